// The elements that show figures, under the policies and settings of the pages that embed them.
import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../test/until.js';
import { executeServerCommand } from '@web/test-runner-commands';
import { summaryOfForty as summary } from '../../test/summary-of-forty.js';
import { board } from '../../test/board-of-three.js';
import type { DanvanLikertChart } from '../likert-chart/likert-chart.js';
import type { DanvanReportAudit } from '../report-audit/report-audit.js';
import '../likert-chart/define.js';
import '../report-audit/define.js';
import './define.js';
import type { DanvanKpiBoard } from './kpi-board.js';

const body =
  '<danvan-kpi-card label="Đúng hạn" value="98,7" unit="%" target="95" trend="90;95,5;98,7" formula="1 ÷ 1" note="Lưu ý này"></danvan-kpi-card>' +
  '<danvan-kpi-board></danvan-kpi-board><danvan-likert-chart></danvan-likert-chart>' +
  '<danvan-trend-chart points="2023: 71,5; 2024: 78; 2025: 81,4" unit="%" target="80"></danvan-trend-chart>' +
  '<danvan-ranking rows="Xã A: 91 (88–94); Xã B: 79 (76–82); Xã C:" unit="%"></danvan-ranking>' +
  '<danvan-report-audit value="Hòa giải thành 96/118 vụ, đạt 85%."></danvan-report-audit>';

const modules = ['kpi-board', 'likert-chart', 'trend-chart', 'ranking', 'report-audit'].map(
  (name) => `/bundled-tests/packages/elements/src/${name}/define.js`,
);

interface Watched extends Window {
  violations: string[];
  faults: string[];
}

async function textUnder(policy: string): Promise<{ text: string; display: string; window: Watched }> {
  const [module, ...others] = modules;
  const scripts = others.map((path) => `<script type="module" src="${path}"></script>`).join('');
  const query = new URLSearchParams({ policy, module: module!, body: body + scripts });
  const frame = await fixture<HTMLIFrameElement>(html`<iframe src="/policy-page?${query.toString()}"></iframe>`);
  const find = <T extends Element>(selector: string): T | null =>
    frame.contentDocument?.querySelector<T>(selector) ?? null;
  await until(() => find('danvan-report-audit')?.shadowRoot != null, 'defined');
  find<DanvanLikertChart>('danvan-likert-chart')!.summary = summary;
  find<DanvanKpiBoard>('danvan-kpi-board')!.board = board;
  const audit = find<DanvanReportAudit>('danvan-report-audit')!;
  await until(() => audit.shadowRoot!.querySelector('mark') !== null, 'read');
  const charts = ['danvan-likert-chart', 'danvan-trend-chart', 'danvan-ranking'];
  await until(() => charts.every((tag) => find(tag)?.shadowRoot?.querySelector('table')), 'drawn');
  const last = (): Element | undefined =>
    [...(find('danvan-kpi-board')?.shadowRoot?.querySelectorAll('danvan-kpi-card') ?? [])].at(-1);
  await until(() => last()?.shadowRoot?.querySelector('[part=target]'), 'cards drawn');
  const elements = [...frame.contentDocument!.body.children].filter(({ localName }) => localName.startsWith('danvan-'));
  const cards = [...find('danvan-kpi-board')!.shadowRoot!.querySelectorAll('danvan-kpi-card')];
  const text = [...elements, ...cards]
    .map((element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ').trim())
    .join('\n');
  const card = find('danvan-kpi-card')!.shadowRoot!.querySelector('.frame')!;
  const window = frame.contentWindow as Watched;
  return { text, display: window.getComputedStyle(card).display, window };
}

describe('the figures under a policy', () => {
  for (const policy of ['strict', 'trusted-types']) {
    it(`${policy}: the same text and styles as without, and nothing reported`, async function () {
      const free = await textUnder('none');
      const bound = await textUnder(policy);
      expect(free.text).to.contain('81,36').and.to.contain('98,7').and.to.contain('40,0');
      expect(free.text.split('Mục tiêu 90 %').length).to.equal(4);
      expect(free.text).to.contain('năm 2025').and.to.contain('Đứng đầu: Xã A (91 %)');
      expect(bound.text).to.equal(free.text);
      expect(bound.display).to.equal('flex');
      expect([...bound.window.violations, ...bound.window.faults]).to.deep.equal([]);
    });
  }
});

describe('the figures under settings of the reader', () => {
  const media = (features: object): Promise<{ done: boolean }> => executeServerCommand('danvan-media', features);

  afterEach(async () => {
    await media({});
  });

  it('forced colours: segments are told apart by their texture, standings by their shape', async function () {
    if (!(await media({ forcedColors: 'active' })).done) this.skip();
    const chart = await fixture<DanvanLikertChart>(
      html`<danvan-likert-chart .summary=${summary}></danvan-likert-chart>`,
    );
    const textures = [...chart.shadowRoot!.querySelectorAll('.bar .texture')];
    expect(textures.length).to.equal(5);
    expect(textures.map((texture) => getComputedStyle(texture).display)).to.deep.equal(Array(5).fill('inline'));
    const fills = [...chart.shadowRoot!.querySelectorAll('.bar .fill')].map((fill) => getComputedStyle(fill).fill);
    expect(new Set(fills).size).to.equal(1);
    const card = await fixture(html`<danvan-kpi-card label="A" value="1" status="met"></danvan-kpi-card>`);
    const mark = card.shadowRoot!.querySelector('.status .mark')!;
    expect(getComputedStyle(mark).color).to.equal(getComputedStyle(card).color);
  });

  it('reduced motion: nothing moves while figures load', async function () {
    const { fetch } = window;
    window.fetch = () => new Promise<Response>(() => undefined);
    try {
      const moving = async (): Promise<string[]> => {
        const card = await fixture(html`<danvan-kpi-card src="/card"></danvan-kpi-card>`);
        const board = await fixture(html`<danvan-kpi-board src="/board"></danvan-kpi-board>`);
        return [card.shadowRoot!.querySelector('.bone')!, board.shadowRoot!.querySelector('.bone')!].map(
          (bone) => getComputedStyle(bone).animationName,
        );
      };
      expect(await moving()).to.deep.equal(['breathe', 'breathe']);
      if (!(await media({ reducedMotion: 'reduce' })).done) this.skip();
      // The engine takes the setting up at a frame of its own choosing.
      await until(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
      await until(async () => (await moving()).every((name) => name === 'none'));
      expect(await moving()).to.deep.equal(['none', 'none']);
    } finally {
      window.fetch = fetch;
    }
  });
});
