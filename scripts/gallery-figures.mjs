// The figures of the gallery in every state: markup by part, data by selector, and what a person does there.
import { cardFromResult, cardFromSummary } from '../packages/core/dist/cards/index.js';
import { getIndicator } from '../packages/core/dist/catalog/index.js';
import { fromParts } from '../packages/core/dist/indicators/index.js';
import { findSurvey, summarizeCounts } from '../packages/core/dist/surveys/index.js';

/** The letters whose marks are clipped first. */
export const marks = 'Ế Ễ Ộ Ữ ự';

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
const sampled = units.map((name, index) =>
  index === 3
    ? { name, value: null, note: 'Chưa đủ 10 phiếu' }
    : { name, value: String(92.5 - index * 1.7), low: String(90 - index * 1.9), high: String(94.6 - index * 1.4) },
);
const summary = {
  count: 1312,
  valid: 1290,
  distribution: { 1: 31, 2: 74, 3: 189, 4: 522, 5: 474 },
  mean: '4.034883720930232558',
  topTwoShare: '0.772093023255813953',
  interval: { low: '0.748424', high: '0.794177', level: '0.95' },
  suppressed: false,
};
const withheld = { ...summary, count: null, valid: null, distribution: {}, mean: null, topTwoShare: null };
const mediation = cardFromResult(
  fromParts(getIndicator('mediation-success-rate'), { 'mediation-success': 96, 'mediation-cases': 118 }),
);
const feedback = cardFromResult(
  fromParts(getIndicator('pakn-handled-rate'), { 'pakn-handled': 126, 'pakn-received': 137 }),
);
const evidence = {
  ...mediation,
  basis: ['Luật Hòa giải ở cơ sở năm 2013, Điều 3'],
  sources: [
    { text: 'Các tổ hòa giải thành 96/118 vụ, đạt 85%.', title: 'Báo cáo quý I', url: 'https://xa.example.vn/bao-cao' },
  ],
  notes: ['Báo cáo ghi 85 %; tính lại được 81,36 %.', 'Chưa gồm hai vụ chuyển từ kỳ trước.'],
};
const quick = findSurvey('quick');
const asked = cardFromSummary(summarizeCounts(quick, 'overall', { count: 1312, distribution: summary.distribution }), {
  survey: quick,
  served: 4100,

  period: '2026-01/2026-03',
  place: 'Xã Ước Lễ',
});
const series = { label: `Hồ sơ trả đúng hạn (${marks})`, unit: '%', target: '95', points: years };
const ranking = { label: `Người dân hài lòng (${marks})`, unit: '%', rows: sampled };
const board = { title: `Chỉ tiêu của xã (${marks})`, cards: [mediation, feedback] };
const report = `Từ đầu năm đến nay, các tổ hòa giải trong xã đã hòa giải thành 96/118 vụ, đạt 85%. Bộ phận Một cửa tiếp nhận 1.240 hồ sơ, gồm 905 hồ sơ trực tuyến và 335 hồ sơ trực tiếp. Ngày 5/3/2026, theo Kế hoạch số 12/KH-UBND, xã nhận hơn 1.200 phản ánh, xử lý khoảng 1.100 phản ánh, đạt 92%.`;
const doubtful = `Các tổ hòa giải thành 96/118 vụ, đạt 81,35%. Một cửa nhận hơn 1.200 hồ sơ, giải quyết hơn 1.150 hồ sơ, đạt 99%. Xã nhận 240 đơn, giải quyết 228 đơn, đạt 95%.`;

/** Answers of the server of the gallery, by path; `once` is answered once and then refused. */
export const galleryAnswers = { card: mediation, board, summary, series, ranking };

const unanswered = (tag, label) => `<danvan-${tag} label="${label}" src="/refused"></danvan-${tag}>`;
const loading = (tag, label) => `<danvan-${tag} label="${label}" src="/never"></danvan-${tag}>`;
const stale = (tag, answer) => `<danvan-${tag} class="stale" src="/once/${answer}?${tag}"></danvan-${tag}>`;

