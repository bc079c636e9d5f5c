// The bundle as a page loads it: one file under a hashed name with its
// integrity hash; beside it the audit, where a page has one, and the reader,
// when a report is read.
import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../test/until.js';
import type { DanvanReportAudit } from './report-audit.js';

interface Watched extends Window {
  violations: string[];
  faults: string[];
}

const sentence = 'Năm 2025 hòa giải thành 96/118 vụ, đạt 85%. ';
const bundle = '/served/danvan.0123abcd.js';

async function load(
  policy: string,
  body = '<danvan-report-audit></danvan-report-audit>',
): Promise<{ audit: DanvanReportAudit; window: Watched } | undefined> {
  const answer = await fetch(bundle);
  if (!answer.ok) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', await answer.arrayBuffer()));
  const integrity = `sha384-${btoa(String.fromCharCode(...digest))}`;
  const query = new URLSearchParams({
    policy,
    module: bundle,
    integrity,
    body,
  });
  const frame = await fixture<HTMLIFrameElement>(html`<iframe src="/policy-page?${query.toString()}"></iframe>`);
  const find = (): DanvanReportAudit | null => frame.contentDocument?.querySelector('danvan-report-audit') ?? null;
  const drawn = (): boolean =>
    body.includes('report-audit')
      ? find()?.shadowRoot?.querySelector('textarea') != null
      : frame.contentWindow!.customElements.get('danvan-trend-chart') !== undefined;
  await until(drawn, 'drawn');
  return { audit: find()!, window: frame.contentWindow as Watched };
}

const asked = (window: Window): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/served/'));

const audited = '/served/danvan-audit.js';

