// What a table writes over its columns, or before its rows, where a sentence
// would say more: "Lượt", "BQ/tổ", "Thành". Data: the whole head in plain
// words, without a unit in brackets and a leading "số", and what the table is about.

export interface ColumnHead {
  readonly measure: string;
  readonly head: string;
  /** In the names of the columns, the heading or the title. */
  readonly topic?: string;
  readonly neverTopic?: string;
  /** The cells are percentages; others are not. */
  readonly isRate?: true;
}

const mediation = 'hòa giải|hgcs';
const reception = 'tiếp (?:công )?dân|tcd';
const petitions = 'đơn(?! vị)|khiếu nại|tố cáo';
const feedback = 'phản ánh|phản ảnh|pakn';
const models = 'dân vận khéo';
const cases = 'vụ(?:,? việc)?';
const members = '(?:hòa giải viên|tổ viên|thành viên)';

export const columnHeads: readonly ColumnHead[] = [
  {
    measure: 'mediation-members-per-team',
    head: `(?:bình quân|bq|trung bình|tb)(?: số)?(?: (?:${members}|người))?(?: ?/ ?| (?:một|mỗi|trên|của) )(?:1 |một )?tổ(?: hòa giải)?|(?:${members}|người) ?/ ?tổ(?: hòa giải)?|bình quân (?:mỗi|một|1) tổ`,
    topic: mediation,
  },
  { measure: 'mediation-teams', head: 'tổ(?: hòa giải)?(?: (?:ở )?cơ sở)?(?: hiện có)?', topic: mediation },
  {
    measure: 'mediation-members',
    head: `${members}(?: tổ hòa giải)?(?: (?:ở )?cơ sở)?(?: hiện có)?`,
    topic: mediation,
  },
  {
    measure: 'mediation-success-rate',
    head: `tỷ lệ (?:${cases} )?(?:hòa giải )?thành(?: công)?`,
    topic: mediation,
    isRate: true,
  },
  {
    measure: 'mediation-success',
    head: `(?:kết quả (?:hòa giải )?)?(?:${cases} )?(?:đã )?(?:hòa giải )?thành(?: công)?`,
    topic: mediation,
  },
  {
    measure: 'mediation-cases',
    head: `(?:tổng (?:số )?)?${cases}(?: (?:đã |được )*(?:tiếp nhận|thụ lý|nhận|hòa giải|đưa ra hòa giải|phát sinh))?|(?:đã )?(?:tiếp nhận|thụ lý|nhận)(?: hòa giải)?|(?:đã |đưa ra )hòa giải`,
    topic: mediation,
  },
  {
    measure: 'reception-days',
    head: '(?:ngày|buổi|kỳ|phiên)(?: (?:chủ tịch|lãnh đạo|trực tiếp|định kỳ|đã|tiếp|thực hiện))*(?: (?:công )?dân)?(?: định kỳ| đã tiếp)?|lịch đã tiếp',
    topic: reception,
  },
  {
    measure: 'reception-visits',
    head: 'lượt(?: tiếp| (?:công )?dân| đến| được| khách)*|lượt (?:công dân|tiếp)',
    topic: reception,
  },
  {
    measure: 'reception-persons',
    head: '(?:người|công dân)(?: (?:được|đã|đến|tiếp|dân))*',
    topic: reception,
  },
  { measure: 'reception-groups', head: '(?:lượt )?đoàn(?: đông người)?|(?:vụ )?đông người', topic: reception },
  {
    measure: 'reception-cases',
    head: `(?:${cases}|việc)(?: (?:được )?(?:tiếp|trình bày|phản ánh))?`,
    topic: reception,
    neverTopic: mediation,
  },
  {
    measure: 'petition-eligible',
    head: '(?:đơn )?(?:đủ|đạt|có đủ) điều kiện(?: xử lý| giải quyết| thụ lý)?',
    topic: petitions,
  },
  {
    measure: 'petition-in-competence',
    head: '(?:đơn )?(?:thuộc |đúng )?(?:thẩm quyền|tq)(?: giải quyết)?',
    topic: petitions,
  },
  {
    measure: 'petition-resolved',
    head: '(?:đơn )?(?:đã )?(?:được )?giải quyết(?: xong)?|(?:đơn )?(?:đã )?(?:giải quyết |xử lý )?xong',
    topic: petitions,
    neverTopic: 'hồ sơ|thủ tục hành chính|tthc',
  },
  {
    measure: 'petition-pending',
    head: '(?:đơn )?(?:còn lại|còn tồn|tồn(?: đọng)?|(?:đang|chưa) (?:được )?giải quyết(?: xong)?)',
    topic: petitions,
    neverTopic: 'hồ sơ|thủ tục hành chính|tthc',
  },
  {
    measure: 'petition-received',
    head: '(?:tổng (?:số )?)?đơn(?: thư)?(?: (?:các loại|đã nhận|nhận|tiếp nhận|trong kỳ))*',
    topic: petitions,
  },
  {
    measure: 'dossier-carried-over',
    head: '(?:(?:hồ sơ )?(?:tiếp )?nhận )?từ (?:kỳ|năm|tháng|quý) trước|(?:hồ sơ )?(?:(?:tồn|còn)(?: lại)? )?(?:từ )?(?:kỳ|năm|tháng|quý) trước (?:chuyển|tồn|để lại|còn lại|mang)(?: (?:sang|qua|đến|lại))?|tồn (?:đầu kỳ|(?:từ )?(?:kỳ|năm|tháng|quý) trước)(?: (?:chuyển )?(?:sang|qua))?',
    topic: 'hồ sơ|một cửa|thủ tục hành chính|tthc',
    neverTopic: petitions,
  },
  {
    measure: 'danvan-model-registered',
    head: '(?:mô hình )?(?:đã )?(?:đăng ký|đk)(?: (?:mới|đầu năm|xây dựng|thực hiện))*',
    topic: models,
  },
  {
    measure: 'danvan-model-recognised',
    head: '(?:mô hình )?(?:đã |được )*(?:công nhận|cn|xét công nhận)',
    topic: models,
  },
  {
    measure: 'pakn-handled-rate',
    head: 'tỷ lệ (?:đã )?(?:được )?(?:xử lý|giải quyết|trả lời)(?: xong)?',
    topic: feedback,
    neverTopic: `hồ sơ|đơn(?! vị)|${mediation}`,
    isRate: true,
  },
  {
    measure: 'pakn-on-time-rate',
    head: 'tỷ lệ (?:xử lý |giải quyết |trả lời )?(?:đúng|trước) (?:thời )?hạn',
    topic: feedback,
    neverTopic: `hồ sơ|thủ tục|đơn(?! vị)|${mediation}`,
    isRate: true,
  },
  {
    measure: 'ntm-communes',
    head: '(?:xã )?(?:đã )?(?:được công nhận )?đạt (?:chuẩn|ntm|nông thôn mới|chuẩn (?:ntm|nông thôn mới))',
    topic: 'xã.*(?:ntm|nông thôn mới)|(?:ntm|nông thôn mới).*xã',
    neverTopic: 'tiêu chí',
  },
  {
    measure: 'budget-revenue-vs-plan',
    head: '(?:tỷ lệ|đạt|so)(?: (?:đạt|thực hiện|hoàn thành|dự toán|dt))*',
    topic: 'thu (?:cân đối )?(?:ngân sách|nsnn).*dự toán',
    neverTopic: 'chi (?:ngân sách|thường xuyên)|hồ sơ|đơn(?! vị)|cùng kỳ',
    isRate: true,
  },
  {
    measure: 'dialogue-count',
    head: '(?:cuộc|buổi|hội nghị|lần)(?: (?:đã )?(?:tổ chức|đối thoại))?',
    topic: 'đối thoại',
    neverTopic: 'giám sát|kiểm tra|tập huấn|tiếp xúc cử tri|hòa giải',
  },
  {
    measure: 'supervision-mttq-rounds',
    head: '(?:(?:ubmttq|ủy ban mttq|mttq|mặt trận)(?: tổ quốc)?(?: (?:xã|huyện|tỉnh|các cấp))?(?: chủ trì| tổ chức| tiến hành)?(?: giám sát)?)|(?:cuộc )?giám sát (?:của|do) (?:mttq|mặt trận)(?: tổ quốc)?(?: chủ trì)?',
    topic: 'giám sát',
    neverTopic: 'phản biện',
  },
  {
    measure: 'supervision-ttnd-contents',
    head: '(?:ban )?(?:ttnd|thanh tra nhân dân)(?: giám sát)?',
    topic: 'giám sát',
  },
  {
    measure: 'supervision-community-works',
    head: '(?:ban )?(?:gsđtcđ|giám sát (?:đầu tư (?:của )?)?cộng đồng)(?: giám sát)?',
    topic: 'giám sát',
  },
  {
    measure: 'service-quality-766-score',
    head: '(?:tổng )?điểm(?: số)?(?: đạt| đạt được| chung)?',
    topic: '766|chỉ số phục vụ|chất lượng phục vụ',
    neverTopic: 'par ?index|papi|sipas',
  },
  { measure: 'papi-score', head: '(?:điểm |chỉ số )*papi' },
  { measure: 'sipas-index', head: '(?:chỉ số )?(?:hài lòng )?sipas', isRate: true },
  { measure: 'par-index', head: '(?:chỉ số )?(?:cải cách hành chính |cchc )?par[ -]?index', isRate: true },
  {
    measure: 'service-level3-count',
    head: '(?:dịch vụ(?: công)?|dvc|thủ tục|tthc)?(?: trực tuyến)? ?mức(?: độ)? 3',
    topic: 'dịch vụ|dvc|thủ tục|tthc',
    neverTopic: 'hồ sơ',
  },
  {
    measure: 'service-level4-count',
    head: '(?:dịch vụ(?: công)?|dvc|thủ tục|tthc)?(?: trực tuyến)? ?mức(?: độ)? 4',
    topic: 'dịch vụ|dvc|thủ tục|tthc',
    neverTopic: 'hồ sơ',
  },
];
