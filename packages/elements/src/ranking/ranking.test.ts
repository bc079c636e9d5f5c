import type { Ranking, RankingRow } from '@danvan/core/cards';
import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../test/until.js';
import './define.js';
import { readOrder } from './order-rows.js';
import { DanvanRanking, type RankingData } from './ranking.js';

const sampled: Ranking = {
  label: 'Người dân hài lòng',
  unit: '%',
  rows: [
    { name: 'Xã Đông Hòa', value: '78', low: '74', high: '81.5' },
    { name: 'Xã An Bình', code: '00123', value: '92.5', low: '90', high: '94.6' },
    { name: 'Phường Ước Lễ', value: '80', low: '77', high: '83' },
    { name: 'Xã Bến Cát', value: null, note: 'Chưa đủ 10 phiếu' },
  ],
};

const make = (given: RankingData, lang = 'vi'): Promise<DanvanRanking> =>
  fixture<DanvanRanking>(html`<danvan-ranking lang=${lang} unit="%" .rows=${given}></danvan-ranking>`);
const find = <T extends Element = HTMLElement>(element: Element, selector: string): T | null =>
  element.shadowRoot!.querySelector<T>(selector);
const text = (element: Element, selector: string): string =>
  find(element, selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const rows = (element: Element): string[][] =>
  [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );

describe('danvan-ranking', () => {
  it('reads as a named table: rank, unit, value with its interval, best first', async () => {
    const element = await make(sampled);
    expect(find(element, 'table')!.getAttribute('aria-label')).to.equal('Người dân hài lòng');
    expect([...find(element, 'thead tr')!.children].map((head) => head.textContent.trim())).to.deep.equal([
      'Hạng',
      'Đơn vị',
      'Giá trị (khoảng tin cậy)',
    ]);
    expect(rows(element)).to.deep.equal([
      ['1', 'Xã An Bình', '92,5 % 90,0–94,6 %'],
      ['2–3', 'Phường Ước Lễ', '80,0 % 77,0–83,0 %'],
      ['2–3', 'Xã Đông Hòa', '78,0 % 74,0–81,5 %'],
      ['–', 'Xã Bến Cát', 'Chưa đủ 10 phiếu'],
    ]);
    expect(text(element, '[part=verdict]')).to.equal('Đứng đầu: Xã An Bình (92,5 %).');
    expect(text(element, '[part=note]')).to.contain('chưa phân biệt được thứ hạng');
    expect(element.shadowRoot!.querySelectorAll('tbody th[scope=row]').length).to.equal(4);
    await expect(element).to.be.accessible();
  });

  it('names nobody first where the difference is noise', async () => {
    const element = await make(sampled.rows.slice(2).concat(sampled.rows[0]!));
    expect(text(element, '[part=verdict]')).to.equal(
      'Chưa xác định được đơn vị đứng đầu: 2 đơn vị chênh nhau trong sai số.',
    );
    expect(rows(element).map(([rank]) => rank)).to.deep.equal(['1–2', '1–2', '–']);
  });

  it('equal figures share their place, as they are printed', async () => {
    const element = await make([
      { name: 'A', value: '99.501' },
      { name: 'B', value: '99.499' },
      { name: 'C', value: '98' },
    ]);
    expect(rows(element).map(([rank]) => rank)).to.deep.equal(['1–2', '1–2', '3']);
    expect(text(element, '[part=verdict]')).to.equal('2 đơn vị cùng đứng đầu với 99,50 %.');
  });

  it('by an interval beside its figure nobody is first', async () => {
    const element = await fixture<DanvanRanking>(
      html`<danvan-ranking unit="%" rows="Xã A: 81 (90–95); Xã B: 79 (78–80)"></danvan-ranking>`,
    );
    expect(rows(element)[0]).to.deep.equal(['1', 'Xã A', '81 % khoảng tin cậy: ?']);
    expect(text(element, '[part=verdict]')).to.equal('');
  });

  it('sorts by name and value, by keyboard, and says how', async () => {
    const element = await make(sampled);
    const [byName, byValue] = [...element.shadowRoot!.querySelectorAll<HTMLElement>('thead button')];
    const sorts = (): (string | null)[] =>
      [byName!, byValue!].map((button) => button.closest('th')!.getAttribute('aria-sort'));
    expect(sorts()).to.deep.equal([null, 'descending']);
    byName!.focus();
    await sendKeys({ press: 'Enter' });
    await until(() => element.getAttribute('sort') === 'name');
    expect(rows(element).map(([, name]) => name)).to.deep.equal([
      'Phường Ước Lễ',
      'Xã An Bình',
      'Xã Bến Cát',
      'Xã Đông Hòa',
    ]);
    expect(sorts()).to.deep.equal(['ascending', null]);
    await sendKeys({ press: 'Enter' });
    await until(() => element.getAttribute('sort') === 'name-desc');
    expect(rows(element)[0]![1]).to.equal('Xã Đông Hòa');
    byValue!.click();
    byValue!.click();
    await element.updateComplete;
    expect(rows(element).map(([, name]) => name)).to.deep.equal([
      'Xã Đông Hòa',
      'Phường Ước Lễ',
      'Xã An Bình',
      'Xã Bến Cát',
    ]);
    // The places stay what they are.
    expect(rows(element)[2]![0]).to.equal('1');
  });

  it('finds units without marks and case, and by code', async () => {
    const many = Array.from({ length: 130 }, (_, index) => ({ name: `Thôn ${index + 1}`, value: String(index) }));
    const element = await make([...sampled.rows, ...many]);
    expect(rows(element).length).to.equal(100);
    expect(text(element, '[role=status]')).to.equal('Hiện 100 trên 134 đơn vị.');
    const input = find<HTMLInputElement>(element, 'input')!;
    expect(input.labels![0]!.textContent).to.equal('Tìm đơn vị');
    expect(text(await make(many.slice(0, 9)), '#shown')).to.equal('Gõ không dấu cũng được.');
    for (const [sought, found] of [
      ['dong hoa', 'Xã Đông Hòa'],
      ['UOC LE', 'Phường Ước Lễ'],
      ['00123', 'Xã An Bình'],
    ] as const) {
      input.value = sought;
      input.dispatchEvent(new Event('input'));
      await element.updateComplete;
      expect(rows(element).map(([, name]) => name)).to.deep.equal([found]);
    }
    input.value = '';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    find(element, '[part=more]')!.click();
    await element.updateComplete;
    expect(rows(element).length).to.equal(134);
    await expect(element).to.be.accessible();
  });

  it('from attributes alone; lower may be better', async () => {
    const element = await fixture<DanvanRanking>(
      html`<danvan-ranking
        label="Ngày chờ"
        unit="ngày"
        polarity="lower"
        rows="Xã A: 3,5; Xã B: 2 (1,5–2,6); Xã C:"
      ></danvan-ranking>`,
    );
    expect(rows(element)).to.deep.equal([
      ['1', 'Xã B', '2,0 ngày 1,5–2,6 ngày'],
      ['2', 'Xã A', '3,5 ngày'],
      ['–', 'Xã C', 'Chưa có số liệu'],
    ]);
  });

  it('the bar of a percentage is as long as the percentage', async () => {
    const element = await make(sampled);
    expect(find(element, '.bar')!.getAttribute('width')).to.equal('92.5');
  });

  it('changes its language live, and reads its rows at src', async () => {
    const { fetch } = window;
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(sampled)));
    try {
      const element = await fixture<DanvanRanking>(html`<danvan-ranking src="/ranking"></danvan-ranking>`);
      await until(() => rows(element).length === 4);
      element.lang = 'en';
      await until(() => text(element, '[part=verdict]') === 'First: Xã An Bình (92.5%).');
    } finally {
      window.fetch = fetch;
    }
  });

  it('without units it says so', async () => {
    const element = await make([]);
    expect(text(element, '.state')).to.equal('Chưa có số liệu');
    await expect(element).to.be.accessible();
  });

  it('fits into 272 px, sets no inline style, answers forced colours, contrast and print', async () => {
    const box = await fixture<HTMLElement>(html`<div><danvan-ranking .rows=${sampled}></danvan-ranking></div>`);
    box.style.width = '272px';
    const element = box.firstElementChild!;
    expect(find(element, 'section')!.scrollWidth).to.be.at.most(272);
    expect(find(element, '[style], style')).to.equal(null);
    const styles = [DanvanRanking.styles].flat(3).map(String).join('\n');
    for (const query of ['forced-colors', 'prefers-contrast', '@media print']) expect(styles).to.contain(query);
  });
});

