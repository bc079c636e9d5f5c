// The words by which a report says how its figures hang together. Data: add a
// word to the list it belongs to; every list has one meaning.
import { beginning, directly, ending, phrase } from '../phrase.js';

const up =
  'tăng|tăng thêm|thêm|chênh|chênh lệch|chênh nhau|cao hơn|nhiều hơn|hơn|vượt|vượt trội|nhích|nhỉnh|nhỉnh hơn|trội hơn|đông hơn|lớn hơn|dài hơn|nâng được|dôi|dôi ra|gia tăng|cải thiện|(?:cao|nhiều|dài|nâng|nới) thêm|(?:nhích|nhỉnh) lên';
const down =
  'giảm|giảm bớt|nhanh (?:hơn|được|thêm)|rút được|bớt|hụt|ít hơn|thấp hơn|kém|kém hơn|nhỏ hơn|ngắn hơn|rút bớt|rút ngắn|sụt|sụt giảm|tụt|tụt lùi|thụt|thụt lùi|lùi|vơi (?:đi|bớt|dần|hẳn)|ít đi|thấp đi|mất đi|co lại|hạ|hạ bớt|tụt hậu|rớt|thua|thu hẹp|cắt giảm|cắt bớt';
const gap = 'khoảng cách|(?:mức |độ )?chênh(?: lệch)?|cách biệt';
const moved =
  '(?: thêm| được| đi| tới| đến| tương ứng| là| bình quân| khoảng| hẳn| bớt| nhẹ| mạnh| ra| trở lại| lại| tiếp| mất| những| chừng)*';

/** "giảm", "tăng thêm được", "mức giảm là" right before a figure: it is a change, not a level. */
export const rises = ending(
  `(?:${up})${moved}`,
  `(?:mức|số|tỷ lệ) tăng${moved}`,
  `(?:${gap}) (?:giữa|của)(?: [^\\s,;.]+){1,6}? (?:là|tới|đến|lên tới)`,
);
export const falls = ending(`(?:${down})${moved}`, `(?:mức|số|tỷ lệ) giảm${moved}`);

/** "khoảng cách giữa hai nơi là 11,5%": how many there are is a figure itself. */
export const betweenThem = ending(`(?:${gap}) (?:giữa|của)`);

/** "còn thiếu 2 điểm phần trăm": so far below a mark. */
export const shortBy = ending('(?:còn )?(?:thiếu|hụt)');

/** "kém kỳ trước 15 đơn": what is compared with stands before the change; no bracket opens. */
const against =
  '(?: so với| so)?(?: mức| con số)?(?: của)? (?:cùng kỳ|(?:cùng kỳ|kỳ|năm|quý|tháng|vụ|đợt|nhiệm kỳ)(?: năm)?(?: liền)? (?:trước|ngoái|kề|đầu tiên|đầu))';
export const risesAgainst = phrase(`(?:${up})${against} $`);
export const fallsAgainst = phrase(`(?:${down})${against} $`);

/** "hơn năm 2021 2,9%": a date stands between the word and the change. */
const againstTime =
  '(?: so với| so)?(?: của)? (?:cùng kỳ )?(?:năm|quý|tháng|đầu năm|cuối năm) (?:[\\divx/ -]|năm|quý)+(?:(?:là|tới|đến) *)?$';
export const risesAgainstTime = phrase(`(?:${up})${againstTime}`);
export const fallsAgainstTime = phrase(`(?:${down})${againstTime}`);

/** "nhích lên 4 triệu đồng": the word for a level, and yet a change. */
export const nudgedUp = ending('(?:nhích|nhỉnh|nhiều|đông)(?: thêm)? lên(?: thêm)?');

/** "nhận thêm 19.630 hồ sơ": what came in, no change of a level. */
export const newlyCome = ending(
  '(?:nhận|thụ lý|phát sinh|mở|kết nạp|thành lập|ban hành|cấp|xây|xây dựng|tổ chức|đăng ký|ghi|ghi nhận) thêm(?: được)?',
);

/** "cao hơn cùng kỳ (": what is compared with stands in the bracket. */
export const moreThanLevel = ending(`(?:${up}|cách)(?: so với)?(?: (?!lên|xuống)\\S+){0,6} `);
export const lessThanLevel = ending(`(?:${down})(?: so với)?(?: (?!lên|xuống)\\S+){0,4} `);

/** "tăng lên 25", "giảm xuống còn 12": the figure is the new level. */
export const reaches = ending('(?:lên|xuống|còn|xuống còn|lên tới|lên đến|xuống tới)(?: mức| tới| đến| là)*');

