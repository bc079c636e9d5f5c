// What a chart gives to somebody who hears it: a table, and no picture beside it that says less.
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { flat, snapshot, type Spoken } from '../../test/spoken.js';
import { summaryOfForty } from '../../test/summary-of-forty.js';
import '../likert-chart/define.js';
import '../ranking/define.js';
import '../trend-chart/define.js';
import './parts-at-hand.js';

const series = {
  label: 'Hồ sơ đúng hạn',
  unit: '%',
  points: [
    { period: '2023', value: '92.5' },
    { period: '2025', value: '96.25', break: 'Định nghĩa mới' },
  ],
};
const units = [
  { name: 'Xã Đông Hòa', value: '78', low: '74', high: '81.5' },
  { name: 'Xã An Bình', value: '92.5', low: '90', high: '94.6' },
  { name: 'Xã Bến Cát', value: null, note: 'Chưa đủ 10 phiếu' },
];

const words = (text = ''): string => text.replace(/\s+/g, ' ').trim();
const cells = ['cell', 'gridcell', 'rowheader', 'columnheader'];

/** The table that is read, row by row. */
function tableOf(nodes: readonly Spoken[]): { name: string; rows: string[][] } {
  const table = nodes.find(({ role }) => role === 'table' || role === 'grid')!;
  const rows = flat(table).filter(({ role }) => role === 'row');
  return {
    name: words(table.name),
    rows: rows.map((row) =>
      flat(row)
        .filter(({ role }) => cells.includes(role))
        .map(({ name }) => words(name)),
    ),
  };
}

/** The table that stands in the element, as it is drawn. */
const shownIn = (element: Element): string[][] =>
  [...element.shadowRoot!.querySelectorAll('table tr')].map((row) =>
    [...row.children].map((cell) => words((cell as HTMLElement).innerText.replace(/[↕↑↓]/g, ''))),
  );

const pictures = ['img', 'image', 'graphics-document', 'graphics-symbol', 'SvgRoot'];

async function heard(test: Mocha.Context, element: Element): Promise<Spoken[]> {
  const nodes = await snapshot();
  if (!nodes) return test.skip();
  expect(nodes.filter(({ role, name }) => pictures.includes(role) && name)).to.deep.equal([]);
  const { name, rows } = tableOf(nodes);
  expect(name).not.to.equal('');
  const plain = (table: readonly (readonly string[])[]): string[][] =>
    table.map((row) => row.map((text) => text.replace(/[\s↕↑↓]/g, '')));
  expect(plain(rows)).to.deep.equal(plain(shownIn(element)));
  return nodes;
}

describe('a chart is read as its table', () => {
  it('a Likert chart: each level with its count and its share', async function () {
    const chart = await fixture(
      html`<danvan-likert-chart label="Thái độ phục vụ" .summary=${summaryOfForty}></danvan-likert-chart>`,
    );
    const { rows } = tableOf(await heard(this, chart));
    expect(rows[0]).to.deep.equal(['Mức', 'Số phiếu', 'Tỷ lệ']);
    expect(rows).to.have.length(6);
    expect(rows[5]).to.deep.equal(['Rất hài lòng', '16', '40,0 %']);
  });

  it('a trend: each period with its figure, the missing ones too', async function () {
    const chart = await fixture(html`<danvan-trend-chart .series=${series}></danvan-trend-chart>`);
    const { rows } = tableOf(await heard(this, chart));
    expect(rows.map(([period]) => period?.slice(0, 8))).to.deep.equal(['Kỳ', 'năm 2023', 'năm 2024', 'năm 2025']);
  });

  it('a ranking: rank, unit and value, in the order that is shown', async function () {
    const chart = await fixture(
      html`<danvan-ranking label="Người dân hài lòng" unit="%" .rows=${units}></danvan-ranking>`,
    );
    const nodes = await heard(this, chart);
    expect(tableOf(nodes).rows.map((row) => row[1])).to.deep.equal([
      'Đơn vị',
      'Xã An Bình',
      'Xã Đông Hòa',
      'Xã Bến Cát',
    ]);
  });

  describe('on a phone with text of 200 %, where a row stands in several lines', () => {
    const view = (width: number, height: number): Promise<{ done: boolean }> =>
      executeServerCommand('danvan-viewport', { width, height });
    beforeEach(async function () {
      document.documentElement.style.fontSize = '200%';
      if (!(await view(320, 700)).done) this.skip();
    });
    afterEach(async () => {
      document.documentElement.style.fontSize = '';
      await view(800, 600);
    });

    for (const [name, chart, size] of [
      ['Likert chart', html`<danvan-likert-chart label="A" .summary=${summaryOfForty}></danvan-likert-chart>`, [6, 3]],
      ['trend', html`<danvan-trend-chart .series=${series}></danvan-trend-chart>`, [4, 2]],
      ['ranking', html`<danvan-ranking label="A" unit="%" .rows=${units}></danvan-ranking>`, [4, 3]],
    ] as const) {
      it(`a ${name}: as many rows and cells as elsewhere`, async function () {
        const element = await fixture(chart);
        const row = element.shadowRoot!.querySelector('tbody tr')!;
        const [first, last] = [row.firstElementChild!, row.lastElementChild!].map((cell) =>
          cell.getBoundingClientRect(),
        );
        if (name !== 'trend') expect(last!.top).to.be.at.least(first!.bottom - 1);
        const { rows } = tableOf(await heard(this, element));
        expect([rows.length, rows[0]!.length]).to.deep.equal(size);
      });
    }
  });
});