describe('rows that cannot be read', () => {
  const told = (what: string): string => `Không hiển thị vì dữ liệu sai: ${what}.`;

  it('cost themselves only, and each says which one it is and what is wrong', async () => {
    const element = await make([
      { name: 'Xã An Bình', value: '92.5' },
      { name: 'Phường Ước Lễ', value: '80,5' },
      { name: 'Xã Đông Hòa', value: Number.NaN },
      { value: '99' } as unknown as RankingRow,
      'x' as unknown as RankingRow,
      { name: 'Xã Bến Cát', value: null },
    ]);
    expect(rows(element).toSorted((a, b) => a[2]!.localeCompare(b[2]!))).to.deep.equal([
      ['1', 'Xã An Bình', '92,5 %'],
      ['–', 'Xã Bến Cát', 'Chưa có số liệu'],
      ['–', 'Phường Ước Lễ', told('rows[1].value phải là số')],
      ['–', 'Xã Đông Hòa', told('rows[2].value phải là số')],
      ['–', 'rows[3]', told('rows[3].name phải là "…"')],
      ['–', 'rows[4]', told('rows[4] phải là {…}')],
    ]);
    element.lang = 'en';
    await until(() => text(element, 'tbody').includes('rows[1].value has to be a number.'));
    await expect(element).to.be.accessible();
  });

  it('an interval that cannot be read is not shown, and nobody is first by it', async () => {
    const element = await make([
      { name: 'Xã A', value: '90', low: '8,8', high: '92' },
      { name: 'Xã B', value: '80' },
    ]);
    expect(text(element, '[part=verdict]')).to.equal('');
    expect(rows(element)[0]).to.deep.equal(['1', `Xã A ${told('rows[0].low phải là số')}`, '90 % khoảng tin cậy: ?']);
  });

  it('words that an editor writes instead of a figure stand as they are', async () => {
    const element = await fixture<DanvanRanking>(
      html`<danvan-ranking rows="Xã A: 5; Xã B: chưa báo cáo; Xã C: 1,2,3"></danvan-ranking>`,
    );
    expect(rows(element).map(([, , words]) => words)).to.deep.equal(['5', 'chưa báo cáo', told('“1,2,3” phải là số')]);
    element.lang = 'en';
    await until(() => text(element, 'tbody').includes('“1,2,3” has to be a number.'));
  });

  it('where there are no rows at all, it says what is needed', async () => {
    for (const [given, what] of [
      [{ units: [] }, 'rows phải là […]'],
      [5, 'rows phải là […]'],
    ] as const) {
      const element = await make(given as unknown as RankingData);
      expect(text(element, '[part=state]')).to.equal(told(what));
    }
  });
});

