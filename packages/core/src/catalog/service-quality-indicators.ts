// Quyết định 766/QĐ-TTg, line by line. Numbers in comments are those of its list.
import type { Share } from '../indicators/formula.js';
import type { Indicator } from '../indicators/indicator.js';
import { constant, counted, difference, greatest, product, ratio, share, sum } from './build-formula.js';
import { indicator, partOf, rate, text } from './define-indicator.js';
import { bases } from './legal-bases.js';

const basis = bases.serviceQuality;
const valid = { from: '2022-06-23' } as const;
const percent = text('%', '%');
const ofProcedures = text('trên TTHC thuộc thẩm quyền', 'of procedures in authority');
const ofDossiers = text('trên hồ sơ tiếp nhận trong kỳ', 'of dossiers received');

const synced = share(
  counted('dossier-synced'),
  greatest(counted('dossier-on-portal'), counted('dossier-in-national-report')),
);
const newDossiers = counted('dossier-received-new');

const line = (
  id: string,
  vi: string,
  en: string,
  formula: Share,
  baseText: ReturnType<typeof text>,
  extra: Parameters<typeof rate>[5] = {},
): Indicator => rate(id, text(vi, en), formula, baseText, basis, { valid, ...extra });

export const serviceQualityIndicators: readonly Indicator[] = [
  line(
    'procedure-announcement-rate', // 1.1
    'Tỷ lệ TTHC công bố đúng hạn',
    'Procedures announced in time',
    partOf(counted('procedure-announced-on-time'), counted('procedure-announced')),
    text('trên TTHC công bố trong kỳ', 'of procedures announced'),
  ),
  line(
    'procedure-publication-rate', // 1.2
    'Tỷ lệ TTHC cập nhật, công khai đúng hạn',
    'Procedures published in time',
    partOf(counted('procedure-published-on-time'), counted('procedure-to-publish')),
    text('trên TTHC đã công khai và đến hạn trong kỳ', 'of procedures published or due'),
  ),
  line(
    'procedure-completeness-rate', // 1.3
    'Tỷ lệ TTHC có đầy đủ bộ phận tạo thành',
    'Procedures with every component',
    partOf(counted('procedure-complete'), counted('procedure-public')),
    text('trên TTHC đang công khai', 'of procedures on show'),
  ),
  line(
    'dossier-sync-rate', // 1.4
    'Tỷ lệ hồ sơ đồng bộ lên Cổng dịch vụ công quốc gia',
    'Dossiers synchronised',
    synced,
    text('trên số lớn hơn của Cổng và hệ thống báo cáo', 'of the portal count or the reported count, the greater'),
    {
      note: text(
        'Khi cả hai nguồn đều không có số, bản mô tả lấy tổng cả năm trước chia 12 (tháng), 4 (quý) hoặc 1 (năm); thư viện không tự thay.',
        'Where neither source has a count the description takes last year ÷ 12, 4 or 1; that is not put in by itself.',
      ),
    },
  ),
  line(
    'dossier-on-time-rate-766', // 2.1
    'Tỷ lệ hồ sơ xử lý trước hạn, đúng hạn (766)',
    'Dossiers in time (766)',
    partOf(counted('dossier-on-time-766'), counted('dossier-received-or-processed')),
    text('trên hồ sơ tiếp nhận hoặc xử lý trong kỳ', 'of dossiers received or processed'),
  ),
  indicator(
    'dossier-avg-processing-time', // 2.2
    text('Thời gian giải quyết trung bình', 'Average processing time'),
    text('đơn vị thời gian của TTHC', 'time units of the procedure'),
    ratio(counted('dossier-processing-time'), counted('dossier-completed'), 'đơn vị thời gian của TTHC'),
    basis,
    {
      valid,
      direction: 'down',
      base: 'dossier-completed',
      baseText: text('trên một hồ sơ hoàn thành của một TTHC', 'per dossier completed of one procedure'),
    },
  ),
  line(
    'procedure-online-rate', // 3.1
    'Tỷ lệ TTHC cung cấp dịch vụ công trực tuyến',
    'Procedures online',
    partOf(counted('procedure-online'), counted('procedure-in-authority')),
    ofProcedures,
  ),
  line(
    'service-use-rate', // 3.2
    'Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ',
    'Online services used',
    partOf(counted('service-with-dossiers'), counted('service-applied')),
    text('trên dịch vụ công trực tuyến đơn vị áp dụng', 'of services applied'),
  ),
  indicator(
    'dossier-online-share-766', // 3.3: the share counts for as much as is synchronised
    text('Tỷ lệ hồ sơ trực tuyến (766)', 'Dossiers filed online (766)'),
    percent,
    product('%', partOf(counted('dossier-received-online'), newDossiers), synced, constant('0.01', '')),
    basis,
    { valid, base: 'dossier-received-new', baseText: ofDossiers },
  ),
  line(
    'dossier-direct-share', // 3.3
    'Tỷ lệ hồ sơ nộp trực tiếp',
    'Dossiers filed in person',
    partOf(counted('dossier-received-direct'), newDossiers),
    ofDossiers,
    { direction: 'none' },
  ),
  line(
    'dossier-postal-share', // 3.3
    'Tỷ lệ hồ sơ nộp qua bưu chính',
    'Dossiers filed by post',
    partOf(counted('dossier-received-postal'), newDossiers),
    ofDossiers,
    { direction: 'none' },
  ),
  line(
    'dossier-whole-process-rate', // 3, the one line of its first half with a stated maximum
    'Tỷ lệ hồ sơ thực hiện toàn trình',
    'Dossiers done online end to end',
    partOf(counted('dossier-whole-process'), counted('dossier-fit-whole-process')),
    text('trên hồ sơ của TTHC đủ điều kiện toàn trình', 'of dossiers fit for it'),
  ),
  line(
    'procedure-payment-integration-rate', // 3.5
    'Tỷ lệ TTHC có nghĩa vụ tài chính được tích hợp thanh toán trực tuyến',
    'Procedures payable online',
    partOf(counted('procedure-fee-integrated'), counted('procedure-with-fee')),
    text('trên TTHC có phí, lệ phí', 'of procedures with a fee'),
  ),
  line(
    'procedure-payment-use-rate', // 3, beside 3.5 and 3.6
    'Tỷ lệ TTHC phát sinh thanh toán trực tuyến',
    'Procedures paid online',
    partOf(counted('procedure-paid-online'), counted('procedure-with-fee')),
    text('trên TTHC có phí, lệ phí', 'of procedures with a fee'),
  ),
  line(
    'online-payment-rate', // 3.6
    'Tỷ lệ hồ sơ thanh toán trực tuyến',
    'Dossiers paid online',
    partOf(counted('dossier-paid-online'), difference(counted('dossier-with-fee'), counted('dossier-fee-zero'))),
    text('trên hồ sơ phải nộp phí, lệ phí khác 0', 'of dossiers with a fee above 0'),
    {
      note: text(
        'Bản mô tả công thức trộn hai đơn vị (hồ sơ và TTHC); ở đây chỉ tính theo hồ sơ.',
        'The description mixes dossiers and procedures; here only dossiers are counted.',
      ),
    },
  ),
  line(
    'dossier-eresult-rate', // 4.1
    'Tỷ lệ hồ sơ cấp kết quả điện tử',
    'Dossiers with an e-result',
    partOf(counted('dossier-eresult'), counted('dossier-requiring-result')),
    text('trên hồ sơ phải trả kết quả', 'of dossiers requiring a result'),
  ),
  line(
    'dossier-digitised-rate', // 4.2
    'Tỷ lệ hồ sơ số hóa',
    'Dossiers digitised',
    partOf(counted('dossier-digitised'), counted('dossier-in-authority')),
    text('trên hồ sơ thuộc thẩm quyền', 'of dossiers in authority'),
  ),
  line(
    'ecopy-rate', // 4, without a number in the list
    'Tỷ lệ chứng thực bản sao điện tử',
    'Certified e-copies',
    share(counted('ecopy-issued'), counted('ecopy-due')),
    text('trên chứng thực bản sao', 'of certified copies'),
    { note: text('Mẫu số chưa được xác nhận.', 'The denominator is not confirmed.') },
  ),
  line(
    'data-reuse-rate', // 4.3
    'Tỷ lệ khai thác, sử dụng lại dữ liệu số hóa',
    'Data reused',
    partOf(counted('dossier-data-reused'), newDossiers),
    ofDossiers,
  ),
  line(
    'data-sharing-rate', // 4.4
    'Tỷ lệ hồ sơ số hóa có kết nối, chia sẻ',
    'Data shared',
    partOf(counted('dossier-data-shared'), newDossiers),
    ofDossiers,
  ),
  line(
    'dossier-population-data-rate', // 4.5
    'Tỷ lệ hồ sơ dùng dữ liệu dân cư',
    'Dossiers using population data',
    partOf(counted('dossier-population-data'), newDossiers),
    ofDossiers,
  ),
  line(
    'procedure-population-data-rate', // 4.5
    'Tỷ lệ TTHC dùng dữ liệu dân cư',
    'Procedures using population data',
    partOf(counted('procedure-population-data'), counted('procedure-citizen')),
    text('trên TTHC cho công dân', 'of procedures for citizens'),
  ),
  line(
    'pakn-class-share', // 5.1
    'Tỷ trọng PAKN theo phân loại',
    'Feedback of one class',
    partOf(counted('pakn-of-class'), counted('pakn-received')),
    text('trên PAKN tiếp nhận trong kỳ', 'of feedback received'),
    { direction: 'none' },
  ),
  line(
    'pakn-on-time-rate', // 5.2
    'Tỷ lệ PAKN xử lý đúng hạn',
    'Feedback handled in time',
    partOf(counted('pakn-on-time'), counted('pakn-handled-or-open-in-time')),
    text('trên PAKN thuộc thẩm quyền đã xử lý hoặc còn hạn', 'of feedback handled or still in time'),
  ),
  line(
    'pakn-satisfaction-rate', // 5.3
    'Tỷ lệ hài lòng trong xử lý PAKN',
    'Satisfaction with handling of feedback',
    partOf(difference(counted('pakn-first-received'), counted('pakn-faulted')), counted('pakn-first-received')),
    text('trên PAKN tiếp nhận lần đầu; người im lặng tính là hài lòng', 'of feedback; silence counts as satisfied'),
  ),
  indicator(
    'dossier-satisfaction-rate-766', // 5.4: two rates taken off 100 %, which may overlap
    text('Tỷ lệ hài lòng trong giải quyết TTHC (766)', 'Satisfaction with procedures (766)'),
    percent,
    greatest(
      constant('0', '%'),
      difference(
        constant('100', '%'),
        sum(
          share(counted('dossier-overdue'), counted('dossier-counted')),
          share(counted('dossier-complained'), counted('dossier-counted')),
        ),
      ),
    ),
    basis,
    {
      valid,
      base: 'dossier-counted',
      baseText: text('trên hồ sơ tiếp nhận, giải quyết', 'of dossiers'),
      note: text(
        'Hồ sơ vừa quá hạn vừa bị phản ánh có thể bị trừ hai lần; kết quả âm được đưa về 0. Không phải tỷ lệ phiếu đánh giá.',
        'A dossier both overdue and complained about may be taken off twice; below 0 it is 0. It is no share of ratings.',
      ),
    },
  ),
];
