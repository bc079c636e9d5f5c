import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { until } from '../../test/until.js';
import { sendKeys } from '@web/test-runner-commands';
import './define.js';
import type { DanvanRating } from './rating.js';

const radios = (rating: DanvanRating): HTMLInputElement[] => [
  ...(rating.shadowRoot?.querySelectorAll<HTMLInputElement>('input[type="radio"]') ?? []),
];
const entries = (form: HTMLFormElement): [string, FormDataEntryValue][] => [...new FormData(form).entries()];

/** A form as a person meets it: the rating, then something else to tab to. */
async function formWith(content: unknown): Promise<{ form: HTMLFormElement; rating: DanvanRating }> {
  const form = await fixture<HTMLFormElement>(
    html`<form onsubmit="return false">
      <fieldset id="set">${content}</fieldset>
      <button>Gửi</button>
    </form>`,
  );
  const rating = form.querySelector('danvan-rating') as DanvanRating;
  await rating.updateComplete;
  return { form, rating };
}

describe('danvan-rating', () => {
  it('is absent from the form data until it is answered', async () => {
    const { form, rating } = await formWith(html`<danvan-rating name="r0" label="Thái độ"></danvan-rating>`);
    expect(entries(form)).to.deep.equal([]);
    radios(rating)[3]?.click();
    expect(entries(form)).to.deep.equal([['r0', '4']]);
    expect(rating.value).to.equal('4');
  });

  it('tells one input and one change per choice, seen at the document, with the value on the target', async () => {
    const { rating } = await formWith(html`<danvan-rating name="r0"></danvan-rating>`);
    const seen: string[] = [];
    const note = (event: Event): void => {
      seen.push(`${event.type} ${(event.target as DanvanRating).value}`);
    };
    document.addEventListener('input', note);
    document.addEventListener('change', note);
    radios(rating)[1]?.click();
    document.removeEventListener('input', note);
    document.removeEventListener('change', note);
    expect(seen).to.deep.equal(['input 2', 'change 2']);
  });

  it('blocks the form when it is required in the markup, and says why in its language', async () => {
    const { form, rating } = await formWith(html`<danvan-rating name="r0" required></danvan-rating>`);
    expect(form.checkValidity()).to.equal(false);
    expect(rating.validationMessage).to.equal('Hãy chọn một mức.');
    await rating.updateComplete;
    expect(rating.shadowRoot?.querySelector('[role=alert]')?.textContent).to.equal('Hãy chọn một mức.');
    radios(rating)[0]?.click();
    expect(form.checkValidity()).to.equal(true);
  });

  it('blocks the form when it becomes required later', async () => {
    const { form, rating } = await formWith(html`<danvan-rating name="r0"></danvan-rating>`);
    expect(form.checkValidity()).to.equal(true);
    rating.required = true;
    await rating.updateComplete;
    expect(form.checkValidity()).to.equal(false);
  });

  it('a refused submit leads to the first level', async () => {
    const { form, rating } = await formWith(html`<danvan-rating name="r0" required></danvan-rating>`);
    form.requestSubmit();
    await until(() => rating.shadowRoot?.activeElement === radios(rating)[0]);
  });

  it('a reset empties it, also in the form data, and makes it required again', async () => {
    const { form, rating } = await formWith(html`<danvan-rating name="r0" required></danvan-rating>`);
    radios(rating)[4]?.click();
    form.reset();
    await rating.updateComplete;
    expect(entries(form)).to.deep.equal([]);
    expect(rating.value).to.equal('');
    expect(radios(rating).some((radio) => radio.checked)).to.equal(false);
    expect(form.checkValidity()).to.equal(false);
  });

  it('a reset goes back to the value of the markup', async () => {
    const { form, rating } = await formWith(html`<danvan-rating name="r0" value="3"></danvan-rating>`);
    radios(rating)[4]?.click();
    form.reset();
    expect(entries(form)).to.deep.equal([['r0', '3']]);
  });

  it('a disabled fieldset takes it out of the form', async () => {
    const { form, rating } = await formWith(html`<danvan-rating name="r0" value="3"></danvan-rating>`);
    (form.querySelector('#set') as HTMLFieldSetElement).disabled = true;
    await rating.updateComplete;
    expect(entries(form)).to.deep.equal([]);
    expect(rating.matches(':disabled')).to.equal(true);
    radios(rating)[0]?.click();
    expect(rating.value).to.equal('3');
  });

  it('read-only keeps its value and fires nothing', async () => {
    const { form, rating } = await formWith(html`<danvan-rating name="r0" value="3" readonly></danvan-rating>`);
    let fired = 0;
    const count = (): void => void (fired += 1);
    rating.addEventListener('input', count);
    rating.addEventListener('change', count);
    for (const radio of radios(rating)) radio.click();
    expect(fired).to.equal(0);
    expect(entries(form)).to.deep.equal([['r0', '3']]);
  });

  it('is one stop of the Tab key, and both axes of arrows walk the levels', async () => {
    const { form, rating } = await formWith(html`<danvan-rating name="r0"></danvan-rating>`);
    rating.focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowRight' });
    await until(() => rating.value === '2');
    await sendKeys({ press: 'ArrowDown' });
    await until(() => rating.value === '3');
    await sendKeys({ press: 'Tab' });
    await until(() => document.activeElement === form.querySelector('button'));
  });

  it('names the group and every level with words, once each', async () => {
    const { rating } = await formWith(html`<danvan-rating name="r0" label="Kết quả giải quyết"></danvan-rating>`);
    expect(rating.shadowRoot?.querySelector('legend')?.textContent.trim()).to.equal('Kết quả giải quyết');
    expect(radios(rating).map((radio) => radio.labels?.[0]?.textContent.trim())).to.deep.equal([
      'Rất không hài lòng',
      'Không hài lòng',
      'Bình thường',
      'Hài lòng',
      'Rất hài lòng',
    ]);
  });

  it('takes its name from an outside label', async () => {
    const { form, rating } = await formWith(
      html`<label for="outside">Thời gian chờ</label><danvan-rating id="outside" name="r0"></danvan-rating>`,
    );
    rating.requestUpdate();
    await rating.updateComplete;
    expect(rating.labels).to.have.length(1);
    expect(rating.shadowRoot?.querySelector('fieldset')?.getAttribute('aria-label')).to.equal('Thời gian chờ');
    expect(form.contains(rating)).to.equal(true);
  });

  it('draws three levels and own words', async () => {
    const { rating } = await formWith(
      html`<danvan-rating name="r0" levels="3" words="Kém|Được|Tốt" appearance="stars"></danvan-rating>`,
    );
    expect(radios(rating).map((radio) => radio.labels?.[0]?.textContent.trim())).to.deep.equal(['Kém', 'Được', 'Tốt']);
  });

  it('never takes a level that it does not have', async () => {
    const { rating } = await formWith(html`<danvan-rating name="r0" levels="3" value="5"></danvan-rating>`);
    expect(rating.value).to.equal('');
    rating.value = '0';
    expect(rating.value).to.equal('');
    rating.value = '2';
    expect(rating.value).to.equal('2');
  });

  it('speaks English inside an English page and changes with it', async () => {
    const place = await fixture<HTMLElement>(html`<div lang="en"><danvan-rating name="r0"></danvan-rating></div>`);
    const rating = place.querySelector('danvan-rating') as DanvanRating;
    await rating.updateComplete;
    expect(rating.shadowRoot?.textContent).to.contain('Very satisfied');
    place.lang = 'vi';
    await until(() => rating.shadowRoot?.textContent.includes('Rất hài lòng') === true);
  });

  it('offers targets of at least 44 by 44 pixels', async () => {
    const { rating } = await formWith(html`<danvan-rating name="r0" appearance="numbers"></danvan-rating>`);
    for (const radio of radios(rating)) {
      const { width, height } = radio.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(44);
    }
  });

  it('has no accessibility fault in any state', async () => {
    for (const content of [
      html`<danvan-rating name="r0" label="Thái độ"></danvan-rating>`,
      html`<danvan-rating name="r0" label="Thái độ" value="4" appearance="stars"></danvan-rating>`,
      html`<danvan-rating name="r0" label="Thái độ" value="4" readonly></danvan-rating>`,
      html`<danvan-rating name="r0" label="Thái độ" disabled></danvan-rating>`,
      html`<danvan-rating name="r0" label="Thái độ" required></danvan-rating>`,
    ]) {
      const { form, rating } = await formWith(content);
      form.checkValidity();
      await rating.updateComplete;
      await expect(rating).to.be.accessible();
    }
  });

  it('tells of a choice to whoever waits for it', async () => {
    const { rating } = await formWith(html`<danvan-rating name="r0"></danvan-rating>`);
    setTimeout(() => radios(rating)[2]?.click());
    const event = (await oneEvent(rating, 'change')) as Event;
    expect((event.target as DanvanRating).value).to.equal('3');
  });
});
