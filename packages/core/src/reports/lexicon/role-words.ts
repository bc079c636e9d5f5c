// What happens to whatever an office takes in, be it petitions, dossiers or feedback. Data.
import { otherDossiers } from './dossier-rows.js';
import { voters } from './feedback-rows.js';
import { otherPapers } from './petition-rows.js';
import { ofOthers } from './petition-verbs.js';
import { notBehind } from '../phrase.js';

/**
 * What a number of cases is: those that came, those of them that count, that meet the conditions and that the office is
 * competent for, those done with, those dealt with in some way, those still open, or others.
 */
export type Role = 'received' | 'valid' | 'eligible' | 'competent' | 'resolved' | 'handled' | 'pending' | 'other';

/** One way of saying it: regular expressions over plain words, matched on whole words right beside the figure. */
export interface RoleWords {
  readonly role: Role;
  readonly side: 'before' | 'after';
  readonly words: string;
  /** Around it: "còn 5 đơn" is what is left of those that were to be resolved. */
  readonly topic?: string;
}

const period = '(?:kỳ|năm|quý|tháng|đợt|tuần)';
const inPeriod = `(?: (?:trong|của|kể từ|từ)(?: đầu)? ?(?:${period}|\\d+ tháng)(?: (?:nay|này|qua|[\\d/ivx.-]+))*)?`;
const done = '(?:xong|dứt điểm|triệt để|hết(?! (?:thời|hạn))|trọn vẹn)';
const next = '(?:kỳ|năm|quý|tháng) (?:sau|tới|tiếp theo|mới)';

/** What a case is about, or whose it is, between it and what is done about it. */
const subject =
  '(?:về|tranh chấp|khiếu nại|tố cáo|kiến nghị|phản ánh|đề nghị|đòi|xin|liên quan|ở|tại|của)(?: (?!đang|đã|được|chưa|không|chờ)\\S+){1,10}?';

