// Scoring schemes as data. Maxima per line are those that the national portal
// returned for a province in 2026; where nobody has confirmed how points are
// shared, the line has no formula and says so.
import type { Scorecard, ScoreLine } from '../indicators/scorecard.js';
import { score } from './build-formula.js';
import { text } from './define-indicator.js';
import { shareOf } from './get-share.js';
import { bases } from './legal-bases.js';
import { findMeasure, type MeasureId } from './find-measure.js';

const remembered = text(
  'Ngưỡng chưa có nguồn xác nhận; một trường hợp thực tế phù hợp.',
  'The limit has no confirmed source; one real case agrees with it.',
);
const notShared = text(
  'Cách chia 12 điểm của nửa đầu nhóm 3 chưa được xác nhận; đây là mục duy nhất có điểm tối đa được nêu.',
  'How the 12 points of the first half of group 3 are shared is not confirmed; this is the one line with a stated maximum.',
);

// The portal prints no points for these two; they are shown beside the scored lines.
const shown = (id: string, vi: string, en: string): ScoreLine => ({ id, name: text(vi, en), max: '0', formula: null });

const line = (
  id: string,
  max: number,
  indicator: string,
  target?: number,
  more: Partial<ScoreLine> = {},
): ScoreLine => {
  const { name, formula } = shareOf(indicator);
  return { id, name, max: String(max), formula: score(formula, max, target), ...more };
};

const index = (number: number, more: Partial<ScoreLine> = {}): ScoreLine => {
  const id: MeasureId = `onestop-${number}` as MeasureId;
  const name = findMeasure(id)?.name ?? text(id, id);
  return { id: String(number), name, max: '2', formula: { kind: 'measure', measure: id, unit: 'điểm' }, ...more };
};

const anchors = text(
  'Mốc điểm chưa được xác nhận ngoài hệ thống của một số tỉnh.',
  'The anchors are not confirmed beyond systems of some provinces.',
);

/** The scorecards that are built in. Which one an agency uses is its decision: pass your own in the same form. */
export const scorecards: readonly Scorecard[] = [
  {
    id: 'service-quality-766',
    version: 'portal-2026',
    name: text('Chất lượng phục vụ người dân, doanh nghiệp', 'Quality of service to citizens and businesses'),
    max: '100',
    decimals: 2,
    basis: bases.serviceQuality,
    valid: { from: '2022-06-23' },
    groups: [
      {
        id: '1',
        name: text('Công khai, minh bạch', 'Openness'),
        max: '18',
        lines: [
          line('1.1', 6, 'procedure-announcement-rate', undefined, { appliesTo: ['ministry', 'province'] }),
          line('1.2', 4, 'procedure-publication-rate', undefined, { appliesTo: ['ministry', 'province'] }),
          line('1.3', 2, 'procedure-completeness-rate'),
          line('1.4', 6, 'dossier-sync-rate'),
        ],
      },
      {
        id: '2',
        name: text('Tiến độ, kết quả giải quyết', 'Progress and results'),
        max: '20',
        lines: [
          line('2.1', 20, 'dossier-on-time-rate-766'),
          shown('2.2', 'Thời gian giải quyết trung bình', 'Average processing time'),
        ],
      },
      {
        id: '3',
        name: text('Cung cấp dịch vụ trực tuyến', 'Online services and payment'),
        max: '22',
        note: notShared,
        lines: [
          line('3a', 12, 'dossier-whole-process-rate', undefined, { note: notShared }),
          line('3.5', 2, 'procedure-payment-integration-rate', 80),
          line('3b', 2, 'procedure-payment-use-rate'),
          line('3.6', 6, 'online-payment-rate'),
        ],
      },
      {
        id: '4',
        name: text('Số hóa hồ sơ', 'Digitisation'),
        max: '22',
        lines: [
          line('4.1', 6, 'dossier-eresult-rate'),
          line('4.2', 4, 'dossier-digitised-rate', 80),
          line('4a', 2, 'ecopy-rate'),
          line('4.3', 2, 'data-reuse-rate', 80),
          line('4.4', 4, 'data-sharing-rate'),
          line('4.5a', 2, 'dossier-population-data-rate'),
          line('4.5b', 2, 'procedure-population-data-rate'),
        ],
      },
      {
        id: '5',
        name: text('Mức độ hài lòng', 'Satisfaction'),
        max: '18',
        lines: [
          shown('5.1', 'PAKN theo phân loại', 'Feedback by class'),
          line('5.2', 6, 'pakn-on-time-rate'),
          line('5.3', 6, 'pakn-satisfaction-rate'),
          line('5.4', 6, 'dossier-satisfaction-rate-766', 90),
        ],
      },
    ],
    grades: [
      { id: 'weak', name: text('Yếu', 'Weak'), below: '50' },
      { id: 'average', name: text('Trung bình', 'Average'), from: '50', below: '70', unconfirmed: remembered },
      { id: 'fair', name: text('Khá', 'Fair'), from: '70', below: '80', unconfirmed: remembered },
      { id: 'good', name: text('Tốt', 'Good'), from: '80', below: '90', unconfirmed: remembered },
      { id: 'excellent', name: text('Xuất sắc', 'Excellent'), from: '90' },
    ],
  },
  {
    id: 'onestop-18',
    version: 'circular-2018',
    name: text('Đánh giá việc giải quyết thủ tục hành chính', 'Rating of one-stop handling'),
    max: '18',
    decimals: 1,
    basis: bases.onestop,
    valid: { from: '2019-01-06', to: '2025-07-01' },
    groups: [
      {
        id: 'indices',
        name: text('Chín chỉ số, mỗi chỉ số 0, 1 hoặc 2 điểm', 'Nine indices of 0, 1 or 2 points each'),
        max: '18',
        lines: [1, 2, 3]
          .map((number) => index(number))
          .concat([4, 5, 6, 7, 8, 9].map((n) => index(n, { note: anchors }))),
      },
    ],
    grades: [
      { id: 'weak', name: text('Yếu', 'Weak'), below: '6' },
      { id: 'average', name: text('Trung bình', 'Average'), from: '6', below: '9' },
      { id: 'fair', name: text('Khá', 'Fair'), from: '9', below: '12' },
      { id: 'good', name: text('Tốt', 'Good'), from: '12', below: '15' },
      { id: 'excellent', name: text('Xuất sắc', 'Excellent'), from: '15' },
    ],
  },
];
