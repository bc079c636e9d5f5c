import type { Aggregation } from '../indicators/formula.js';

// What is counted, measure by measure. One row: id, Vietnamese name, English
// name, Vietnamese unit, English unit, and where it is not a plain sum: how
// periods and how units are put together. Ids are for ever: rename a name,
// never an id.
export type MeasureRow = readonly [
  id: string,
  vi: string,
  en: string,
  unitVi: string,
  unitEn: string,
  time?: Aggregation,
  units?: Exclude<Aggregation, 'last' | 'first'>,
];

export const reportMeasureRows = [
  // Citizen reception: visits, persons and cases are three different counts.
  ['reception-days', 'Số ngày tiếp công dân', 'Reception days', 'ngày', 'days'],
  ['reception-visits', 'Lượt tiếp công dân', 'Reception visits', 'lượt', 'visits'],
  ['reception-persons', 'Người được tiếp', 'Persons received', 'người', 'persons'],
  ['reception-cases', 'Vụ việc tiếp công dân', 'Cases brought to reception', 'vụ việc', 'cases'],
  ['reception-groups', 'Đoàn đông người', 'Groups of five or more', 'đoàn', 'groups'],
  ['dialogue-count', 'Cuộc đối thoại với Nhân dân', 'Dialogues with citizens', 'cuộc', 'dialogues'],
  // Petitions form a funnel: received, eligible, in competence, resolved.
  ['petition-received', 'Đơn tiếp nhận', 'Petitions received', 'đơn', 'petitions'],
  ['petition-processed', 'Đơn đã phân loại, xử lý', 'Petitions classified', 'đơn', 'petitions'],
  ['petition-eligible', 'Đơn đủ điều kiện xử lý', 'Eligible petitions', 'đơn', 'petitions'],
  ['petition-in-competence', 'Đơn thuộc thẩm quyền', 'Petitions in competence', 'đơn', 'petitions'],
  ['petition-resolved', 'Đơn đã giải quyết', 'Petitions resolved', 'đơn', 'petitions'],
  ['petition-pending', 'Đơn đang giải quyết', 'Petitions pending', 'đơn', 'petitions', 'last'],
  [
    'complaint-executed-on-time',
    'Quyết định chấp hành đúng thời hạn',
    'Decisions carried out in time',
    'vụ việc',
    'cases',
  ],
  [
    'complaint-executed-late',
    'Quyết định chấp hành không đúng thời hạn',
    'Decisions carried out late',
    'vụ việc',
    'cases',
  ],
  // Grassroots mediation.
  ['mediation-teams', 'Tổ hòa giải', 'Mediation teams', 'tổ', 'teams', 'last'],
  ['mediation-members', 'Hòa giải viên', 'Mediators', 'người', 'persons', 'last'],
  ['mediation-received', 'Vụ việc tiếp nhận hòa giải', 'Cases received for mediation', 'vụ', 'cases'],
  ['mediation-cases', 'Vụ việc đã hòa giải', 'Cases mediated', 'vụ', 'cases'],
  ['mediation-success', 'Vụ việc hòa giải thành', 'Cases settled', 'vụ', 'cases'],
  // One-stop dossiers, Biểu 06/VPCP/KSTT.
  ['dossier-received', 'Hồ sơ tiếp nhận', 'Dossiers received', 'hồ sơ', 'dossiers', 'none'],
  ['dossier-received-new', 'Hồ sơ tiếp nhận mới trong kỳ', 'New dossiers', 'hồ sơ', 'dossiers'],
  ['dossier-received-online', 'Hồ sơ tiếp nhận trực tuyến', 'Dossiers received online', 'hồ sơ', 'dossiers'],
  ['dossier-carried-over', 'Hồ sơ kỳ trước chuyển qua', 'Dossiers carried over', 'hồ sơ', 'dossiers', 'first'],
  ['dossier-resolved', 'Hồ sơ đã giải quyết', 'Dossiers resolved', 'hồ sơ', 'dossiers'],
  ['dossier-resolved-early', 'Hồ sơ giải quyết trước hạn', 'Dossiers resolved early', 'hồ sơ', 'dossiers'],
  ['dossier-resolved-on-time', 'Hồ sơ giải quyết đúng hạn', 'Dossiers resolved on the day', 'hồ sơ', 'dossiers'],
  ['dossier-resolved-late', 'Hồ sơ giải quyết quá hạn', 'Dossiers resolved late', 'hồ sơ', 'dossiers'],
  ['dossier-pending', 'Hồ sơ đang giải quyết', 'Dossiers pending', 'hồ sơ', 'dossiers', 'last'],
  [
    'dossier-pending-overdue',
    'Hồ sơ đang giải quyết quá hạn',
    'Dossiers pending and overdue',
    'hồ sơ',
    'dossiers',
    'last',
  ],
  ['procedure-simplified-count', 'Thủ tục hành chính được đơn giản hóa', 'Procedures simplified', 'TTHC', 'procedures'],
  // Online services.
  ['service-online-count', 'Dịch vụ công trực tuyến', 'Online services', 'dịch vụ', 'services', 'last'],
  ['service-level3-count', 'Dịch vụ công mức độ 3', 'Online services of level 3', 'dịch vụ', 'services', 'last'],
  ['service-level4-count', 'Dịch vụ công mức độ 4', 'Online services of level 4', 'dịch vụ', 'services', 'last'],
  ['documents-issued', 'Văn bản đi thuộc diện ký số', 'Outgoing documents to be signed', 'văn bản', 'documents'],
  ['documents-signed', 'Văn bản đi đã ký số', 'Outgoing documents signed digitally', 'văn bản', 'documents'],
  // Ratings.
  ['satisfaction-raters', 'Người tham gia đánh giá', 'Persons who rated', 'người', 'persons'],
  ['satisfaction-satisfied', 'Người đánh giá hài lòng', 'Satisfied raters', 'người', 'persons'],
  ['satisfaction-served', 'Lượt phục vụ', 'Services rendered', 'lượt', 'services'],
  // Citizens' feedback (PAKN) is not a petition: the two are never added.
  ['pakn-received', 'Phản ánh, kiến nghị tiếp nhận', 'Feedback received', 'PAKN', 'items'],
  ['pakn-handled', 'Phản ánh, kiến nghị đã xử lý', 'Feedback handled', 'PAKN', 'items'],
  // Supervision: three bodies, three units of count.
  ['supervision-mttq-rounds', 'Cuộc giám sát do MTTQ chủ trì', 'Supervision rounds of the Front', 'cuộc', 'rounds'],
  [
    'supervision-ttnd-contents',
    'Nội dung Ban Thanh tra nhân dân giám sát',
    "Matters supervised by people's inspectorates",
    'nội dung',
    'matters',
  ],
  [
    'supervision-community-works',
    'Công trình Ban Giám sát đầu tư của cộng đồng giám sát',
    'Works supervised by community boards',
    'công trình',
    'works',
  ],
  ['supervision-sent', 'Kiến nghị sau giám sát đã gửi', 'Recommendations sent', 'kiến nghị', 'recommendations'],
  [
    'supervision-accepted',
    'Kiến nghị sau giám sát được tiếp thu',
    'Recommendations accepted',
    'kiến nghị',
    'recommendations',
  ],
  // Skilful mobilisation (Dân vận khéo), documents, programmes, commendations, inspections.
  ['danvan-model-registered', 'Mô hình Dân vận khéo đăng ký', 'Models registered', 'mô hình', 'models'],
  ['danvan-model-built', 'Mô hình Dân vận khéo xây dựng', 'Models built', 'mô hình', 'models'],
  ['danvan-model-recognised', 'Mô hình Dân vận khéo được công nhận', 'Models recognised', 'mô hình', 'models'],
  ['danvan-contest-entries', 'Bài dự thi Dân vận khéo', 'Contest entries', 'bài', 'entries'],
  ['danvan-guiding-documents', 'Văn bản chỉ đạo, triển khai dân vận', 'Guiding documents', 'văn bản', 'documents'],
  [
    'coordination-programme-items',
    'Nội dung chương trình phối hợp',
    'Items of the coordination programme',
    'nội dung',
    'items',
    'last',
  ],
  ['commendation-count', 'Tập thể, cá nhân được khen thưởng', 'Commendations', 'tập thể, cá nhân', 'commendations'],
  ['inspection-visits', 'Cuộc kiểm tra công tác dân vận', 'Inspection visits', 'cuộc', 'visits'],
  ['e-receipt-adoption', 'Đơn vị thu bằng biên lai điện tử', 'Units issuing e-receipts', 'đơn vị', 'units', 'last'],
  // New rural areas, budget, income.
  ['ntm-communes', 'Xã đạt chuẩn nông thôn mới', 'New-rural communes', 'xã', 'communes', 'last'],
  ['ntm-communes-total', 'Tổng số xã', 'Communes in all', 'xã', 'communes', 'last'],
  ['ntm-communes-added', 'Xã đạt chuẩn nông thôn mới tăng thêm', 'New-rural communes added', 'xã', 'communes'],
  ['ntm-model-residential-areas', 'Khu dân cư mẫu', 'Model residential areas', 'khu', 'areas', 'last'],
  ['ntm-model-gardens', 'Vườn mẫu đạt chuẩn', 'Model gardens', 'vườn', 'gardens', 'last'],
  ['budget-revenue', 'Thu ngân sách thực hiện', 'Budget revenue', 'đồng', 'đồng'],
  ['budget-revenue-plan', 'Dự toán thu ngân sách', 'Planned budget revenue', 'đồng', 'đồng'],
  [
    'income-per-capita',
    'Thu nhập bình quân đầu người',
    'Income per head',
    'đồng/người/năm',
    'đồng per head and year',
    'none',
    'none',
  ],
  // Reception calendar.
  ['reception-days-required', 'Số ngày phải tiếp công dân', 'Reception days required', 'ngày', 'days'],
  // Units that issue receipts at all, for the share of those that issue them electronically.
  ['e-receipt-units', 'Đơn vị thu phí, lệ phí', 'Units collecting fees', 'đơn vị', 'units', 'last'],
  // Mediation, the outcomes that are neither success nor unfinished.
  ['mediation-failed', 'Vụ việc hòa giải không thành', 'Cases not settled', 'vụ', 'cases'],
  ['mediation-pending', 'Vụ việc đang hòa giải', 'Cases under mediation', 'vụ', 'cases', 'last'],
  // Complaints, Biểu 01/KQGQ.
  ['complaint-cases', 'Vụ việc khiếu nại thuộc thẩm quyền', 'Complaint cases in competence', 'vụ việc', 'cases'],
  ['complaint-decided', 'Vụ việc giải quyết bằng quyết định', 'Cases decided', 'vụ việc', 'cases'],
  ['complaint-withdrawn', 'Vụ việc rút đơn qua giải thích, thuyết phục', 'Cases withdrawn', 'vụ việc', 'cases'],
  // Scores and indices that others compute: taken as printed, never put together again.
  ['par-index', 'Chỉ số cải cách hành chính', 'PAR INDEX', '%', '%', 'none', 'none'],
  ['papi-score', 'Chỉ số PAPI', 'PAPI', 'điểm', 'points', 'none', 'none'],
  ['sipas-published', 'Chỉ số SIPAS đã công bố', 'SIPAS as published', '%', '%', 'none', 'none'],
  ['sipas-part-1', 'SIPAS phần I: chính sách', 'SIPAS part I: policy', '%', '%', 'none', 'none'],
  ['sipas-part-2', 'SIPAS phần II: dịch vụ', 'SIPAS part II: services', '%', '%', 'none', 'none'],
  ['sipas-access', 'SIPAS: tiếp cận dịch vụ', 'SIPAS: access', '%', '%', 'none', 'none'],
  ['sipas-procedures', 'SIPAS: thủ tục hành chính', 'SIPAS: procedures', '%', '%', 'none', 'none'],
  ['sipas-officials', 'SIPAS: công chức', 'SIPAS: officials', '%', '%', 'none', 'none'],
  ['sipas-results', 'SIPAS: kết quả dịch vụ', 'SIPAS: results', '%', '%', 'none', 'none'],
  ['sipas-feedback', 'SIPAS: phản ánh, kiến nghị', 'SIPAS: feedback', '%', '%', 'none', 'none'],
] as const satisfies readonly MeasureRow[];
