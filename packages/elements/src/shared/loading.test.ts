import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../test/until.js';

// Pages that load the elements in ways of their own: two versions at once, and
// a policy that lets no script make a template.

interface PolicyWindow extends Window {
  readonly violations: string[];
  readonly faults: string[];
}

async function open(policy: string, element: string, body: string): Promise<PolicyWindow> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="900" height="700"></iframe>`);
  const address = new URL('/policy-page', location.href);
  for (const [name, text] of Object.entries({ policy, element, body })) address.searchParams.set(name, text);
  const loaded = new Promise((resolve) => {
    frame.addEventListener('load', resolve, { once: true });
  });
  frame.src = address.href;
  await loaded;
  return frame.contentWindow as PolicyWindow;
}

const form = `<form action="/v1/responses" method="post"><label><input type="radio" name="overall" value="4">Hài lòng</label><button>Gửi</button></form>`;

describe('two versions of the library on one page', () => {
  for (const [element, attributes] of [
    ['rating', 'name="r0" value="4"'],
    ['number-field', 'name="r0" value="4"'],
    ['satisfaction-form', 'endpoint="/nowhere" unit="01"'],
    ['feedback-form', 'endpoint="/nowhere" unit="01"'],
  ] as const) {
    it(`${element}: no error, and both are usable`, async () => {
      const tag = `danvan-${element}`;
      const second = `<script type="module" src="/policy-bundle/${element}.js?another-version"></script>`;
      const page = await open(
        'strict',
        element,
        `${second}<${tag} ${attributes}></${tag}><${tag} ${attributes}></${tag}>`,
      );
      const all = [...page.document.querySelectorAll(tag)];
      await until(() => all.every((one) => one.shadowRoot?.querySelector('input')));
      expect(all).to.have.length(2);
      expect(page.faults).to.deep.equal([]);
      expect(page.violations).to.deep.equal([]);
    });
  }
});

describe('where no script may make a template (trusted-types none)', () => {
  for (const element of ['satisfaction-form', 'feedback-form']) {
    it(`${element}: the form inside the tag shows and can be sent`, async () => {
      const tag = `danvan-${element}`;
      const page = await open('no-templates', element, `<${tag} endpoint="/nowhere" unit="01">${form}</${tag}>`);
      // The script has failed by the time the page has loaded, or is never allowed to start.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const inside = page.document.querySelector(`${tag} form`) as HTMLFormElement;
      expect(page.document.querySelector(tag)?.shadowRoot?.querySelector('form') ?? null).to.equal(null);
      const { width, height } = inside.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.greaterThan(10);
      inside.querySelector('input')?.click();
      expect([...new (page as unknown as typeof globalThis).FormData(inside)]).to.deep.equal([['overall', '4']]);
    });
  }
});

describe('before the elements are defined', () => {
  it('a form inside the tag is a form, and what was entered is not lost when they come', async () => {
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = `<danvan-satisfaction-form unit="01">${form}</danvan-satisfaction-form>`;
    const before = customElements.get('danvan-satisfaction-form');
    expect(before).to.equal(undefined);
    place.querySelector('input')?.click();
    expect(place.querySelector('form')?.getBoundingClientRect().height).to.be.greaterThan(10);
    await import('../satisfaction-form/define.js');
    const element = place.querySelector('danvan-satisfaction-form');
    await element?.updateComplete;
    expect(element?.shadowRoot?.querySelector<HTMLInputElement>('input[value="4"]')?.checked).to.equal(true);
    expect(place.querySelector('form')?.getBoundingClientRect().height).to.equal(0);
  });
});
