// Hồ sơ thủ tục hành chính at the one-stop desk. Data.
import { notBehind } from '../phrase.js';
import type { MeasureRow } from './measure-row.js';

const unit = '(?:hồ sơ|hs|bộ hồ sơ)';
const topic = 'hồ sơ|thủ tục hành chính|tthc|một cửa|hành chính công|dịch vụ công';
const kinds = ['count', 'fraction'] as const;
/** What is told of a change, not of a state. */
export const change = 'tăng(?! lên| từ)|giảm(?! xuống| còn| từ)|bớt|hụt|so với|cùng kỳ';
/** Dossiers of other desks. */
const others =
  'hồ sơ (?:thiết kế|dự toán|dự thầu|mời thầu|thầu|dự án|nhập học|bệnh án|khám|vay|tuyển|ứng tuyển|xét tuyển|vụ án|nghiệm thu|quyết toán|cán bộ|đảng viên|hiện vật)|dự thầu';
const onTime = '(?:trước|sớm|đúng)(?: và| hoặc|,)?(?: trước| đúng| sớm)? (?:thời )?(?:hạn|hẹn)';
const late = 'quá hạn|trễ|chậm|muộn|không đúng hạn|không đúng hẹn';
/** The five groups that make up the score of Decision 766. */
const scoreGroups =
  'công khai|minh bạch|tiến độ|số hóa|hài lòng|dịch vụ (?:công )?trực tuyến|thanh toán trực tuyến|nhóm|thành phần';
const percent = ['percent'] as const;

