// Pages that hold two versions of the whole bundle, as two plugins of one portal would put them there, and a page whose
// other scripts have brought a Lit of their own.
import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../test/until.js';

interface Watched extends Window {
  readonly violations: string[];
  readonly faults: string[];
}

const [older, current, stranger] = ['/served/older.js', '/served/danvan.js', '/served/stranger.js'] as const;

// Of a unit of its own each time: somebody who comes back would find the answer that waits.
let pages = 0;
const body =
  (): string => `<danvan-rating name="r0"></danvan-rating><danvan-number-field name="n" value="2 triệu"></danvan-number-field>
<danvan-satisfaction-form endpoint="/v1/nowhere" unit="${(pages += 1)}"><p>Phiếu giấy có tại quầy.</p></danvan-satisfaction-form>`;

interface Page {
  readonly window: Watched;
  readonly find: (tag: string) => HTMLElement;
  readonly inside: <T extends HTMLElement>(tag: string, selector: string) => T | null;
  readonly accent: (tag: string) => string;
}

async function open(test: Mocha.Context, policy: string, [module, second]: readonly string[]): Promise<Page> {
  // The current version is what a build has left; without one there are no two versions to compare.
  if (!(await fetch(current)).ok) test.skip();
  const query = new URLSearchParams({ policy, module: module!, second: second!, body: body() });
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="900" height="700"></iframe>`);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = `/policy-page?${query.toString()}`;
  await loaded;
  const window = frame.contentWindow as Watched;
  const find = (tag: string): HTMLElement => window.document.querySelector(tag)!;
  return {
    window,
    find,
    inside: (tag, selector) => find(tag).shadowRoot?.querySelector(selector) ?? null,
    accent: (tag) => window.getComputedStyle(find(tag)).getPropertyValue('--_accent'),
  };
}

describe('two versions of the bundle on one page', () => {
  for (const policy of ['none', 'strict', 'trusted-types']) {
    for (const order of [
      [older, current],
      [current, older],
    ] as const) {
      const [first] = order;
      it(`${order.join(', then ')} (${policy}): no error, both work, and each keeps its look`, async function () {
        const { window, find, inside, accent } = await open(this, policy, order);
        await until(() => inside('danvan-satisfaction-form', 'input'), 'drawn');
        const submit = inside('danvan-satisfaction-form', 'button[type=submit]');
        expect(submit?.textContent).to.equal(first === older ? 'Gửi đi' : 'Gửi phiếu');
        inside('danvan-rating', 'input[value="4"]')?.click();
        expect((find('danvan-rating') as HTMLInputElement).value).to.equal('4');
        inside('danvan-satisfaction-form', 'input[value="4"]')?.click();
        submit?.click();
        await until(() => inside('danvan-satisfaction-form', '.state')?.textContent.includes('Chưa gửi'), 'kept');
        expect(accent('danvan-rating').includes('7a1fa2')).to.equal(first === older);
        // The tag that only the newer version knows: beside an older one, a page that lists one policy refuses it a second.
        if (first === current || policy !== 'trusted-types') {
          await until(() => inside('danvan-number-field', 'input'), 'the newer tag');
          expect((find('danvan-number-field') as HTMLInputElement).value).to.equal('2000000');
          expect(accent('danvan-number-field')).not.to.include('7a1fa2');
          expect([...window.faults, ...window.violations]).to.deep.equal([]);
        }
      });
    }
  }

  it('a newer tag beside an older version: a page that lists `allow-duplicates` has both', async function () {
    const { window, inside } = await open(this, 'shared-name', [older, current]);
    await until(() => inside('danvan-number-field', 'input') && inside('danvan-rating', 'input'), 'drawn');
    expect([...window.faults, ...window.violations]).to.deep.equal([]);
  });
});

describe('another library with a Lit of its own came first', () => {
  it('has the one policy that the page lists: what is inside the tag shows', async function () {
    const { window, find } = await open(this, 'trusted-types', [stranger, current]);
    if (!('trustedTypes' in window)) this.skip();
    await until(() => window.faults.length > 0, 'refused');
    expect(find('danvan-satisfaction-form').shadowRoot).to.equal(null);
    expect(find('danvan-satisfaction-form').querySelector('p')!.getBoundingClientRect().height).to.be.greaterThan(10);
  });

  it('both are drawn where the page lists `allow-duplicates`', async function () {
    const { window, inside } = await open(this, 'shared-name', [stranger, current]);
    await until(() => inside('danvan-satisfaction-form', 'input'), 'drawn');
    expect([...window.faults, ...window.violations]).to.deep.equal([]);
  });
});