export const figureParts = {
  cards: `<div class="grid">
<danvan-kpi-card label="Hồ sơ giải quyết đúng hạn (${marks})" value="98,71" unit="%" base="trên hồ sơ đã giải quyết" target="95" period="Quý I/2026" place="Xã Ước Lễ" trend="90,5;92;;95,5;94,1;98,71" formula="12.340 ÷ 12.501 × 100 = 98,71 %"></danvan-kpi-card>
<danvan-kpi-card label="Tỷ lệ hòa giải thành" value="81,36" unit="%" base="trên tổng số vụ việc hòa giải" target="85" trend="74;78;81,36" note="Báo cáo ghi 85 %; tính lại từ số liệu thành phần được 81,36 %."></danvan-kpi-card>
<danvan-kpi-card label="Đơn quá hạn" value="1.024" unit="đơn" target="500" polarity="lower" trend="900;1200;1024"></danvan-kpi-card>
<danvan-kpi-card label="Mức độ hài lòng" unit="%" state="suppressed" period="Tháng 5/2026"></danvan-kpi-card>
<danvan-kpi-card label="Số cuộc đối thoại" unit="cuộc"></danvan-kpi-card>
<danvan-kpi-card label="Lượt tiếp công dân" value="15" unit="lượt" state="partial" sample="312 phiếu tự nguyện trên 4.100 lượt phục vụ"></danvan-kpi-card>
<danvan-kpi-card label="Tiến độ" value="3" unit="việc" status="Đúng tiến độ" state="incomparable"></danvan-kpi-card>
<danvan-kpi-card label="Đang tải" src="/never"></danvan-kpi-card>
<danvan-kpi-card label="Tỷ lệ đơn quá hạn" unit="%" state="zero-denominator" target="5"></danvan-kpi-card>
<danvan-kpi-card label="Tổ hòa giải kiểu mẫu" state="not-applicable"></danvan-kpi-card>
<danvan-kpi-card class="asked"></danvan-kpi-card>
<danvan-kpi-card label="Kinh phí cho công tác dân vận" value="43.500.000.000" unit="đồng" target="43.500.000.000"></danvan-kpi-card>
<danvan-kpi-card lang="en" label="Files settled on time" value="98.71" unit="%" target="above 95" period="Quý I/2026" trend="90.5;;98.71"></danvan-kpi-card>
<danvan-kpi-card label="Diễn biến có chỗ không đọc được" value="81,36" unit="%" target="cao hơn năm 2025" trend="74;7,8,1;80,2"></danvan-kpi-card>
${unanswered('kpi-card', 'Không tải được')}${stale('kpi-card', 'card')}
<danvan-kpi-card class="evidence"></danvan-kpi-card>
<danvan-kpi-card class="evidence" lang="en"></danvan-kpi-card></div>`,
  board: `<danvan-kpi-board class="two"></danvan-kpi-board><danvan-kpi-board class="groups"></danvan-kpi-board>
<danvan-kpi-board label="Đang tải" cards="3" src="/never"></danvan-kpi-board><danvan-kpi-board class="none"></danvan-kpi-board>
${unanswered('kpi-board', 'Không tải được')}${stale('kpi-board', 'board')}`,
  likert: `<danvan-likert-chart class="full" label="Ông/bà hài lòng với lần phục vụ này? (${marks})"></danvan-likert-chart>
<danvan-likert-chart class="full" diverging label="Hai phía của mức giữa"></danvan-likert-chart>
<danvan-likert-chart class="three" label="Ba mức" labels="Kém|Được|Tốt"></danvan-likert-chart>
<danvan-likert-chart class="one" label="Mọi người trả lời như nhau"></danvan-likert-chart>
<danvan-likert-chart class="full" lang="en" label="How satisfied are you?"></danvan-likert-chart>
<danvan-likert-chart class="few" label="Quá ít phiếu"></danvan-likert-chart>
<danvan-likert-chart class="nobody" label="Chưa ai trả lời"></danvan-likert-chart>
<danvan-likert-chart class="part" label="Chưa đủ các đơn vị"></danvan-likert-chart>
<danvan-likert-chart class="wrong" label="Dữ liệu sai"></danvan-likert-chart>
${loading('likert-chart', 'Đang tải')}${unanswered('likert-chart', 'Không tải được')}${stale('likert-chart', 'summary')}`,
  trend: `<danvan-trend-chart class="years"></danvan-trend-chart><danvan-trend-chart class="months" label="Theo tháng"></danvan-trend-chart>
<danvan-trend-chart points="2025: 94,5" unit="%" target="95" label="Một kỳ"></danvan-trend-chart>
<danvan-trend-chart points="2023: 12; 2024: 12; 2025: 12" unit="vụ" label="Không đổi"></danvan-trend-chart>
<danvan-trend-chart class="years" lang="en"></danvan-trend-chart>
<danvan-trend-chart class="none" label="Chưa có số liệu"></danvan-trend-chart>
${loading('trend-chart', 'Đang tải')}${unanswered('trend-chart', 'Không tải được')}${stale('trend-chart', 'series')}`,
  ranking: `<danvan-ranking class="sampled"></danvan-ranking>
<danvan-ranking label="Thời gian chờ" unit="ngày" polarity="lower" rows="Xã Đông Hòa: 3,5; Phường Ước Lễ: 2,1; Xã An Bình: 4; Xã Bến Cát:"></danvan-ranking>
<danvan-ranking label="Cùng một giá trị" unit="vụ" rows="Xã Đông Hòa: 12; Phường Ước Lễ: 12; Xã An Bình: 9"></danvan-ranking>
<danvan-ranking label="Chênh nhau trong sai số" unit="%" rows="Xã A: 81,4 (78–84); Xã B: 79 (76,2–81,5); Xã C: 60 (55–65)"></danvan-ranking>
<danvan-ranking label="Có dòng không đọc được" unit="%" rows="Xã Đông Hòa: 81,4; Phường Ước Lễ: 8,1,2; Xã An Bình: 79 (7,6,2–81,5); Xã Bến Cát: chưa báo cáo"></danvan-ranking>
<danvan-ranking class="sampled" sort="name" lang="en"></danvan-ranking>
<danvan-ranking class="many sought" label="Tìm được"></danvan-ranking>
<danvan-ranking class="many lost" label="Không tìm được"></danvan-ranking>
<danvan-ranking class="none" label="Chưa có đơn vị"></danvan-ranking>
${loading('ranking', 'Đang tải')}${unanswered('ranking', 'Không tải được')}${stale('ranking', 'ranking')}`,
  audit: `<danvan-report-audit label="Chưa có gì"></danvan-report-audit>
<danvan-report-audit class="walked" label="Đang xem một chỗ" value="${report}"></danvan-report-audit>
<danvan-report-audit label="Không có gì sai" value="Một cửa nhận 240 hồ sơ, trả 228 hồ sơ, đạt 95%."></danvan-report-audit>
<danvan-report-audit class="pressed" label="Ô trống"></danvan-report-audit>`,
  'audit-more': `<danvan-report-audit class="refused" label="Tệp không đọc được"></danvan-report-audit>
<danvan-report-audit label="Không có con số" value="Không có gì (${marks})."></danvan-report-audit>
<danvan-report-audit class="edited" label="Đã sửa sau khi đọc" value="Một cửa nhận 240 hồ sơ."></danvan-report-audit>
<danvan-report-audit class="copied" lang="en" label="In English, copied by hand" value="${report}"></danvan-report-audit>
<danvan-report-audit label="Cắt bớt chữ số, chưa kết luận được" value="${doubtful}"></danvan-report-audit>
<danvan-report-audit lang="en" label="Cut short, cannot be decided" value="${doubtful}"></danvan-report-audit>
<danvan-report-audit class="reading" label="Đang đọc"></danvan-report-audit>
<danvan-report-audit class="checking" label="Đã thấy con số, đang kiểm tra"></danvan-report-audit>`,
  themes: `<div class="grid"><danvan-kpi-card class="evidence"></danvan-kpi-card>
<danvan-kpi-card label="Hồ sơ giải quyết đúng hạn (${marks})" value="98,71" unit="%" base="trên hồ sơ đã giải quyết" target="95" trend="90,5;92;;95,5;94,1;98,71"></danvan-kpi-card>
<danvan-kpi-card label="Đơn quá hạn" value="1.024" unit="đơn" target="500" polarity="lower" trend="900;1200;1024"></danvan-kpi-card></div>
<danvan-kpi-board class="two"></danvan-kpi-board>
<danvan-likert-chart class="full" label="Ông/bà hài lòng với lần phục vụ này? (${marks})"></danvan-likert-chart>
<danvan-trend-chart class="years"></danvan-trend-chart><danvan-ranking class="sampled" lang="en"></danvan-ranking>
<danvan-report-audit class="walked" label="Văn bản (${marks})" value="${report}"></danvan-report-audit>`,
};

