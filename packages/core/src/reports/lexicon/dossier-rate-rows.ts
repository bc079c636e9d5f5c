// Rates of dossiers: in time, overdue, submitted online. Data.
import { dossierDigitalRows, percent, topic } from './dossier-digital-rows.js';
import { change } from './dossier-rows.js';
import { feedbackLast } from './feedback-rate-rows.js';
import type { MeasureRow } from './measure-row.js';

const onTime =
  '(?:trước|sớm|đúng)(?: và| hoặc|,)?(?: trước| đúng| sớm)? (?:thời )?(?:hạn|hẹn)|đúng (?:ngày|lịch|giờ|thời gian)(?: đã)? (?:hẹn|trả|quy định)|trả (?:kết quả |hồ sơ )?đúng ngày';
/** Both together: "trước và đúng hạn", "đúng hạn, sớm hạn". */
const bothInTime =
  '(?:trước|sớm)(?:,| và| hoặc|/)? ?đúng (?:ngày|lịch) ?(?:hẹn|trả)?|(?:trước|sớm)(?: hạn| hẹn)?(?:,| và| hoặc|/)? ?đúng (?:thời )?(?:hạn|hẹn)|đúng(?: hạn| hẹn)?(?:,| và| hoặc|/) ?(?:trước|sớm) (?:thời )?(?:hạn|hẹn)';
/** Those done early have a rate of their own beside. */
const earlyApart = '(?:trước|sớm) (?:hạn|hẹn)(?!,? (?:và|hoặc) )[^%;]{0,40}(?:[\\d.,]+ ?%|\\([\\d,]+\\))';
/** Dossiers that are not done yet. */
const underWay =
  '(?:đang (?:được |trong |quá trình |thời gian )*(?:giải quyết|xử lý|thụ lý|thẩm định)|(?:chưa|đang chờ) (?:trả|giải quyết|xử lý)(?: xong| kết quả)*(?= \\d))';
