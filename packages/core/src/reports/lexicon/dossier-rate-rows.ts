// Rates of dossiers: in time, online, digitised, paid and signed online. Data.
import { change } from './dossier-rows.js';
import { feedbackLast } from './feedback-rate-rows.js';
import type { MeasureRow } from './measure-row.js';

const topic = 'hồ sơ|thủ tục hành chính|tthc|một cửa|hành chính công|dịch vụ công|trả kết quả';
const onTime = '(?:trước|sớm|đúng)(?: và| hoặc|,)?(?: trước| đúng| sớm)? (?:thời )?(?:hạn|hẹn)';
/** Both together: "trước và đúng hạn", "đúng hạn, sớm hạn". */
const bothInTime =
  '(?:trước|sớm)(?:,| và| hoặc|/)? ?đúng (?:ngày|lịch) ?(?:hẹn|trả)?|(?:trước|sớm)(?: hạn| hẹn)?(?:,| và| hoặc|/)? ?đúng (?:thời )?(?:hạn|hẹn)|đúng(?: hạn| hẹn)?(?:,| và| hoặc|/) ?(?:trước|sớm) (?:thời )?(?:hạn|hẹn)';
/** Those done early have a rate of their own beside. */
const earlyApart = '(?:trước|sớm) (?:hạn|hẹn)(?!,? (?:và|hoặc) )[^%;]{0,40}(?:[\\d.,]+ ?%|\\([\\d,]+\\))';
const late = 'quá hạn|trễ|chậm|muộn|không đúng hạn|không đúng hẹn';
const percent = ['percent'] as const;
/** What else is digitised. */
const otherPapers =
  'bệnh án|học bạ|hộ tịch|di tích|di sản|tài liệu lưu trữ|bản đồ|đất đai|hồ sơ (?:cán bộ|đảng viên|công việc|người có công)|hợp đồng|sách';

