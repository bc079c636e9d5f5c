import type { TrendSeries } from '@danvan/core/cards';
import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../test/until.js';
import './define.js';
import { DanvanTrendChart, type SeriesData } from './trend-chart.js';

const series: TrendSeries = {
  label: 'Hồ sơ trả đúng hạn',
  unit: '%',
  target: '95',
  points: [
    { period: '2020', value: '88.5' },
    { period: '2021', value: '91' },
    { period: '2023', value: '93.25' },
    { period: '2024', value: '90', break: 'Sáp nhập hai xã từ 01/7/2024' },
    { period: '2025', value: '94.5', low: '92.1', high: '96.4', note: 'Lấy mẫu' },
  ],
};

const make = (given: SeriesData | undefined, lang = 'vi'): Promise<DanvanTrendChart> =>
  fixture<DanvanTrendChart>(html`<danvan-trend-chart lang=${lang} .series=${given}></danvan-trend-chart>`);
const find = (element: Element, selector: string): Element | null => element.shadowRoot!.querySelector(selector);
const text = (element: Element, selector: string): string =>
  find(element, selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
const rows = (element: Element): string[][] =>
  [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent.replace(/\s+/g, ' ').trim()),
  );

describe('danvan-trend-chart', () => {
  it('reads as a named table with all periods, the one that nobody gave among them', async () => {
    const element = await make(series);
    expect(find(element, 'table')!.getAttribute('aria-label')).to.equal('Hồ sơ trả đúng hạn');
    expect([...find(element, 'thead tr')!.children].map((head) => head.textContent)).to.deep.equal([
      'Kỳ',
      'Giá trị (khoảng tin cậy)',
    ]);
    expect(rows(element)).to.deep.equal([
      ['năm 2020', '88,50 %'],
      ['năm 2021', '91,00 %'],
      ['năm 2022', 'Chưa có số liệu'],
      ['năm 2023', '93,25 %'],
      ['năm 2024 Sáp nhập hai xã từ 01/7/2024', '90,00 %'],
      ['năm 2025 Lấy mẫu', '94,50 % 92,10–96,40 %'],
    ]);
    for (const drawing of element.shadowRoot!.querySelectorAll('section > svg')) {
      expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    }
    await expect(element).to.be.accessible();
  });

  it('the line runs over no gap and over no break', async () => {
    const element = await make(series);
    expect(element.shadowRoot!.querySelectorAll('.dot').length).to.equal(5);
    const lines = [...element.shadowRoot!.querySelectorAll('.line')].map((line) => line.getAttribute('d')!);
    expect(lines.map((line) => line.match(/[ML]/g)!.length)).to.deep.equal([2, 2]);
    expect(element.shadowRoot!.querySelectorAll('.break').length).to.equal(1);
    expect(text(element, '[part=break]')).to.equal('① năm 2024: Sáp nhập hai xã từ 01/7/2024');
    // The line, and beside its name.
    expect(element.shadowRoot!.querySelectorAll('.goal').length).to.equal(2);
  });

  for (const [size, width] of [
    ['100%', 272],
    ['100%', 900],
    ['200%', 576],
  ] as const) {
    it(`no words lie on others or beside the frame: ${width} px, letters of ${size}`, async () => {
      const months = Array.from({ length: 18 }, (_, at) => ({
        period: `${2024 + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}`,
        value: String(800 + ((at * 137) % 420)),
      }));
      document.documentElement.style.fontSize = size;
      try {
        for (const data of [
          { ...series, unit: 'hồ sơ' },
          { unit: 'đơn', target: '900', points: months },
        ]) {
          const box = await fixture<HTMLElement>(
            html`<div><danvan-trend-chart .series=${data}></danvan-trend-chart></div>`,
          );
          box.style.width = `${width}px`;
          const root = box.firstElementChild!.shadowRoot!;
          const frame = root.querySelector('.frame')!.getBoundingClientRect();
          const names = [...root.querySelectorAll('.drawing text')]
            .map((word) => ({ word, box: word.getBoundingClientRect() }))
            .filter(({ box }) => box.width > 0);
          expect(names.length).to.be.greaterThan(5);
          for (const { word, box } of names) {
            expect(box.left, word.textContent!).to.be.at.least(frame.left);
            expect(box.right, word.textContent!).to.be.at.most(frame.right);
            // The letters themselves, without the room above and below them.
            const [upper, lower] = [box.top + 0.25 * box.height, box.bottom - 0.2 * box.height];
            for (const other of names) {
              if (other.word === word || word.matches('.strong') || other.word.matches('.strong')) continue;
              const apart =
                other.box.left >= box.right ||
                other.box.right <= box.left ||
                other.box.top + 0.25 * other.box.height >= lower ||
                other.box.bottom - 0.2 * other.box.height <= upper;
              expect(apart, `${word.textContent!} and ${other.word.textContent!}`).to.equal(true);
            }
          }
          // The scale stands beside the line; only its top, with the unit, reaches further.
          const first = Math.min(...[...root.querySelectorAll('.dot')].map((dot) => dot.getBoundingClientRect().left));
          for (const { word, box } of names) {
            if (word.matches('.halo:not(.strong)') && !/\p{L}/u.test(word.textContent!))
              // Some browsers count what is drawn around the letters.
              expect(box.right, word.textContent!).to.be.at.most(first + 3);
          }
        }
      } finally {
        document.documentElement.style.fontSize = '';
      }
    });
  }

  for (const [name, values] of Object.entries({
    'eighteen months up and down': Array.from({ length: 18 }, (_, index) => String(800 + ((index * 137) % 420))),
    'down at last': ['90', '95', '97.5', '80'],
    'up at last': ['90', '85', '80', '97.5'],
    'long amounts': ['980000000000', '1234567890123', '900000000000', '1434567890123'],
    'nothing known at last': ['5', '9', '4', null, null],
  })) {
    it(`at 254 px no line runs through the name of the last figure: ${name}`, async () => {
      const points = values.map((value, index) => ({ period: String(2001 + index), value }));
      const box = await fixture<HTMLElement>(
        html`<div>
          <danvan-trend-chart .series=${{ points, unit: values.length > 9 ? '' : 'đồng' }}></danvan-trend-chart>
        </div>`,
      );
      box.style.width = '288px';
      const element = box.firstElementChild!;
      const drawing = find(element, '.drawing')!.getBoundingClientRect();
      expect(Math.round(drawing.width)).to.equal(254);
      const word = find(element, '.strong')!.getBoundingClientRect();
      // The letters themselves, without the room above and below them.
      const [top, bottom] = [word.top + 0.2 * word.height, word.bottom - 0.2 * word.height];
      const dots = [...element.shadowRoot!.querySelectorAll('.dot')].map((dot) => dot.getBoundingClientRect());
      const corners = dots.map(({ x, y, width, height }) => [x + width / 2, y + height / 2] as const);
      for (const [index, [x, y]] of corners.slice(0, -1).entries()) {
        const [nextX, nextY] = corners[index + 1]!;
        for (let step = 0; step <= 50; step += 1) {
          const [atX, atY] = [x + ((nextX - x) * step) / 50, y + ((nextY - y) * step) / 50];
          const hit = atX > word.left + 1 && atX < word.right - 1 && atY > top && atY < bottom;
          expect(hit, `the line after the figure ${index + 1}`).to.equal(false);
        }
      }
      // Firefox counts the halo of the letters as well.
      expect(word.right).to.be.at.most(drawing.right + 4);
      // It is nearer to its dot than to any other above or below it.
      const [lastX, lastY] = corners.at(-1)!;
      expect(Math.min(Math.abs(word.top - lastY), Math.abs(word.bottom - lastY))).to.be.at.most(46);
      expect(Math.min(Math.abs(word.left - lastX), Math.abs(word.right - lastX), word.width / 2)).to.be.at.most(90);
    });
  }

  it('in the drawing amounts are told in milliards, in the table to the last digit', async () => {
    const element = await make({
      unit: 'đồng',
      target: '1500000000000',
      points: [
        { period: '2024', value: '980000000000' },
        { period: '2025', value: '1434567890123' },
      ],
    });
    expect(text(element, '.strong')).to.equal('1.434,57 tỷ đồng');
    expect(text(element, '.drawing')).to.contain('1.600 tỷ đồng').and.contain('Mục tiêu 1.500 tỷ đồng');
    expect(rows(element)[1]).to.deep.equal(['năm 2025', '1.434.567.890.123 đồng']);
    expect(text(element, '[part=sentence]')).to.contain('Mục tiêu 1.500.000.000.000 đồng.');
    element.lang = 'en';
    await until(() => text(element, '.strong') === '1,434.57 billion đồng');
  });

  it('the sentence compares only what is alike', async () => {
    const element = await make(series);
    expect(text(element, '[part=sentence]')).to.equal(
      'Tăng 4,50 điểm phần trăm so với kỳ trước (tốt lên); 2 kỳ có số liệu: thấp nhất 90,00 %, cao nhất 94,50 %. Mục tiêu 95 %. Chỉ so sánh các kỳ từ chỗ ngắt cuối cùng.',
    );
  });

  it('from attributes alone, figures as Vietnamese writes them', async () => {
    const element = await fixture<DanvanTrendChart>(
      html`<danvan-trend-chart
        label="Đơn quá hạn"
        unit="đơn"
        polarity="lower"
        target="10 đơn"
        points="2023: 1.024; 2024: 912; 2025:"
      ></danvan-trend-chart>`,
    );
    expect(rows(element)).to.deep.equal([
      ['năm 2023', '1.024 đơn'],
      ['năm 2024', '912 đơn'],
      ['năm 2025', 'Chưa có số liệu'],
    ]);
    expect(text(element, '[part=sentence]')).to.contain('Mục tiêu 10 đơn');
    await expect(element).to.be.accessible();
  });

  it('points alone, numbers and decimals as the core computes them', async () => {
    const element = await make([
      { period: '2024-01', value: 7.5 },
      { period: '2024-02', value: { toString: () => '8.25' } },
    ]);
    expect(rows(element)).to.deep.equal([
      ['tháng 01/2024', '7,50'],
      ['tháng 02/2024', '8,25'],
    ]);
  });

  it('a gap between periods in words is a gap, and the sentence knows it', async () => {
    const element = await fixture<DanvanTrendChart>(
      html`<danvan-trend-chart points="Quý I/2026: 5; Quý II/2026: 6; Quý IV/2026: 9"></danvan-trend-chart>`,
    );
    expect(rows(element)).to.deep.equal([
      ['quý I/2026', '5'],
      ['quý II/2026', '6'],
      ['quý III/2026', 'Chưa có số liệu'],
      ['quý IV/2026', '9'],
    ]);
    expect(text(element, '[part=sentence]')).to.equal(
      'Tăng 3 so với kỳ gần nhất có số liệu (tốt lên); 3 kỳ có số liệu: thấp nhất 5, cao nhất 9; 1 kỳ chưa có số liệu.',
    );
  });

  it('newest first becomes oldest first', async () => {
    const element = await fixture<DanvanTrendChart>(
      html`<danvan-trend-chart points="năm 2025: 81; năm 2023: 71"></danvan-trend-chart>`,
    );
    expect(rows(element).map(([name]) => name)).to.deep.equal(['năm 2023', 'năm 2024', 'năm 2025']);
    expect(text(element, '[part=sentence]')).to.contain('Tăng 10 so với kỳ gần nhất có số liệu (tốt lên)');
  });

  it('other words than periods are places in a row', async () => {
    const element = await make([
      { period: 'Trước khi cải cách', value: '40' },
      { period: 'Sau khi cải cách', value: '70' },
    ]);
    expect(rows(element).map(([name]) => name)).to.deep.equal(['Trước khi cải cách', 'Sau khi cải cách']);
    expect(element.shadowRoot!.querySelectorAll('.line').length).to.equal(1);
  });

  it('changes its language live', async () => {
    const element = await make(series);
    element.lang = 'en';
    await until(() => text(element, 'tbody').includes('No figures'));
    expect(rows(element)[3]).to.deep.equal(['2023', '93.25%']);
    expect(text(element, '[part=sentence]')).to.contain('Up 4.50 percentage points');
  });

  it('reads its series at src, and says what is wrong with another answer', async () => {
    const { fetch } = window;
    let answer: unknown = series;
    window.fetch = () => Promise.resolve(new Response(JSON.stringify(answer)));
    try {
      const element = await fixture(html`<danvan-trend-chart src="/series"></danvan-trend-chart>`);
      await until(() => text(element, 'tbody').includes('88,50'));
      answer = { points: 5 };
      const broken = await fixture(html`<danvan-trend-chart src="/series"></danvan-trend-chart>`);
      await until(() => text(broken, '.problem').includes('points phải là […]'));
      await expect(broken).to.be.accessible();
    } finally {
      window.fetch = fetch;
    }
  });

  it('without figures it says so', async () => {
    for (const given of [undefined, [], { points: [] }]) {
      const element = await make(given);
      expect(text(element, '.state')).to.equal('Chưa có số liệu.');
      expect(find(element, 'svg')).to.equal(null);
    }
    const unknown = await make([{ period: '2025', value: null }]);
    expect(rows(unknown)).to.deep.equal([['năm 2025', 'Chưa có số liệu']]);
    expect(find(unknown, 'svg')).to.equal(null);
    await expect(unknown).to.be.accessible();
  });

  it('fits into 272 px with sixty months, whose table is reached by keyboard', async () => {
    const points = Array.from({ length: 60 }, (_, index) => ({
      period: `${2021 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`,
      value: String(50 + (index % 17)),
    }));
    const box = await fixture<HTMLElement>(
      html`<div><danvan-trend-chart .series=${{ points, unit: '%' }}></danvan-trend-chart></div>`,
    );
    box.style.width = '272px';
    const element = box.firstElementChild!;
    expect(find(element, 'section')!.scrollWidth).to.be.at.most(272);
    expect(find(element, '.scroll')!.getAttribute('tabindex')).to.equal('0');
    expect(find(element, '[style], style')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('its styles answer forced colours, more contrast and print', () => {
    const styles = [DanvanTrendChart.styles].flat(3).map(String).join('\n');
    for (const query of ['forced-colors', 'prefers-contrast', '@media print']) expect(styles).to.contain(query);
  });
});