const overdue = '(?:(?:quá|trễ) (?:hạn|hẹn))';
const late = 'quá hạn|trễ|chậm|muộn|không đúng hạn|không đúng hẹn';

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
    measure: 'dossier-on-time-rate-766',
    name: 'handled on time, those still open and not yet due among them',
    kinds: percent,
    lead: '(?:gồm|kể|tính|cộng)(?: (?:cả|luôn|thêm))*(?: (?:số|các))? (?:hồ sơ|hs) (?:[^;%\\d]{0,30} )?(?:(?:chưa|không) (?:đến|tới|quá) hạn|(?:còn|vẫn)(?: (?:còn|trong|thời))* hạn|trong hạn)[^;%\\d]*$',
    within: 'đúng (?:thời )?(?:hạn|hẹn)|tiến độ',
    topic,
    never: change,
  },
  {
    measure: 'dossier-overdue-pending-rate',
    name: 'share of pending dossiers overdue',
    kinds: percent,
    says: '(?:(?:đang|chưa) (?:được )?(?:giải quyết|xử lý)(?: xong)?|tồn(?: đọng)?|còn lại),? (?:nhưng |mà |bị )*(?:đã |bị )*(?:quá hạn|trễ hạn|trễ hẹn)|(?:quá hạn|trễ hạn|trễ hẹn) (?:mà |nhưng )?(?:vẫn )?(?:chưa|đang) (?:được )?(?:giải quyết|xử lý|trả|xong)',
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
    name: 'share overdue, those that are pending named behind the rate',
    kinds: percent,
    lead: `${overdue}(?: \\S+){0,3}? ?[^;%\\p{L}]*(?:chiếm|bằng|tức|tương đương|tỷ lệ|là|đạt|, |\\()+ ?$`,
    after:
      '^(?:của |trong |so với )?(?:tổng )?số (?:hồ sơ |hs )?(?:đang|chưa) (?:được )?(?:giải quyết|xử lý|thụ lý|trả)',
    topic,
    never: 'tăng|giảm|cùng kỳ',
  },
  {
    measure: 'dossier-overdue-pending-rate',
    name: 'share of pending dossiers overdue, behind those within their time',
    kinds: percent,
    within: `${underWay}[^%]*${overdue}(?: là| có)? [\\d.]+[^%;]{0,30}%`,
    lead: `${overdue}(?: là| có)? [\\d.]+[^;%]{0,30}$`,
    topic,
    never: change,
  },
  {
    measure: 'dossier-overdue-pending-rate',
    name: 'share of pending dossiers overdue, the counts before the rate',
    kinds: percent,
    lead: `(?:${underWay}|trong (?:tổng )?số (?:hồ sơ|hs) (?:đang|chưa)|còn (?:lại )?[\\d.]+ (?:hồ sơ|hs) (?:chưa|đang))[^;]*${overdue}[^;%]{0,30}$`,
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
    name: 'mean time of "1 hồ sơ"',
    kinds: ['period'],
    unit: '(?:ngày|giờ|phút)',
    lead: '(?:thời gian|thời hạn) (?:giải quyết|xử lý|trả)[^;.\\d]{0,30}(?:trung bình|bình quân)(?: (?:của|cho))* 1 (?:hồ sơ|hs|thủ tục)[^;.\\d]{0,40}$',
    never: 'rút ngắn|tiết kiệm|quy định',
  },
  {
    measure: 'dossier-avg-processing-time',
    name: 'mean time of one dossier',
    kinds: ['period'],
    unit: '(?:ngày|giờ|phút)',
    says: '(?:giải quyết|xử lý)(?: (?!phản)\\S+){0,4} (?:trung bình|bình quân)|(?:trung bình|bình quân)(?: \\S+){0,7} (?:giải quyết|xử lý)|(?:thời gian|thời hạn) (?:trả|làm|hoàn thành|thực hiện)(?: (?!phản)\\S+){0,5} (?:trung bình|bình quân)|(?:trung bình|bình quân)(?: (?:mỗi|một|cho|1))* (?:hồ sơ|hs|thủ tục)(?: (?!phản|nhận|tiếp)\\S+){0,5} (?:hết|mất|trong|còn|chỉ|là|sau)',
    topic: 'hồ sơ|thủ tục hành chính|tthc|một cửa|(?:mỗi|một) thủ tục',
    never: `phản ánh|phản ảnh|pakn|đơn|rút ngắn|tiết kiệm|quy định|giảm(?! xuống| còn| từ)|tăng(?! lên| từ)`,
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
  ...dossierDigitalRows,
  {
    measure: 'dossier-early-rate',
    name: 'share done early',
    kinds: percent,
    says: '(?:trước|sớm)(?: hơn)?(?: so với)? (?:(?:ngày|lịch|giờ|thời hạn|thời gian) )?(?:hạn|hẹn|quy định)|(?:trước|sớm hơn)(?: so với)? thời hạn',
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
    measure: 'dossier-on-time-rate-resolved',
    name: 'share that was not late',
    kinds: percent,
    says: '(?:hồ sơ|hs|kết quả|tỷ lệ)(?: \\S+){0,5}? không (?:bị |để |có )*(?:trễ|chậm|quá) (?:thời )?(?:hạn|hẹn)',
    topic,
    never: `${change}|phản ánh|phản ảnh|pakn|khiếu nại|tố cáo|đơn(?! vị)`,
  },
  {
    measure: 'dossier-on-time-rate-resolved',
    name: 'share done early and on time, the count before the rate',
    kinds: percent,
    lead: `(?:${bothInTime})[^;%]{0,24}[\\d.]+ (?:hồ sơ|hs)[^;%\\d]{0,20}$`,
    topic,
    neverTopic: feedbackLast,
    neverLead: `${late}[^;%]*$|${earlyApart}`,
    never: `${late}|${change}|không|phản ánh|phản ảnh|pakn|số hóa|thanh toán|trực tuyến|qua mạng|điện tử|hài lòng|sử dụng`,
  },
  {
    measure: 'dossier-on-time-rate-resolved',
    name: 'share of both kinds done in time, added up behind them',
    kinds: percent,
    lead: '(?:cộng|gộp|tính|tổng)(?: (?:cả|chung|gộp|lại|của))* (?:hai|2) (?:loại|nhóm|số|khoản|phần|con số|kết quả)[^;%]{0,60}$',
    topic:
      '(?:trước|sớm) (?:thời )?(?:hạn|hẹn)[^;]*đúng (?:thời )?(?:hạn|hẹn)|đúng (?:thời )?(?:hạn|hẹn)[^;]*(?:trước|sớm) (?:thời )?(?:hạn|hẹn)',
    neverTopic: 'khiếu nại|tố cáo|phản ánh|pakn',
    never: `${late}|${change}`,
    neverLead: late,
  },
  {
    measure: 'dossier-on-time-rate-resolved',
    name: 'share done in time, the count before the rate',
    kinds: percent,
    lead: `đúng (?:thời )?(?:hạn|hẹn)[^;%]{0,24}[\\d.]+ (?:hồ sơ|hs)[^;%\\d]{0,20}$`,
    topic,
    elsewhere: '(?:trước|sớm) (?:hạn|hẹn)',
    neverTopic: feedbackLast,
    neverLead: `${late}[^;%]*$|${earlyApart}`,
    never: `${late}|${change}|không|phản ánh|phản ảnh|pakn|số hóa|thanh toán|trực tuyến|qua mạng|điện tử|hài lòng|sử dụng`,
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
    says: '(?:hồ sơ|nộp|tiếp nhận|tỷ lệ).{0,40}(?:trực tuyến|online|(?:qua|trên) (?:mạng|cổng|môi trường|dịch vụ công))|(?:trực tuyến|qua mạng) (?:phát sinh |nộp |tiếp nhận |được |là |có )*(?:hồ sơ|hs)|(?:qua|trên) (?:mạng|môi trường (?:mạng|điện tử)|cổng dịch vụ công)(?: \\S+){0,2} (?:đã )?(?:tiếp nhận|nhận|nộp)|hồ sơ (?:nộp |gửi |dưới dạng )?điện tử (?:chiếm|đạt|bằng)',
    topic,
    never: `${change}|hồ sơ công việc|(?:tỷ lệ|số) (?:\\S+ ){0,2}?(?:dịch vụ|dvc\\S*) (?:công )?(?:trực tuyến )?(?:có |đã )*phát sinh|sức khỏe|bệnh án|có (?:thu )?(?:phí|lệ phí)|nộp tiền|(?:biết|thạo|thành thạo|quen) (?:cách )?(?:nộp|làm|sử dụng|dùng)|được (?:hướng dẫn|tập huấn)|dịch vụ công trực tuyến (?:mức|toàn)|thủ tục|cao nhất|thấp nhất`,
    neverLead: '[\\d.]+ (?:đơn vị|xã|phường|cơ quan|dịch vụ|dvc) (?:đã |có )*phát sinh[^;]*$',
  },
  {
    measure: 'dossier-online-share',
    name: 'share submitted online, dossiers unnamed',
    kinds: percent,
    says: 'tỷ lệ (?:nộp|tiếp nhận|phát sinh)(?: (?:hồ sơ|hs))? (?:trực tuyến|qua mạng|từ xa)',
    never: `${change}|phí|thuế|tiền|bảo hiểm|dịch vụ|thủ tục|đơn|phản ánh|ý kiến|báo cáo`,
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
    name: 'all that came online out of all that came, online before a colon',
    kinds: percent,
    lead: '(?:cộng|gộp|tổng|cả hai|tính chung)[^;%\\d]{0,24}[\\d.]+ (?:hồ sơ|hs)[^;%\\d]{0,16}$',
    after: '^(?:của |so với |trên )?(?:tổng )?(?:số )?(?:hồ sơ |hs )?(?:đã |được )*(?:tiếp )?nhận',
    within: '^[^\\p{L}]*(?:về |việc |nộp |hồ sơ |hs |tiếp nhận )*(?:trực tuyến|qua mạng):',
    never: `${change}|thanh toán|dịch vụ|thủ tục|lệ phí`,
    neverLead: 'thanh toán|số hóa',
  },
  {
    measure: 'dossier-online-share',
    name: 'online, the head of a column beside dossiers',
    kinds: percent,
    within: '^(?:tỷ lệ )?(?:nộp |tiếp nhận )?trực tuyến(?: toàn trình)?$',
    topic: 'hồ sơ|hs',
    never: change,
  },
];
