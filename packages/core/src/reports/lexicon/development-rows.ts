// New-rural communes, hamlets and gardens. Data.
import type { MeasureRow } from './measure-row.js';

const ntm = 'nông thôn mới|ntm';
/** What a commune is judged by, criterion by criterion, at the head of a line or a list. */
export const underCriterion =
  '^[^\\p{L}]*(?:về |tiêu chí |hạ tầng )*(?:giao thông|thủy lợi|điện|trường học|giáo dục|y tế|văn hóa|cơ sở vật chất|chợ|thương mại|nhà ở|môi trường|thông tin|quốc phòng|an ninh|hộ nghèo|lao động|nước sạch)[^:.;\\d]{0,30}:';
/** "Theo tiêu chí số 4 có 11/15 xã đạt": of one of them, but "theo tiêu chí nông thôn mới" is of all. */
const oneCriterion =
  '(?:theo|xét|ở|về|với|riêng|của) (?:nhóm )?tiêu chí (?!nông|ntm|mới|quốc gia|của|giai đoạn|\\d+ ?-)[\\p{L}\\d]';
const criterion = `(?:^[^\\p{L};:]*|\\S+[:;] ?)(?:về |tiêu chí |nhóm tiêu chí |hạ tầng )*(?:giao thông|thủy lợi|điện|trường học|giáo dục|y tế|văn hóa|cơ sở vật chất|chợ|thương mại|nhà ở|môi trường|thông tin|bưu điện|quốc phòng|an ninh|thu nhập|hộ nghèo|lao động|việc làm|tổ chức sản xuất|quy hoạch|nước sạch|hệ thống chính trị)(?!\\p{L})[^;]*$|${oneCriterion}[^;]*$`;

/** Communes that are new among those that meet the norm: "11 xã mới được công nhận", "3 xã nữa". */
const more = 'xã nữa|xã mới (?:được )?(?:công nhận|đạt|về đích)|(?:được )?công nhận mới';
/** Communes that only take part. */
const atWork = `xã(?:,? (?:thị trấn|phường))?(?: đang| cùng| đều| đã)* (?:thực hiện|triển khai|tham gia|xây dựng|làm)(?: (?:chương trình|phong trào|xây dựng|mtqg|về))* (?:${ntm})`;
/** Communes that have one thing that the norm asks for. */
/** Communes that are looked at, helped or have but put their name down. */
const lookedAt =
  'xã (?:còn lại|chưa)|(?:làm việc|kiểm tra|khảo sát|thẩm định|phúc tra)(?: (?:tại|ở|với|đối với))+|(?:ở|tại) xã|thưởng|hỗ trợ|xã (?:đã )?đăng ký';
const owning =
  'xã (?:đã |đều )*có (?:nhà|trường|đường|trạm|chợ|điểm|hệ thống|tỷ lệ|thu nhập|sân|khu|tổ|cơ sở|nước|điện|hợp tác)';

