import { expect, fixture, html } from '@open-wc/testing';
import '../likert-chart/define.js';
import '../ranking/define.js';
import '../trend-chart/define.js';
import { svgText } from './save-picture.js';
import { sheetOf } from './sheet-of.js';
import { until } from '../../test/until.js';

const summary = {
  count: 50,
  valid: 40,
  distribution: { 1: 1, 2: 2, 3: 3, 4: 14, 5: 20 },
  mean: '4.25',
  topTwoShare: '0.85',
  interval: { low: '0.7', high: '0.93', level: '0.95' },
  suppressed: false,
};
const long = 'Phường Nguyễn Thị Minh Khai và vùng phụ cận phía đông sông Đồng Nai';
const unbroken = 'Khu'.repeat(40);

/** The file of an element as it is saved. */
async function file(element: HTMLElement): Promise<{ words: string[]; sheet: SVGSVGElement; image: Document }> {
  await until(() => element.shadowRoot!.querySelector('.tools') !== null);
  const sheet = sheetOf(element.shadowRoot!.querySelector('.frame')!);
  const image = new DOMParser().parseFromString(svgText(sheet, 'Tên'), 'image/svg+xml');
  return {
    words: [...image.querySelectorAll('text')].map((text) => text.textContent.replace(/\s+/g, ' ').trim()),
    sheet,
    image,
  };
}

describe('the file of a chart stands alone', () => {
  it('answers: every level with its colour, count and share, and how many answered', async () => {
    const element = await fixture<HTMLElement>(
      html`<danvan-likert-chart lang="vi" .summary=${summary}></danvan-likert-chart>`,
    );
    const { words, image } = await file(element);
    for (const word of ['Rất không hài lòng', '2,5 %', 'Không hài lòng', '5,0 %', 'Rất hài lòng', '20', '50,0 %'])
      expect(words).to.include(word);
    expect(words.join(' ')).to.contain('Phiếu có trả lời: 40 trong 50 phiếu nhận được').and.to.contain('70,0–93,0 %');
    // Five pieces of the bar, and the same five colours beside the names.
    const colours = [...image.querySelectorAll('rect[fill^="rgb"]')].map((rect) => rect.getAttribute('fill'));
    expect(new Set(colours).size).to.equal(6);
    expect(colours.length).to.equal(11);
  });

  it('a ranking: verdict, intervals and whole names, none under its bar', async () => {
    const element = await fixture<HTMLElement>(
      html`<danvan-ranking
        lang="vi"
        unit="%"
        .rows=${[
          { name: long, value: '92', low: '90', high: '94' },
          { name: unbroken, value: '81.4', low: '78', high: '84' },
          { name: 'Xã B', value: null, note: 'Chưa đủ 10 phiếu' },
        ]}
      ></danvan-ranking>`,
    );
    const { words, sheet, image } = await file(element);
    expect(words.join(' ')).to.contain(`Đứng đầu: ${long} (92,0 %).`).and.to.contain('78,0–84,0 %');
    expect(words.join(' ').split(long).length, 'in the verdict and in its row').to.equal(3);
    expect(words).to.include('Chưa đủ 10 phiếu');
    expect([...image.querySelectorAll('g > title')].map((title) => title.textContent)).to.deep.equal([unbroken]);
    const boxes = [...sheet.querySelectorAll('text, .bars')].map((one) => one.getBoundingClientRect());
    for (const [index, a] of boxes.entries()) {
      for (const b of boxes.slice(index + 1)) {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        expect(across > 1 && down > 3, 'one thing on another').to.equal(false);
      }
    }
  });

  it('a long ranking: how many of its units are shown, and nothing of how one may search', async () => {
    const rows = Array.from({ length: 120 }, (_, at) => ({ name: `Xã số ${at + 1}`, value: String(at) }));
    const element = await fixture<HTMLElement>(html`<danvan-ranking lang="vi" .rows=${rows}></danvan-ranking>`);
    expect((await file(element)).words).to.include('Hiện 100 trên 120 đơn vị.');
    const few = await fixture<HTMLElement>(
      html`<danvan-ranking lang="vi" .rows=${rows.slice(0, 10)}></danvan-ranking>`,
    );
    const { words } = await file(few);
    expect(words).to.include('Xã số 10');
    expect(words.join(' ')).not.to.contain('Gõ');
  });

  it('says from when figures are that are out of date', async () => {
    const element = await fixture<HTMLElement>(
      html`<danvan-likert-chart
        src="data:application/json,${encodeURIComponent(JSON.stringify(summary))}"
      ></danvan-likert-chart>`,
    );
    await until(() => element.shadowRoot!.querySelector('table'));
    const { fetch } = window;
    window.fetch = () => Promise.reject(new TypeError('offline'));
    element.setAttribute('refresh', '60');
    await until(() => element.shadowRoot!.querySelector('[part=problem]'));
    window.fetch = fetch;
    expect((await file(element)).words.join(' ')).to.match(/đang hiển thị số liệu tải lúc \d\d:\d\d/);
  });

  it('a trend: its line and its sentence', async () => {
    const element = await fixture<HTMLElement>(
      html`<danvan-trend-chart lang="vi" unit="%" target="95" points="2023: 71; 2025: 81"></danvan-trend-chart>`,
    );
    const { words, image } = await file(element);
    expect(words.join(' ')).to.contain('Tăng 10 điểm phần trăm so với kỳ gần nhất có số liệu (tốt lên)');
    expect(image.querySelectorAll('circle').length).to.equal(2);
  });
});
