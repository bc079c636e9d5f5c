// Definitions of the published rates. A rate with several bases has one entry
// per base: which one is meant is never left to a reader's guess.
import type { LocalText } from '../foundation/local-text.js';
import type { Terms } from '../indicators/formula.js';
import type { Indicator, LegalBasis } from '../indicators/indicator.js';

const percent: LocalText = { vi: '%', en: '%' };
const one = (...plus: string[]): Terms => ({ plus });

function rate(
  id: string,
  name: LocalText,
  [numerator, denominator]: readonly [Terms, Terms],
  baseText: LocalText,
  basis: readonly LegalBasis[],
  extra: Partial<Pick<Indicator, 'direction' | 'decimals' | 'valid'>> = {},
): Indicator {
  return {
    id,
    name,
    unit: percent,
    direction: 'up',
    formula: { kind: 'ratio', numerator, denominator, factor: 100 },
    base: denominator.plus.length === 1 ? (denominator.plus[0] ?? null) : null,
    baseText,
    decimals: 2,
    basis,
    valid: { from: '2014-07-01' },
    ...extra,
  };
}

const secondary = {
  vi: 'Công thức đọc từ hệ thống của địa phương, chưa đối chiếu bản công báo.',
  en: 'Formula read from provincial systems, not checked against the gazette.',
};
const derived = {
  vi: 'Biểu mẫu chỉ in các cột số liệu; tỷ lệ được suy ra từ các cột đó.',
  en: 'The form prints the columns only; the rate is derived from them.',
};
const local = { vi: 'Chưa tìm thấy công thức toàn quốc.', en: 'No national formula has been found.' };

const petitionForm: LegalBasis[] = [{ cite: 'TT 01/2024/TT-TTCP, Biểu 01/XLD', unconfirmed: derived }];
const dossierForm: LegalBasis[] = [{ cite: 'TT 01/2020/TT-VPCP, Biểu 06/VPCP/KSTT', unconfirmed: derived }];
const resolution = { vi: 'Tỷ lệ giải quyết đơn', en: 'Petition resolution rate' };