export const dossierRows: readonly MeasureRow[] = [
  {
    measure: 'service-quality-766-score',
    name: 'score of Decision 766',
    kinds: ['measure', 'fraction', 'count'],
    unit: 'điểm',
    lead: '766|(?:bộ )?chỉ số phục vụ|chất lượng phục vụ người dân',
    never: `${change}|tối đa|${scoreGroups}`,
  },
  {
    measure: 'service-quality-766-score',
    name: 'score of Decision 766, the index behind it',
    kinds: ['measure', 'fraction', 'count'],
    unit: 'điểm',
    after: '(?:766|chỉ số phục vụ|chất lượng phục vụ người dân)',
    never: `${change}|tối đa|${scoreGroups}`,
  },
  {
    measure: 'papi-score',
    name: 'PAPI',
    kinds: ['measure', 'count'],
    unit: 'điểm',
    lead: 'papi',
    never: `${change}|tối đa`,
  },
  {
    measure: 'onestop-score-18',
    name: 'score of the one-stop desk, of eighteen',
    kinds: ['measure', 'fraction', 'count'],
    unit: 'điểm',
    lead: '(?:giải quyết|thực hiện) (?:thủ tục hành chính|tthc)|một cửa',
    after: 'trên (?:tổng (?:số )?)?18|/18|thang điểm 18',
    never: change,
  },
  {
    measure: 'dossier-on-time-rate-766',
    name: 'handled early and on time by Decision 766',
    kinds: percent,
    says: '(?:tiến độ|xử lý (?:trước|đúng)).*766|766.*(?:tiến độ|đúng hạn)',
    topic,
    never: change,
  },
  {
    measure: 'satisfaction-response-rate',
    name: 'share of those served who rated',
    kinds: percent,
    says: '(?:tham gia|có|đã) (?:đánh giá|khảo sát|chấm điểm)|(?:phiếu )?(?:thu về|phản hồi).*phiếu',
    never: `hài lòng|${change}`,
  },
  {
    measure: 'pakn-on-time-rate',
    name: 'feedback handled in time',
    kinds: percent,
    says: '(?:phản ánh|phản ảnh|kiến nghị|pakn).*đúng hạn|đúng hạn (?:phản ánh|phản ảnh|pakn)',
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
    measure: 'online-payment-rate',
    name: 'online payment',
    kinds: percent,
    says: '(?:thanh toán(?: (?:các )?(?:khoản )?(?:phí|lệ phí|phí, lệ phí))?|nộp (?:các )?(?:khoản )?(?:phí|lệ phí|phí, lệ phí|nghĩa vụ tài chính)) (?:trực tuyến|điện tử|không dùng tiền mặt|qua mạng|online)|(?:phí|lệ phí) (?:\\S+ ){0,4}(?:không dùng tiền mặt|trực tuyến)',
    never: change,
  },
  {
    measure: 'data-reuse-rate',
    name: 'digitised data used again',
    kinds: percent,
    says: '(?:khai thác, )?(?:tái sử dụng|sử dụng lại|dùng lại)',
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
    never: `${change}|kinh tế`,
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
    says: '(?:trước|sớm) (?:hạn|hẹn)',
    topic,
    never: `đúng|${change}`,
  },
  {
    measure: 'dossier-on-time-rate-resolved',
    name: 'share done early and on time',
    kinds: percent,
    says: onTime,
    topic,
    never: `${late}|${change}|không`,
  },
  {
    measure: 'dossier-online-share',
    name: 'share submitted online',
    kinds: percent,
    says: '(?:hồ sơ|nộp|tiếp nhận|tỷ lệ).{0,40}(?:trực tuyến|(?:qua|trên) (?:mạng|cổng|môi trường|dịch vụ công))|(?:trực tuyến|qua mạng) (?:phát sinh |nộp |tiếp nhận |được |là |có )*(?:hồ sơ|hs)',
    topic,
    never: `${change}|hồ sơ công việc|dịch vụ công trực tuyến (?:mức|toàn)|thủ tục|cao nhất|thấp nhất`,
  },
  {
    measure: 'digital-signature-rate',
    name: 'digital signatures',
    kinds: percent,
    says: 'ký số|chữ ký số|chứng thư số',
    never: change,
  },
  {
    measure: 'par-index',
    name: 'PAR INDEX',
    kinds: percent,
    says: 'par ?index|chỉ số cải cách hành chính|chỉ số cchc',
    never: change,
  },
  { measure: 'sipas-index', name: 'SIPAS', kinds: percent, says: 'sipas|chỉ số hài lòng', never: change },
  {
    measure: 'pakn-satisfaction-rate',
    name: 'satisfaction with the handling of feedback',
    kinds: percent,
    says: 'hài lòng.*(?:phản ánh|kiến nghị|pakn)|(?:phản ánh|kiến nghị|pakn).*hài lòng',
    never: 'không hài lòng',
  },
  {
    measure: 'satisfaction-rate',
    name: 'satisfied raters',
    kinds: percent,
    says: 'hài lòng',
    never: `(?:không|chưa|rất không) hài lòng|${change}`,
  },
  {
    measure: 'dossier-received',
    name: 'new dossiers, said behind them',
    kinds: ['count'],
    unit,
    after: '^(?:tiếp nhận |nhận |phát sinh )?mới(?! chỉ)',
    never: change,
  },
  {
    measure: 'dossier-carried-over',
    name: 'dossiers from the period before',
    kinds,
    unit,
    says: '(?:từ )?(?:kỳ|năm|tháng|quý) trước (?:chuyển )?(?:qua|sang)|tồn (?:đầu kỳ|kỳ trước)|chuyển từ(?: \\S+){0,4} sang|chuyển từ kỳ trước|của (?:kỳ|tháng|quý|năm) trước(?: chuyển (?:qua|sang))?|tồn (?:của )?(?:tháng|quý|năm) trước',
    never: 'so với|tăng|giảm|cùng kỳ',
  },
  {
    measure: 'dossier-received',
    name: 'dossiers received',
    kinds: ['count'],
    unit,
    before: 'tiếp nhận|nhận|nhận thêm|thụ lý|vào sổ|phải xử lý(?: là)?',
    never: `${others}|${change}|trực tuyến|trực tiếp|qua mạng|(?:qua|trên) (?:cổng|môi trường)|tại quầy|bưu|trả|thu nhận|${late}`,
    side: 'part',
  },
  {
    measure: 'dossier-received',
    name: 'new dossiers',
    kinds: ['count'],
    unit,
    before: '(?:(?:^|: ?|, ?)(?:tiếp nhận |nhận |phát sinh )?|(?:tiếp nhận|nhận|phát sinh) )mới(?: trong kỳ)?(?: là)?$',
    never: change,
  },
  {
    measure: 'dossier-received',
    name: 'dossiers that were received',
    kinds,
    unit,
    after:
      '^(?:mà )?(?:(?:các|toàn|cơ|quan|đơn|vị|tỉnh|huyện|xã|sở) ){0,4}(?:đã |được )*tiếp nhận|^(?:của (?:\\S+ ){1,4})?(?:đã )?được (?:\\S+ ){0,8}?(?:tiếp nhận|thụ lý)|^phát sinh|^vào$',
    never: `${others}|${change}|trực tuyến|qua mạng|tại quầy|bưu|${late}`,
    neverLead: 'trong (?:đó|số)',
    side: 'part',
  },
  {
    measure: 'dossier-received',
    name: 'dossiers at the head of a line',
    kinds: ['count'],
    unit,
    before: '^[^\\p{L}]*(?:tổng )?(?:số )?hồ sơ(?: tthc| thủ tục hành chính)?(?: đã)?(?: tiếp nhận)?:?$',
    never: change,
  },
  {
    measure: 'dossier-received',
    name: 'the whole of dossiers resolved',
    kinds: ['fraction'],
    unit,
    before: '(?:giải quyết|xử lý|trả kết quả|trả)(?: xong| được| cho| kết quả)*$',
    never: `${others}|thanh toán|số hóa|${change}|${late}`,
    side: 'whole',
  },
  {
    measure: 'dossier-received',
    name: 'dossiers received and answered',
    kinds: ['count'],
    unit,
    before: `${notBehind('phận|tổ|quầy|tâm', 'tiếp nhận(?: và|,) (?:giải quyết|xử lý|trả)(?: kết quả)?(?: cho (?:\\S+ ){0,2}?(?:dân|con|công dân|tổ chức))?')}$`,
    never: `${others}|${change}|trực tuyến|trực tiếp|qua mạng|${late}`,
  },
  {
    measure: 'dossier-received',
    name: 'the whole of dossiers submitted online',
    kinds: ['fraction'],
    unit,
    topic: 'trực tuyến|qua mạng',
    lead: '(?:trực tuyến|qua mạng)[^;]*$',
    neverLead: 'thanh toán|số hóa|kết quả',
    side: 'whole',
  },
];
