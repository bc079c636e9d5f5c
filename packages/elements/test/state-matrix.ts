import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { fakeServer } from './fake-server.js';
import { figureStates } from './figure-states.js';
import { states, type FormState } from './form-states.js';
import { until } from './until.js';

interface Setting {
  readonly media?: Readonly<Record<string, string>>;
  readonly width?: number;
  /** Of the place that the element stands in. */
  readonly style?: string;
  readonly dir?: string;
  /** Of the page's text, in per cent. */
  readonly text?: number;
}

const settings: Record<string, Setting> = {
  light: {},
  dark: { media: { colorScheme: 'dark' }, style: 'color-scheme: dark; background: #14181d; color: #fff' },
  'forced colours': { media: { forcedColors: 'active' } },
  // What a window of 1,280 pixels is at 200 %.
  '200 %': { width: 640 },
  '320 pixels': { width: 320 },
  'a phone with text of 200 %': { width: 320, text: 200 },
  'right to left': { dir: 'rtl' },
};

const queries = { colorScheme: 'prefers-color-scheme', forcedColors: 'forced-colors' };

interface GalleryElement {
  readonly tag: string;
  readonly states: readonly {
    readonly name: { readonly en: string };
    readonly html: string | { readonly vi: string };
  }[];
}

async function command(name: string, payload: object): Promise<boolean> {
  return (await executeServerCommand<{ done: boolean }, object>(name, payload)).done;
}

/** Whether the engine can be put into it. */
async function enter({ media = {}, width, text }: Setting): Promise<boolean> {
  if (!(await command('danvan-media', media))) return false;
  for (const [key, value] of Object.entries(media)) {
    await until(() => matchMedia(`(${queries[key as keyof typeof queries]}: ${value})`).matches, key);
  }
  if (width !== undefined && !(await command('danvan-viewport', { width, height: 700 }))) return false;
  if (text !== undefined) document.documentElement.style.fontSize = `${text}%`;
  return true;
}

async function leave(): Promise<void> {
  document.documentElement.style.fontSize = '';
  await command('danvan-media', {});
  await command('danvan-viewport', { width: 800, height: 600 });
}

/**
 * What stands out of the place to one side: half of it cannot be read there. A
 * group of a drawing is nothing to see; Firefox counts what is cut off into it.
 */
function sticksOut(element: HTMLElement): string[] {
  const { left, right } = (element.parentElement as HTMLElement).getBoundingClientRect();
  return [...(element.shadowRoot?.querySelectorAll('*') ?? [])]
    .filter((node) => {
      const box = node.getBoundingClientRect();
      return node.localName !== 'g' && box.width > 1 && (box.left < left - 1 || box.right > right + 1);
    })
    .map((node) => `${node.localName}.${node.className}`);
}

/**
 * Every state of an element in every setting that a reader may have: axe has
 * nothing to say, and nothing is cut off. The states of the documentation's
 * gallery are among them.
 */
export function stateMatrix(tag: string): void {
  describe(`${tag} in every state`, () => {
    const server = fakeServer();
    const acknowledge = server.answer;
    const all: [string, FormState | string][] = Object.entries({ ...states, ...figureStates }[tag] ?? {});

    before(async () => {
      const { elements } = (await (await fetch('/docs/site/states.json')).json()) as { elements: GalleryElement[] };
      for (const { name, html } of elements.find((element) => element.tag === tag)?.states ?? []) {
        all.push([`gallery: ${name.en}`, typeof html === 'string' ? html : html.vi]);
      }
    });
    afterEach(leave);

    async function show(state: FormState | string, { style, dir }: Setting): Promise<HTMLElement> {
      const place = await fixture<HTMLElement>(html`<div></div>`);
      place.setAttribute('style', style ?? '');
      if (dir) place.dir = dir;
      place.innerHTML = typeof state === 'string' ? state : `<${tag} ${state.attributes()}></${tag}>`;
      const element = place.querySelector<HTMLElement>(tag) as HTMLElement & { updateComplete: Promise<unknown> };
      await element.updateComplete;
      if (typeof state === 'string') return element;
      server.answer =
        state.server === 'refuses'
          ? ({ id }) => Response.json({ dead: id, problems: [] }, { status: 422 })
          : acknowledge;
      await state.act?.(element);
      await element.updateComplete;
      return element;
    }

    for (const [name, setting] of Object.entries(settings)) {
      it(name, async function () {
        if (!(await enter(setting))) return this.skip();
        const faults: string[] = [];
        for (const [stateName, state] of all) {
          const element = await show(state, setting);
          try {
            await expect(element).to.be.accessible();
          } catch (fault) {
            faults.push(`${stateName}: ${String(fault)}`);
          }
          faults.push(...sticksOut(element).map((node) => `${stateName}: ${node} sticks out`));
          element.parentElement?.remove();
        }
        expect(all.length).to.be.greaterThan(5);
        expect(faults.join('\n')).to.equal('');
      });
    }
  });
}
