// The words by which a report lists parts and names their total. Data: add a
// word to the list it belongs to; every list has one meaning.
import { beginning, ending, phrase } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';

/** Opens a list that covers the whole. */
export const listsAll = phrase(
  // "gồm cả 8.316 hồ sơ từ kỳ trước": some of them.
  'gồm(?! cả(?!\\p{L}))(?: có)?',
  'bao gồm(?! cả(?!\\p{L}))',
  'chia (?:ra|theo|thành|làm)',
  'phân (?:ra|theo|loại|thành|tích)',
  '(?:phân bổ|phân bố|bố trí|rải)(?: đều| rác)? (?:ở|tại|cho|về|trên)',
  'cơ cấu',
  'cụ thể',
  'như sau',
  'theo (?:nội dung|hình thức|lĩnh vực|loại|cấp|nguồn|đối tượng|giới tính|độ tuổi|nghề nghiệp|trình độ|địa bàn|năm)',
);
/** Says that a list is partial. */
export const partial = phrase(
  'nhiều nhất',
  'ít nhất là',
  'chủ yếu',
  'đáng chú ý',
  'điển hình',
  'tiêu biểu',
  'như',
  'ví dụ',
  'chẳng hạn',
  'v\\.v',
  'riêng',
  'đặc biệt',
  'nổi bật',
  'kể cả',
  'cao nhất',
  'thấp nhất',
);
/** A quality that people have besides whatever else they are listed by. */
export const cutsAcross = phrase(
  'đảng viên',
  '(?:người )?dân tộc(?: thiểu số)?',
  '(?:người )?(?:có|theo) (?:đạo|tôn giáo)',
  'nữ',
  'phụ nữ',
  'người cao tuổi',
  'người khuyết tật',
  'hộ (?:nghèo|chính sách)',
);
/** Goes down a ranking that need not be complete: "kế đến", "xếp sau là". */
export const ranksOn = phrase(
  'kế (?:đến|tiếp|đó)',
  'tiếp (?:đến|theo|sau)(?: (?:là|đó))?',
  '(?:theo|xếp|đứng) sau(?: (?:là|đó))?',
  'rồi (?:đến|tới)',
  'sau đó (?:là|đến)',
);
/** Before a figure that sums up what was listed before it. */
export const totals = ending(
  '(?:tổng cộng|tổng|tổng số|cộng lại|tính ra(?! mỗi)|cộng|cộng chung|tất cả|cả thảy|toàn bộ|tính chung|lũy kế|nâng (?:tổng )?(?:\\S+ ){0,6}?lên)(?: là| có| được| lên| thành| tới| đến)*(?: \\S+){0,2}?',
  '(?:tổng|tổng số|tổng cộng)(?: \\S+){1,5}?(?: là|:)',
  '(?:tổng(?: cộng| số)?|cộng) phải (?:giải quyết|xử lý|thụ lý|hòa giải|trả)(?: là)?',
  '(?:khối lượng|lượng|số)(?: \\S+){0,4}? phải (?:giải quyết|xử lý|hòa giải|thụ lý)(?: là)?',
  '(?:tổng số|tổng cộng)(?: \\S+){1,7}? phải (?:giải quyết|xử lý|hòa giải|thụ lý|thực hiện|thanh toán)(?: là)?',
  '(?:cả|trong) (?:năm|kỳ|quý|giai đoạn)(?: \\S+){0,3}?',
  '(?:nâng|đưa) tổng số (?:\\S+ ){0,8}?(?:lên|là|thành)',
);
/** "cộng lại 99 điển hình": the figures before it in the sentence are added up here, whatever they are called. */
export const addedUp = ending(
  '(?:tổng cộng|cộng (?:lại|chung|dồn|gộp|hết)|gộp (?:lại|chung)|cả thảy|tất cả|tính (?:gộp|chung|tổng)|tổng)(?: (?:số|cả|lại|là|có|được|thành|lên|tới|đến))*(?: (?:toàn|cả|hai|ba|bốn|các) \\S+(?: \\S+)?)?',
  '(?:thành ra|như vậy,?|vậy là|tính ra) (?:cả|toàn) \\S+(?: \\S+)?(?: là)?',
  '(?:nâng|đưa) tổng (?:số )?(?:\\S+ ){0,6}?(?:lên|là|thành)',
  '(?:^|[;,(])\\s*cộng(?: là| được)?',
  '[;,]\\s*tổng (?:giao|nhận|cấp|trao|tặng|chi|thu)(?: được| là)?',
  '(?:^|[;,(])\\s*(?:tính )?chung(?: cho)?(?: cả| toàn)? (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|ngành|hai|ba)(?: \\S+)?(?: là| có| được| đạt)?',
  '(?:cả|như vậy,?|tổng cộng) (?:hai|ba|bốn|năm) \\S+(?: \\S+){0,2}?',
  'tỷ lệ(?: \\S+){0,4}? chung(?: (?:của )?cả \\S+ \\S+)?(?: (?:là|đạt))?',
  '(?:thì |vậy |như vậy |tổng )(?:số )?phải (?:giải quyết|xử lý|thụ lý)(?: là| có)?',
);