/** "giảm từ 4,6% xuống còn 3,1%, tức 1,5%": the word stands before the two levels, the change behind them. */
export const risesFrom = ending(`(?:${up})${moved} từ(?: mức| con số| tỷ lệ)?`);
export const fallsFrom = ending(`(?:${down})${moved} từ(?: mức| con số| tỷ lệ)?`);
export const thatIs = ending(
  '[,;(–—]\\s*(?:(?:tức|nghĩa|thành ra|như vậy|như thế|hay|tương ứng|tương đương)(?: là| với| được| khoảng)*)',
);

/** "cao nhất xã A 17,5 điểm, thấp nhất xã B 14,2 điểm": the two ends of a list. */
export const highest = phrase('(?:cao|nhiều|lớn|đông|tốt|nhanh|dài|xa) nhất', 'dẫn đầu', 'đứng đầu');
export const lowest = phrase('(?:thấp|ít|nhỏ|kém|chậm|ngắn|gần) nhất', 'đứng cuối', 'xếp cuối', 'cuối bảng');

/** "từ 10,85%" right before a figure: the level it came from. */
export const comesFrom = ending('từ(?: mức| con số| tỷ lệ)?');

/** Words that place a figure in an earlier period or a comparison. */
export const formerly = phrase(
  'cùng kỳ',
  'cùng thời (?:gian|kỳ|điểm)',
  'kỳ trước',
  '(?:khi|lúc|hồi) (?:đó|ấy|con số)',
  '(?:năm|kỳ|quý|tháng|tuần) liền (?:trước|kề)',
  'tuần trước',
  'năm trước',
  'năm ngoái',
  'tháng trước',
  'quý trước',
  'so với',
  'đối chiếu với',
  'trước đó',
  'trước đây',
  '(?:lần|khóa|đợt|vụ|mùa|nhiệm kỳ|giai đoạn) trước',
);

/** "còn lại", "đang giải quyết": what is left of a total. Before the figure. */
export const restBefore = ending(
  'còn(?: lại)?(?: là| có| tồn| khoảng)*',
  '(?:số|phần) còn lại(?: của \\S+)?,',
  '(?:số|phần) không thuộc thẩm quyền(?: (?:giải quyết|xử lý|thụ lý))?(?: của \\S+)?(?: là| có| gồm)?,?',
  '(?:số|phần) còn lại(?: là| gồm| có)*',
  'còn (?:tồn|tồn đọng|dư|nợ|thiếu)',
  '(?:tồn|dư|còn)(?: lại| đọng)? (?:đến )?(?:cuối|hết) (?:kỳ|năm|quý|tháng)(?: này)?(?: là| có|:)?',
  '(?:kết )?dư(?: lại| còn)?(?: là)?',
  'còn phải (?:thu|nộp|giải ngân|thực hiện|làm|vận động)(?: tiếp| thêm)?(?: là)?',
  'chưa (?:[^\\s;]+ ){0,4}?(?:là|có)?',
  '(?:số )?(?:còn |đang )?trong (?:thời )?hạn (?:giải quyết|xử lý)(?: là| có)?',
  '(?:còn|đang) trong (?:thời )?hạn(?: là| có)?',
  'đang (?:được )?(?:giải quyết|xử lý),? (?:còn )?trong (?:thời )?hạn(?: là)?',
  '(?:số|phần) (?:này |đó )?(?:đang|chưa) (?:được )?\\S+(?: \\S+)?(?: là| có)',
  '(?:tồn )?chuyển (?:sang |qua )?(?:kỳ|quý|tháng|năm) sau(?: là)?',
  'không thành(?: công)?(?: là)?',
  'không đủ điều kiện(?: xử lý| thụ lý| giải quyết)?(?: là| có)?',
  '(?:tồn(?: đọng)?(?: lại)?|dở dang|tồn dư)(?: là| có)?',
  '(?:xếp lưu|lưu đơn|không thụ lý|loại ra|loại bỏ)(?: là| có)?',
  'đang (?:được |tiếp tục |trong quá trình )?(?:giải quyết|xem xét|xử lý|thẩm định|thụ lý|xác minh|xem xét, giải quyết|làm|tiến hành)(?: là)?',
);
/** The same behind the figure: "41 đơn đang được xem xét". */
export const restAfter = directly(
  '(?:[^\\s;,.]+ ){0,3}?(?:còn lại|(?:còn |đang )?trong (?:thời )?hạn(?: giải quyết| xử lý)?|đang (?:được |trong |chờ |tiếp tục )?(?:xem xét|giải quyết|xử lý|thẩm định|thẩm tra|kiểm tra|xác minh|quá trình|kết quả|thụ lý|hòa giải|tìm hiểu|làm(?! việc)|tiến hành|theo dõi|vận động)|(?:còn|vẫn) (?:đang|chưa) \\S+|bị loại|không hợp lệ|(?:chưa|không) (?:được )?(?:giải quyết|xử lý|hoàn thành|xong|có kết quả|đạt)|còn tồn|tồn đọng|không thành|xếp lưu|chuyển (?:sang )?kỳ sau)',
);

