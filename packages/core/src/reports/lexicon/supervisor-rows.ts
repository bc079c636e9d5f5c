// Supervision by who does it, where the fuller wordings do not say so. Data.
import type { MeasureRow } from './measure-row.js';

const change = 'tăng|giảm(?! sát)|bớt|so với|cùng kỳ|mỗi (?:ngày|tuần|tháng|quý|năm)|bình quân|trung bình';
const front = '(?:mttq|mặt trận|ubmttq|ủy ban mttq)';
const inspectorate = '(?:thanh tra nhân dân|ttnd)';
const community = '(?:giám sát đầu tư|gsđtcđ|gsđtccđ|giám sát (?:của )?cộng đồng)';
const assembly = 'hđnd|hội đồng nhân dân';
const rounds = '(?:cuộc|đợt|lượt|đoàn|chuyên đề|nội dung|vụ việc|việc)(?: giám sát)?(?=$| (?:giám sát|theo|về))';
const level =
  '(?:ở |của |do )?(?:các )?(?:cấp )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|cơ sở)(?:, (?:xã|phường|thị trấn|cơ sở))*';
const affairs = '(?:nội dung|cuộc|lượt|đợt|vụ việc|việc|vụ)';
const works =
  '(?:(?:lượt )?công trình|dự án|cuộc|tuyến(?: đường)?|hạng mục|gói thầu|đoạn (?:đường|kênh)|con đường|cây cầu|công trình(?:, dự án)?)';
const accepted =
  '(?:tiếp thu|chấp nhận|thực hiện|giải quyết|xem xét|trả lời|khắc phục|xử lý|phản hồi|ghi nhận|chấn chỉnh|sửa đổi)';

