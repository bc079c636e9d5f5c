import { expect, fixture, html } from '@open-wc/testing';
import { coloursOf, differingPixels, pixelsIn } from './pixels.js';
import { inside, states, type FormState } from './form-states.js';
import { until } from './until.js';

interface Watched extends Window {
  readonly violations: string[];
  readonly faults: string[];
}

interface Look {
  readonly picture: ImageData | undefined;
  readonly styles: readonly string[];
}

function stylesIn(element: HTMLElement, page: Window): string[] {
  return [element, ...(element.shadowRoot?.querySelectorAll('*') ?? [])].map((node) => {
    const { x, y, width, height } = node.getBoundingClientRect();
    const style = page.getComputedStyle(node);
    return [
      node.localName,
      node.textContent,
      x,
      y,
      width,
      height,
      ...Array.from(style, (name) => style.getPropertyValue(name)),
    ].join();
  });
}

/** Whether something is still on its way from one look to another. */
function isMoving(element: HTMLElement, page: Window): boolean {
  const all = [...page.document.getAnimations(), ...(element.shadowRoot?.getAnimations() ?? [])];
  return all.some(({ effect, playState }) => playState === 'running' && effect?.getTiming().iterations !== Infinity);
}

/** What stands on the screen once it is drawn to the end: two pictures in a row are the same. */
async function restingPixels(frame: HTMLElement): Promise<ImageData | undefined> {
  let before: ImageData | undefined;
  let picture = await pixelsIn(frame.getBoundingClientRect());
  while (picture && !(before && differingPixels(before, picture) === 0)) {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    before = picture;
    picture = await pixelsIn(frame.getBoundingClientRect());
  }
  return picture;
}

/** A caret blinks: it would be in one picture and not in the other. */
function blur({ document }: Window): void {
  (document.activeElement as HTMLElement | null)?.blur();
}

// What is drawn only once it is seen has its height from a frame later on, and a form takes the focus to its
// news once they are drawn.
async function restingStyles(shown: HTMLElement, page: Watched): Promise<string[]> {
  let before: string[] = [];
  let styles = stylesIn(shown, page);
  do {
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    blur(page);
    before = styles;
    styles = stylesIn(shown, page);
  } while (before.join() !== styles.join());
  return styles;
}

async function lookUnder(policy: string, tag: string, { attributes, act }: FormState): Promise<Look> {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe width="700" height="560" scrolling="no"></iframe>`);
  const body = `<${tag} ${attributes()}></${tag}><button id="away">Khác</button>`;
  frame.src = `/policy-page?${new URLSearchParams({ policy, element: tag.replace('danvan-', ''), body }).toString()}`;
  const element = (): HTMLElement | null | undefined => frame.contentDocument?.querySelector<HTMLElement>(tag);
  await until(() => {
    const found = element();
    return found && inside(found, 'input, [role=alert]');
  }, 'not drawn');
  const page = frame.contentWindow as Watched;
  const shown = element() as HTMLElement;
  await act?.(shown);
  blur(page);
  frame.scrollIntoView({ block: 'start' });
  page.scrollTo(0, 0);
  await until(() => !isMoving(shown, page), 'at rest');
  const styles = await restingStyles(shown, page);
  const look = { picture: await restingPixels(frame), styles };
  expect(page.violations).to.deep.equal([]);
  expect(page.faults).to.deep.equal([]);
  frame.remove();
  return look;
}

/**
 * An element on pages with a strict policy: in every state the same to the
 * pixel as without one, and nothing reported. Where a driver takes no
 * pictures, the box and every computed style of every node stand for them.
 */
export function policySuite(tag: string): void {
  describe(`${tag} under a content security policy`, () => {
    // The second holds all of the first: by itself that one is asked of one state.
    let policies = ['strict', 'trusted-types'];
    for (const [state, wanted] of Object.entries(states[tag] ?? {})) {
      // There is no server in the frame, and nothing to draw of the long survey that the short one does not have.
      if (wanted.server !== undefined || state === 'the long survey') continue;
      const under = policies;
      policies = ['trusted-types'];
      it(`${state}: looks the same, and nothing reported`, async () => {
        const free = await lookUnder('none', tag, wanted);
        for (const policy of under) {
          const bound = await lookUnder(policy, tag, wanted);
          expect(bound.styles, policy).to.deep.equal(free.styles);
          if (free.picture && bound.picture) {
            expect(coloursOf(free.picture)).to.be.greaterThan(20);
            expect(differingPixels(free.picture, bound.picture), policy).to.equal(0);
          }
        }
      });
    }

    it('a look that differs is told, by its styles and by its pixels', async function () {
      const [one, other] = Object.values(states[tag] ?? {}) as [FormState, FormState];
      const [first, second] = [await lookUnder('none', tag, one), await lookUnder('none', tag, other)];
      expect(first.styles).not.to.deep.equal(second.styles);
      if (!first.picture || !second.picture) return this.skip();
      expect(differingPixels(first.picture, second.picture)).to.be.greaterThan(100);
    });
  });
}
