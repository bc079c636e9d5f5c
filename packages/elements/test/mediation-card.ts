import type { Card } from '@danvan/core/cards';

/** A card with everything that a card may have. */
export const mediationCard: Card = {
  indicator: 'mediation-success-rate',
  lang: 'vi',
  label: 'Tỷ lệ hòa giải thành',
  value: '81,36',
  unit: '%',
  base: 'trên tổng số vụ việc hòa giải',
  period: '6 tháng đầu năm 2026',
  place: 'Xã Bình Minh',
  state: 'ok',
  stateText: null,
  status: 'near',
  statusText: 'Gần đạt mục tiêu',
  polarity: 'higher',
  target: '85',
  trend: [
    { period: '2025-01/2025-06', value: '74' },
    { period: '2025-07/2025-12', value: null },
    { period: '2026-01/2026-06', value: '81.355932203389830508' },
  ],
  formula: '96 ÷ 118 × 100 = 81,36 %',
  basis: ['Luật Hòa giải ở cơ sở 2013'],
  sources: [{ text: 'Tiếp nhận 118 vụ, hòa giải thành 96 vụ.', title: 'Báo cáo 6 tháng', url: '/bao-cao' }],
  sample: null,
  notes: ['Báo cáo ghi 85 %; tính lại từ số liệu thành phần được 81,36 %.', 'Có số liệu chỉ nêu gần đúng.'],
};
