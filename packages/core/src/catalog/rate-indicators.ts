// Rates of the report forms. A rate with several bases has one entry per
// base: which one is meant is never left to a reader's guess.
import type { Indicator } from '../indicators/indicator.js';
import { counted, difference, ratio, share, sum } from './build-formula.js';
import { indicator, partOf, rate, text } from './define-indicator.js';
import { bases } from './legal-bases.js';

const ofReceived = text('trên tổng số đơn tiếp nhận', 'of petitions received');
const ofEligible = text('trên đơn đủ điều kiện xử lý', 'of eligible petitions');
const ofCompetent = text('trên đơn thuộc thẩm quyền', 'of petitions in competence');
const ofResolvedDossiers = text('trên hồ sơ đã giải quyết', 'of dossiers resolved');

const petitionBases = [
  ['petition-received', ofReceived],
  ['petition-eligible', ofEligible],
  ['petition-in-competence', ofCompetent],
] as const;

const resolvedDossiers = counted('dossier-resolved');

export const rateIndicators: readonly Indicator[] = [
  ...petitionBases.map(([base, baseText]) =>
    rate(
      'petition-resolution-rate',
      text('Tỷ lệ giải quyết đơn', 'Petition resolution rate'),
      // What is resolved in a period may have come in the one before: it may be more than the base.
      share(counted('petition-resolved'), counted(base)),
      baseText,
      bases.petitions,
    ),
  ),
  ...petitionBases.map(([base, baseText]) =>
    indicator(
      'petition-pending',
      text('Đơn đang giải quyết', 'Petitions pending'),
      text('đơn', 'petitions'),
      difference(counted(base), counted('petition-resolved')),
      bases.petitions,
      { base, baseText, direction: 'down', decimals: 0 },
    ),
  ),
  rate(
    'petition-eligibility-rate',
    text('Tỷ lệ đơn đủ điều kiện xử lý', 'Petition eligibility rate'),
    share(counted('petition-eligible'), counted('petition-received')),
    ofReceived,
    bases.petitions,
    { direction: 'none' },
  ),
  rate(
    'petition-processing-rate',
    text('Tỷ lệ đơn được phân loại, xử lý', 'Petition processing rate'),
    share(counted('petition-processed'), counted('petition-received')),
    ofReceived,
    bases.petitions,
  ),
  rate(
    'complaint-timeliness-rate',
    text('Tỷ lệ chấp hành thời hạn giải quyết', 'Timeliness of complaint decisions'),
    share(
      counted('complaint-executed-on-time'),
      sum(counted('complaint-executed-on-time'), counted('complaint-executed-late')),
    ),
    text('trên tổng số vụ việc đã giải quyết', 'of decided cases'),
    bases.complaints,
  ),
  rate(
    'complaint-resolution-rate',
    text('Tỷ lệ giải quyết khiếu nại', 'Complaint resolution rate'),
    partOf(sum(counted('complaint-decided'), counted('complaint-withdrawn')), counted('complaint-cases')),
    text('trên vụ việc khiếu nại thuộc thẩm quyền', 'of complaint cases in competence'),
    bases.complaints,
  ),
  rate(
    'reception-compliance-rate',
    text('Tỷ lệ thực hiện lịch tiếp công dân', 'Reception days held'),
    share(counted('reception-days'), counted('reception-days-required')),
    text('trên số ngày phải tiếp theo luật', 'of days required by law'),
    bases.reception,
  ),
  rate(
    'mediation-success-rate',
    text('Tỷ lệ hòa giải thành', 'Mediation success rate'),
    partOf(counted('mediation-success'), counted('mediation-cases')),
    text('trên vụ việc đã hòa giải', 'of cases mediated'),
    [...bases.mediation, ...bases.mediationSuccess],
  ),
  rate(
    'mediation-coverage-rate',
    text('Tỷ lệ vụ việc được hòa giải', 'Mediation coverage'),
    partOf(counted('mediation-cases'), counted('mediation-received')),
    text('trên vụ việc tiếp nhận', 'of cases received'),
    bases.mediationAccess,
  ),
  indicator(
    'mediation-members-per-team',
    text('Bình quân hòa giải viên một tổ', 'Mediators per team'),
    text('người/tổ', 'persons per team'),
    ratio(counted('mediation-members'), counted('mediation-teams'), 'người/tổ'),
    bases.mediation,
    { direction: 'none', base: 'mediation-teams', baseText: text('trên một tổ hòa giải', 'per mediation team') },
  ),
  indicator(
    'dossier-received',
    text('Hồ sơ tiếp nhận', 'Dossiers received'),
    text('hồ sơ', 'dossiers'),
    sum(counted('dossier-received-new'), counted('dossier-carried-over')),
    bases.dossiers,
    { direction: 'none', decimals: 0 },
  ),
  rate(
    'dossier-on-time-rate-resolved',
    text('Tỷ lệ hồ sơ giải quyết trước và đúng hạn', 'Dossiers resolved in time'),
    partOf(sum(counted('dossier-resolved-early'), counted('dossier-resolved-on-time')), resolvedDossiers),
    ofResolvedDossiers,
    bases.dossiers,
  ),
  rate(
    'dossier-early-rate',
    text('Tỷ lệ hồ sơ giải quyết trước hạn', 'Dossiers resolved early'),
    partOf(counted('dossier-resolved-early'), resolvedDossiers),
    ofResolvedDossiers,
    bases.dossiers,
  ),
  rate(
    'dossier-resolution-rate',
    text('Tỷ lệ hồ sơ đã giải quyết', 'Dossiers resolved'),
    partOf(resolvedDossiers, sum(counted('dossier-received-new'), counted('dossier-carried-over'))),
    text('trên hồ sơ tiếp nhận mới và từ kỳ trước', 'of new dossiers and those carried over'),
    bases.dossiers,
  ),
  rate(
    'dossier-overdue-pending-rate',
    text('Tỷ lệ hồ sơ đang giải quyết quá hạn', 'Pending dossiers overdue'),
    partOf(counted('dossier-pending-overdue'), counted('dossier-pending')),
    text('trên hồ sơ đang giải quyết', 'of pending dossiers'),
    bases.dossiers,
    { direction: 'down' },
  ),
  rate(
    'dossier-online-share',
    text('Tỷ lệ hồ sơ nộp trực tuyến', 'Dossiers filed online'),
    partOf(counted('dossier-received-online'), counted('dossier-received-new')),
    text('trên hồ sơ tiếp nhận mới (không tính kỳ trước)', 'of new dossiers (carry-over excluded)'),
    bases.dossiers,
  ),
  rate(
    'pakn-handled-rate',
    text('Tỷ lệ phản ánh, kiến nghị được xử lý', 'Feedback handled'),
    share(counted('pakn-handled'), counted('pakn-received')),
    text('trên phản ánh, kiến nghị tiếp nhận', 'of feedback received'),
    bases.feedback,
  ),
  rate(
    'satisfaction-rate',
    text('Tỷ lệ hài lòng', 'Satisfaction rate'),
    partOf(counted('satisfaction-satisfied'), counted('satisfaction-raters')),
    text('trên người tham gia đánh giá', 'of those who rated'),
    bases.satisfaction,
    { minN: 10, sample: true },
  ),
  indicator(
    'satisfaction-response-rate',
    text('Tỷ lệ tham gia đánh giá', 'Response rate'),
    text('%', '%'),
    // Persons over services rendered: unlike units, so no share.
    ratio(counted('satisfaction-raters'), counted('satisfaction-served'), '%', 100),
    [],
    { direction: 'none', base: 'satisfaction-served', baseText: text('trên lượt phục vụ', 'of services rendered') },
  ),
  rate(
    'service-level4-share',
    text('Tỷ trọng dịch vụ công mức độ 4', 'Share of level 4 services'),
    share(counted('service-level4-count'), sum(counted('service-level3-count'), counted('service-level4-count'))),
    text('trên dịch vụ công mức độ 3 và 4', 'of services of levels 3 and 4'),
    bases.levels,
    { valid: { from: '2011-06-10', to: '2022-08-15' } },
  ),
  rate(
    'e-receipt-adoption',
    text('Tỷ lệ đơn vị thu bằng biên lai điện tử', 'Units issuing e-receipts'),
    partOf(counted('e-receipt-adoption'), counted('e-receipt-units')),
    text('trên đơn vị thu phí, lệ phí', 'of units collecting fees'),
    bases.eReceipts,
  ),
  rate(
    'digital-signature-rate',
    text('Tỷ lệ văn bản ký số', 'Documents signed digitally'),
    partOf(counted('documents-signed'), counted('documents-issued')),
    text('trên văn bản đi thuộc diện ký số', 'of outgoing documents to be signed'),
    bases.signatures,
  ),
  rate(
    'supervision-followup-rate',
    text('Tỷ lệ kiến nghị sau giám sát được tiếp thu', 'Recommendations accepted'),
    partOf(counted('supervision-accepted'), counted('supervision-sent')),
    text('trên kiến nghị đã gửi', 'of recommendations sent'),
    bases.front,
  ),
  rate(
    'danvan-model-recognition-rate',
    text('Tỷ lệ mô hình Dân vận khéo được công nhận', 'Models recognised'),
    partOf(counted('danvan-model-recognised'), counted('danvan-model-registered')),
    text('trên mô hình đăng ký cùng đợt', 'of models registered in the same round'),
    bases.models,
  ),
  rate(
    'ntm-rate',
    text('Tỷ lệ xã đạt chuẩn nông thôn mới', 'New-rural communes'),
    partOf(counted('ntm-communes'), counted('ntm-communes-total')),
    text('trên tổng số xã', 'of communes'),
    bases.newRural,
  ),
  rate(
    'budget-revenue-vs-plan',
    text('Thu ngân sách so với dự toán', 'Budget revenue against plan'),
    share(counted('budget-revenue'), counted('budget-revenue-plan')),
    text('trên dự toán được giao', 'of the plan'),
    bases.budget,
    {
      decimals: 1,
      note: text(
        'Có hai dự toán: cấp trên giao và Hội đồng nhân dân giao; nêu rõ dự toán nào.',
        'There are two plans, that of the level above and that of the council; say which one.',
      ),
    },
  ),
];