export const developmentRows: readonly MeasureRow[] = [
  {
    measure: 'ntm-communes-added',
    name: 'communes added',
    kinds: ['count'],
    unit: 'xã',
    before: 'thêm|tăng|(?:công nhận|đạt|có|được) mới|mới công nhận',
    topic: ntm,
    never: 'nâng cao|kiểu mẫu|tăng từ',
    isChange: true,
  },
  {
    measure: 'ntm-communes-added',
    name: 'communes added, said behind them',
    kinds: ['count'],
    unit: 'xã',
    after:
      '^(?:nữa(?!\\p{L})|(?:vừa )?mới (?:được )?(?:công nhận|đạt chuẩn|về đích|cán đích)|(?:đã |vừa )*(?:được )?(?:công nhận|đạt chuẩn|về đích) (?:mới|thêm))',
    topic: ntm,
    never: 'nâng cao|kiểu mẫu|phấn đấu|tiêu chí',
    neverLead: 'nâng cao|kiểu mẫu',
    isChange: true,
  },
  {
    measure: 'ntm-communes-added',
    name: 'communes of the year, those of all years behind them',
    kinds: ['count'],
    unit: 'xã',
    within: `[\\d.]+ xã[^;\\d]*[,;]? (?:(?:nâng|đưa) (?:tổng )?số (?:xã|lên)[^;%\\d]{0,60}|(?:nâng|đưa) lên |lũy kế[^;%\\d]{0,30})[\\d.]+`,
    lead: '(?:năm nay|trong (?:năm|kỳ|quý)|(?:năm|quý|kỳ) (?:\\d{4}|này|qua)|\\d+ tháng)[^;]*$',
    topic: ntm,
    never: 'nâng cao|kiểu mẫu|phấn đấu|tiêu chí|còn|chưa|tổng số|lũy kế|số xã|đến nay|hiện',
    neverLead: '\\d xã|nâng cao|kiểu mẫu|đến nay|lũy kế|hết năm|đến năm|cuối năm',
    isChange: true,
  },
  {
    measure: 'ntm-communes',
    name: 'communes that meet the new-rural norm, said right behind them',
    kinds: ['fraction', 'count'],
    unit: 'xã',
    after: `^(?:của (?:\\S+ ){1,3}?|(?:trên địa bàn|trong) (?:\\S+ ){1,3}?|được (?:\\S+ ){0,6}?công nhận |đã |đều |cùng |hoàn thành |trở thành |là )*(?:(?:đạt chuẩn|về đích|cán đích|đạt|xã)(?: là| chuẩn)?(?: xã)? |(?:được (?:\\S+ ){0,6}?công nhận )(?:là )?)(?:${ntm})(?! nâng| kiểu)`,
    never: `nâng cao|kiểu mẫu|thêm|phấn đấu|tiêu chí|chưa|(?:trong|trên) tổng số xã|${more}|${lookedAt}`,
    keepsWhole: true,
  },
  {
    measure: 'ntm-communes',
    name: 'communes that meet the new-rural norm',
    kinds: ['fraction', 'count'],
    unit: 'xã',
    says: `đạt chuẩn|đạt|lên|về đích|cán đích|${ntm}`,
    topic: ntm,
    never: `nâng cao|kiểu mẫu|thêm|phấn đấu|tiêu chí|chưa|(?:trong|trên) tổng số xã|chuẩn (?:quốc gia|văn hóa|y tế|về)|${more}|${atWork}|${owning}|${lookedAt}`,
    neverLead: `nâng cao|kiểu mẫu|tiêu chí|${criterion}`,
    elsewhere: underCriterion,
    keepsWhole: true,
  },
  {
    measure: 'ntm-communes',
    name: 'communes that meet all criteria',
    kinds: ['fraction', 'count'],
    unit: 'xã',
    after:
      '^(?:của (?:\\S+ ){1,2}|(?:trên địa bàn|trong) (?:\\S+ ){1,2}|đã |đều |được công nhận )*(?:đủ|đạt(?: đủ)?|hoàn thành(?: đủ| cả)?)[^\\p{L}\\p{N}]*$',
    within:
      'xã (?:của (?:\\S+ ){1,2}|(?:trên địa bàn|trong) (?:\\S+ ){1,2}|đã |đều |được công nhận )*(?:đủ|đạt(?: đủ)?|hoàn thành(?: đủ| cả)?) 19(?:/19)? tiêu chí',
    neverLead: 'nâng cao|kiểu mẫu|phấn đấu|còn',
    never: 'nâng cao|kiểu mẫu|phấn đấu',
    keepsWhole: true,
  },
  {
    measure: 'ntm-communes',
    name: 'communes recognised, in a text about new-rural communes',
    kinds: ['fraction', 'count'],
    unit: 'xã',
    after: '^(?:đã )?được công nhận[^\\p{L}\\p{N}]*$',
    topic: ntm,
    never: 'nâng cao|kiểu mẫu|thêm|phấn đấu|chưa',
    neverLead: 'nâng cao|kiểu mẫu|an toàn|văn hóa|y tế',
    keepsWhole: true,
  },
  {
    measure: 'ntm-communes',
    name: 'communes so far, behind those added',
    kinds: ['fraction', 'count'],
    unit: 'xã',
    before:
      '(?:lũy kế|tổng số|đến nay|hiện(?: nay)?|cả (?:tỉnh|huyện)|toàn (?:tỉnh|huyện))(?: đã| có| là| được| lên| toàn (?:tỉnh|huyện))*$',
    lead: 'đạt chuẩn[^;.]*$',
    topic: ntm,
    never: 'nâng cao|kiểu mẫu|phấn đấu|tiêu chí|chưa|chuẩn (?:quốc gia|văn hóa|y tế|về)',
    neverLead: 'nâng cao|kiểu mẫu|tiêu chí',
    keepsWhole: true,
  },
  {
    measure: 'ntm-communes',
    name: 'communes of all years, in a text about the norm',
    kinds: ['fraction', 'count'],
    unit: 'xã',
    before: 'lũy kế(?: đến)?(?: \\S+){0,4}$',
    topic: ntm,
    never: 'nâng cao|kiểu mẫu|phấn đấu|tiêu chí|chưa|chuẩn (?:quốc gia|văn hóa|y tế|về)',
    neverLead: `nâng cao|kiểu mẫu|tiêu chí|${criterion}`,
    elsewhere: underCriterion,
    keepsWhole: true,
  },
  {
    measure: 'ntm-communes',
    name: 'communes of today, or all of them, behind those of an earlier year',
    kinds: ['fraction', 'count'],
    unit: 'xã',
    before:
      '(?:nay|hiện|đến nay|bây giờ|giờ|cuối năm \\d{4}|năm \\d{4}|tháng [\\d/]+|quý [ivx\\d/]+)(?:,? (?:đã|có|là|lên|được|đủ|cả|trọn|con số|tăng lên))*$|(?:đủ|trọn|cả|đã là|đã có|đã)$',
    within:
      'xã (?:đã |được công nhận )*(?:đạt chuẩn|về đích|cán đích|đạt (?:ntm|nông thôn mới))(?! nâng| kiểu| quốc gia| văn hóa| y tế)',
    topic: ntm,
    never: 'nâng cao|kiểu mẫu|thêm|phấn đấu|tiêu chí|chưa',
    neverLead: `nâng cao|kiểu mẫu|tiêu chí|${criterion}`,
    elsewhere: underCriterion,
    keepsWhole: true,
  },
  {
    measure: 'ntm-rate',
    name: 'share of communes that meet the norm, their count before it',
    kinds: ['percent'],
    lead: `[\\d.]+(?:/[\\d.]+)? xã (?:đã |được |công nhận |hoàn thành )*(?:đạt chuẩn|về đích|cán đích|đạt) ?(?:${ntm})?,? ?\\(?(?:đạt|bằng|chiếm|tương đương)?(?: tỷ lệ)? ?$`,
    topic: ntm,
    never: 'nâng cao|kiểu mẫu|tiêu chí|kế hoạch|chỉ tiêu|nghị quyết|mục tiêu|so với|tăng|giảm',
    neverLead: `(?:nâng cao|kiểu mẫu)[^;]{0,40}$|${criterion}`,
    elsewhere: underCriterion,
  },
  {
    measure: 'ntm-rate',
    name: 'share of communes that meet the norm, those added between their count and the rate',
    kinds: ['percent'],
    lead: '[\\d.]+/[\\d.]+ xã,? (?:\\()?(?:tăng|thêm) (?:thêm )?[\\d.]+ xã[^;%\\d]{0,40}(?:đạt|bằng|chiếm|tương đương|tỷ lệ)(?: tỷ lệ| đạt| là)* ?$',
    topic: ntm,
    never: 'nâng cao|kiểu mẫu|tiêu chí|kế hoạch|chỉ tiêu|nghị quyết|mục tiêu|so với',
    neverLead: `(?:nâng cao|kiểu mẫu)[^;]{0,40}$|${criterion}`,
  },
  {
    measure: 'ntm-rate',
    name: 'share of communes that meet the norm',
    kinds: ['percent'],
    says: `xã.*(?:đạt chuẩn|về đích|${ntm})|(?:${ntm}).*xã`,
    topic: ntm,
    never: 'nâng cao|kiểu mẫu|hộ|tiêu chí|chuẩn (?:quốc gia|văn hóa|y tế|về)',
    neverLead: `(?:nâng cao|kiểu mẫu)[^;]{0,40}$|${criterion}`,
    elsewhere: underCriterion,
  },
  {
    measure: 'ntm-model-residential-areas',
    name: 'model residential areas',
    kinds: ['count'],
    unit: 'khu (?:dân cư|phố)(?: nông thôn mới| ntm)?(?: kiểu)? mẫu',
  },
  {
    measure: 'ntm-model-residential-areas',
    name: 'residential areas called models behind the unit',
    kinds: ['count'],
    unit: 'khu (?:dân cư|phố)',
    after: '(?:nông thôn mới |ntm )?(?:kiểu )?mẫu',
  },
  {
    measure: 'ntm-model-residential-areas',
    name: 'model residential areas, by the words before the figure',
    kinds: ['count'],
    unit: 'khu',
    before: 'khu (?:dân cư|phố)(?: nông thôn mới| ntm)?(?: kiểu)? mẫu',
    never: 'chọn|làm điểm|đăng ký|phấn đấu|tăng|giảm',
  },
  {
    measure: 'ntm-model-residential-areas',
    name: 'hamlets that are model residential areas',
    kinds: ['count', 'fraction'],
    unit: '(?:thôn|bản|xóm|ấp|tổ dân phố)',
    after:
      '^(?:của (?:\\S+ ){1,2}|được (?:\\S+ ){0,4}?công nhận |đã |đều |đạt |chuẩn |là |trở thành )*khu (?:dân cư|phố)(?: nông thôn mới| ntm)?(?: kiểu)? mẫu',
  },
  {
    measure: 'ntm-model-residential-areas',
    name: 'model residential areas of all hamlets, named before them',
    kinds: ['count', 'fraction'],
    unit: '(?:thôn|bản|xóm|ấp|khu dân cư|khu|tổ dân phố)',
    lead: '(?:^|[\\s.)+-])khu (?:dân cư|phố)(?: nông thôn mới| ntm)?(?: kiểu)? mẫu:?(?: \\S+){0,3} ?$|khu (?:dân cư|phố)(?: nông thôn mới| ntm)?(?: kiểu)? mẫu[^;.]*\\d khu[^;.]*, (?:lũy kế|cộng dồn|đến nay|tính đến nay|nâng lên|tổng cộng|tổng số)(?: đã| có| được| là| lên|:)* ?$',
    never: 'nâng cao|chưa',
  },
  {
    measure: 'ntm-model-residential-areas',
    name: 'model residential areas, the noun left short behind their name',
    kinds: ['count', 'fraction'],
    unit: '(?:khu(?=$)|khu (?:dân cư|phố))',
    lead: 'khu (?:dân cư|phố)(?: nông thôn mới| ntm)?(?: kiểu)? mẫu[^;]*$',
    after: '^(?:(?:đã |được |đều )*(?:công nhận|đạt chuẩn|đạt|hoàn thành|ra mắt)|[^\\p{L}\\p{N}]*$)',
    never: 'nâng cao|chưa|(?:trong|trên)(?: tổng)? số|tăng|giảm|bình quân|mỗi|còn|đăng ký|chọn|làm điểm|phấn đấu',
  },
  {
    measure: 'ntm-model-residential-areas',
    name: 'model residential areas, a bare fraction',
    kinds: ['fraction'],
    unit: 'khu (?:dân cư|phố)(?: nông thôn mới| ntm)?(?: kiểu)? mẫu',
  },
  {
    measure: 'ntm-model-gardens',
    name: 'model gardens',
    kinds: ['count', 'fraction'],
    unit: 'vườn(?: hộ)?(?: kiểu)? mẫu',
    never: 'làm điểm|đăng ký|phấn đấu',
  },
  {
    measure: 'ntm-model-gardens',
    name: 'gardens, called models before the figure',
    kinds: ['count'],
    unit: 'vườn',
    before: 'vườn(?: hộ)?(?: kiểu)? mẫu(?: có| là| đạt| chuẩn| được| công nhận| tăng| lên)*:?$',
  },
  {
    measure: 'ntm-model-gardens',
    name: 'gardens that meet the norm of model gardens, said behind them',
    kinds: ['count'],
    unit: 'vườn',
    after: '^(?:được |đã |hộ )*(?:(?:công nhận |đạt )+(?:chuẩn |tiêu chí |là )?)vườn(?: hộ)?(?: kiểu)? mẫu',
  },
  {
    measure: 'ntm-model-gardens',
    name: 'gardens recognised, model gardens before a colon',
    kinds: ['count'],
    unit: 'vườn',
    lead: '(?:^|[\\s–+*•-])vườn(?: hộ)?(?: kiểu)? mẫu: ?(?:(?:đã |được )*(?:công nhận|xây dựng|có|đạt)(?: được| mới| chuẩn)?) ?$',
  },
  {
    measure: 'ntm-model-gardens',
    name: 'gardens that meet the norm or were recognised, model gardens named before them',
    kinds: ['count', 'fraction'],
    unit: 'vườn(?=$)',
    lead: 'vườn(?: hộ)?(?: kiểu)? mẫu[^;]*$',
    after: '^(?:(?:đã |được |đều )*(?:công nhận|đạt chuẩn|đạt|hoàn thành|ra mắt)|[^\\p{L}\\p{N}]*$)',
    never:
      'vườn (?:tạp|rau|cây|ao)|(?:trong|trên)(?: tổng)? số|tăng|giảm|bình quân|mỗi|còn|đăng ký|chọn|cải tạo|chưa|phấn đấu|vượt',
    neverLead: 'cải tạo|chưa|(?:kế hoạch|chỉ tiêu|phấn đấu)[^;,]*$',
  },
  {
    measure: 'ntm-model-gardens',
    name: 'model gardens of a place, behind those of all',
    kinds: ['count'],
    unit: 'vườn(?=$)',
    never: 'vườn (?:tạp|rau|cây|hộ|chưa|ao)|tăng|giảm|bình quân|trung bình|mỗi',
    within: '[\\d.]+ vườn(?: hộ)?(?: kiểu)? mẫu',
    neverLead: 'tạp|cải tạo|chưa',
  },
];
