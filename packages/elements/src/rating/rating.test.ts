import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { formControlSuite } from '../../test/form-control-suite.js';
import { until } from '../../test/until.js';
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

formControlSuite({
  tag: 'danvan-rating',
  answer: (rating) => {
    radios(rating as DanvanRating)[3]?.click();
  },
  value: '4',
  other: '2',
  required: { vi: 'Hãy chọn một mức.', en: 'Choose one.' },
});

describe('danvan-rating', () => {
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

  it('draws three levels and own words', async () => {
    const { rating } = await formWith(
      html`<danvan-rating name="r0" levels="3" words="Kém|Được|Tốt" appearance="stars"></danvan-rating>`,
    );
    expect(radios(rating).map((radio) => radio.labels?.[0]?.textContent.trim())).to.deep.equal(['Kém', 'Được', 'Tốt']);
  });

  it('has two to five levels, with a middle where there is one', async () => {
    for (const [levels, words] of [
      ['2', ['Không hài lòng', 'Hài lòng']],
      ['3', ['Không hài lòng', 'Hài lòng', 'Rất hài lòng']],
      ['4', ['Rất không hài lòng', 'Không hài lòng', 'Hài lòng', 'Rất hài lòng']],
      ['nhiều', ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng']],
    ] as const) {
      const { rating } = await formWith(html`<danvan-rating name="r0" levels=${levels}></danvan-rating>`);
      expect(radios(rating).map((radio) => radio.labels?.[0]?.textContent.trim())).to.deep.equal(words);
    }
  });

  it('stops or wraps at its last level where the browser’s own radio buttons do', async () => {
    const walk = async (): Promise<void> => {
      await sendKeys({ press: ' ' });
      for (let step = 0; step < 3; step += 1) await sendKeys({ press: 'ArrowRight' });
    };
    const native = await fixture<HTMLElement>(
      html`<div>${[1, 2, 3].map((level) => html`<input type="radio" name="native" value=${level} />`)}</div>`,
    );
    native.querySelector('input')?.focus();
    await walk();
    const own = native.querySelector<HTMLInputElement>(':checked')?.value;
    const { rating } = await formWith(html`<danvan-rating name="r0" levels="3"></danvan-rating>`);
    rating.focus();
    await walk();
    await until(() => rating.value === own);
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
});
