// What the gallery shows: markup by part, and data by selector.
import { cardFromResult } from '../packages/core/dist/cards/index.js';
import { getIndicator } from '../packages/core/dist/catalog/index.js';
import { fromParts } from '../packages/core/dist/indicators/index.js';

const marks = 'Ế Ễ Ộ Ữ ự';
const years = [
  { period: '2018', value: '86.2' },
  { period: '2019', value: '87.9' },
  { period: '2020', value: '88.5', low: '86', high: '90.5' },
  { period: '2021', value: '91', low: '89', high: '92.7' },
  { period: '2023', value: '93.25', low: '91.5', high: '95' },
  { period: '2024', value: '90', low: '88.2', high: '91.9', break: 'Sáp nhập hai xã từ 01/7/2024' },
  { period: '2025', value: '94.5', low: '92.1', high: '96.4', note: 'Lấy mẫu' },
];
const months = Array.from({ length: 18 }, (_, index) => ({
  period: `${2024 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
  value: index === 7 ? null : String(800 + ((index * 137) % 420)),
}));
const units = [
  'Xã Đông Hòa',
  'Phường Ước Lễ',
  'Xã An Bình',
  'Xã Bến Cát',
  'Phường Tân Hiệp',
  'Xã Phú Ngọc',
  'Phường Dĩ An',
  `Xã ${marks}`,
];
const summary = {
  count: 1312,
  valid: 1290,
  distribution: { 1: 31, 2: 74, 3: 189, 4: 522, 5: 474 },
  mean: '4.034883720930232558',
  topTwoShare: '0.772093023255813953',
  interval: { low: '0.748424', high: '0.794177', level: '0.95' },
  suppressed: false,
};

const mediation = fromParts(getIndicator('mediation-success-rate'), {
  'mediation-success': 96,
  'mediation-cases': 118,
});
const feedback = fromParts(getIndicator('pakn-handled-rate'), { 'pakn-handled': 126, 'pakn-received': 137 });

export const galleryParts = {
  ratings: `<danvan-rating label="Ông/bà có hài lòng không? (${marks})" value="4"></danvan-rating>
<danvan-rating label="Bằng sao" appearance="stars" value="3"></danvan-rating>
<danvan-rating label="Bằng số, ba mức" appearance="numbers" levels="3" required></danvan-rating>
<danvan-rating label="Không đổi được" value="5" disabled></danvan-rating>`,
  fields: `<danvan-number-field label="Số tiền (${marks})" value="43500000" unit="đồng" spell></danvan-number-field>
<danvan-number-field label="Tỷ lệ" value="99.5" unit="%" min="0" max="100"></danvan-number-field>
<danvan-number-field label="Không đổi được" value="12" disabled></danvan-number-field>`,
  forms: `<danvan-satisfaction-form survey="one-stop" endpoint="/v1/responses" unit="01"></danvan-satisfaction-form>
<danvan-feedback-form endpoint="/v1/responses" unit="01"></danvan-feedback-form>`,
  board: `<danvan-kpi-board class="two"></danvan-kpi-board>`,
  cards: `<div class="grid">
<danvan-kpi-card label="Hồ sơ giải quyết đúng hạn (${marks})" value="98,71" unit="%" base="trên hồ sơ đã giải quyết" target="95" period="Quý I/2026" place="Xã Ước Lễ" trend="90,5;92;;95,5;94,1;98,71" formula="12.340 ÷ 12.501 × 100 = 98,71 %"></danvan-kpi-card>
<danvan-kpi-card label="Tỷ lệ hòa giải thành" value="81,36" unit="%" base="trên tổng số vụ việc hòa giải" target="85" trend="74;78;81,36" note="Báo cáo ghi 85 %; tính lại từ số liệu thành phần được 81,36 %."></danvan-kpi-card>
<danvan-kpi-card label="Đơn quá hạn" value="1.024" unit="đơn" target="500" polarity="lower" trend="900;1200;1024"></danvan-kpi-card>
<danvan-kpi-card label="Mức độ hài lòng" unit="%" state="suppressed" period="Tháng 5/2026"></danvan-kpi-card>
<danvan-kpi-card label="Số cuộc đối thoại" unit="cuộc"></danvan-kpi-card>
<danvan-kpi-card label="Lượt tiếp công dân" value="15" unit="lượt" state="partial" sample="312 phiếu tự nguyện trên 4.100 lượt phục vụ"></danvan-kpi-card>
<danvan-kpi-card label="Tiến độ" value="3" unit="việc" status="Đúng tiến độ" state="incomparable"></danvan-kpi-card>
<danvan-kpi-card label="Đang tải" src="/never"></danvan-kpi-card></div>`,
  likert: `<danvan-likert-chart class="full" label="Ông/bà hài lòng với lần phục vụ này?"></danvan-likert-chart>
<danvan-likert-chart class="full" diverging label="Hai phía của mức giữa"></danvan-likert-chart>
<danvan-likert-chart class="few" label="Quá ít phiếu"></danvan-likert-chart>`,
  trend: `<danvan-trend-chart class="years"></danvan-trend-chart><danvan-trend-chart class="months" label="Theo tháng"></danvan-trend-chart>`,
  ranking: `<danvan-ranking class="sampled"></danvan-ranking>
<danvan-ranking label="Thời gian chờ" unit="ngày" polarity="lower" rows="Xã Đông Hòa: 3,5; Phường Ước Lễ: 2,1; Xã An Bình: 4; Xã Bến Cát:"></danvan-ranking>`,
  audit: `<danvan-report-audit value="Từ đầu năm đến nay, các tổ hòa giải trong xã đã hòa giải thành 96/118 vụ, đạt 85%. Bộ phận Một cửa tiếp nhận 1.240 hồ sơ, gồm 905 hồ sơ trực tuyến và 335 hồ sơ trực tiếp."></danvan-report-audit>`,
};

export const galleryData = {
  '.two': {
    board: {
      title: `Chỉ tiêu của xã (${marks})`,
      cards: [mediation, feedback].map((result) => cardFromResult(result)),
    },
  },
  '.full': { summary },
  '.few': {
    summary: {
      ...summary,
      count: null,
      valid: null,
      distribution: {},
      mean: null,
      topTwoShare: null,
      interval: null,
      suppressed: true,
    },
  },
  '.years': { series: { label: `Hồ sơ trả đúng hạn (${marks})`, unit: '%', target: '95', points: years } },
  '.months': { series: { unit: 'đơn', polarity: 'lower', target: '900', points: months } },
  '.sampled': {
    rows: {
      label: `Người dân hài lòng (${marks})`,
      unit: '%',
      rows: units.map((name, index) =>
        index === 3
          ? { name, value: null, note: 'Chưa đủ 10 phiếu' }
          : {
              name,
              value: String(92.5 - index * 1.7),
              low: String(90 - index * 1.9),
              high: String(94.6 - index * 1.4),
            },
      ),
    },
  },
};
