// The bundle as a page loads it: one file under a hashed name with its
// integrity hash, and the reader beside it, when a report is read.
import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../test/until.js';
import type { DanvanReportAudit } from './report-audit.js';

interface Watched extends Window {
  violations: string[];
  faults: string[];
}

const sentence = 'Năm 2025 hòa giải thành 96/118 vụ, đạt 85%. ';
const bundle = '/served/danvan.0123abcd.js';

async function load(policy: string): Promise<{ audit: DanvanReportAudit; window: Watched } | undefined> {
  const answer = await fetch(bundle);
  if (!answer.ok) return undefined;
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', await answer.arrayBuffer()));
  const integrity = `sha384-${btoa(String.fromCharCode(...digest))}`;
  const query = new URLSearchParams({
    policy,
    module: bundle,
    integrity,
    body: '<danvan-report-audit></danvan-report-audit>',
  });
  const frame = await fixture<HTMLIFrameElement>(html`<iframe src="/policy-page?${query.toString()}"></iframe>`);
  const find = (): DanvanReportAudit | null => frame.contentDocument?.querySelector('danvan-report-audit') ?? null;
  await until(() => find()?.shadowRoot != null, 'defined');
  return { audit: find()!, window: frame.contentWindow as Watched };
}

const asked = (window: Window): string[] =>
  window.performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name).pathname)
    .filter((path) => path.startsWith('/served/'));

describe('the second file', () => {
  it('is not loaded before a report is read, then a short text is read by the page', async function () {
    this.timeout(30_000);
    const page = await load('strict');
    if (!page) return this.skip();
    const { audit, window } = page;
    expect(asked(window)).to.deep.equal([bundle]);
    audit.value = sentence;
    await until(() => audit.shadowRoot!.querySelector('mark') !== null, 'read');
    expect(asked(window)).to.deep.equal([bundle, '/served/danvan-reports.js']);
    expect([...window.violations, ...window.faults]).to.deep.equal([]);
  });

  it('is a worker for a long text, under the strict policy', async function () {
    this.timeout(30_000);
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
    await until(() => audit.shadowRoot!.querySelectorAll('mark').length >= 400, 'read', { timeout: 20_000 });
    expect(started).to.deep.equal(['/served/danvan-reports.js']);
    expect([...window.violations, ...window.faults]).to.deep.equal([]);
  });

  it('is read by the page where Trusted Types let nobody start a worker', async function () {
    this.timeout(30_000);
    const page = await load('trusted-types');
    if (!page) return this.skip();
    page.audit.value = sentence.repeat(400);
    await until(() => page.audit.shadowRoot!.querySelectorAll('mark').length >= 400, 'read', { timeout: 20_000 });
    expect(page.window.faults).to.deep.equal([]);
  });

  it('is found beside a classic script of another site, and still read in a worker', async function () {
    this.timeout(30_000);
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
    await until(() => find()?.shadowRoot != null, 'defined', { timeout: 10_000 });
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
    await until(() => find()!.shadowRoot!.querySelectorAll('mark').length >= 400, 'read', { timeout: 20_000 });
    // Some engines refuse the worker of another site at once, some after a while.
    expect(started.at(-1)).to.equal('blob:');
    expect(window.faults).to.deep.equal([]);
  });
});
