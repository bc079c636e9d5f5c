// Hồ sơ thủ tục hành chính at the one-stop desk. Data.
import { notBehind } from '../phrase.js';
import type { MeasureRow } from './measure-row.js';

/** What is told of a change, not of a state. */
export const change = 'tăng(?! lên| từ)|giảm(?! xuống| còn| từ)|bớt|hụt|so với|cùng kỳ';
const unit = '(?:hồ sơ|hs|bộ hồ sơ|lượt hồ sơ)';
const kinds = ['count', 'fraction'] as const;
/** Dossiers of other desks. */
export const otherDossiers =
  'hồ sơ (?:thiết kế|dự toán|dự thầu|mời thầu|thầu|dự án|nhập học|bệnh án|khám|vay|tuyển|dự tuyển|ứng tuyển|xét tuyển|thi tuyển|xin việc|xét đặc cách|đặc cách|khen thưởng|kỷ luật|vụ án|nghiệm thu|quyết toán|cán bộ|đảng viên|hiện vật)|dự thầu';
const late = 'quá hạn|trễ|chậm|muộn|không đúng hạn|không đúng hẹn';

export const dossierRows: readonly MeasureRow[] = [
  {
    measure: 'dossier-received',
    name: 'new dossiers and those carried over, summed up',
    kinds: ['count'],
    unit,
    before: '(?:(?:tổng )?cộng(?: cả| lại)?|tổng(?: số)?|cả thảy)(?: là| có| thành|:)*$',
    lead: '(?:trước|tồn|chuyển (?:qua|sang)|cũ)[^;]*$',
    never: change,
  },
  {
    measure: 'dossier-received',
    name: 'new dossiers and those carried over, what they come to behind them',
    kinds: ['count'],
    unit,
    before: '(?:là|thành|có|bằng)(?: tổng số| tổng cộng)?$',
    lead: '(?:cộng|cùng|thêm)(?: với| thêm)? [\\d.]+ (?:hồ sơ|hs) [^;.,]{0,40}(?:là|thành|có|bằng)(?: tổng số| tổng cộng)? ?$',
  },
  {
    measure: 'dossier-received',
    name: 'dossiers that have to be resolved, said behind them',
    kinds: ['count'],
    unit,
    after: '^(?:cần |thuộc diện )?phải (?:giải quyết|xử lý|làm)(?! lại)',
    never: `đã|chưa|${change}`,
  },
  {
    measure: 'dossier-received',
    name: 'new dossiers, said behind them',
    kinds: ['count'],
    unit,
    after: '^(?:tiếp nhận |nhận |phát sinh )?mới(?! chỉ)',
    // "1.950 hồ sơ mới được nộp trực tuyến": some of the new ones.
    never: `${change}|trực tuyến|trực tiếp|qua mạng|bưu chính`,
  },
  {
    measure: 'dossier-received',
    name: 'new dossiers and those from before, made into a sum',
    kinds: ['count'],
    unit,
    before: '(?:thành|tất cả|gộp lại|tính chung)(?: là| có| được|:)*$',
    lead: '(?:(?:kỳ|năm|tháng|quý) trước|tồn|chuyển (?:qua|sang)|cũ)[^;]*$',
  },
  {
    measure: 'dossier-carried-over',
    name: 'dossiers from the period before, added to the new ones',
    kinds: ['count'],
    unit,
    before: '(?:thêm|cộng|cùng|cùng với|cộng với|cộng thêm)$',
    after:
      '^(?:tồn |của |từ |còn lại )*(?:(?:kỳ|năm|tháng|quý|tuần) (?:trước|cũ)|(?:năm|tháng|quý|tuần) [\\divx/]+ (?:chuyển|gối|để|mang|dồn|tồn))',
    isChange: true,
  },
  {
    measure: 'dossier-carried-over',
    name: 'dossiers from the period before, a bare number in brackets behind those received',
    kinds: ['count'],
    unit,
    after: '^(?:của |từ )?(?:kỳ|năm|tháng|quý|tuần) trước (?:chuyển |mang |dồn |để )?(?:qua|sang|lại)',
    never: 'so với|tăng|giảm|cùng kỳ',
  },
  {
    measure: 'dossier-received',
    name: 'dossiers to be resolved in the period',
    kinds: ['count'],
    unit,
    before: 'phải (?:giải quyết|xử lý)(?: trong (?:kỳ|tháng|quý|năm))(?: là| có)?:?$',
    never: `đã|${change}`,
  },
  {
    measure: 'dossier-received',
    name: 'dossiers to be resolved, new ones and those carried over',
    kinds: ['count'],
    unit,
    before: '(?:kỳ|tháng|quý|năm) trước[^;]{0,20}phải (?:giải quyết|xử lý|làm)(?: là)?$',
    never: change,
  },
  {
    measure: 'dossier-carried-over',
    name: 'dossiers from the period before, in brackets beside the new ones',
    kinds: ['count'],
    unit,
    before:
      '^[^\\p{L}]*(?:và |còn )?(?:(?:tồn |chuyển |còn )?(?:từ|của)|tồn|chuyển) (?:kỳ|năm|tháng|quý) trước(?: chuyển (?:sang|qua)| để lại)?(?: là| có|:)*$',
    never: 'so với|tăng|giảm|cùng kỳ|tiếp nhận|đã giải quyết',
  },
  {
    measure: 'dossier-carried-over',
    name: 'dossiers from the period before, right before the new ones',
    kinds: ['count'],
    unit,
    before: '^[^\\p{L}]*(?:hồ sơ )?(?:kỳ|năm|tháng|quý) trước(?: chuyển (?:sang|qua)| để lại)?(?: là| có|:)*$',
    within:
      '(?:kỳ|năm|tháng|quý) trước[^\\d.;]{0,20} [\\d.]+(?: hồ sơ| hs)?,? (?:và )?(?:nhận |tiếp nhận |phát sinh )?(?:mới|trong (?:kỳ|tháng|quý|năm))',
    never: 'so với|tăng|giảm|cùng kỳ',
  },
  {
    measure: 'dossier-carried-over',
    name: 'dossiers from the period before, a bare number in a line of its own',
    kinds: ['count'],
    unit: '(?=$)',
    before:
      '^[^\\p{L}]*(?:trong đó |gồm |và |số )*(?:(?:(?:tồn|chuyển|còn|số) )?(?:từ |của )?(?:(?:kỳ|năm|tháng|quý) (?:trước|cũ)|(?:năm|tháng|quý) [\\divx/]+) (?:chuyển|mang|để|gối|dồn|tồn)(?: tiếp)?(?: sang| qua| lại)?|(?:tồn|dư) (?:kỳ|năm|tháng|quý) trước|(?:tồn |còn |hồ sơ )*cũ|tồn đầu kỳ)(?: là| có|:)*$',
    topic: 'hồ sơ|một cửa|tthc|thủ tục',
    neverTopic: 'đơn thư|khiếu nại|tố cáo|phản ánh|pakn|hòa giải',
  },
  {
    measure: 'dossier-received',
    name: 'new dossiers, a bare number in a line of its own',
    kinds: ['count'],
    unit: '(?=$)',
    before:
      '^[^\\p{L}]*(?:trong đó |gồm |và |số )*(?:(?:(?:tiếp )?nhận )?mới|phát sinh mới)(?: trong kỳ)?(?: là| có|:)*$',
    topic: 'hồ sơ|một cửa|tthc|thủ tục',
    neverTopic: 'đơn thư|khiếu nại|tố cáo|phản ánh|pakn|hòa giải',
  },
  {
    measure: 'dossier-received',
    name: 'the whole of dossiers received, the part that came online before it',
    kinds: ['fraction'],
    unit,
    after: '^(?:đã |được )*tiếp nhận',
    side: 'whole',
    never: change,
  },
  {
    measure: 'dossier-carried-over',
    name: 'dossiers from the period before',
    kinds,
    unit,
    says: '(?:từ )?(?:(?:kỳ|năm|tháng|quý|tuần) trước|năm \\d{4}|tháng [\\d/]+) (?:(?:chuyển |mang |dồn |để |còn )?(?:qua|sang|lại)|còn tồn)|(?:của|do|từ) (?:\\S+ ){1,8}(?:cũ|trước (?:khi )?(?:sắp xếp|sáp nhập)) (?:bàn giao|chuyển|để lại)|(?:nhận )?bàn giao (?:từ|của)|gối (?:đầu|sang)(?! (?:kỳ|năm|tháng|quý|tuần) (?:sau|tới|[\\divx]))|tồn (?:lại )?(?:từ |của )?(?:kỳ|năm|tháng|quý) trước|tồn đầu kỳ|(?:hồ sơ|hs|có|cả|[\\d.]+) (?:từ|của) (?:kỳ|tháng|quý|năm) trước$|chuyển từ(?: \\S+){0,4} sang|chuyển từ kỳ trước|của (?:kỳ|tháng|quý|năm) trước(?: chuyển (?:qua|sang))?|tồn (?:của )?(?:tháng|quý|năm) trước|tồn (?:tháng|quý|năm) [\\divx/]+(?: chuyển)? (?:sang|qua)',
    never: 'so với|tăng|giảm|cùng kỳ|(?:nhận|phát sinh) mới|(?:sang|qua) (?:kỳ|năm|tháng|quý|tuần) (?:sau|tới|tiếp)',
  },
  {
    measure: 'dossier-received',
    name: 'dossiers received',
    kinds: ['count'],
    unit,
    before:
      'tiếp nhận|nhận|nhận thêm|thụ lý|vào sổ|phải (?:xử lý|giải quyết)(?: là)?|phát sinh(?: (?:trong|mới)(?: kỳ| tháng| quý| năm)?)?(?: là)?$',
    never: `${otherDossiers}|${change}|trực tuyến|trực tiếp|qua mạng|(?:qua|trên) (?:cổng|môi trường)|tại quầy|bưu|bàn giao|${notBehind('và', 'trả')}|thu nhận|đang thụ lý|${late}`,
    side: 'part',
  },
  {
    measure: 'dossier-received',
    name: 'new dossiers',
    kinds: ['count'],
    unit,
    before:
      '(?:(?:^|: ?|, ?)(?:tiếp nhận |nhận |phát sinh )?|(?:tiếp nhận|nhận|phát sinh) |^[^\\p{L}]*(?:số )?(?:hồ sơ|hs) )mới(?: trong kỳ)?(?: là)?$',
    never: change,
    neverLead:
      '% (?:tổng )?số[^(;]{0,30}\\($|trong (?:số |tổng số )?[\\d.,]+ (?:ngàn |nghìn )?(?:hồ sơ|hs) (?:tiếp nhận |nhận |phát sinh )?mới[^;]*$',
  },
  {
    measure: 'dossier-received',
    name: 'dossiers that were received',
    kinds,
    unit,
    after:
      '^(?:mà )?(?:(?:các|toàn|cơ|quan|đơn|vị|tỉnh|huyện|xã|sở) ){0,4}(?:đã |được )*tiếp nhận|^(?:của (?:\\S+ ){1,4})?(?:đã )?được (?:\\S+ ){0,8}?(?:tiếp nhận|thụ lý)|^phát sinh(?! phí| lệ phí| thu| nghĩa vụ| thanh toán| các khoản)|^vào$',
    never: `${otherDossiers}|${change}|trực tuyến|qua mạng|tại quầy|bưu|${late}`,
    neverLead: 'trong (?:đó|số)',
    side: 'part',
  },
  {
    measure: 'dossier-received',
    name: 'dossiers that came, the place they came to before the figure',
    kinds: ['count'],
    unit,
    before:
      '(?:^[^\\p{L}]*|(?:số|lượng|tổng|các) )(?:hồ sơ|hs)(?: (?:tthc|thủ tục hành chính))?(?: (?:đã|mới))?(?: (?:được )?(?:đến|vào|phát sinh|đưa vào (?:giải quyết|xử lý)|tiếp nhận|thụ lý|nhận|(?:nộp|gửi|chuyển|đưa|dồn|đổ|mang)(?: (?:đến|về|tới|vào|lên))?))(?: (?!đã|trả|giải)\\S+){0,14}?(?: (?:là|có|đạt|được|lên (?:đến|tới)|vào khoảng|ở mức)|:)*$',
    never: `(?:kỳ|năm|tháng|quý) trước|tồn|cũ|${otherDossiers}|${change}|trực tuyến|online|điện tử|trực tiếp|(?:qua|trên) mạng|phí|lệ phí|nghĩa vụ|(?:qua|trên) (?:cổng|môi trường)|bưu|${late}`,
  },
  {
    measure: 'dossier-received',
    name: 'dossiers that the people handed in, said behind them',
    kinds,
    unit,
    after:
      '^(?:được )?(?:giao dịch|thực hiện|làm) (?:tại|ở|qua) (?:bộ phận |quầy )?(?:một cửa|trung tâm)|^(?:(?:của|mà|do|được) )*(?:(?:(?:các|người|cá nhân) )?(?:bà con|dân|nhân dân|công dân|doanh nghiệp|tổ chức|cá nhân|khách hàng)(?:,| và)? )*(?:đã |được )?(?:nộp|gửi|chuyển|mang|đưa|nộp vào|đến)(?: (?:đến|về|tới|vào|lên|tại|ở))? (?:trung tâm|bộ phận|quầy|một cửa|ubnd|xã|phường|huyện|sở|cơ quan|hệ thống)',
    never: `${otherDossiers}|${change}|trực tuyến|trực tiếp|qua mạng|tại nhà|bưu|hỗ trợ|giúp|${late}`,
    neverLead: 'trong (?:đó|số)',
    side: 'part',
  },
  {
    measure: 'dossier-received',
    name: 'dossiers that the people handed in, the people before them',
    kinds: ['count'],
    unit,
    before:
      '(?:dân|nhân dân|công dân|doanh nghiệp|bà con|tổ chức)(?: (?!hỗ|giúp|hướng|cho)\\S+){0,5} (?:đã |tới |đến )*(?:làm|nộp|gửi|thực hiện)(?: tới| đến| gần| hơn| về)?$',
    within: 'một cửa|hành chính công|thủ tục hành chính|tthc',
    never: `${otherDossiers}|${change}|hỗ trợ|giúp|hướng dẫn|tại nhà|trực tuyến|qua mạng`,
    neverLead: 'hỗ trợ|giúp|hướng dẫn|trong (?:đó|số)',
  },
  {
    measure: 'dossier-received',
    name: 'dossiers of the period, what makes them up in brackets',
    kinds: ['count'],
    unit: '(?:hồ sơ|hs|(?=$))',
    lead: '(?:tiếp nhận|phải (?:giải quyết|xử lý))(?: trong kỳ)? \\((?:[^()\\d]*(?:mới|tồn|kỳ trước|chuyển)[^()\\d]*)\\)(?: là| có|:)* ?$',
    topic: 'hồ sơ|hs|tthc|thủ tục',
    neverTopic: 'đơn thư|khiếu nại|tố cáo|phản ánh|pakn|hòa giải',
    never: change,
  },
  {
    measure: 'dossier-received',
    name: 'dossiers at the head of a line',
    kinds: ['count'],
    unit,
    before:
      '^[^\\p{L}]*(?:tổng )?(?:số )?(?:lượng )?hồ sơ(?: tthc| thủ tục hành chính)?(?: đã)?(?: tiếp nhận| phát sinh| phải (?:giải quyết|xử lý))?(?: trong kỳ)?(?: là| có)?:?$',
    never: change,
  },
  {
    measure: 'dossier-received',
    name: 'dossiers of the period, their desk before a colon',
    kinds: ['count'],
    unit,
    before: '^(?:cả|trong|toàn) (?:năm|quý|tháng|kỳ)(?: có| được| nhận| chỉ| mới| cũng| khoảng)*$',
    lead: '(?:hồ sơ|một cửa|1 cửa)[^:;.,]{0,40}: ?[^:;,.]{0,24}$|(?:số|lượng) hồ sơ (?!trực|nộp|đã|quá|trễ)[^:;.\\d]{0,50}, ?[^:;,.]{0,24}$',
    never: change,
  },
  {
    measure: 'dossier-received',
    name: 'the whole of dossiers that came online, behind a word',
    kinds: ['count'],
    unit,
    before: '^(?:qua mạng |trực tuyến )?(?:trong|trên)(?: tổng)?(?: số)?$',
    lead: 'nhận [\\d.]+ (?:hồ sơ|hs) (?:nộp )?(?:qua mạng|trực tuyến)[^;,]*$',
    never: change,
  },
  {
    measure: 'dossier-received',
    name: 'the whole of dossiers resolved',
    kinds: ['fraction'],
    unit,
    before: '(?:giải quyết|xử lý|trả kết quả|trả)(?: xong| được| cho| kết quả)*$',
    never: `${otherDossiers}|thanh toán|số hóa|${change}|${late}`,
    side: 'whole',
  },
  {
    measure: 'dossier-received',
    name: 'dossiers received and answered',
    kinds: ['count'],
    unit,
    before: `${notBehind('phận|tổ|quầy|tâm', 'tiếp nhận(?: và|,) (?:giải quyết|xử lý|trả)(?: kết quả)?(?: cho (?:\\S+ ){0,2}?(?:dân|con|công dân|tổ chức))?')}$`,
    never: `${otherDossiers}|${change}|trực tuyến|trực tiếp|qua mạng|${late}`,
  },
  {
    measure: 'dossier-received',
    name: 'the whole of dossiers submitted online',
    kinds: ['fraction'],
    unit,
    topic: 'trực tuyến|qua mạng',
    lead: '(?:trực tuyến|qua mạng)[^;]*$',
    neverLead: 'thanh toán|số hóa|kết quả|phí',
    never: '(?:có|thu|nộp|phải nộp) (?:thu )?(?:phí|lệ phí|nghĩa vụ)',
    side: 'whole',
  },
];
