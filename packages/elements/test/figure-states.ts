import type { FormState } from './form-states.js';
import { mediationCard } from './mediation-card.js';
import { summaryOfForty } from './summary-of-forty.js';
import { until } from './until.js';

const drawn = (element: HTMLElement, selector: string): Promise<void> =>
  until(() => element.shadowRoot?.querySelector(selector), selector);

/** Gives a property and waits until it is drawn. */
const given = (property: string, value: unknown, selector: string, attributes = ''): FormState => ({
  attributes: () => attributes,
  act: async (element) => {
    Object.assign(element, { [property]: value });
    await drawn(element, selector);
  },
});
const written = (attributes: string, selector: string): FormState => ({
  attributes: () => attributes,
  act: (element) => drawn(element, selector),
});
/** Nobody answers at this address. */
const unanswered = written('label="Chỉ số" src="/v1/nowhere"', '[part=problem]');
const json = (value: unknown): string => `data:application/json,${encodeURIComponent(JSON.stringify(value))}`;
/** What was loaded stays when the server is gone; asked again after five seconds at the earliest. */
const stale = (value: unknown, selector: string): FormState => ({
  attributes: () => `src="${json(value)}"`,
  act: async (element) => {
    await drawn(element, selector);
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('offline'));
    element.setAttribute('refresh', '1');
    await drawn(element, '[part=problem]');
    window.fetch = fetch;
  },
});

const series = {
  label: 'Hồ sơ đúng hạn',
  unit: '%',
  target: '95',
  points: [
    { period: '2021', value: '92.5', low: '90', high: '94' },
    { period: '2022', value: null, note: 'Chưa có số liệu' },
    { period: '2024', value: '97', break: 'Sáp nhập từ 1/7/2025' },
    { period: '2025', value: '96.25', note: 'Chỉ có số in' },
  ],
};
const ranking = {
  label: 'Người dân hài lòng',
  unit: '%',
  rows: [
    { name: 'Xã An Bình', code: '00123', value: '92.5', low: '90', high: '94.6' },
    { name: 'Phường Ước Lễ', value: '80', low: '77', high: '83' },
    { name: 'Xã Đông Hòa', value: '78', low: '74', high: '81.5' },
    { name: 'Xã Bến Cát', value: null, note: 'Chưa đủ 10 phiếu' },
  ],
};
const report =
  'Tiếp nhận 118 vụ việc, hòa giải thành 96 vụ, đạt 85%. Ngày 5/3/2025 nhận 240 hồ sơ, trả 228 hồ sơ, đạt 95% theo Kế hoạch số 12/KH-UBND.';
const cards = [
  mediationCard,
  { ...mediationCard, value: null, state: 'suppressed', stateText: null, status: 'unknown', statusText: null },
  { ...mediationCard, label: 'Đơn thư', status: 'missed', statusText: null },
];

const amounts = { label: 'Chi ngân sách', value: '1.234.567.890.123', unit: 'đồng', target: '2.000.000.000.000' };
const written13 = 'label="Chi ngân sách" unit="đồng"';

