import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../test/until.js';
import '../kpi-card/define.js';
import '../satisfaction-form/define.js';
import type { DanvanSatisfactionForm } from '../satisfaction-form/satisfaction-form.js';
import { openDoors } from './open-doors.js';

const forms = (place: Element): DanvanSatisfactionForm[] => [...place.querySelectorAll('danvan-satisfaction-form')];
const attributesOf = (element: Element | undefined): Record<string, string> =>
  Object.fromEntries([...(element?.attributes ?? [])].map(({ name, value }) => [name, value]));
const drawn = (element: Element | undefined): string => element?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';

/** Puts markup into a page that has the doors, as a system without tags would. */
async function page(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.append(document.createRange().createContextualFragment(markup));
  return place;
}

describe('the doors for editors', () => {
  before(openDoors);

  it('the tag, a place and the script alone give the same form', async () => {
    const tag = await page(
      '<danvan-satisfaction-form endpoint="/v1/responses" unit="01" survey="one-stop"></danvan-satisfaction-form>',
    );
    const place = await page(
      '<div data-danvan="satisfaction-form" data-endpoint="/v1/responses" data-unit="01" data-survey="one-stop"></div>',
    );
    const script = await page(
      '<script type="text/plain" data-danvan-endpoint="/v1/responses" data-danvan-unit="01" data-danvan-survey="one-stop"></script>',
    );
    await until(() => [tag, place, script].every((one) => forms(one).length === 1));
    const [first, ...others] = [tag, place, script].map((one) => forms(one)[0]);
    await until(() => drawn(first).includes('Mức độ hài lòng chung'));
    for (const other of others) {
      await until(() => drawn(other) === drawn(first));
      expect(attributesOf(other)).to.deep.equal(attributesOf(first));
    }
  });

  it('a place may name any element', async () => {
    const place = await page(
      '<div data-danvan="kpi-card" data-label="Đúng hạn" data-value="99,5" data-unit="%"></div>',
    );
    await until(() => drawn(place.querySelector('danvan-kpi-card') ?? undefined).includes('99,5'));
  });

  it('a place with a name that nobody knows keeps what it shows', async () => {
    const place = await page('<div data-danvan="weather">Phiếu giấy có tại quầy.</div>');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(place.textContent).to.equal('Phiếu giấy có tại quầy.');
  });

  it('a script that was pasted twice is one form; one for another unit is another', async () => {
    const script = (unit: string): string =>
      `<script type="text/plain" data-danvan-endpoint="/v1/once" data-danvan-unit="${unit}"></script>`;
    const place = await page(script('02') + script('02') + script('03'));
    await until(() => forms(place).length > 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(forms(place).map(({ unit }) => unit)).to.deep.equal(['02', '03']);
  });

  it('opens each place once, however many copies of the script there are', async () => {
    openDoors();
    const place = await page(
      '<div data-danvan="satisfaction-form" data-endpoint="/v1/responses" data-unit="01"></div>',
    );
    await until(() => forms(place).length === 1);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(forms(place)).to.have.length(1);
  });

  it('takes over a form inside the place, with what was entered in it', async () => {
    const place = await page(
      '<div data-danvan="satisfaction-form" data-unit="01"><form action="/v1/responses" method="post"><input type="radio" name="overall" value="2" checked></form></div>',
    );
    await until(() => forms(place).length === 1);
    const [form] = forms(place);
    await until(() => form?.shadowRoot?.querySelector<HTMLInputElement>('input[value="2"]')?.checked === true);
  });

  it('puts the form where the script says', async () => {
    const place = await page(
      '<p id="anchor-of-test"></p><script type="text/plain" data-danvan-anchor="#anchor-of-test" data-danvan-endpoint="/v1/anchor" data-danvan-unit="01"></script>',
    );
    await until(() => place.querySelector('#anchor-of-test danvan-satisfaction-form'));
  });
});