describe('the order', () => {
  for (const [sort, lower, expected] of [
    [undefined, false, 'value false'],
    ['value', true, 'value true'],
    ['-value', false, 'value true'],
    ['value-asc', false, 'value true'],
    ['name', false, 'name true'],
    ['-name', false, 'name false'],
    ['name-desc', false, 'name false'],
    ['nonsense', false, 'value false'],
  ] as const) {
    it(`${String(sort)}${lower ? ', lower is better' : ''}`, () => {
      const { by, ascending } = readOrder(sort, lower);
      expect(`${by} ${String(ascending)}`).to.equal(expected);
    });
  }

  it('speaks of overlapping intervals only where there are some', async () => {
    const equal = await make([
      { name: 'Xã Đông Hòa', value: '12' },
      { name: 'Phường Ước Lễ', value: '12' },
      { name: 'Xã An Bình', value: '9' },
    ]);
    expect(rows(equal).map(([rank]) => rank)).to.deep.equal(['1–2', '1–2', '3']);
    expect(find(equal, '[part=note]')).to.equal(null);
    expect(text(await make(sampled), '[part=note]')).to.contain('chồng lên nhau');
  });

  it('the heading of the figures does not stand in a column of single words', async () => {
    const element = await make(sampled);
    const heading = find(element, 'thead .number button')!;
    expect(heading.getBoundingClientRect().height).to.be.lessThan(
      2 * Number.parseFloat(getComputedStyle(heading).lineHeight),
    );
  });
});

describe('a ranking of what may not be shown', () => {
  for (const [more, words] of [
    [{ state: 'suppressed' }, 'Chưa đủ 10 phiếu để công bố'],
    [{ state: ' Missing' }, 'Chưa có số liệu'],
    [{ suppressed: true }, 'Chưa đủ 10 phiếu để công bố'],
    [{ state: 'supressed' }, 'Trạng thái không rõ'],
  ] as const) {
    it(`${JSON.stringify(more)}: words instead of the figure, nowhere the figure`, async () => {
      const withheld: RankingRow = { name: 'Xã Kín', value: '81.36', low: '80', high: '82', note: '34 phiếu', ...more };
      const element = await make([{ name: 'Xã A', value: '50' }, withheld]);
      expect(rows(element)[1]).to.deep.equal(['–', 'Xã Kín', words]);
      expect(element.shadowRoot!.textContent).not.to.match(/81|80|34/);
    });
  }
});
