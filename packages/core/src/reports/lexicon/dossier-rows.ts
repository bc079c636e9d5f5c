// Hồ sơ thủ tục hành chính at the one-stop desk, online services. Data.
import type { MeasureRow } from './measure-row.js';

const unit = '(?:hồ sơ|hs|bộ hồ sơ)';
const topic = 'hồ sơ|thủ tục hành chính|tthc|một cửa|hành chính công|dịch vụ công';
const kinds = ['count', 'fraction'] as const;
const change = 'tăng|giảm|bớt|hụt|so với|cùng kỳ';
const onTime = '(?:trước|sớm|đúng)(?: và| hoặc|,)?(?: trước| đúng| sớm)? (?:hạn|hẹn)';
const late = 'quá hạn|trễ|chậm|muộn|không đúng hạn|không đúng hẹn';
const percent = ['percent'] as const;

export const dossierRows: readonly MeasureRow[] = [
  {
    measure: 'pakn-on-time-rate',
    name: 'feedback handled in time',
    kinds: percent,
    says: '(?:phản ánh|phản ảnh|kiến nghị|pakn).*đúng hạn',
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
    says: 'thanh toán (?:trực tuyến|điện tử|không dùng tiền mặt)',
    never: change,
  },
  {
    measure: 'data-reuse-rate',
    name: 'digitised data used again',
    kinds: percent,
    says: '(?:khai thác, )?(?:tái sử dụng|sử dụng lại)',
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
    says: 'kết quả (?:bản )?điện tử|kết quả giải quyết (?:\\S+ ){0,4}điện tử',
    never: change,
  },
  {
    measure: 'dossier-early-rate',
    name: 'share done early',
    kinds: percent,
    says: 'trước hạn',
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
    says: '(?:hồ sơ|nộp|tiếp nhận|tỷ lệ).{0,40}(?:trực tuyến|qua mạng)',
    topic,
    never: `${change}|dịch vụ công trực tuyến (?:mức|toàn)|thủ tục`,
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
    measure: 'dossier-carried-over',
    name: 'dossiers from the period before',
    kinds,
    unit,
    says: '(?:từ )?kỳ trước (?:chuyển )?(?:qua|sang)|tồn kỳ trước|chuyển từ kỳ trước',
  },
  {
    measure: 'dossier-received',
    name: 'dossiers received',
    kinds,
    unit,
    before: 'tiếp nhận|nhận|nhận thêm|thụ lý|phải xử lý(?: là)?',
    never: `${change}|trực tuyến|qua mạng|tại quầy|bưu|trả|${late}`,
    side: 'part',
  },
  {
    measure: 'procedure-simplified-count',
    name: 'procedures simplified',
    kinds: ['count'],
    unit: '(?:thủ tục|tthc)',
    says: 'đơn giản hóa|cắt giảm|rút gọn',
  },
  {
    measure: 'service-level3-count',
    name: 'services of level 3',
    kinds: ['count'],
    unit: '(?:dịch vụ|thủ tục|tthc|dvc)',
    after: 'mức(?: độ)? 3(?!,)',
  },
  {
    measure: 'service-level4-count',
    name: 'services of level 4',
    kinds: ['count'],
    unit: '(?:dịch vụ|thủ tục|tthc|dvc)',
    after: 'mức(?: độ)? 4',
  },
  {
    measure: 'service-online-count',
    name: 'online services',
    kinds: ['count'],
    unit: '(?:dịch vụ công trực tuyến|dịch vụ công|dịch vụ|dvc)',
    topic: 'trực tuyến',
    never: 'tăng|giảm|toàn trình(?! và)|(?<!và )một phần(?! và)',
  },
];