export const figureData = {
  '.two': { board },
  '.groups': {
    board: {
      ...board,
      title: 'Chia theo nhóm',
      cards: [mediation, feedback, evidence],
      groups: [{ title: `Hòa giải ở cơ sở (${marks})`, cards: [0, 2] }],
    },
  },
  'danvan-kpi-board.none': { board: { title: 'Bảng trống', cards: [] } },
  '.asked': { card: asked },
  '.evidence': { card: evidence },
  '.full': { summary },
  '.few': { summary: { ...withheld, interval: null, suppressed: true } },
  '.three': {
    summary: {
      ...summary,
      count: 30,
      valid: 30,
      distribution: { 1: 3, 2: 7, 3: 20 },
      mean: '2.57',
      topTwoShare: '0.9',
      interval: { low: '0.744', high: '0.965', level: '0.95' },
    },
  },
  '.one': {
    summary: {
      ...summary,
      distribution: { 1: 0, 2: 0, 3: 0, 4: 0, 5: 1290 },
      mean: '5',
      topTwoShare: '1',
      interval: { low: '0.997', high: '1', level: '0.95' },
    },
  },
  '.part': {
    summary: {
      ...withheld,
      count: 40,
      valid: 40,
      distribution: { 1: 4, 2: 4, 3: 8, 4: 16, 5: 8 },
      suppressed: false,
      state: 'partial',
    },
  },
  '.wrong': { summary: { ...withheld, suppressed: false, distribution: { 1: 3, 2: '4' } } },
  '.nobody': { summary: { ...withheld, count: 40, valid: 0, interval: null } },
  '.years': { series },
  '.months': { series: { unit: 'đơn', polarity: 'lower', target: '900', points: months } },
  'danvan-trend-chart.none': { series: { points: [] } },
  '.sampled': { rows: ranking },
  '.many': { rows: Array.from({ length: 60 }, (_, at) => ({ name: `Xã số ${at + 1}`, value: String(40 + at) })) },
  'danvan-ranking.none': { rows: [] },
};