/** Every state of a figure that a reader can meet, by tag. */
export const figureStates: Record<string, Record<string, FormState>> = {
  'danvan-kpi-card': {
    'all there is': given('card', mediationCard, '.sparkline'),
    'evidence open': {
      attributes: () => '',
      act: async (element) => {
        Object.assign(element, { card: mediationCard });
        await drawn(element, 'summary');
        element.shadowRoot?.querySelector('summary')?.click();
        await drawn(element, 'details[open] blockquote');
      },
    },
    'in English': given('card', mediationCard, '.sparkline', 'lang="en"'),
    ...Object.fromEntries(
      ['missing', 'zero-denominator', 'not-applicable', 'incomparable', 'suppressed'].map((state) => [
        state,
        written(`label="Tỷ lệ" state="${state}" target="85" unit="%"`, '.words'),
      ]),
    ),
    partial: written('label="Tỷ lệ" value="81,36" unit="%" state="partial"', '[part=state]'),
    sample: written('label="Hài lòng" value="80,00" unit="%" sample="40 phiếu tự nguyện / 120 lượt"', '[part=facts]'),
    'thirteen digits': written(`${written13} value="${amounts.value}" target="${amounts.target}"`, '[part=target]'),
    'seventeen digits': written(`${written13} value="12.345.678.901.234.567" period="2025"`, '[part=facts]'),
    loading: { attributes: () => 'label="Tỷ lệ" src="data:application/json,"' },
    'not loaded': unanswered,
    'out of date': stale(mediationCard, '.value'),
  },
  'danvan-kpi-board': {
    groups: given(
      'board',
      { title: 'Chỉ số', cards, groups: [{ title: 'Hòa giải', cards: [0, 1] }] },
      'danvan-kpi-card',
    ),
    'thirteen digits': given('board', { cards: [{ ...mediationCard, ...amounts, trend: [] }] }, 'danvan-kpi-card'),
    empty: given('board', { title: 'Chỉ số', cards: [] }, '.empty'),
    loading: { attributes: () => 'label="Chỉ số" cards="3" src="data:application/json,"' },
    'not loaded': unanswered,
    'out of date': stale({ title: 'Chỉ số', cards }, 'danvan-kpi-card'),
    'one card': given('board', { cards: [mediationCard] }, 'danvan-kpi-card'),
  },
  'danvan-likert-chart': {
    answers: given('summary', summaryOfForty, 'table'),
    diverging: given('summary', summaryOfForty, 'table', 'diverging'),
    'three levels': given(
      'summary',
      { ...summaryOfForty, count: 30, valid: 30, distribution: { 1: 3, 2: 7, 3: 20 }, mean: '2.57' },
      'table',
    ),
    'nobody answered': given('summary', { ...summaryOfForty, count: 40, valid: 0, distribution: {} }, '.state'),
    withheld: given('summary', { ...summaryOfForty, suppressed: true }, '.state'),
    'not loaded': unanswered,
    'out of date': stale(summaryOfForty, 'table'),
  },
  'danvan-trend-chart': {
    gaps: given('series', series, '.drawing'),
    'in English': given('series', series, '.drawing', 'lang="en"'),
    'from attributes': written('points="2024: 90; 2025: 94,5" unit="%" target="95" label="Đúng hạn"', '.drawing'),
    'thirteen digits': written(
      `${written13} target="${amounts.target}" points="2023: 980.000.000.000 (900.000.000.000–1.100.000.000.000); 2024: ${amounts.value}"`,
      '.drawing',
    ),
    'one period': written('points="2025: 94,5" unit="%" label="Đúng hạn"', 'table'),
    'no figures': given('series', { label: 'Đúng hạn', points: [] }, '.state'),
    'not loaded': unanswered,
    'out of date': stale(series, '.drawing'),
  },
  'danvan-ranking': {
    intervals: given('rows', ranking, 'table'),
    'in English': given('rows', ranking, 'table', 'lang="en"'),
    'from attributes': written('rows="Xã A: 81,4 (78–84); Xã B: 79" unit="%" label="Hài lòng"', 'table'),
    'thirteen digits': written(
      `${written13} rows="Xã Đông Hòa: ${amounts.value} (1.100.000.000.000–1.300.000.000.000); Xã B: 980.000.000.000"`,
      'table',
    ),
    'many units': given(
      'rows',
      Array.from({ length: 60 }, (_, index) => ({ name: `Xã số ${index + 1}`, value: String(40 + index) })),
      'input',
      'label="So sánh" unit="%"',
    ),
    'no units': given('rows', [], '.state'),
    'not loaded': unanswered,
    'out of date': stale(ranking, 'table'),
  },
  'danvan-report-audit': {
    'before reading': written('', 'textarea'),
    contradiction: written(`value="${report}"`, 'mark.wrong'),
    'nothing wrong': written('value="Trả 228/240 hồ sơ, đạt 95%."', '.verdict.good'),
    'no figures': written('value="Không có gì."', '.verdict'),
    'in English': written(`lang="en" value="${report}"`, 'mark.wrong'),
    'the way to a sentence': {
      attributes: () => `value="${report}"`,
      act: async (element) => {
        await drawn(element, 'mark.wrong');
        element.shadowRoot?.querySelector<HTMLElement>('.jump')?.click();
        await drawn(element, 'mark.looked');
      },
    },
    'an empty box': {
      attributes: () => '',
      act: async (element) => {
        await drawn(element, '.start');
        element.shadowRoot?.querySelector<HTMLElement>('.start')?.click();
        await until(() => element.shadowRoot?.querySelector('.counts')?.textContent.includes('Chưa có văn bản'));
      },
    },
  },
};