export const supervisorRows: readonly MeasureRow[] = [
  {
    measure: 'supervision-mttq-rounds',
    name: 'the Front supervised so many rounds, matters or themes',
    kinds: ['count', 'fraction'],
    unit: rounds,
    side: 'part',
    before: `${front}(?: (?!phản)\\S+){0,12}? (?:giám sát|thành lập|lập|tổ chức|thực hiện|tiến hành|hoàn thành|triển khai|chủ trì|duy trì)(?: (?:được|xong|giám sát))*$`,
    within: 'giám sát',
    never: `thanh tra|đầu tư|${assembly}|kiến nghị|phản biện|đối thoại|tiếp xúc|phối hợp|tham gia|${change}`,
    elsewhere: assembly,
    neverLead: 'ký kết|tuyên truyền|vận động',
  },
  {
    measure: 'supervision-mttq-rounds',
    name: 'supervision by the Front of one level, the Front before a colon',
    kinds: ['count'],
    unit: '(?:cuộc|đợt|lượt)(?: giám sát)?(?=$)',
    before: `^[^\\p{L}]*(?:và |còn )?${level}(?: (?:tổ chức|thực hiện|tiến hành|chủ trì|có|được|là))*:?$`,
    within: `^[^\\p{L}]*(?:\\S+ ){0,3}?giám sát (?:\\S+ ){0,3}?${front}|^[^\\p{L}]*(?:\\S+ ){0,3}?${front}(?: \\S+){0,6} giám sát[^:]*:`,
    never: `phản biện|đối thoại|tiếp xúc|thanh tra|đầu tư|${change}`,
    elsewhere: `phản biện|${assembly}`,
  },
  {
    measure: 'supervision-mttq-rounds',
    name: 'supervision by the Front of one level, a line under its heading',
    kinds: ['count'],
    unit: '(?:cuộc|đợt|lượt)(?: giám sát)?(?=$)',
    before: `^[^\\p{L}]*${level}(?: (?:tổ chức|thực hiện|tiến hành|chủ trì|có|được|là))*:?$`,
    topic: `(?:giám sát (?:\\S+ ){0,3}?${front}|${front}(?: \\S+){0,6} giám sát)(?:(?!phản biện|đối thoại|kiểm tra|thanh tra|tiếp xúc|đầu tư).)*$`,
    never: `phản biện|đối thoại|tiếp xúc|thanh tra|đầu tư|${change}`,
  },
  {
    measure: 'supervision-mttq-rounds',
    name: 'supervision, who led it said behind it',
    kinds: ['count'],
    unit: '(?:cuộc|đợt|chuyên đề)(?: giám sát)?(?=$)',
    after: `^(?:giám sát )?do (?:ủy ban |ban thường trực )*${front}(?: \\S+){0,6} (?:chủ trì|tổ chức|thực hiện|tiến hành)`,
    topic: 'giám sát',
    never: `phản biện|đối thoại|tiếp xúc|${change}`,
  },
  {
    measure: 'supervision-ttnd-contents',
    name: "what the people's inspectorate did, right behind its name",
    kinds: ['count'],
    unit: `${affairs}(?=$| (?:giám sát|về))`,
    before: `^[^\\p{L}]*(?:(?:hoạt động|kết quả|giám sát) (?:của )?)?(?:các )?(?:ban )?${inspectorate}(?: (?:các )?(?:xã|phường|thị trấn|huyện|cấp xã))?(?: \\([^)]*\\))?(?: (?:là|được|có|với))?:?$`,
    never: `kiến nghị|xử lý|phát hiện|sai phạm|thành viên|${change}`,
  },
  {
    measure: 'supervision-ttnd-contents',
    name: "what the people's inspectorate did, its boards in brackets between",
    kinds: ['count'],
    unit: `${affairs}(?=$)`,
    lead: `(?:^|[^\\p{L}])${inspectorate}(?: \\S+){0,2} ?\\([^)]*\\)(?: (?:đã )?giám sát(?: được)?)?:? ?$`,
    never: `kiến nghị|xử lý|phát hiện|sai phạm|thành viên|${change}`,
  },
  {
    measure: 'supervision-ttnd-contents',
    name: 'matters supervised, where both boards are the subject',
    kinds: ['count'],
    unit: '(?:nội dung|vụ việc|việc|vụ)(?=$)',
    before: '(?:giám sát|giám sát, kiểm tra|kiểm tra, giám sát)(?: được)?$',
    within: `${inspectorate}[^.;]*${community}|${community}[^.;]*${inspectorate}`,
    never: `kiến nghị|xử lý|phát hiện|sai phạm|${change}`,
    elsewhere: `${front}|${assembly}`,
  },
  {
    measure: 'supervision-ttnd-contents',
    name: 'matters supervised, behind the works that the other board supervised',
    kinds: ['count'],
    unit: '(?:nội dung|vụ việc|việc|vụ)(?=$)',
    lead: `${inspectorate}[^;.]* giám sát[^;.\\d]* [\\d.]+ (?:công trình|dự án)(?: \\S+)?(?:,| và| cùng| cùng với) ?$`,
    never: `kiến nghị|xử lý|phát hiện|sai phạm|${change}`,
    elsewhere: `${front}|${assembly}`,
  },
  {
    measure: 'supervision-ttnd-contents',
    name: "what the people's inspectorate supervised, said behind it",
    kinds: ['count'],
    unit: affairs,
    after: `^(?:được |do |đã |các )+(?:ban )?${inspectorate}(?: \\S+){0,6} (?:giám sát|kiểm tra|theo dõi)`,
    never: `kiến nghị|xử lý|phát hiện|sai phạm|${change}`,
  },
  {
    measure: 'supervision-community-works',
    name: 'works supervised, behind the matters that the other board supervised',
    kinds: ['count'],
    unit: '(?:công trình|dự án|tuyến đường|hạng mục)',
    lead: `(?:${community}|${inspectorate})[^;.]* giám sát[^;.\\d]* [\\d.]+ (?:vụ việc|việc|vụ|nội dung|cuộc)(?: \\S+)?(?:,| và| cùng| cùng với) ?$`,
    never: `kiến nghị|xử lý|phát hiện|sai phạm|${change}`,
    elsewhere: assembly,
  },
  {
    measure: 'supervision-community-works',
    name: 'works, roads and items that the community board watched',
    kinds: ['count', 'fraction'],
    unit: works,
    side: 'part',
    before:
      '(?:giám sát|theo dõi|kiểm tra|kiểm tra, giám sát)(?: (?:được|thi công|trực tiếp|thường xuyên|việc thi công|chất lượng|tại|ở|xây dựng|quá trình))*$',
    lead: `${community}|(?:nhân dân|người dân|cộng đồng|dân)(?: \\S+){0,4}? (?:cử|bầu|tham gia|tự|trực tiếp|cùng)(?: \\S+){0,4}? giám sát|cộng đồng(?: dân cư)? (?:đã |được )?giám sát`,
    never: `phát hiện|sai phạm|kiến nghị|${change}`,
    neverLead: `${front}|${assembly}|thanh tra huyện|đoàn kiểm tra`,
  },
  {
    measure: 'supervision-community-works',
    name: 'works that the community supervised, said behind them',
    kinds: ['count', 'fraction'],
    unit: works,
    side: 'part',
    after: `(?:đã |đều )?(?:được|do|có|chịu) (?:\\S+ ){0,3}?(?:cộng đồng|nhân dân|người dân|dân|${community})(?: \\S+){0,5}? giám sát|(?:được|do|có) (?:ban )?${community}(?: (?:của|cộng|đồng|xã|phường|dân|cư))* (?:theo dõi|kiểm tra|giám sát)`,
    never: `phát hiện|sai phạm|kiến nghị|chưa|không|${change}`,
    elsewhere: assembly,
  },
  {
    measure: 'supervision-followup-rate',
    name: 'so much of what a supervision recommended was accepted',
    kinds: ['percent'],
    says: `kiến nghị[^;]*${accepted}`,
    topic:
      '(?:sau|qua|về) giám sát|kiến nghị (?:của|do) (?:ủy ban |ban )?(?:mttq|mặt trận|thanh tra nhân dân|ttnd|gsđtcđ)|giám sát(?:(?!phản ánh|pakn|cử tri|đối thoại|đơn).)*$',
    never: `đúng hạn|hài lòng|cử tri|phản ánh|đơn(?! vị)|${change}`,
    neverTopic: 'kiến nghị của cử tri|tiếp xúc cử tri',
  },
  {
    measure: 'supervision-followup-rate',
    name: 'so much accepted of what a supervision recommended, the verb before it',
    kinds: ['percent'],
    before: `${accepted}(?:, ${accepted})*(?: được| là| đạt)*$`,
    after: '^(?:số |các |những )*(?:kiến nghị|đề xuất|góp ý)(?! của (?:cử tri|người dân|dân|công dân))',
    topic: 'giám sát',
    never: `đúng hạn|hài lòng|cử tri|phản ánh|đơn(?! vị)|${change}`,
    neverTopic: 'kiến nghị của cử tri|tiếp xúc cử tri',
  },
];