/** What a person does on the page; runs there. */
export async function actOnFigures() {
  const within = async (element, selector) => {
    for (let turn = 0; turn < 2400; turn += 1) {
      const found = element.shadowRoot?.querySelector(selector);
      if (found) return found;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`${selector} does not come`);
  };
  const each = (selector, work) => Promise.all([...document.querySelectorAll(selector)].map(work));
  const type = (box, text) => {
    box.value = text;
    box.dispatchEvent(new Event('input', { bubbles: true }));
  };
  await each('.stale', async (element) => {
    await within(element, '[part=value], table, li');
    // Another pace is a reason to ask at once.
    element.setAttribute('refresh', '600');
    await within(element, '[part=problem]');
  });
  await each('danvan-kpi-card.evidence', async (card) => (await within(card, 'summary')).click());
  await each('.sought', async (ranking) => type(await within(ranking, 'input'), 'số 4'));
  await each('.lost', async (ranking) => type(await within(ranking, 'input'), 'Thôn Đoài'));
  await each('.pressed', async (audit) => (await within(audit, '.start')).click());
  await each('.refused', async (audit) => {
    await within(audit, '.start');
    await audit.open(new File([new Uint8Array([0x50, 0x4b, 3, 4])], 'bao-cao.zip'));
  });
  await each('.edited', async (audit) => {
    await within(audit, '.verdict');
    type(await within(audit, 'textarea'), 'Một cửa nhận 250 hồ sơ.');
  });
  await each('.copied', async (audit) => {
    (await within(audit, 'summary')).click();
    // As on a page that may not copy.
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    (await within(audit, '[part=copy]')).click();
    await within(audit, '[part=copied]');
  });
  await each('.reading', async (audit) => {
    await within(audit, '.start');
    audit.readReport = () => new Promise(() => {});
    audit.value = 'Một cửa nhận 240 hồ sơ.';
    await within(audit, '[aria-disabled=true]');
  });
  await each('.checking', async (audit) => {
    await within(audit, '.start');
    const text = 'Một cửa nhận 240 hồ sơ, trả 228 hồ sơ, đạt 95%.';
    audit.readReport = (_, onFigures) => {
      const mentions = [...text.matchAll(/\d+( hồ sơ|%)/g)].map(({ index, 0: figure, 1: unit }) => ({
        start: index,
        end: index + figure.length,
        kind: unit === '%' ? 'percent' : 'count',
      }));
      onFigures({ text, mentions, claims: [], checks: [] });
      return new Promise(() => {});
    };
    audit.value = text;
    await within(audit, 'mark');
  });
  await each('.walked', async (audit) => {
    (await within(audit, '.jump')).click();
    await within(audit, 'mark.looked');
  });
  window.scrollTo(0, 0);
}
