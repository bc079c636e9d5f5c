// Dialogues with the people where the word itself stands away from the figure. Data.
import type { MeasureRow } from './measure-row.js';

const meetings = '(?:cuộc|đợt|buổi|hội nghị|lần|lượt|diễn đàn|kỳ|phiên)(?=$| (?:gặp|tiếp xúc|như|tại|ở|với))';
const level =
  '(?:(?:ở |của |do )?(?:các )?(?:cấp (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|cơ sở|thôn)|tỉnh|huyện|quận|thị xã|thành phố|xã|phường|thị trấn|thôn|tổ dân phố|khu phố|bản|sở|ngành|cơ sở)(?:, (?:xã|phường|thị trấn|ngành|tổ dân phố|cơ sở|khu phố))*)';
const held = '(?:tổ chức|mở|làm|tiến hành|thực hiện|duy trì|diễn ra|triển khai|hoàn thành)';
const others =
  'giám sát|phản biện|kiểm tra|thanh tra|tập huấn|tuyên truyền|hòa giải|tiếp (?:công )?dân|tiếp xúc cử tri|văn nghệ|ra quân';
const never = 'cử tri|giảm|người dự|ý kiến';
/** "3. Đối thoại", "c) Tiếp xúc, đối thoại với Nhân dân", and nothing else since. */
const underHeading = `(?:^[^\\p{L}]*|(?:^|[^\\p{L}\\d])(?:\\d{1,2}|[ivx]{1,4}|\\p{L})[.)/] ?|[+*•▪–-] ?)(?:(?:về|công tác|tổ chức|tiếp xúc|gặp gỡ|việc),? )*đối thoại(?:(?!${others}).)*$`;
/** When and where, before the verb of a sentence that has no subject of its own. */
const opening =
  '^[^\\p{L}]*(?:(?:trong|cả|từ|đầu|đến|đã|kỳ|năm|quý|tháng|nay|này|qua|vừa|báo|cáo|ubnd|đảng ủy|cấp ủy|chính quyền|huyện|xã|phường|thị trấn|thành phố|tỉnh|[\\divx/.]+),? )*';

