import type { MentionKind } from '../../mention.js';
import { phraseBook } from '../lexicon.js';

/** What a number behind a noun is, and whether a thing counted after it takes the number away. */
export interface LabelSort {
  readonly kind: Extract<MentionKind, 'ordinal' | 'level' | 'other'>;
  /** Only with "số" between or without a noun behind the number. */
  readonly weak: boolean;
}

const LISTS: readonly (readonly [LabelSort, string])[] = [
  [
    { kind: 'ordinal', weak: false },
    'điều; khoản; chương; tiểu mục; phụ lục; bước; kỳ họp thứ; thứ tự; phụ biểu; top; hạng; STT; đại hội; đại hội lần thứ; lần thứ; khóa thứ; trụ cột; tiêu chí; nhóm tiêu chí; số thứ tự; quý; quyển số; tờ bản đồ số; thửa số; vị trí số; phiên họp thứ; phiên thứ',
  ],
  [
    { kind: 'ordinal', weak: true },
    'trung ương; mũi; chỉ tiêu; kỳ họp; mục; phần; điểm; nội dung; nhiệm vụ; mục tiêu; bảng; hình; câu; trang; bài; tập; dòng; cột; khóa; nhóm; nhóm giải pháp; giai đoạn; tuần; phiên; đợt; vòng; lần; kỳ; tờ; thửa; ngày; hàng; ý; chuyên đề; học kỳ; ca; biểu; biểu đồ; sơ đồ; vị trí; tuyến số; gói thầu; cụm thi đua; khối thi đua; tháng',
  ],
  [
    { kind: 'level', weak: false },
    'mức độ; cấp độ; nhà cấp; đô thị loại; trường chuẩn mức; mức độ tự chủ; định danh mức; định danh mức độ; chuẩn quốc gia mức độ; báo động; độ khẩn; loại hình cấp; bệnh viện hạng; chức danh nghề nghiệp hạng; viên chức hạng; công trình cấp',
  ],
  [
    { kind: 'level', weak: true },
    'mức; cấp; khối; khối lớp; lớp; bậc; loại; trình độ; phổ cập mức độ; xóa mù chữ mức độ; vành đai',
  ],
  [
    { kind: 'other', weak: false },
    'quốc lộ; tỉnh lộ; hương lộ; huyện lộ; đường tỉnh; đường huyện; đại lộ; số nhà; nhà số; ngõ; ngách; hẻm; kiệt; hệ số; ISO; TCVN; QCVN; GMT; UTC; công nghiệp; cách mạng công nghiệp; cách mạng; windows; quân khu; binh đoàn; sư đoàn; lữ đoàn; trung đoàn; tiểu đoàn; tổ dân phố; khu phố; tiểu khu; khu phố văn hóa; kilômét số; km số; cột mốc; mốc; mốc giới; vùng cảnh sát biển; hải đoàn; QL; TL; ĐT; ĐH; HL; phiên bản; version; covid; tỉnh lộ số; quốc lộ số; biển số; điện biên; cao tốc số; múi giờ; CMND; CCCD; tài khoản; số tài khoản; mã số; mã; mã định danh; mã số thuế; MST; thẻ số',
  ],
  [
    { kind: 'other', weak: true },
    'thôn; xóm; ấp; khóm; sóc; phum; bản; buôn; làng; khu; khu vực; khu dân cư; tổ; cụm; cụm dân cư; đội; quận; phường; xã; đường; phố; tuyến; cầu; nhà máy; trạm; phòng; lô; vùng; chi bộ; đoàn; trường; trường tiểu học; trường THPT; trường THCS; trường mầm non; bệnh viện; tòa; tầng; nhà; cổng; chốt; cảng; bến; giếng; mỏ; kênh; hồ; công ty; xí nghiệp; chi nhánh; km; thủ đức; thời đại; chính quyền; đề',
  ],
];

/** Nouns that give the number behind them a place, a degree or a name. */
export const LABELS = phraseBook<LabelSort>(
  LISTS.flatMap(([sort, list]) => list.split(';').map((noun) => [noun.trim(), sort] as const)),
);