describe('the files beside the bundle', () => {
  it('a page of forms, cards, charts and rankings is one request', async function () {
    const summary = { count: 40, valid: 40, distribution: { 1: 1, 2: 1, 3: 8, 4: 10, 5: 20 }, mean: '4.2' };
    const body = `<danvan-rating name="a" label="A"></danvan-rating><danvan-number-field label="B"></danvan-number-field>
      <danvan-satisfaction-form survey="one-stop" endpoint="/e" unit="01"></danvan-satisfaction-form>
      <danvan-feedback-form endpoint="/e" unit="01"></danvan-feedback-form>
      <danvan-kpi-card label="C" value="81,36" target="85" trend="70; 81,36" formula="96 ÷ 118"></danvan-kpi-card>
      <danvan-kpi-board label="D"></danvan-kpi-board><danvan-likert-chart label="E"></danvan-likert-chart>
      <danvan-trend-chart points="2024: 90; 2025: 94,5" unit="%"></danvan-trend-chart>
      <danvan-ranking rows="Xã A: 81,4; Xã B: 79" unit="%"></danvan-ranking>`;
    const page = await load('strict', body);
    if (!page) return this.skip();
    const { window } = page;
    const shown = (tag: string, piece: string): boolean =>
      window.document.querySelector(tag)?.shadowRoot?.querySelector(piece) != null;
    const chart = window.document.querySelector('danvan-likert-chart')!;
    chart.summary = { ...summary, topTwoShare: '0.75', interval: null, suppressed: false };
    await until(() => shown('danvan-kpi-card', '.sparkline') && shown('danvan-likert-chart', 'table'), 'drawn');
    await until(() => shown('danvan-trend-chart', 'table') && shown('danvan-ranking', 'table'), 'drawn');
    await until(() => shown('danvan-satisfaction-form', 'fieldset, danvan-rating'), 'asked');
    expect(asked(window)).to.deep.equal([bundle]);
    expect([...window.violations, ...window.faults]).to.deep.equal([]);
  });

  it('the survey of 39 questions and periods in words are a request each, where they are asked for', async function () {
    const body = `<danvan-satisfaction-form survey="sipas-2026" endpoint="/e" unit="01"></danvan-satisfaction-form>
      <danvan-trend-chart points="Quý I/2026: 90; Quý II/2026: 94,5" unit="%"></danvan-trend-chart>`;
    const page = await load('strict', body);
    if (!page) return this.skip();
    const { window } = page;
    const drawn = (tag: string): Element | null | undefined =>
      window.document.querySelector(tag)?.shadowRoot?.querySelector('fieldset, danvan-rating, table');
    await until(() => drawn('danvan-satisfaction-form') && drawn('danvan-trend-chart'), 'asked');
    expect(asked(window).sort()).to.deep.equal([bundle, '/served/danvan-periods.js', '/served/danvan-sipas.js'].sort());
    expect([...window.violations, ...window.faults]).to.deep.equal([]);
  });

  it('a file that did not come is asked for again, and comes', async function () {
    if (!(await fetch(bundle)).ok) return this.skip();
    const query = new URLSearchParams({
      module: `/served-late-${Date.now()}/danvan.js`,
      body: '<danvan-trend-chart points="Quý I/2026: 90; Quý II/2026: 94,5" unit="%"></danvan-trend-chart>',
    });
    const frame = await fixture<HTMLIFrameElement>(html`<iframe src="/policy-page?${query.toString()}"></iframe>`);
    const find = (selector: string): HTMLElement | null | undefined =>
      frame.contentDocument?.querySelector('danvan-trend-chart')?.shadowRoot?.querySelector<HTMLElement>(selector);
    await until(() => find('[part=retry]'), 'told');
    expect(find('[part=problem] p')!.textContent).to.equal('Chưa tải được đầy đủ.');
    find('[part=retry]')!.click();
    await until(() => find('tbody th')?.textContent.includes('quý I/2026'), 'read');
    expect(find('[part=problem]')).to.equal(null);
  });

  it('the reader is not loaded before a report is read, then a short text is read by the page', async function () {
    const page = await load('strict');
    if (!page) return this.skip();
    const { audit, window } = page;
    expect(asked(window)).to.deep.equal([bundle, audited]);
    audit.value = sentence;
    await until(() => audit.shadowRoot!.querySelector('mark') !== null, 'read');
    expect(asked(window)).to.deep.equal([bundle, audited, '/served/danvan-reports.js']);
    expect([...window.violations, ...window.faults]).to.deep.equal([]);
  });

  it('the reader is a worker for a long text, under the strict policy', async function () {
    const page = await load('strict');
    if (!page) return this.skip();
    const { audit, window } = page;
    const frame = window as unknown as { Worker: new (url: string | URL, options?: WorkerOptions) => Worker };
    const started: string[] = [];
    const Real = frame.Worker;
    frame.Worker = class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        started.push(new URL(url).pathname);
      }
    };
    audit.value = sentence.repeat(400);
    await until(() => audit.shadowRoot!.querySelectorAll('mark').length >= 400, 'read');
    expect(started).to.deep.equal(['/served/danvan-reports.js']);
    expect([...window.violations, ...window.faults]).to.deep.equal([]);
  });

  it('a text is read by the page where Trusted Types let nobody start a worker', async function () {
    const page = await load('trusted-types');
    if (!page) return this.skip();
    page.audit.value = sentence.repeat(400);
    await until(() => page.audit.shadowRoot!.querySelectorAll('mark').length >= 400, 'read');
    expect(page.window.faults).to.deep.equal([]);
  });

  it('are found beside a classic script of another site, and the text is still read in a worker', async function () {
    // The same server under another name is another site.
    let classic = '';
    for (const name of ['127.0.0.1', '[::1]'].filter((one) => one !== location.hostname)) {
      const address = `${location.protocol}//${name}:${location.port}/served/danvan.iife.js`;
      const there = await fetch(address).catch(() => undefined);
      if (there?.ok) classic = address;
    }
    if (classic === '') return this.skip();
    const query = new URLSearchParams({ policy: 'none', classic, body: '<danvan-report-audit></danvan-report-audit>' });
    const frame = await fixture<HTMLIFrameElement>(html`<iframe src="/policy-page?${query.toString()}"></iframe>`);
    const find = (): DanvanReportAudit | null => frame.contentDocument?.querySelector('danvan-report-audit') ?? null;
    await until(() => find()?.shadowRoot != null, 'defined');
    const window = frame.contentWindow as Watched & {
      Worker: new (url: string | URL, options?: WorkerOptions) => Worker;
    };
    const started: string[] = [];
    const Real = window.Worker;
    window.Worker = class extends Real {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        started.push(new URL(url).protocol);
      }
    };
    find()!.value = sentence.repeat(400);
    await until(() => find()!.shadowRoot!.querySelectorAll('mark').length >= 400, 'read');
    // Some engines refuse the worker of another site at once, some after a while.
    expect(started.at(-1)).to.equal('blob:');
    expect(window.faults).to.deep.equal([]);
  });
});
