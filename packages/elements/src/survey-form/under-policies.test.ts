// The forms on pages with a strict policy: the same to the pixel as without one, in every state. Where a driver takes no
// pictures, the box and every computed style of every node stand for them.
import { expect, fixture, html } from '@open-wc/testing';
import { coloursOf, differingPixels, pixelsIn } from '../../test/pixels.js';
import { until } from '../../test/until.js';

interface Watched extends Window {
  readonly violations: string[];
  readonly faults: string[];
}

interface Shown {
  readonly element: HTMLElement;
  readonly page: Watched;
  /** Puts the element into its state. */
  readonly send: () => void;
}

interface State {
  readonly attributes: () => string;
  readonly act?: (shown: Shown) => unknown;
}

const inside = <T extends HTMLElement>(element: HTMLElement, selector: string): T | null =>
  element.shadowRoot?.querySelector<T>(selector) ?? null;
const words = (element: HTMLElement): string => element.shadowRoot?.textContent ?? '';
// Of a unit of its own each time: somebody who comes back would find the answer that waits.
let units = 0;
const form = (): string => `endpoint="/v1/nowhere" unit="${(units += 1)}"`;

// `/v1/nowhere` answers 404, which is nobody's acknowledgement: the answer waits.
const states: Record<string, Record<string, State>> = {
  rating: {
    untouched: { attributes: () => 'label="Mức độ hài lòng"' },
    chosen: { attributes: () => 'label="Mức độ hài lòng" value="4"' },
    stars: { attributes: () => 'label="Mức độ hài lòng" value="4" appearance="stars"' },
    numbers: { attributes: () => 'label="Mức độ hài lòng" value="4" appearance="numbers"' },
  },
  'number-field': {
    understood: { attributes: () => 'label="Kinh phí" unit="đồng" spell value="43,5 triệu"' },
    refused: { attributes: () => 'label="Kinh phí" max="10" value="11"' },
  },
  'satisfaction-form': {
    asking: { attributes: () => `${form()} survey="one-stop"` },
    missing: {
      attributes: form,
      act: async ({ element, send }) => {
        send();
        await until(() => inside(element, '.summary'));
      },
    },
    waiting: {
      attributes: form,
      act: async ({ element, send }) => {
        inside(element, 'input')?.click();
        send();
        await until(() => words(element).includes('Chưa gửi'));
      },
    },
  },
  'feedback-form': { asking: { attributes: form } },
};

interface Look {
  readonly picture: ImageData | undefined;
  readonly styles: readonly string[];
}

function stylesIn(element: HTMLElement, page: Window): string[] {
  return [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])].map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    const style = page.getComputedStyle(node);
    return [node.localName, x, y, width, height, ...Array.from(style, (name) => style.getPropertyValue(name))].join();
  });
}

async function lookUnder(policy: string, name: string, { attributes, act }: State): Promise<Look> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="700" height="560" scrolling="no"></iframe>`);
  const tag = `danvan-${name}`;
  const body = `<${tag} ${attributes()}></${tag}><button id="away">Khác</button>`;
  frame.src = `/policy-page?${new URLSearchParams({ policy, element: name, body }).toString()}`;
  const element = (): HTMLElement | null | undefined => frame.contentDocument?.querySelector<HTMLElement>(tag);
  await until(() => {
    const found = element();
    return found && inside(found, 'input');
  }, 'not drawn');
  const page = frame.contentWindow as Watched;
  const shown = element() as HTMLElement;
  await act?.({ element: shown, page, send: () => inside(shown, 'button[type=submit]')?.click() });
  // A caret blinks: it would be in one picture and not in the other.
  (page.document.activeElement as HTMLElement | null)?.blur();
  frame.scrollIntoView({ block: 'start' });
  page.scrollTo(0, 0);
  await new Promise((resolve) => setTimeout(resolve, 350));
  const look = { picture: await pixelsIn(frame.getBoundingClientRect()), styles: stylesIn(shown, page) };
  expect(page.violations).to.deep.equal([]);
  expect(page.faults).to.deep.equal([]);
  frame.remove();
  return look;
}

describe('the forms under a content security policy', () => {
  for (const [name, byState] of Object.entries(states)) {
    for (const [state, wanted] of Object.entries(byState)) {
      it(`${name}, ${state}: looks the same, and nothing reported`, async () => {
        const free = await lookUnder('none', name, wanted);
        for (const policy of ['strict', 'trusted-types']) {
          const bound = await lookUnder(policy, name, wanted);
          expect(bound.styles, policy).to.deep.equal(free.styles);
          if (free.picture && bound.picture) {
            expect(coloursOf(free.picture)).to.be.greaterThan(20);
            expect(differingPixels(free.picture, bound.picture), policy).to.equal(0);
          }
        }
      }).timeout(30_000);
    }
  }

  it('a look that differs is told, by its styles and by its pixels', async function () {
    const four = await lookUnder('none', 'rating', { attributes: () => 'value="4"' });
    const three = await lookUnder('none', 'rating', { attributes: () => 'value="3"' });
    expect(four.styles).not.to.deep.equal(three.styles);
    if (!four.picture || !three.picture) return this.skip();
    expect(differingPixels(four.picture, three.picture)).to.be.greaterThan(100);
  }).timeout(30_000);
});
