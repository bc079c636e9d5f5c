// The documents that mobilisation work of administrations stands on. What was
// read only in part, or is known by memory, says so.
import type { LocalText } from '../foundation/local-text.js';

/** A document that rules stand on, with its symbol, its day and its time in force. */
export interface GoverningDocument {
  readonly symbol: string;
  /** Day of issue, ISO. */
  readonly date?: string;
  readonly title: LocalText;
  /** Day on which it took effect and the day after its last, where known and other than open. */
  readonly from?: string;
  readonly to?: string;
  readonly replaces?: readonly string[];
  readonly unconfirmed?: LocalText;
}

const dateUnsure: LocalText = { vi: 'Ngày ban hành chưa xác nhận.', en: 'The day of issue is not confirmed.' };

/** The laws, decrees and decisions that the library stands on, with their time and what is not confirmed. */
export const governingDocuments: readonly GoverningDocument[] = [
  {
    symbol: '20/2008/NĐ-CP',
    title: {
      vi: 'Tiếp nhận, xử lý phản ánh, kiến nghị về quy định hành chính',
      en: 'Feedback on administrative rules',
    },
  },
  {
    symbol: '290-QĐ/TW',
    date: '2010-02-25',
    title: { vi: 'Quy chế công tác dân vận của hệ thống chính trị', en: 'Statute of mobilisation work' },
  },
  { symbol: '02/2011/QH13', title: { vi: 'Luật Khiếu nại', en: 'Law on Complaints' } },
  {
    symbol: '25-NQ/TW',
    date: '2013-06-03',
    title: {
      vi: 'Tăng cường và đổi mới sự lãnh đạo của Đảng đối với công tác dân vận trong tình hình mới',
      en: 'The Party’s leadership of mobilisation work',
    },
  },
  {
    symbol: '35/2013/QH13',
    from: '2014-01-01',
    title: { vi: 'Luật Hòa giải ở cơ sở', en: 'Law on Grassroots Mediation' },
  },
  { symbol: '42/2013/QH13', title: { vi: 'Luật Tiếp công dân', en: 'Law on Citizen Reception' } },
  {
    symbol: '217-QĐ/TW',
    date: '2013-12-12',
    title: { vi: 'Quy chế giám sát và phản biện xã hội', en: 'Statute of supervision and social criticism' },
    unconfirmed: dateUnsure,
  },
  {
    symbol: '218-QĐ/TW',
    date: '2013-12-12',
    title: { vi: 'Quy định về góp ý xây dựng Đảng, chính quyền', en: 'Regulation on contributions to Party and State' },
    unconfirmed: dateUnsure,
  },
  {
    symbol: '04/2015/NĐ-CP',
    date: '2015-01-09',
    title: { vi: 'Dân chủ trong hoạt động của cơ quan hành chính', en: 'Democracy in administrative agencies' },
  },
  {
    symbol: '114-KL/TW',
    date: '2015-07-14',
    title: { vi: 'Công tác dân vận của cơ quan nhà nước các cấp', en: 'Mobilisation work of State agencies' },
    unconfirmed: { vi: 'Chưa xác nhận số hiệu, ngày.', en: 'Neither symbol nor day is confirmed.' },
  },
  {
    symbol: '16/CT-TTg',
    date: '2016-05-16',
    title: {
      vi: 'Tăng cường, đổi mới công tác dân vận của cơ quan hành chính nhà nước',
      en: 'Mobilisation work of administrative agencies',
    },
  },
  {
    symbol: '07/2014/TT-TTCP',
    from: '2014-12-15',
    title: { vi: 'Quy trình xử lý đơn', en: 'Handling of petitions' },
    unconfirmed: {
      vi: 'Theo trí nhớ, TT 05/2021/TT-TTCP thay thế.',
      en: 'That 05/2021/TT-TTCP replaced it is from memory.',
    },
  },
  { symbol: '25/2018/QH14', title: { vi: 'Luật Tố cáo', en: 'Law on Denunciations' } },
  {
    symbol: '2640/QĐ-BNV',
    date: '2017-10-10',
    title: { vi: 'Đo lường sự hài lòng về phục vụ hành chính 2017–2020', en: 'Satisfaction index 2017–2020' },
    unconfirmed: { vi: 'Chưa đọc toàn văn.', en: 'The text has not been read.' },
  },
  {
    symbol: '61/2018/NĐ-CP',
    date: '2018-04-23',
    to: '2025-07-01',
    title: { vi: 'Cơ chế một cửa, một cửa liên thông', en: 'One-stop mechanism' },
    unconfirmed: {
      vi: 'Việc bị NĐ 118/2025/NĐ-CP thay thế: theo nguồn thực hành.',
      en: 'That NĐ 118/2025/NĐ-CP replaced it is known from practice.',
    },
  },
  {
    symbol: '01/2018/TT-VPCP',
    date: '2018-11-23',
    from: '2019-01-06',
    title: { vi: 'Hướng dẫn cơ chế một cửa', en: 'Guidance on the one-stop mechanism' },
    unconfirmed: { vi: 'Ngày hết hiệu lực chưa rõ.', en: 'The day of its end is not known.' },
  },
  {
    symbol: '1847/QĐ-TTg',
    date: '2018-12-27',
    title: { vi: 'Đề án Văn hóa công vụ', en: 'Scheme of public service culture' },
  },
  {
    symbol: '43-KL/TW',
    date: '2019-01-07',
    title: { vi: 'Tiếp tục thực hiện Nghị quyết 25-NQ/TW', en: 'Going on with Resolution 25-NQ/TW' },
    unconfirmed: { vi: 'Chưa xác nhận số hiệu, ngày.', en: 'Neither symbol nor day is confirmed.' },
  },
  {
    symbol: '23-QĐ/TW',
    date: '2021-07-30',
    replaces: ['290-QĐ/TW'],
    title: { vi: 'Quy chế công tác dân vận của hệ thống chính trị', en: 'Statute of mobilisation work' },
    unconfirmed: {
      vi: 'Số hiệu đã xác nhận; ngày ban hành và việc thay thế chưa xác nhận.',
      en: 'The symbol is confirmed; its day and what it replaces are not.',
    },
  },
  {
    symbol: '01/2020/TT-VPCP',
    date: '2020-10-21',
    title: { vi: 'Chế độ báo cáo công tác kiểm soát thủ tục hành chính', en: 'Reports on administrative procedures' },
    unconfirmed: { vi: 'Biểu mẫu đọc từ phần mềm báo cáo.', en: 'The form was read from reporting software.' },
  },
  {
    symbol: '02/2021/TT-TTCP',
    from: '2021-05-10',
    title: { vi: 'Chế độ báo cáo công tác thanh tra', en: 'Reports of the inspectorate' },
    unconfirmed: { vi: 'Biểu mẫu đọc từ phần mềm báo cáo.', en: 'The forms were read from reporting software.' },
  },
  {
    symbol: '05/2021/TT-TTCP',
    date: '2021-10-01',
    from: '2021-11-15',
    title: { vi: 'Xử lý đơn khiếu nại, tố cáo, kiến nghị, phản ánh', en: 'Handling of petitions' },
    unconfirmed: {
      vi: 'Chưa đọc điều về phân loại đơn.',
      en: 'Its article on classification has not been read.',
    },
  },
  {
    symbol: '33/CT-TTg',
    date: '2021-11-26',
    title: {
      vi: 'Tiếp tục tăng cường và đổi mới công tác dân vận của cơ quan hành chính',
      en: 'Going on with mobilisation work of administrative agencies',
    },
    unconfirmed: {
      vi: 'Một nguồn in ngày 26/12/2021, muộn hơn ngày đăng của chính nguồn đó.',
      en: 'One source prints 26 December 2021, later than its own page.',
    },
  },
  {
    symbol: '766/QĐ-TTg',
    date: '2022-06-23',
    title: {
      vi: 'Bộ chỉ số chỉ đạo, điều hành và đánh giá chất lượng phục vụ người dân, doanh nghiệp',
      en: 'Indicators of service to citizens and businesses',
    },
  },
  {
    symbol: '42/2022/NĐ-CP',
    date: '2022-06-24',
    from: '2022-08-15',
    to: '2026-07-01',
    title: { vi: 'Cung cấp thông tin, dịch vụ công trực tuyến', en: 'Online information and services' },
  },
  {
    symbol: '876/QĐ-BNV',
    date: '2022-11-10',
    title: { vi: 'Xác định Chỉ số cải cách hành chính', en: 'PAR INDEX' },
    unconfirmed: { vi: 'Chưa đọc toàn văn.', en: 'The text has not been read.' },
  },
  {
    symbol: '10/2022/QH15',
    date: '2022-11-10',
    title: { vi: 'Luật Thực hiện dân chủ ở cơ sở', en: 'Law on Grassroots Democracy' },
    unconfirmed: {
      vi: 'Chưa xác nhận tác động của mô hình chính quyền hai cấp từ 01/7/2025.',
      en: 'What the two tiers of administration since 1 July 2025 change in it is not confirmed.',
    },
  },
  {
    symbol: '59/2023/NĐ-CP',
    date: '2023-08-14',
    title: { vi: 'Quy định chi tiết Luật Thực hiện dân chủ ở cơ sở', en: 'Decree on the Law on Grassroots Democracy' },
  },
  {
    symbol: '1001/QĐ-BNV',
    date: '2023-12-11',
    title: { vi: 'Đo lường sự hài lòng về phục vụ hành chính 2023–2026', en: 'Satisfaction index 2023–2026' },
    unconfirmed: {
      vi: 'Chưa có công thức của chỉ số; cách gộp tiêu chí được suy ra.',
      en: 'The formula of the index was not obtained; how criteria are put together is inferred.',
    },
  },
  {
    symbol: '01/2024/TT-TTCP',
    date: '2024-01-20',
    replaces: ['02/2021/TT-TTCP'],
    title: { vi: 'Chế độ báo cáo công tác thanh tra', en: 'Reports of the inspectorate' },
    unconfirmed: { vi: 'Việc thay thế chưa xác nhận.', en: 'What it replaces is not confirmed.' },
  },
  {
    symbol: '118/2025/NĐ-CP',
    date: '2025-06-09',
    from: '2025-07-01',
    replaces: ['61/2018/NĐ-CP'],
    title: {
      vi: 'Thực hiện thủ tục hành chính theo cơ chế một cửa',
      en: 'Administrative procedures, one-stop mechanism',
    },
    unconfirmed: { vi: 'Chỉ đọc nghị định sửa đổi năm 2026.', en: 'Only the amending decree of 2026 has been read.' },
  },
  {
    symbol: '136/2025/QH15',
    date: '2025-12-10',
    from: '2026-07-01',
    title: {
      vi: 'Luật sửa đổi các luật Tiếp công dân, Khiếu nại, Tố cáo',
      en: 'Law amending those on reception, complaints and denunciations',
    },
    unconfirmed: { vi: 'Chưa đọc toàn văn.', en: 'The text has not been read.' },
  },
  {
    symbol: '367/2025/NĐ-CP',
    date: '2025-12-31',
    title: { vi: 'Sửa đổi Nghị định 118/2025/NĐ-CP', en: 'Amends NĐ 118/2025/NĐ-CP' },
    unconfirmed: { vi: 'Chưa đọc toàn văn.', en: 'The text has not been read.' },
  },
  {
    symbol: '399-QĐ/TW',
    date: '2026-01-09',
    title: { vi: 'Quy định về thể loại, thể thức văn bản của Đảng', en: 'Regulation on documents of the Party' },
    unconfirmed: {
      vi: 'Mã thể loại theo hướng dẫn 05-HD/VPTW năm 2026 có thể khác.',
      en: 'Type codes under the guidance 05-HD/VPTW of 2026 may differ.',
    },
  },
  {
    symbol: '154/2026/NĐ-CP',
    date: '2026-05-15',
    from: '2026-07-01',
    replaces: ['64/2014/NĐ-CP'],
    title: { vi: 'Hướng dẫn Luật Tiếp công dân', en: 'Decree on citizen reception' },
  },
  {
    symbol: '155/2026/NĐ-CP',
    date: '2026-05-15',
    from: '2026-07-01',
    title: { vi: 'Sửa đổi nghị định hướng dẫn Luật Khiếu nại', en: 'Amends the decree on complaints' },
  },
  {
    symbol: '156/2026/NĐ-CP',
    date: '2026-05-15',
    from: '2026-07-01',
    title: { vi: 'Sửa đổi nghị định hướng dẫn Luật Tố cáo', en: 'Amends the decree on denunciations' },
  },
  {
    symbol: '224/2026/NĐ-CP',
    date: '2026-06-24',
    from: '2026-07-01',
    replaces: ['42/2022/NĐ-CP'],
    title: { vi: 'Thi hành Luật Chuyển đổi số', en: 'Decree on the Law on Digital Transformation' },
  },
  {
    symbol: '254/2026/NĐ-CP',
    date: '2026-06-30',
    from: '2026-07-01',
    replaces: ['123/2020/NĐ-CP'],
    title: { vi: 'Hóa đơn điện tử, chứng từ điện tử', en: 'Electronic invoices and receipts' },
  },
  {
    symbol: '309/2026/NĐ-CP',
    date: '2026-08-05',
    from: '2026-08-05',
    title: { vi: 'Sửa đổi Nghị định 118/2025/NĐ-CP', en: 'Amends NĐ 118/2025/NĐ-CP' },
    unconfirmed: {
      vi: 'Bản đã đọc thiếu Điều 15 (bãi bỏ).',
      en: 'Article 15 (repeals) is missing in the copy that was read.',
    },
  },
];