const definitions: readonly Indicator[] = [
  rate(
    'petition-resolution-rate',
    resolution,
    [one('petition-resolved'), one('petition-received')],
    { vi: 'trên tổng số đơn tiếp nhận', en: 'of petitions received' },
    petitionForm,
  ),
  rate(
    'petition-resolution-rate',
    resolution,
    [one('petition-resolved'), one('petition-eligible')],
    { vi: 'trên đơn đủ điều kiện xử lý', en: 'of eligible petitions' },
    petitionForm,
  ),
  rate(
    'petition-resolution-rate',
    resolution,
    [one('petition-resolved'), one('petition-in-competence')],
    { vi: 'trên đơn thuộc thẩm quyền', en: 'of petitions in competence' },
    petitionForm,
  ),
  rate(
    'petition-eligibility-rate',
    { vi: 'Tỷ lệ đơn đủ điều kiện xử lý', en: 'Petition eligibility rate' },
    [one('petition-eligible'), one('petition-received')],
    { vi: 'trên tổng số đơn tiếp nhận', en: 'of petitions received' },
    petitionForm,
  ),
  rate(
    'petition-processing-rate',
    { vi: 'Tỷ lệ đơn được phân loại, xử lý', en: 'Petition processing rate' },
    [one('petition-processed'), one('petition-received')],
    { vi: 'trên tổng số đơn tiếp nhận', en: 'of petitions received' },
    petitionForm,
  ),
  rate(
    'complaint-timeliness-rate',
    { vi: 'Tỷ lệ chấp hành thời hạn giải quyết', en: 'Timeliness of complaint decisions' },
    [one('complaint-executed-on-time'), one('complaint-executed-on-time', 'complaint-executed-late')],
    { vi: 'trên tổng số vụ việc đã giải quyết', en: 'of decided cases' },
    [{ cite: 'TT 01/2024/TT-TTCP, Biểu 01/KQGQ, cột 25 và 26', unconfirmed: derived }],
  ),
  rate(
    'mediation-success-rate',
    { vi: 'Tỷ lệ hòa giải thành', en: 'Mediation success rate' },
    [one('mediation-success'), one('mediation-cases')],
    { vi: 'trên vụ việc đã hòa giải', en: 'of cases mediated' },
    [{ cite: 'Luật 35/2013/QH13' }, { cite: 'TT 09/2021/TT-BTP, chỉ tiêu 3.2.2', unconfirmed: secondary }],
  ),
  rate(
    'mediation-coverage-rate',
    { vi: 'Tỷ lệ vụ việc được hòa giải', en: 'Mediation coverage' },
    [one('mediation-cases'), one('mediation-received')],
    { vi: 'trên vụ việc tiếp nhận', en: 'of cases received' },
    [{ cite: 'TT 09/2021/TT-BTP, chỉ tiêu 3.2.1', unconfirmed: secondary }],
  ),
  rate(
    'dossier-on-time-rate-resolved',
    { vi: 'Tỷ lệ hồ sơ giải quyết trước và đúng hạn', en: 'Dossiers resolved in time' },
    [one('dossier-resolved-early', 'dossier-resolved-on-time'), one('dossier-resolved')],
    { vi: 'trên hồ sơ đã giải quyết', en: 'of dossiers resolved' },
    dossierForm,
  ),
  rate(
    'dossier-early-rate',
    { vi: 'Tỷ lệ hồ sơ giải quyết trước hạn', en: 'Dossiers resolved early' },
    [one('dossier-resolved-early'), one('dossier-resolved')],
    { vi: 'trên hồ sơ đã giải quyết', en: 'of dossiers resolved' },
    dossierForm,
  ),
  rate(
    'dossier-overdue-pending-rate',
    { vi: 'Tỷ lệ hồ sơ đang giải quyết quá hạn', en: 'Pending dossiers overdue' },
    [one('dossier-pending-overdue'), one('dossier-pending')],
    { vi: 'trên hồ sơ đang giải quyết', en: 'of pending dossiers' },
    dossierForm,
    { direction: 'down' },
  ),
  rate(
    'dossier-online-share',
    { vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Dossiers filed online' },
    [one('dossier-received-online'), one('dossier-received-new')],
    { vi: 'trên hồ sơ tiếp nhận mới (không tính kỳ trước)', en: 'of new dossiers (carry-over excluded)' },
    dossierForm,
  ),
  rate(
    'pakn-handled-rate',
    { vi: 'Tỷ lệ phản ánh, kiến nghị được xử lý', en: 'Feedback handled' },
    [one('pakn-handled'), one('pakn-received')],
    { vi: 'trên phản ánh, kiến nghị tiếp nhận', en: 'of feedback received' },
    [{ cite: 'NĐ 20/2008/NĐ-CP', unconfirmed: derived }],
  ),
  rate(
    'satisfaction-rate',
    { vi: 'Tỷ lệ hài lòng', en: 'Satisfaction rate' },
    [one('satisfaction-satisfied'), one('satisfaction-raters')],
    { vi: 'trên người tham gia đánh giá', en: 'of those who rated' },
    [{ cite: 'NĐ 61/2018/NĐ-CP, Điều 31', unconfirmed: local }],
  ),
  rate(
    'satisfaction-response-rate',
    { vi: 'Tỷ lệ tham gia đánh giá', en: 'Response rate' },
    [one('satisfaction-raters'), one('satisfaction-served')],
    { vi: 'trên lượt phục vụ', en: 'of services rendered' },
    [],
  ),
  rate(
    'service-level4-share',
    { vi: 'Tỷ trọng dịch vụ công mức độ 4', en: 'Share of level 4 services' },
    [one('service-level4-count'), one('service-level3-count', 'service-level4-count')],
    { vi: 'trên dịch vụ công mức độ 3 và 4', en: 'of services of levels 3 and 4' },
    [{ cite: 'NĐ 43/2011/NĐ-CP', unconfirmed: derived }],
    // The four levels ended with Decree 42/2022/NĐ-CP.
    { valid: { from: '2011-06-10', to: '2022-08-15' } },
  ),
  rate(
    'digital-signature-rate',
    { vi: 'Tỷ lệ văn bản ký số', en: 'Documents signed digitally' },
    [one('documents-signed'), one('documents-issued')],
    { vi: 'trên văn bản đi thuộc diện ký số', en: 'of outgoing documents to be signed' },
    [{ cite: 'Quy định của địa phương', unconfirmed: local }],
  ),
  rate(
    'supervision-followup-rate',
    { vi: 'Tỷ lệ kiến nghị sau giám sát được tiếp thu', en: 'Recommendations accepted' },
    [one('supervision-accepted'), one('supervision-sent')],
    { vi: 'trên kiến nghị đã gửi', en: 'of recommendations sent' },
    [{ cite: 'QĐ 217-QĐ/TW', unconfirmed: derived }],
  ),
  rate(
    'danvan-model-recognition-rate',
    { vi: 'Tỷ lệ mô hình Dân vận khéo được công nhận', en: 'Models recognised' },
    [one('danvan-model-recognised'), one('danvan-model-registered')],
    { vi: 'trên mô hình đăng ký cùng đợt', en: 'of models registered in the same round' },
    [{ cite: 'Quy định của địa phương', unconfirmed: local }],
  ),
  rate(
    'ntm-rate',
    { vi: 'Tỷ lệ xã đạt chuẩn nông thôn mới', en: 'New-rural communes' },
    [one('ntm-communes'), one('ntm-communes-total')],
    { vi: 'trên tổng số xã', en: 'of communes' },
    [{ cite: 'QĐ 318/QĐ-TTg ngày 08/3/2022', unconfirmed: derived }],
  ),
  rate(
    'budget-revenue-vs-plan',
    { vi: 'Thu ngân sách so với dự toán', en: 'Budget revenue against plan' },
    [one('budget-revenue'), one('budget-revenue-plan')],
    { vi: 'trên dự toán được giao', en: 'of the plan' },
    [{ cite: 'Luật Ngân sách nhà nước', unconfirmed: derived }],
    { decimals: 1 },
  ),
  {
    ...rate(
      'mediation-members-per-team',
      { vi: 'Bình quân hòa giải viên một tổ', en: 'Mediators per team' },
      [one('mediation-members'), one('mediation-teams')],
      { vi: 'trên một tổ hòa giải', en: 'per mediation team' },
      [{ cite: 'Luật 35/2013/QH13, Điều 12', unconfirmed: derived }],
      { direction: 'none' },
    ),
    unit: { vi: 'người/tổ', en: 'persons per team' },
    formula: { kind: 'ratio', numerator: one('mediation-members'), denominator: one('mediation-teams'), factor: 1 },
  },
];

/** Every definition; those that differ by their base alone say so. */
export const indicators: readonly Indicator[] = definitions.map((one) =>
  definitions.some((other) => other.id === one.id && other.base !== one.base) ? { ...one, namesBase: true } : one,
);
