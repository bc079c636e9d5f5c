// Rates of dossiers that were paid online, digitised, answered electronically and whose data is used again. Data.
import { change } from './dossier-rows.js';
import type { MeasureRow } from './measure-row.js';

/** That dossiers are spoken of. */
export const topic =
  'hồ sơ|thủ tục hành chính|tthc|một cửa|hành chính công|dịch vụ công|trả kết quả|hs|(?:giải quyết|làm) thủ tục|(?:đúng|sớm|trước|trễ) hẹn';
export const percent = ['percent'] as const;
/** What else is digitised. */
const otherPapers =
  'bệnh án|học bạ|hộ tịch|di tích|di sản|tài liệu lưu trữ|bản đồ|đất đai|hồ sơ (?:cán bộ|đảng viên|công việc|người có công)|hợp đồng|sách';

/** How it is paid. */
const paidBy =
  '(?:trực tuyến|điện tử|online|chuyển khoản|(?:không|phi)(?: dùng| sử dụng)? tiền mặt|qua mạng|(?:qua|trên|bằng|quét) (?:cổng|nền tảng|ứng dụng|tài khoản|mã|ví|ngân hàng|qr|app|môi trường|chuyển khoản|hình thức (?:trực tuyến|điện tử|chuyển khoản)))';
/** What else is paid without cash. */
const otherBills = 'tiền (?:điện|nước)|học phí|viện phí|lương|trợ cấp|an sinh|cước|chi trả|bán lẻ|siêu thị|chợ|thuế';

/** "số hóa đầu vào và trả kết quả điện tử cho 240 hồ sơ": what came in was digitised, and its result along with it. */
const withResults = 'số hóa (?:\\S+ ){0,4}?(?:kèm|cùng|gắn|(?:và|,) (?:trả|cấp) (?:bản )?kết quả)(?!\\p{L})';