/** What is said behind the figure goes before what is said in front of it: "nhận 40 đơn, 35 đơn đã làm xong". */
export const roleWords: readonly RoleWords[] = [
  {
    role: 'pending',
    side: 'after',
    words: `(?:hiện |vẫn |còn |phải |thì |đều |tiếp tục )*(?:chưa (?:được )?(?:xong|giải quyết|xử lý|trả lời|kết thúc|làm xong|hoàn thành|dứt điểm|tới hạn|đến hạn|hết hạn|ra |có (?:kết quả|kết luận|quyết định|trả lời|câu trả lời))|(?:đang )?chờ(?: đợi)?|đang (?:được )?(?:giải quyết|xử lý|xác minh|xem xét|thẩm tra|làm(?! việc| ăn)|dở|khảo sát|rà soát|nghiên cứu|thụ lý|trong|đo|đợi|hoàn thiện|hoàn chỉnh|lấy ý kiến|kiểm tra|củng cố|dự thảo|tham mưu|tiến hành|thực hiện|giám định|đối thoại|vướng)|(?:dở|dang) (?:dang|dở)|dở|(?:trong |còn )(?:thời )?hạn|vướng|tồn(?! tại)|nợ)`,
  },
  {
    // "3 đơn tranh chấp lối đi ở thôn Hạ đang đo lại".
    role: 'pending',
    side: 'after',
    words: `${subject} (?:hiện |vẫn |còn )*đang (?:được )?(?:giải quyết|xử lý|xác minh|xem xét|thẩm tra|khảo sát|rà soát|đo|kiểm tra|củng cố|giám định|đối thoại)(?: \\S+){0,3}$`,
  },
  {
    role: 'competent',
    side: 'after',
    words: `(?:đều )?(?:thuộc|đúng) (?:thẩm quyền|trách nhiệm)(?! ${ofOthers})`,
  },
  {
    role: 'eligible',
    side: 'after',
    words: '(?:đều )?(?:có |đạt |bảo đảm |đảm bảo )*đủ(?: các)? điều kiện',
  },
  {
    role: 'pending',
    side: 'after',
    words: `(?:còn |phải |được |đành |tiếp tục )*(?:chuyển|để|gối|gác|dồn|vắt|kéo)(?: lại| tiếp| dài)?(?: đầu)? ?(?:sang |qua )${next}`,
  },
  {
    // "cùng 187 đơn dở dang từ kỳ trước", "6 đơn để lại từ năm cũ".
    role: 'other',
    side: 'after',
    words: `(?:còn |chưa \\S+ |được )*(?:dở dang|dở|để lại|gối (?:đầu|sang)|tồn(?: lại)?|chuyển (?:sang|qua)|chưa (?:xong|giải quyết))? ?(?:từ|của) ${period} (?:trước|cũ|ngoái)`,
  },
  {
    role: 'other',
    side: 'after',
    words: `(?:còn |vẫn |phải |bị |được |đã )*(?:trùng|nặc danh|mạo danh|không|lưu|rút|chuyển|hướng dẫn|trả lại|hủy|loại|ngoài|đúng|trước|sớm|quá|trễ|chậm|muộn|đủ|có đủ|thuộc)`,
  },
  {
    role: 'resolved',
    side: 'after',
    words: `(?:thì |đều )?(?:đã |được )*(?:giải quyết|(?:xử lý|trả lời|làm) ${done}|${done}|hoàn thành|hoàn tất|kết thúc|(?:có|ra|nhận) (?:quyết định|kết quả|kết luận|văn bản trả lời|câu trả lời))(?! (?:đúng|trước|quá|chậm|trễ))`,
  },
  {
    role: 'handled',
    side: 'after',
    words: `(?:thì |đều )?(?:đã |được )+(?:(?:xã|phường|huyện|tỉnh|sở|thị trấn|thành phố|các|cơ quan|đơn vị|ngành|chính quyền|chức năng|chuyên môn) )*(?:xử lý|trả lời|phản hồi|khắc phục)(?! (?:đúng|trước|quá|chậm|trễ))`,
  },
  {
    role: 'received',
    side: 'after',
    words: `(?:đã |được )*(?:tiếp nhận|gửi (?:đến|tới|về|lên|vào|qua)|(?:phát sinh )?mới(?! chỉ)|mới phát sinh|phát sinh(?! (?:phí|lệ phí|chi phí|nghĩa vụ)))`,
  },
  {
    role: 'valid',
    side: 'before',
    words:
      '(?:trùng|lặp|rác|không hợp lệ|nặc danh|thử)(?: nhau| lặp| nội dung| lại)*,? (?:thì |nên )?còn(?: lại)?(?: là| có|:)*',
  },
  {
    // "Trong 40 đơn nhận được có 2 đơn của người ngoài tỉnh"; "đôn đốc giải quyết 7 đơn": others do it.
    role: 'other',
    side: 'before',
    words:
      '^(?:đã |được )*(?:tiếp )?nhận(?: được| về)?(?: trong kỳ)?,? (?:thì )?có|đôn đốc(?: \\S+){0,3} (?:giải quyết|xử lý)|(?:quá|trễ|chậm) (?:thời )?(?:hạn )?giải quyết(?: là| có|:)*',
  },
  {
    role: 'other',
    side: 'before',
    words: `(?:(?:không|chưa|ngoài)(?: \\S+)? (?:đủ(?: các)? điều kiện|thẩm quyền|trách nhiệm)(?: (?:để )?(?:thụ lý|xử lý|giải quyết|xem xét))*|(?:năm|quý) (?:đầu|cuối) (?:mới |chỉ )*còn)(?: là| có|:)*`,
  },
  {
    role: 'received',
    side: 'before',
    words: '(?:tổng(?: số| cộng)?|cộng(?: lại| chung)?|tất cả|gộp lại|cả thảy|thành)(?: là| có| được|:)*',
    topic:
      '(?:kỳ|năm|tháng|quý) trước (?:chuyển|để|tồn)[^.]*(?:mới|nhận|phát sinh)|(?:kỳ|năm|tháng|quý) trước:? [\\d.]+ [^.\\d]{1,30}trong (?:kỳ|năm|tháng|quý):? [\\d.]+ ',
  },
  {
    // "chuyển cơ quan có thẩm quyền 40 đơn".
    role: 'other',
    side: 'before',
    words:
      '(?:cơ quan|đơn vị|nơi|người|cấp|tổ chức|cá nhân) (?:có|đúng) (?:trách nhiệm|thẩm quyền)(?: (?:phải )?(?:giải quyết|xử lý|xem xét))*(?: là| có|:)*',
  },
  {
    role: 'competent',
    side: 'before',
    words: `(?:(?:số )?đơn )?(?:(?:có|thuộc|đúng) (?:trách nhiệm|thẩm quyền)(?: (?:phải )?(?:giải quyết|xử lý|xem xét))*(?: đối với)?|(?:giải quyết|xử lý) theo thẩm quyền)(?: là| có|:)*`,
  },
  {
    role: 'eligible',
    side: 'before',
    words: 'đủ(?: các)? điều kiện(?: (?:để )?(?:thụ lý|xử lý|giải quyết|xem xét))*(?: là| có|:)*',
  },
  {
    role: 'pending',
    side: 'before',
    words: `(?:nên|vì vậy|do đó|nhờ vậy|hiện|đến nay|${next})(?: (?:sang|qua|bước sang) \\S+ \\S+)?,? (?:hiện |nay |xã |huyện |phường )*chỉ còn(?: lại| tồn| nợ)*(?: là|:)*`,
    topic: 'giải quyết|xử lý|xong|dứt điểm|trả lời|khép lại',
  },
  {
    role: 'pending',
    side: 'before',
    words: `(?:gối|để|dồn|gác|vắt|chuyển)(?: lại| tiếp)? (?:sang|qua) ${next}(?: là| có|:)*`,
  },
  {
    role: 'other',
    side: 'before',
    words: `(?:loại|bỏ|(?:không|từ chối|chưa) thụ lý|trả lại|trả|chuyển|lưu|từ chối|không \\S+|trùng|(?:xuống|chỉ|phần|trong số) còn(?: lại)?|kỳ trước(?: \\S+){0,2}|năm trước(?: \\S+){0,2})(?: là| có|:)*`,
  },
  {
    role: 'pending',
    side: 'before',
    words: `(?:(?:hiện|vẫn|số) )*(?:còn(?: lại| tồn| nợ| dở| vướng)*|tồn(?: lại)?|chưa (?:được )?(?:xong|(?:giải quyết|xử lý|trả lời|làm|gỡ)(?: ${done})?|dứt điểm|hoàn thành|kết thúc)|đang (?:làm|giải quyết|xử lý|xác minh|xem xét|thẩm tra|thụ lý))(?: là|:)*`,
    topic: 'giải quyết|xử lý|xong|dứt điểm|trả lời',
  },
  {
    role: 'resolved',
    side: 'before',
    words: `(?:giải quyết(?: được)?|(?:xử lý|trả lời|làm|gỡ) ${done}|${done}|hoàn thành(?: \\S+ \\S+)?|hoàn tất(?: \\S+ \\S+)?|khép lại|khắc phục|kết thúc|${notBehind('chưa|không|chờ|đợi', '(?:ra|có|cho|trả)(?: được)? (?:kết quả|kết luận|quyết định)(?: giải quyết| cuối cùng)?')})${inPeriod}(?: được| là|:)*`,
  },
  {
    role: 'received',
    side: 'before',
    words: `(?:(?:tiếp |thu )?nhận(?: (?:về|được|mới|thêm|vào))*|ghi nhận|đón|nộp(?: vào| tới| đến)?|(?:có |phát sinh )?thêm|(?:gửi|chuyển) (?:đến|tới|về|lên)|(?:đã )?vào (?:sổ|hệ thống|phần mềm)|phát sinh(?: mới)?|(?:cần|phải)(?: phải)? (?:giải quyết|xử lý))${inPeriod}(?: là| có|:)*`,
  },
  {
    role: 'received',
    side: 'before',
    words: `(?:^|tổng|số|lượng) ?(?:\\S+ ){0,2}(?:đơn|đơn thư|hồ sơ|phản ánh|pakn)(?: (?:mới|đã))?(?: (?:đến|vào|gửi (?:đến|về|tới)|nhận|tiếp nhận))(?: (?:xã|phường|huyện|tỉnh|sở|thành phố|trung tâm|hệ thống|sổ))?${inPeriod}(?: là| có|:)*`,
  },
];

