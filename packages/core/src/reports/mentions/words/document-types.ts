import { phraseBook } from '../lexicon.js';

/** How much must speak for a document before a bare number is read as its number. */
export type DocumentTypeStrength = 'strong' | 'weak' | 'form';

const STRONG =
  'nghị quyết; nghị quyết liên tịch; nghị định; thông tư; thông tư liên tịch; chỉ thị; đề án; dự án; chương trình; luật; bộ luật; pháp lệnh; sắc lệnh; chương trình hành động';
const WEAK =
  'quyết định; quy định; kết luận; thông báo; thông tri; kế hoạch; báo cáo; công văn; công điện; tờ trình; hướng dẫn; quy chế; quy chế phối hợp; phương án; biên bản; hợp đồng; giấy mời; giấy phép; giấy chứng nhận; văn bản; phiếu chuyển; lệnh; công hàm; nghị quyết chuyên đề; kế hoạch liên tịch; hướng dẫn liên ngành; quyết định xử phạt; quyết định giải quyết; quyết định phê duyệt; công ước; quy chuẩn; quy trình; bản án; kháng nghị';

function entries(list: string, strength: DocumentTypeStrength): (readonly [string, DocumentTypeStrength])[] {
  return list.split(';').map((type) => [type.trim(), strength] as const);
}

/** Types of documents that carry a number. */
export const DOCUMENT_TYPES = phraseBook<DocumentTypeStrength>([
  ...entries('biểu; biểu mẫu; mẫu; phiếu', 'form'),
  ...entries(STRONG, 'strong'),
  ...entries(WEAK, 'weak'),
]);