/** Opens a list at the head of its sentence; the total stands some sentences before. */
export const opensList = phrase(
  '(?:phân|chia|tính|xét|nhìn|xếp|thống kê|tách)(?: riêng)? (?:theo|ra|thành|loại)',
  '(?:xét|tính|nhìn) (?:về|từ|ở)',
  '(?:vì|tại) sao',
  '(?:nguyên nhân|lý do|do đâu|bởi)',
  'cơ cấu',
  'cụ thể',
  'trong (?:đó|số (?:này|đó|ấy))',
  'chi tiết',
  'theo (?:nội dung|hình thức|lĩnh vực|loại|cấp|nguồn|đối tượng|giới|giới tính|độ tuổi|nghề nghiệp|trình độ|địa bàn|kênh|cách|phương thức|mức|kết quả)',
  '(?:cách|kênh|hình thức|phương thức|nguồn|kết quả|mức)(?: \\S+){1,3}',
);

/** Names of a total row or line. */
export const totalRow = beginning(
  '(?:tổng (?:cộng|số|hợp|chung|toàn)|tổng|cộng|toàn (?:tỉnh|huyện|thành phố|xã|quận|ngành|thị xã|phường)|cả (?:năm|tỉnh|huyện|kỳ|giai đoạn)|chung)',
);

/** "Phân theo nội dung, đất đai 612 vụ": what is parted stands before the list. */
export const partedBy = wordPattern(/(?:^|[^\p{L}])(?:phân|chia|xét|tính)(?: ra| loại)? theo \p{L}/u);

/** "trong đó 15 em bỏ học": some of those before. */
export const amongThem = wordPattern(/(?:^|[^\p{L}])trong (?:đó|số)(?!\p{L})/u);

/** What was left from before, beside or within what came in: "chuyển sang", "dở dang", "để lại từ năm cũ". */
export const leftFromBefore = wordPattern(/(?:^|[^\p{L}])(?:chuyển|tồn|gối|dở dang|dở|để lại|chưa xong|cũ)(?!\p{L})/u);

const turns = 'lần lượt|tuần tự|theo thứ tự(?: trên)?';
const beforeRates = (words: string): RegExp =>
  wordPattern(new RegExp(`(?:^|[^\\p{L}])(?:${words})(?: (?:là|đạt|chiếm|bằng|ở mức))*:?\\s*$`, 'u'));

/** "lần lượt là 39,8%, 32,5%": rates in the order of what was told before. */
export const inTurn = beforeRates(turns);
/** The same, or "tỷ lệ tương ứng đạt 95%, 90%". */
export const inTurnOrMatching = beforeRates(`${turns}|(?:tỷ lệ )?tương ứng`);