export const dossierDigitalRows: readonly MeasureRow[] = [
  {
    measure: 'online-payment-rate',
    name: 'online payment',
    kinds: percent,
    says: `(?:(?:nộp|đóng|trả|thu) (?:tiền|(?:các )?(?:khoản )?(?:phí(?:,? lệ phí)?|lệ phí|nghĩa vụ tài chính))|thanh toán(?: (?:các )?(?:khoản )?(?:phí(?:,? lệ phí)?|lệ phí|nghĩa vụ tài chính))?) ${paidBy}|(?:phí|lệ phí|nghĩa vụ tài chính) (?:\\S+ ){0,4}${paidBy}|(?:${paidBy}|quét mã) (?:\\S+ ){0,3}?(?:nộp|trả|đóng|thanh toán) (?:các )?(?:khoản )?(?:phí|lệ phí|nghĩa vụ tài chính)`,
    never: `${change}|biên lai|${otherBills}`,
  },
  {
    measure: 'online-payment-rate',
    name: 'dossiers paid online, the counts before the rate',
    kinds: percent,
    lead: '(?:thanh toán|(?:trả|nộp|thu|đóng) (?:tiền|phí|lệ phí)|(?:phí|lệ phí) [^;.]{0,30}(?:trả|nộp|đóng|thu))[^;]{0,40}(?:trực tuyến|điện tử|chuyển khoản|(?:qua|quét|bằng) (?:cổng|mạng|tài khoản|app|ứng dụng|ngân hàng|mã|ví)|(?:không|phi)(?: dùng| sử dụng)? tiền mặt)[^;%]*$',
    never: `${change}|số hóa|nộp hồ sơ|hồ sơ trực tuyến|biên lai|${otherBills}`,
    neverLead: `[\\d.,]+ (?:triệu|tỷ|nghìn)?[^;]{0,6}đồng|biên lai|${otherBills}`,
  },
  {
    measure: 'online-payment-rate',
    name: 'dossiers whose fee is due, so many of them paid online',
    kinds: percent,
    lead: '(?:nộp|trả|đóng|thanh toán)(?: tiền)? (?:trực tuyến|online|không dùng tiền mặt|qua|trên|bằng)(?! mạng nộp)[^;%]*$',
    within:
      '(?:phải|có) (?:nộp |thu |phát sinh )*(?:phí|lệ phí|nghĩa vụ tài chính)[^.%]{0,40}[;,:] ?[\\d.]+ (?:hồ sơ|hs) (?:đã |được )*(?:nộp|trả|đóng|thanh toán)|(?:phải|có) (?:nộp |thu |phát sinh )*(?:phí|lệ phí|nghĩa vụ tài chính)[^.%]{0,40}[;,:] ?(?:đã |được )*(?:nộp|trả|đóng|thanh toán)',
    never: `${change}|số hóa|nộp hồ sơ|hồ sơ trực tuyến|tiếp nhận`,
  },
  {
    measure: 'online-payment-rate',
    name: 'paid online, the fees before a colon or a comma',
    kinds: percent,
    says: `(?:nộp|trả|đóng|thu) ${paidBy}`,
    lead: '(?:phí|lệ phí|nghĩa vụ tài chính)[:,][^;%\\d]*$',
    never: `${change}|nộp hồ sơ|biên lai|${otherBills}`,
  },
  {
    measure: 'online-payment-rate',
    name: 'fees paid online, in a table',
    kinds: percent,
    says: '(?:(?:trả|đóng)(?: tiền| phí)?|nộp (?:tiền|phí|lệ phí)) (?:trực tuyến|online)',
    topic: 'thanh toán|phải nộp (?:phí|lệ phí)|nghĩa vụ tài chính',
    never: `${change}|nộp hồ sơ`,
  },
  {
    measure: 'dossier-digitised-rate',
    name: 'dossiers digitised along with results handed out electronically',
    kinds: percent,
    lead: '(?:^|[\\s–+*•-])số hóa (?:thành phần )?(?:hồ sơ|giấy tờ)[^:;%]{0,60}: ?[^;%]*$',
    never: `${change}|sử dụng lại|dùng lại|khai thác|${otherPapers}`,
    neverLead: `sử dụng lại|tái sử dụng|dùng lại|${otherPapers}`,
  },
  {
    measure: 'dossier-digitised-rate',
    name: 'papers digitised along with electronic results, for so many dossiers',
    kinds: percent,
    lead: `${withResults}[^;%]*[\\d.]+ (?:hồ sơ|hs)[^;%]{0,16}$`,
    never: `${change}|sử dụng lại|dùng lại|khai thác|${otherPapers}`,
    neverLead: 'sử dụng lại|dùng lại|khai thác',
  },
  {
    measure: 'dossier-eresult-rate',
    name: 'electronic results issued for so many dossiers',
    kinds: percent,
    lead: '(?:kết quả (?:bản |dạng )?điện tử|bản điện tử (?:của )?kết quả)(?:: )?[^:;%]{0,40}[\\d.]+ (?:hồ sơ|hs|kết quả)[^;%]{0,16}$',
    never: `${change}|thanh toán|biên lai`,
    neverLead: `biên lai|hóa đơn|chữ ký|${withResults}`,
  },
  {
    measure: 'dossier-eresult-rate',
    name: 'results handed out electronically',
    kinds: percent,
    lead: '(?:trả|cấp) (?:kết quả )?(?:\\S+ ){0,4}?(?:bản )?điện tử[^;%]*$',
    never: `${change}|biên lai|hóa đơn|thanh toán|hồ sơ điện tử`,
    neverLead: `biên lai|hóa đơn|chữ ký|bệnh án|sổ|căn cước|${withResults}`,
  },
  {
    measure: 'data-reuse-rate',
    name: 'digitised data used again',
    kinds: percent,
    says: '(?:khai thác, )?(?:tái sử dụng|sử dụng lại|dùng lại)|khai thác lại|tái khai thác|(?:khai thác|kế thừa|tận dụng) (?:\\S+ ){0,5}(?:đã |được )+số hóa|không (?:phải )?nộp lại (?:giấy tờ|hồ sơ)',
    never: change,
  },
  {
    measure: 'data-reuse-rate',
    name: 'digitised data used again, behind a list of what is used',
    kinds: percent,
    lead: '(?:tái sử dụng|sử dụng lại|dùng lại)(?:[^;:()\\d]{0,80}|(?: ở| trong| tại| cho)? [\\d.]+(?:/[\\d.]+)? hồ sơ,? \\(?(?:đạt|chiếm|bằng)? ?)$',
    never: change,
  },
  {
    measure: 'dossier-digitised-rate',
    name: 'so much of all dossiers, digitised behind a comma',
    kinds: percent,
    after: '^(?:tổng |số |các )*(?:hồ sơ|hs|giấy tờ)',
    within: '(?:tổng |số |các )*(?:hồ sơ|hs|giấy tờ)[^;.%\\d]{0,60}, (?:và )?số hóa',
    never: `${change}|trực tuyến|điện tử|đúng (?:hạn|hẹn)|thanh toán|${otherPapers}`,
  },
  {
    measure: 'dossier-eresult-rate',
    name: 'so much of all dossiers that were answered electronically',
    kinds: percent,
    says: '(?:trả|cấp|nhận|có|phát hành|ban hành) (?:\\S+ ){0,2}?kết quả (?:\\S+ ){0,5}?(?:(?:dưới |theo |bằng |ở )?(?:dạng|bản|hình thức|định dạng|file|tệp)? ?điện tử|bản số|(?:qua|trên) (?:môi trường mạng|mạng|kho (?:dữ liệu|quản lý|tài liệu)|vneid))',
    never: `${change}|biên lai|hóa đơn|thanh toán|một cửa điện tử`,
  },
  {
    measure: 'dossier-digitised-rate',
    name: 'dossiers digitised',
    kinds: percent,
    says: 'số hóa|hồ sơ (?:\\S+ ){0,3}?(?:chuyển|quét|scan|đưa) (?:\\S+ ){0,2}?(?:thành|sang) (?:bản số|dữ liệu số|bản điện tử|dạng số|dạng điện tử)',
    never: `${change}|kinh tế|${otherPapers}`,
  },
  {
    measure: 'dossier-digitised-rate',
    name: 'dossiers digitised, and what else is, before the rate',
    kinds: percent,
    lead: '(?:tỷ lệ )?số hóa (?:thành phần )?(?:hồ sơ|giấy tờ|kết quả)[^;%\\d]{0,80}$',
    topic,
    never: `${change}|kinh tế|${otherPapers}`,
    neverLead: `sử dụng lại|tái sử dụng|dùng lại|${otherPapers}`,
  },
  {
    measure: 'dossier-digitised-rate',
    name: 'dossiers, digitised before a colon',
    kinds: percent,
    lead: 'số hóa: ?(?:thành phần )?(?:hồ sơ|giấy tờ|đầu vào)[^;%\\d]{0,20}$|^[^\\p{L}]*(?:về|công tác|việc)(?: công tác| việc)? số hóa[^;%\\d]{0,60}$|(?:hồ sơ|kết quả|giấy tờ) (?:đã |được )*số hóa,[^;%\\d]{0,60}$',
    never: `sử dụng lại|tái sử dụng|dùng lại|khai thác|thanh toán|trực tuyến|đúng hạn|kết quả điện tử|${change}|kinh tế|${otherPapers}`,
  },
  {
    measure: 'dossier-digitised-rate',
    name: 'so many dossiers whose papers or results were digitised',
    kinds: percent,
    lead: '(?:kết quả|hồ sơ|giấy tờ)(?: (?!lại)\\S+){0,4}? (?:đã |được )+số hóa[^;%]{0,60}[\\d.]+ (?:hồ sơ|hs|kết quả)[^;%]{0,16}$|số hóa (?:đủ |được )?(?:thành phần )?(?:hồ sơ|giấy tờ|kết quả)[^;%\\d]{0,60}[\\d.]+(?:/[\\d.]+)? (?:hồ sơ|hs|kết quả)[^;%\\d]{0,16}$',
    topic,
    never: `${change}|kinh tế|${otherPapers}`,
    neverLead: `sử dụng lại|tái sử dụng|dùng lại|khai thác|thanh toán|${otherPapers}`,
  },
  {
    measure: 'dossier-eresult-rate',
    name: 'results issued electronically',
    kinds: percent,
    says: 'kết quả (?:bản )?điện tử|kết quả (?:tthc|thủ tục hành chính|hồ sơ) (?:\\S+ ){0,3}?(?:bản |dạng )?điện tử|kết quả giải quyết (?:\\S+ ){0,4}điện tử|bản điện tử (?:của )?kết quả',
    never: change,
  },
];