/** "54 hồ sơ chưa tới hạn", "chưa đến hạn trả: 163 hồ sơ": maybe not all that is left. */
const notDue = 'chưa (?:tới|đến) (?:kỳ |ngày )?(?:hạn|hẹn)';
export const notDueBefore = ending(`${notDue}(?: \\S+){0,3}?(?: là| có)?`);
export const notDueAfter = directly(`(?:[^\\s;,.]+ ){0,3}?(?:${notDue}|đang chờ)`);

/** "115 hộ chưa hài lòng": what is left of those who were asked. */
export const notContent = directly('(?:\\p{L}+ )?(?:chưa|không) hài lòng');

/** "Số còn lại": all that is left of what the sentence before counted. */
export const theRest = phrase('(?:số|phần) (?:\\S+ )?còn lại', 'còn lại');

/** Late: what is left of a whole when those in time are taken away. */
export const late = phrase('số chậm', 'quá hạn', 'trễ hạn', 'trễ hẹn', 'chậm hạn', 'chậm trễ', 'muộn');
export const inTime = phrase('đúng (?:hạn|hẹn)', '(?:trước|sớm)(?: và đúng)? (?:hạn|hẹn)', 'đúng và trước hạn');

/** Closes the gap between a part and its rate: "228 hồ sơ (đạt 95%)", "376 vụ, tỷ lệ 71,3%". */
export const rateLink = ending(
  '[,;(:–—=→⇒>-]\\s*(?:(?:và|đã|ước|tức(?: là)?|nghĩa là|hay|tương|tính ra|tính chung|chỉ|mới|mới chỉ|cũng|như vậy|vượt|qua đó) )*(?:(?:đạt|chiếm|bằng|tương ứng|tương đương|ứng với|là|với|cho|được)(?: được)?\\s*)?(?:(?:tỷ lệ|tỷ trọng|mức)(?: đạt| là| chiếm| bằng| chung| lên)?(?: tới| đến)?)?',
  '(?:đạt|chiếm|bằng|tương ứng|tương đương|ứng với|đạt được)(?: với)?(?: tỷ lệ| tỷ trọng| mức)?(?: là| đạt)?(?: tới| đến)?',
  '(?:đạt|với|có|chiếm) tỷ lệ(?: bao phủ| giải quyết| hoàn thành| thực hiện| chung| hài lòng| đúng hạn| (?:hòa giải )?thành(?: công)?| trung bình)?(?: là| đạt| bằng)?',
  ', tỷ lệ(?: bao phủ)?(?: đạt| là| bằng)?',
);
/** A rate with its own subject: "tỷ lệ giải quyết đúng hạn đạt 98%"; of "phản ánh, kiến nghị" the comma belongs to its name. */
export const namedRate = ending(
  '(?:tỷ lệ|tỷ trọng|tỉ lệ) (?:[^,;:.()]{2,90}?)(?:(?:phản ánh|kiến nghị|khiếu nại|đề nghị|đơn), (?:kiến nghị|phản ánh|tố cáo|thư)(?: [^,;:.()\\s]+){0,6}?)?(?: ước)?(?: đạt| là| chiếm| bằng| còn| ở mức| giữ ở mức)*',
);

/** Joins a rate to the whole that follows it: "bằng 95% nếu tính trên tổng số 240". */
export const ofWhole = ending(
  '(?:trên|trong|so với|của|/)(?: tổng)?(?: số)?(?: là)?',
  'tổng(?: cộng)?(?: số)?(?: \\S+){0,6}?',
  '(?:tổng )?nhu cầu(?: của)?(?: \\S+)?',
  '(?:trên|trong) tổng số(?: \\S+){0,4}?',
);
/** Joins a part to the whole that follows it: "228 trên tổng số 240 hồ sơ". */
export const outOf = ending(
  '(?:trên|trong)(?: tổng)?(?: số| dân số| số dân)?',
  'tổng số(?: \\S+){0,3}?',
  '(?:trên|trong) tổng (?:số|nguồn|vốn|kinh phí|mức)(?: \\S+){0,4}?',
);

/** Came in at the door. */
export const received = phrase('(?:tiếp )?nhận(?: thêm| mới)?', 'thụ lý');

/** Came in lately, beside what was there or what was done. */
export const newlyIn = phrase('mới (?:thụ lý|nhận|tiếp nhận|phát sinh)', 'nhận mới', 'phát sinh mới');