export const dossierRateRows: readonly MeasureRow[] = [
  {
    measure: 'dossier-on-time-rate-766',
    name: 'handled early and on time by Decision 766',
    kinds: percent,
    says: '(?:tiến độ|xử lý (?:trước|đúng)).*766|766.*(?:tiến độ|đúng hạn)',
    topic,
    never: change,
  },
  {
    measure: 'dossier-overdue-pending-rate',
    name: 'share of pending dossiers overdue',
    kinds: percent,
    says: 'đang giải quyết (?:nhưng )?(?:đã )?quá hạn',
    topic,
    never: change,
  },
  {
    measure: 'dossier-overdue-pending-rate',
    name: 'share overdue, of those that are pending',
    kinds: percent,
    says: '(?:quá hạn|trễ hẹn|trễ hạn|chậm)[^;%]{0,12} (?:trong|trên|so với) (?:tổng )?(?:số )?(?:hồ sơ )?đang (?:được )?(?:giải quyết|xử lý|thụ lý)',
    topic,
    never: 'tăng|giảm|cùng kỳ',
  },
  {
    measure: 'dossier-overdue-pending-rate',
    name: 'share of pending dossiers overdue, the counts before the rate',
    kinds: percent,
    lead: 'đang (?:được )?(?:giải quyết|xử lý|thụ lý)[^;]*(?:quá hạn|trễ hẹn)[^;%]{0,20}$',
    topic,
    never: change,
  },
  {
    measure: 'dossier-avg-processing-time',
    name: 'mean time of one dossier before, behind that of today',
    kinds: ['period'],
    unit: '(?:ngày|giờ|phút)',
    before:
      '^(?:so với )?(?:mức )?(?:trước (?:khi|đây|đó|kia)|năm trước|năm ngoái|cùng kỳ|kỳ trước|lúc đầu)(?: (?!phản)\\S+){0,3}$',
    lead: 'thời gian [^;.]*(?:trung bình|bình quân)[^;.]*[\\d,]+ (?:ngày|giờ|phút)[^;.]*$',
    never: 'phản ánh|pakn|đơn|quy định',
  },
  {
    measure: 'dossier-avg-processing-time',
    name: 'mean time of one dossier',
    kinds: ['period'],
    unit: '(?:ngày|giờ|phút)',
    says: '(?:giải quyết|xử lý)(?: (?!phản)\\S+){0,4} (?:trung bình|bình quân)|(?:trung bình|bình quân)(?: \\S+){0,7} (?:giải quyết|xử lý)',
    topic: 'hồ sơ|thủ tục hành chính|tthc|một cửa',
    never: `phản ánh|phản ảnh|pakn|đơn|rút ngắn|tiết kiệm|quy định|giảm|tăng`,
    neverLead: 'quy định[^;.]{0,4}$',
  },
  {
    measure: 'dossier-overdue-pending-rate',
    name: 'share of pending dossiers overdue, the word behind their name',
    kinds: percent,
    lead: '(?:đang|còn) (?:\\S+ ){0,2}(?:giải quyết|xử lý|thụ lý|trong quy trình)[^;%]*[\\d.]+[^;%]*(?:quá hạn|trễ|chậm)[^;%]*$',
    topic,
    never: change,
  },
  {
    measure: 'online-payment-rate',
    name: 'online payment',
    kinds: percent,
    says: '(?:thanh toán(?: (?:các )?(?:khoản )?(?:phí|lệ phí|phí, lệ phí))?|nộp (?:các )?(?:khoản )?(?:phí|lệ phí|phí, lệ phí|nghĩa vụ tài chính)) (?:trực tuyến|điện tử|không dùng tiền mặt|qua mạng|online|(?:qua|trên) (?:cổng|nền tảng|ứng dụng|tài khoản))|(?:phí|lệ phí) (?:\\S+ ){0,4}(?:không dùng tiền mặt|trực tuyến|chuyển khoản|qua (?:mã|ví|ngân hàng|tài khoản|qr|cổng|app))',
    never: change,
  },
  {
    measure: 'online-payment-rate',
    name: 'dossiers paid online, the counts before the rate',
    kinds: percent,
    lead: '(?:thanh toán|(?:trả|nộp) (?:tiền|phí|lệ phí)|(?:phí|lệ phí) [^;.]{0,30}(?:trả|nộp|đóng))[^;]{0,40}(?:trực tuyến|điện tử|qua (?:cổng|mạng|tài khoản|app|ứng dụng|ngân hàng)|không dùng tiền mặt)[^;%]*$',
    never: `${change}|số hóa|nộp hồ sơ|hồ sơ trực tuyến`,
    neverLead: '[\\d.,]+ (?:triệu|tỷ|nghìn)?[^;]{0,6}đồng',
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
    lead: 'số hóa (?:\\S+ ){0,4}?(?:kèm|cùng|gắn)(?!\\p{L})[^;%]*[\\d.]+ (?:hồ sơ|hs)[^;%]{0,16}$',
    never: `${change}|sử dụng lại|dùng lại|khai thác|${otherPapers}`,
    neverLead: 'sử dụng lại|dùng lại|khai thác',
  },
  {
    measure: 'dossier-eresult-rate',
    name: 'electronic results issued for so many dossiers',
    kinds: percent,
    lead: '(?:kết quả (?:bản |dạng )?điện tử|bản điện tử (?:của )?kết quả)[^:;%]{0,40}[\\d.]+ (?:hồ sơ|hs|kết quả)[^;%]{0,16}$',
    never: `${change}|thanh toán|biên lai`,
    neverLead: 'biên lai|hóa đơn|chữ ký|số hóa (?:\\S+ ){0,4}?(?:kèm|cùng|gắn)(?!\\p{L})',
  },
  {
    measure: 'dossier-eresult-rate',
    name: 'results handed out electronically',
    kinds: percent,
    lead: '(?:trả|cấp) (?:kết quả )?(?:\\S+ ){0,4}?(?:bản )?điện tử[^;%]*$',
    never: `${change}|biên lai|hóa đơn|thanh toán|hồ sơ điện tử`,
    neverLead: 'biên lai|hóa đơn|chữ ký|bệnh án|sổ|căn cước|số hóa (?:\\S+ ){0,4}?(?:kèm|cùng|gắn)(?!\\p{L})',
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
    name: 'dossiers digitised',
    kinds: percent,
    says: 'số hóa',
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
    name: 'so many dossiers whose papers or results were digitised',
    kinds: percent,
    lead: '(?:kết quả|hồ sơ|giấy tờ)(?: (?!lại)\\S+){0,4}? (?:đã |được )+số hóa[^;%]{0,60}[\\d.]+ (?:hồ sơ|hs|kết quả)[^;%]{0,16}$',
    topic,
    never: `${change}|kinh tế|${otherPapers}`,
    neverLead: `sử dụng lại|tái sử dụng|dùng lại|khai thác|thanh toán|${otherPapers}`,
  },
  {
    measure: 'dossier-eresult-rate',
    name: 'results issued electronically',
    kinds: percent,
    says: 'kết quả (?:bản )?điện tử|kết quả giải quyết (?:\\S+ ){0,4}điện tử|bản điện tử (?:của )?kết quả',
    never: change,
  },
  {
    measure: 'dossier-early-rate',
    name: 'share done early',
    kinds: percent,
    says: '(?:trước|sớm) (?:hạn|hẹn)|(?:trước|sớm hơn)(?: so với)? thời hạn',
    topic,
    never: `đúng|${change}`,
  },
  {
    measure: 'dossier-on-time-rate-resolved',
    name: 'share done early and on time',
    kinds: percent,
    says: bothInTime,
    topic,
    neverTopic: feedbackLast,
    never: `${late}|${change}|không|phản ánh|phản ảnh|pakn|khiếu nại|tố cáo|vụ(?! hành chính| nhân dân| người dân)|đơn(?! vị)`,
  },
  {
    measure: 'dossier-on-time-rate-resolved',
    name: 'share done in time',
    kinds: percent,
    says: onTime,
    topic,
    neverTopic: feedbackLast,
    never: `${late}|${change}|không|phản ánh|phản ảnh|pakn|khiếu nại|tố cáo|vụ(?! hành chính| nhân dân| người dân)|đơn(?! vị)`,
    elsewhere: earlyApart,
  },
  {
    measure: 'dossier-online-share',
    name: 'share submitted online, the count before the rate',
    kinds: percent,
    lead: '(?:(?:nộp|gửi) (?:hồ sơ )?(?:trực tuyến|qua mạng)|(?:đến từ|từ|nộp|gửi|nộp qua|qua|nộp trên) cổng (?:dịch vụ công|dvc))[^;%]{0,30}(?:tỷ lệ|chiếm|đạt|bằng)[^\\d;]{0,12}$',
    topic,
    never: `${change}|thanh toán|phí`,
  },
  {
    measure: 'dossier-online-share',
    name: 'share submitted online',
    kinds: percent,
    says: '(?:hồ sơ|nộp|tiếp nhận|tỷ lệ).{0,40}(?:trực tuyến|(?:qua|trên) (?:mạng|cổng|môi trường|dịch vụ công))|(?:trực tuyến|qua mạng) (?:phát sinh |nộp |tiếp nhận |được |là |có )*(?:hồ sơ|hs)',
    topic,
    never: `${change}|hồ sơ công việc|dịch vụ công trực tuyến (?:mức|toàn)|thủ tục|cao nhất|thấp nhất`,
    neverLead: '[\\d.]+ (?:đơn vị|xã|phường|cơ quan|dịch vụ|dvc) (?:đã |có )*phát sinh[^;]*$',
  },
  {
    measure: 'dossier-online-share',
    name: 'online, in a line about dossiers',
    kinds: percent,
    before:
      '^[,\\s]*(?:tỷ lệ )?(?:nộp |tiếp nhận |hồ sơ |phần |riêng |số )*(?:trực tuyến|qua mạng|trên mạng)(?: toàn trình)?(?: [\\d.]+ ?=)?(?: đạt| là| chiếm| được| có)*:?$',
    topic: 'hồ sơ|hs|một cửa|thủ tục hành chính|tthc',
    never: `${change}|thanh toán|dịch vụ|thủ tục|lệ phí`,
    neverLead: 'thanh toán|dịch vụ công trực tuyến',
  },
  {
    measure: 'dossier-online-share',
    name: 'online, the head of a column beside dossiers',
    kinds: percent,
    within: '^(?:tỷ lệ )?(?:nộp |tiếp nhận )?trực tuyến(?: toàn trình)?$',
    topic: 'hồ sơ|hs',
    never: change,
  },
  {
    measure: 'digital-signature-rate',
    name: 'documents that bear a signature, whose it is behind it',
    kinds: percent,
    lead: 'văn bản (?:\\S+ ){0,8}?(?:(?:có|được) (?:chữ )?ký|ký) số[^;%\\d]{0,60}$',
    never: change,
  },
  {
    measure: 'digital-signature-rate',
    name: 'documents that bear a signature',
    kinds: percent,
    says: 'văn bản (?:\\S+ ){0,3}?(?:có|được) (?:chữ )?ký số',
    never: change,
  },
  {
    measure: 'digital-signature-rate',
    name: 'digital signatures of a place named before its rate',
    kinds: percent,
    before:
      '(?:^|xã|phường|huyện|sở|phòng) ?(?:\\S+ ){1,6}(?:giữ(?: được| vững)?|duy trì)$|(?:xã|phường|huyện|sở|phòng) (?:\\S+ ){1,6}đạt$',
    topic: 'ký số',
    elsewhere: 'hồ sơ|đơn|vụ|thanh toán|chữ ký số',
  },
  {
    measure: 'digital-signature-rate',
    name: 'digital signatures',
    kinds: percent,
    says: 'ký số|chữ ký số|chứng thư số',
    never: `${change}|(?:cấp|dùng|sử dụng|có|trang bị) (?:\\S+ ){0,2}?(?:chữ ký số|chứng thư)`,
  },
];