/** Things that go through an office, by the beginning of their unit, and the measure that each role of them is. */
export interface Handled {
  readonly unit: string;
  readonly measures: Partial<Record<Role, string>>;
  /** Anywhere around: then they are other things of that name. */
  readonly never: string;
  /** The same, but where these very words say which of them are meant. */
  readonly stages?: string;
}

export const handled: readonly Handled[] = [
  {
    unit: '(?:lượt |lá )?đơn(?: thư)?(?! (?:vị|khiếu nại|tố cáo|kiến nghị|phản ánh|kn|tc))',
    measures: {
      received: 'petition-received',
      eligible: 'petition-eligible',
      competent: 'petition-in-competence',
      resolved: 'petition-resolved',
      pending: 'petition-pending',
    },
    never: otherPapers,
    stages: 'thẩm quyền|điều kiện',
  },
  {
    unit: '(?:bộ |lượt )?(?:hồ sơ|hs)',
    measures: { received: 'dossier-received' },
    never: `${otherDossiers}|trực tuyến|qua mạng|trực tiếp|số hóa|đất|bưu chính|căn cước|định danh|hộ chiếu|lý lịch tư pháp|lái xe|(?:hỗ trợ|giúp|hướng dẫn|hộ|thay)(?: \\S+){0,5} (?:nộp|gửi|làm|kê khai)`,
  },
  {
    unit: '(?:ý kiến |lượt |trường hợp |tin (?:báo |nhắn )?)?(?:phản ánh|phản ảnh|pakn)',
    measures: {
      received: 'pakn-received',
      valid: 'pakn-received',
      resolved: 'pakn-handled',
      handled: 'pakn-handled',
    },
    never: `${voters}|giám sát|đối thoại`,
  },
];