/** Given back undone: counted among what came in, not among what was done. */
export const givenBack = phrase(
  'trả lại',
  'xin rút',
  'rút đơn',
  'rút hồ sơ',
  'từ chối',
  'không đủ điều kiện',
  'yêu cầu bổ sung',
);

/** Verbs of coming in and of being done, for who is left when both are known. */
export const comesIn = phrase('tiếp nhận', 'nhận', 'thụ lý', 'phát sinh', 'tổng số', 'phải giải quyết', 'phải xử lý');
export const isDone = phrase(
  '(?:đã )?giải quyết(?: xong)?',
  'đã xử lý',
  'hoàn thành',
  'làm xong',
  'hòa giải thành',
  'thành(?: công)?',
  'đã trả',
);

/** How complaints and denunciations are found to be; between them nothing is left out. */
export const isRight = phrase('đúng');
export const isWrong = phrase('sai', 'không đúng');
export const isPartlyRight = phrase('đúng một phần', 'có đúng(?:,| và)? có sai', 'vừa đúng vừa sai', 'một phần');

/** The two other ways in which a case can stand. */
export const isNotDone = phrase('không', 'chưa');
export const isUnderWay = phrase('đang', 'còn');

/** A goal or an order, not a result. */
export const goal = phrase(
  'phấn đấu',
  'mục tiêu',
  'chỉ tiêu',
  'kế hoạch (?:đề ra|giao|năm)',
  'đặt ra',
  'yêu cầu',
  'tối thiểu',
  'ít nhất',
  'đến (?:hết )?năm 20\\d\\d',
);
/** Says that the figure is a goal still to be reached. */
export const intended = phrase(
  'phấn đấu',
  'mục tiêu',
  'đề ra',
  'đặt ra',
  'dự kiến',
  'kế hoạch (?:năm|giai đoạn|giao)',
  'trở lên',
);
/** A rate of a plan: what follows it in the sentence is likely to be one, too. */
export const ofTarget = beginning('(?:so )?(?:với |của )?(?:kế hoạch|dự toán|chỉ tiêu|kh|dt|nghị quyết)');

/** What a percentage behind the figure is taken of when it is no part of a count: plans and norms. */
export const ofPlan = beginning(
  '(?:so )?(?:với |của )?(?:kế hoạch|dự toán|chỉ tiêu|kh|dt|nghị quyết|cùng kỳ|năm trước|tổng|gdp|grdp)',
);

/** "bình quân mỗi tổ", "trung bình một năm": the figure is an average. */
export const averages = phrase('bình quân', 'trung bình', 'tính ra mỗi', 'mỗi \\S+ (?:có|đạt|khoảng|được)', 'tb', 'bq');

/** "gấp", "tăng": the figure counts times. */
export const manifold = ending(
  'gấp(?: hơn| gần| khoảng| tới| đến| lên)*',
  '(?:tăng|bằng|nhiều hơn|cao hơn|cao gấp|tăng gấp|nhiều gấp|lớn gấp|hơn)(?: lên| tới| gần| khoảng| hơn)*',
);

/** Pairs of words that share out a whole between them. */
export const opposites: readonly (readonly [string, string])[] = [
  ['đúng hạn|đúng hẹn|sớm|trước hạn|kịp thời', 'quá hạn|trễ|chậm|muộn|không đúng hạn'],
  ['thành công|thành|hòa giải thành', 'không thành'],
  ['nam', 'nữ'],
  ['khiếu nại|kn', 'tố cáo|tc'],
  ['tồn|cũ|kỳ trước|trước chuyển', 'mới|trong kỳ|phát sinh'],
  ['trực tuyến|qua mạng', 'trực tiếp|tại quầy'],
  ['đã', 'chưa|đang|còn'],
  ['xong', 'đang|chưa|còn'],
  ['hài lòng', 'không hài lòng|chưa hài lòng'],
  ['đạt', 'không đạt|chưa đạt'],
  ['đúng', 'sai'],
  ['toàn trình', 'một phần'],
  ['tập thể|tổ chức|cơ quan', 'cá nhân'],
  ['(?:cấp )?(?:tỉnh|trung ương)', '(?:cấp )?(?:huyện|xã|địa phương)'],
  ['(?:cấp )?huyện', '(?:cấp |các )?xã|cơ sở'],
  ['ngân sách|nhà nước', 'nhân dân|người dân|dân góp|xã hội hóa|doanh nghiệp'],
  ['đủ điều kiện', 'không đủ|loại ra|loại|trùng'],
  ['thường xuyên|hằng ngày|hàng ngày', 'định kỳ|lãnh đạo|đột xuất'],
];
