// What is counted, measure by measure. One row: id, Vietnamese name, English
// name, Vietnamese unit, English unit. Ids are for ever: rename a name, never an id.
type Row = readonly [id: string, vi: string, en: string, unitVi: string, unitEn: string];

export const measureRows = [
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
  ['petition-pending', 'Đơn đang giải quyết', 'Petitions pending', 'đơn', 'petitions'],
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
  ['mediation-teams', 'Tổ hòa giải', 'Mediation teams', 'tổ', 'teams'],
  ['mediation-members', 'Hòa giải viên', 'Mediators', 'người', 'persons'],
  ['mediation-received', 'Vụ việc tiếp nhận hòa giải', 'Cases received for mediation', 'vụ', 'cases'],
  ['mediation-cases', 'Vụ việc đã hòa giải', 'Cases mediated', 'vụ', 'cases'],
  ['mediation-success', 'Vụ việc hòa giải thành', 'Cases settled', 'vụ', 'cases'],
  // One-stop dossiers, Biểu 06/VPCP/KSTT.
  ['dossier-received', 'Hồ sơ tiếp nhận', 'Dossiers received', 'hồ sơ', 'dossiers'],
  ['dossier-received-new', 'Hồ sơ tiếp nhận mới trong kỳ', 'New dossiers', 'hồ sơ', 'dossiers'],
  ['dossier-received-online', 'Hồ sơ tiếp nhận trực tuyến', 'Dossiers received online', 'hồ sơ', 'dossiers'],
  ['dossier-carried-over', 'Hồ sơ kỳ trước chuyển qua', 'Dossiers carried over', 'hồ sơ', 'dossiers'],
  ['dossier-resolved', 'Hồ sơ đã giải quyết', 'Dossiers resolved', 'hồ sơ', 'dossiers'],
  ['dossier-resolved-early', 'Hồ sơ giải quyết trước hạn', 'Dossiers resolved early', 'hồ sơ', 'dossiers'],
  ['dossier-resolved-on-time', 'Hồ sơ giải quyết đúng hạn', 'Dossiers resolved on the day', 'hồ sơ', 'dossiers'],
  ['dossier-resolved-late', 'Hồ sơ giải quyết quá hạn', 'Dossiers resolved late', 'hồ sơ', 'dossiers'],
  ['dossier-pending', 'Hồ sơ đang giải quyết', 'Dossiers pending', 'hồ sơ', 'dossiers'],
  ['dossier-pending-overdue', 'Hồ sơ đang giải quyết quá hạn', 'Dossiers pending and overdue', 'hồ sơ', 'dossiers'],
  ['procedure-simplified-count', 'Thủ tục hành chính được đơn giản hóa', 'Procedures simplified', 'TTHC', 'procedures'],
  // Online services.
  ['service-online-count', 'Dịch vụ công trực tuyến', 'Online services', 'dịch vụ', 'services'],
  ['service-level3-count', 'Dịch vụ công mức độ 3', 'Online services of level 3', 'dịch vụ', 'services'],
  ['service-level4-count', 'Dịch vụ công mức độ 4', 'Online services of level 4', 'dịch vụ', 'services'],
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
  ],
  ['commendation-count', 'Tập thể, cá nhân được khen thưởng', 'Commendations', 'tập thể, cá nhân', 'commendations'],
  ['inspection-visits', 'Cuộc kiểm tra công tác dân vận', 'Inspection visits', 'cuộc', 'visits'],
  ['e-receipt-adoption', 'Đơn vị thu bằng biên lai điện tử', 'Units issuing e-receipts', 'đơn vị', 'units'],
  // New rural areas, budget, income.
  ['ntm-communes', 'Xã đạt chuẩn nông thôn mới', 'New-rural communes', 'xã', 'communes'],
  ['ntm-communes-total', 'Tổng số xã', 'Communes in all', 'xã', 'communes'],
  ['ntm-communes-added', 'Xã đạt chuẩn nông thôn mới tăng thêm', 'New-rural communes added', 'xã', 'communes'],
  ['ntm-model-residential-areas', 'Khu dân cư mẫu', 'Model residential areas', 'khu', 'areas'],
  ['ntm-model-gardens', 'Vườn mẫu đạt chuẩn', 'Model gardens', 'vườn', 'gardens'],
  ['budget-revenue', 'Thu ngân sách thực hiện', 'Budget revenue', 'đồng', 'đồng'],
  ['budget-revenue-plan', 'Dự toán thu ngân sách', 'Planned budget revenue', 'đồng', 'đồng'],
  ['income-per-capita', 'Thu nhập bình quân đầu người', 'Income per head', 'đồng/người/năm', 'đồng per head and year'],
] as const satisfies readonly Row[];
