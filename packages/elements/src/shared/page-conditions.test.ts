import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { until } from '../../test/until.js';
import { executeServerCommand, sendKeys, sendMouse } from '@web/test-runner-commands';
import '../rating/define.js';
import '../satisfaction-form/define.js';
import type { DanvanRating } from '../rating/rating.js';

// The conditions under which people really meet the elements: high contrast,
// right-to-left pages, narrow screens. An engine that cannot be put into a
// condition skips the test.

interface Media {
  readonly reducedMotion?: 'reduce';
  readonly forcedColors?: 'active';
  readonly print?: boolean;
}

async function media(test: Mocha.Context, wanted: Media): Promise<void> {
  const { done } = await executeServerCommand<{ done: boolean }, Media>('danvan-media', wanted);
  if (!done) test.skip();
}

const part = (rating: DanvanRating, selector: string): Element[] => [
  ...(rating.shadowRoot?.querySelectorAll(selector) ?? []),
];

async function rated(value: string, attributes = ''): Promise<DanvanRating> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const rating = document.createElement('danvan-rating');
  if (attributes !== '') rating.setAttribute('appearance', attributes);
  rating.setAttribute('value', value);
  place.append(rating);
  await rating.updateComplete;
  return rating;
}

describe('on the person’s own terms', () => {
  afterEach(() => executeServerCommand('danvan-media', {}));

  for (const appearance of ['faces', 'stars', 'numbers']) {
    it(`the chosen level stands out in forced colours (${appearance})`, async function () {
      await media(this, { forcedColors: 'active' });
      const rating = await rated('4', appearance);
      const [chosen, other] = [part(rating, 'input')[3], part(rating, 'input')[4]] as [Element, Element];
      expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
      expect(getComputedStyle(chosen).borderTopWidth).not.to.equal(getComputedStyle(other).borderTopWidth);
    });
  }

  it('on paper the chosen level is told by its frame, and every word is there', async function () {
    await media(this, { print: true });
    const rating = await rated('4');
    const frames = part(rating, 'input').map((radio) => getComputedStyle(radio).borderTopWidth);
    expect(frames).to.deep.equal(['2px', '2px', '2px', '6px', '2px']);
    const paper = await fixture<HTMLElement>(
      html`<danvan-satisfaction-form survey="one-stop" endpoint="/nowhere" unit="01"></danvan-satisfaction-form>`,
    );
    const { right } = paper.getBoundingClientRect();
    const words = [...(paper.shadowRoot?.querySelectorAll('legend, [part=words]') ?? [])];
    expect(words.length).to.be.greaterThan(30);
    for (const word of words) {
      const box = word.getBoundingClientRect();
      expect(box.height).to.be.greaterThan(8);
      expect(box.right).to.be.at.most(right + 1);
    }
  });

  it('Home and digits are no keys of a radio button, Space chooses what has the focus', async () => {
    const rating = await rated('');
    rating.focus();
    for (const key of ['Home', '5', 'End']) await sendKeys({ press: key });
    expect(rating.value).to.equal('');
    await sendKeys({ press: ' ' });
    await until(() => rating.value === '1');
    await sendKeys({ press: ' ' });
    await aTimeout(50);
    expect(rating.value).to.equal('1');
  });

  it('nothing moves where motion is not wanted', async function () {
    await media(this, { reducedMotion: 'reduce' });
    const rating = await rated('4');
    for (const node of part(rating, '*')) {
      expect(parseFloat(getComputedStyle(node).transitionDuration)).to.equal(0);
      expect(getComputedStyle(node).animationName).to.equal('none');
    }
  });

  it('a dark part of a page has readable ratings and forms', async () => {
    const place = await fixture(
      html`<div style="color-scheme: dark; background: #121212">
        <danvan-rating label="Thái độ" value="4"></danvan-rating>
        <danvan-satisfaction-form endpoint="/nowhere" unit="01"></danvan-satisfaction-form>
      </div>`,
    );
    await expect(place).to.be.accessible();
  });

  it('the left arrow leads onwards on a right-to-left page', async function () {
    const native = await fixture<HTMLElement>(
      html`<div dir="rtl">
        <input type="radio" name="n" /><input type="radio" name="n" /><input type="radio" name="n" />
      </div>`,
    );
    const [one, two] = [...native.querySelectorAll('input')] as [HTMLInputElement, HTMLInputElement];
    one.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowLeft' });
    await aTimeout(100);
    // WebKit's own radio buttons go the other way; the elements follow the platform.
    if (!two.checked) this.skip();
    const place = await fixture<HTMLElement>(
      html`<div dir="rtl"><danvan-rating name="r0"></danvan-rating><button>Gửi</button></div>`,
    );
    const rating = place.querySelector('danvan-rating') as DanvanRating;
    await rating.updateComplete;
    const [first, second] = part(rating, '[part=option]').map((node) => node.getBoundingClientRect()) as [
      DOMRect,
      DOMRect,
    ];
    if (first.top === second.top) expect(second.left).to.be.lessThan(first.left);
    rating.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowLeft' });
    await until(() => rating.value === '2');
  });

  it('a real click and a real arrow key tell one input and one change each', async () => {
    const rating = await rated('');
    const seen: string[] = [];
    const note = ({ type, target }: Event): void => void seen.push(`${type} ${(target as DanvanRating).value}`);
    for (const type of ['input', 'change']) document.addEventListener(type, note);
    const { x, y, width, height } = (part(rating, '[part=option]')[1] as Element).getBoundingClientRect();
    await sendMouse({ type: 'click', position: [Math.round(x + width / 2), Math.round(y + height / 2)] });
    await until(() => seen.length >= 2);
    await sendKeys({ press: 'ArrowDown' });
    await until(() => seen.length >= 4);
    for (const type of ['input', 'change']) document.removeEventListener(type, note);
    expect(seen).to.deep.equal(['input 2', 'change 2', 'input 3', 'change 3']);
  });

  it('nothing is cut off at 320 pixels', async function () {
    const { done } = await executeServerCommand<{ done: boolean }, { width: number; height: number }>(
      'danvan-viewport',
      { width: 320, height: 640 },
    );
    try {
      if (!done) this.skip();
      await fixture(html`<danvan-satisfaction-form endpoint="/nowhere" unit="01"></danvan-satisfaction-form>`);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    } finally {
      await executeServerCommand('danvan-viewport', { width: 800, height: 600 });
    }
  });

  it('a restored page gives the level back without an event', async () => {
    const rating = await rated('');
    let fired = 0;
    for (const type of ['input', 'change']) rating.addEventListener(type, () => (fired += 1));
    rating.formStateRestoreCallback('4');
    await rating.updateComplete;
    expect(rating.value).to.equal('4');
    expect(part(rating, 'input').map((radio) => (radio as HTMLInputElement).checked)).to.deep.equal([
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(fired).to.equal(0);
  });

  it('a required rating is invalid at once, before it is drawn', () => {
    const form = document.createElement('form');
    form.innerHTML = '<danvan-rating name="r0" required></danvan-rating>';
    document.body.append(form);
    const valid = form.checkValidity();
    form.remove();
    expect(valid).to.equal(false);
  });
});