export const dialogueRows: readonly MeasureRow[] = [
  {
    measure: 'dialogue-count',
    name: 'dialogues of one level, a line under their heading',
    kinds: ['count'],
    unit: meetings,
    before: `^[^\\p{L}]*${level}(?: (?:đã )?${held}| có| được| là)*:?$`,
    topic: `đối thoại(?:(?!${others}).)*$`,
    never: `${never}|tăng`,
    elsewhere: others,
  },
  {
    measure: 'dialogue-count',
    name: 'dialogues held, a sentence under their heading',
    kinds: ['count'],
    unit: meetings,
    before: `${opening}${held}(?: được| thành công)*$`,
    topic: underHeading,
    never: `${never}|tăng`,
    elsewhere: others,
  },
  {
    measure: 'dialogue-count',
    name: 'dialogues led by somebody, under their heading',
    kinds: ['count'],
    unit: meetings,
    before: `(?:bí thư|chủ tịch|lãnh đạo|người đứng đầu|thường trực)[^,;.]* (?:chủ trì|tham gia|dự|${held})(?: được)?$`,
    topic: underHeading,
    never: `${never}|tăng`,
    elsewhere: others,
  },
  {
    measure: 'dialogue-count',
    name: 'dialogues held with somebody, what came of them behind',
    kinds: ['count'],
    unit: meetings,
    before: `${opening}${held}(?: được| thành công)*$`,
    after: '^(?:với|cùng|ở|tại|về|giữa)(?= |$)',
    within:
      '(?:cuộc|buổi|hội nghị)[^;.]*[,;] (?:sau|qua|nhờ|kết thúc) (?:các |khi |mỗi |những )?(?:cuộc |buổi )?đối thoại',
    never: `${never}|tăng`,
    elsewhere: others,
  },
  {
    measure: 'dialogue-count',
    name: 'dialogues by their subject and their times',
    kinds: ['measure', 'count'],
    unit: 'lần(?! ?/)(?=$)',
    before: `đối thoại(?: (?:trực tiếp|với|về|tại|cùng|ở) (?:\\S+ ){0,7}\\S+)?(?: được)?$`,
    never: `${never}|tăng|gấp|ít nhất|mỗi|thứ|tối thiểu|phải`,
  },
  {
    measure: 'dialogue-count',
    name: 'dialogues of another year, behind those of the one before',
    kinds: ['count'],
    unit: meetings,
    before:
      '^[^\\p{L}]*(?:đến |sang |và )?(?:năm \\d{4}|năm nay|năm sau|quý [ivx\\d]+|kỳ này)(?: (?:đã|là|có|được|đạt|tổ chức|mở|tăng lên(?: thành)?|tăng thành|lên(?: tới)?|nâng lên|còn|chỉ còn|giảm còn|giảm xuống(?: còn)?))+$',
    lead: '[\\d.]+ (?:cuộc|buổi|hội nghị|lần|lượt) (?:tiếp xúc, |gặp gỡ, )?đối thoại[^;.]*$|đối thoại[^;.]*[\\d.]+ (?:cuộc|buổi|hội nghị)[^;.]*$',
    never: 'cử tri|ý kiến',
    elsewhere: others,
  },
  {
    measure: 'dialogue-count',
    name: 'dialogues held of those that were planned',
    kinds: ['count', 'fraction'],
    unit: meetings,
    side: 'part',
    before: `(?:đã |mới |được )+${held}(?: được| xong| đủ)?$`,
    lead: 'đối thoại[^;.]*$',
    after: '^[^\\p{L}]*$|^(?:đạt|bằng|theo|trong|với)',
    never: `${never}|tăng`,
    elsewhere: others,
  },
  {
    measure: 'dialogue-count',
    name: 'dialogues held, spoken of before the semicolon or behind the comma',
    kinds: ['count'],
    unit: meetings,
    before: `(?:đã |mới |được )+${held}(?: được| xong| đủ)?$`,
    within: `đối thoại[^.\\d]*; [^.;\\d]*\\d+ (?:cuộc|buổi|hội nghị|lần)|\\d+ (?:cuộc|buổi|hội nghị|lần),? (?:chủ yếu |tập trung |nội dung |hầu hết )?(?:là )?đối thoại`,
    never: `${never}|tăng`,
    elsewhere: others,
  },
  {
    measure: 'dialogue-count',
    name: 'dialogues with each group of people in turn',
    kinds: ['count'],
    unit: meetings,
    before: '^[^\\p{L}]*(?:và |còn |riêng )?(?:với|cùng|về) (?:\\S+ ){0,5}\\S+$',
    lead: 'đối thoại (?:(?:trực tiếp|định kỳ) )?(?:với|cùng|về) [^;.]*\\d+ (?:cuộc|buổi|hội nghị|lần)[^;.]*$',
    never: `${never}|tăng`,
    elsewhere: others,
  },
  {
    measure: 'dialogue-count',
    name: 'dialogues of each leader, under their name before a colon',
    kinds: ['count'],
    unit: meetings,
    before:
      '^[^\\p{L}]*(?:và |còn |riêng )?(?:đồng chí )?(?:bí thư|phó bí thư|chủ tịch|phó chủ tịch|lãnh đạo|người đứng đầu|giám đốc|thường trực)(?: (?!tiếp|dự)\\S+){0,6}$',
    lead: 'đối thoại[^:;.\\d]*:[^;]*$',
    never: `${never}|tăng`,
    elsewhere: others,
  },
  {
    measure: 'dialogue-count',
    name: 'so many, behind the dialogues that were spoken of',
    kinds: ['count'],
    unit: '(?:cuộc|buổi|hội nghị)(?=$)',
    before: '(?:được|có|là|đạt|tổng cộng|cả thảy)$',
    lead: 'đối thoại[^;.\\d]{0,80}$',
    never: `${never}|tăng`,
    elsewhere: others,
  },
];
