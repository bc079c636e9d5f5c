import { expect, fixture, html } from '@open-wc/testing';
import { fakeServer } from '../../test/fake-server.js';
import { surveyFormSuite } from '../../test/survey-form-suite.js';
import { until } from '../../test/until.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { sendKeys } from '@web/test-runner-commands';
import { pageOutbox } from '../outbox/page-outbox.js';
import './define.js';
import type { DanvanSatisfactionForm } from './satisfaction-form.js';

const seen = (form: DanvanSatisfactionForm): string => (form.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
const inside = <T extends HTMLElement>(form: DanvanSatisfactionForm, selector: string): T =>
  form.shadowRoot?.querySelector(selector) as T;
const press = (form: DanvanSatisfactionForm): void => inside<HTMLButtonElement>(form, 'button[type=submit]').click();

async function make(
  attributes = html`<danvan-satisfaction-form endpoint="/v1/responses" unit="01"></danvan-satisfaction-form>`,
) {
  const form = await fixture<DanvanSatisfactionForm>(attributes);
  await form.updateComplete;
  return form;
}

surveyFormSuite({
  tag: 'danvan-satisfaction-form',
  attributes: {},
  answer: (form) => {
    form.shadowRoot?.querySelector<HTMLInputElement>('input[value="4"]')?.click();
  },
  answers: { overall: 4 },
  survey: 'quick',
});

describe('danvan-satisfaction-form', () => {
  const server = fakeServer();

  it('leads to the open question instead of sending half a form', async () => {
    const form = await make();
    press(form);
    await until(() => form.shadowRoot?.activeElement?.classList.contains('summary') === true);
    inside<HTMLAnchorElement>(form, '.summary a').click();
    await until(() => form.shadowRoot?.activeElement === inside(form, 'input[value="1"]'));
    expect(server.requests).to.have.length(0);
  });

  it('somebody who comes back finds an answer that is not sent yet, and then its receipt', async () => {
    let down = true;
    server.answer = ({ id }) =>
      down ? new Response('', { status: 503 }) : Response.json({ ack: id, receipt: '7F3K-AB2C' });
    const first = await make();
    inside<HTMLInputElement>(first, 'input[value="4"]').click();
    press(first);
    await until(() => seen(first).includes('Chưa gửi (sẽ gửi lại)'));
    first.remove();
    const second = await make();
    await until(() => seen(second).includes('Chưa gửi (sẽ gửi lại)'));
    down = false;
    dispatchEvent(new Event('online'));
    await until(() => seen(second).includes('Đã ghi nhận'));
    expect(seen(second)).to.contain('7F3K-AB2C');
    expect(new Set(server.requests.map(({ id }) => id)).size).to.equal(1);
  });

  it('a conflict is kept and shown until the person has it as a file', async () => {
    server.answer = ({ id }) => Response.json({ conflict: id }, { status: 409 });
    const form = await make();
    inside<HTMLInputElement>(form, 'input[value="2"]').click();
    press(form);
    await until(() => seen(form).includes('Không gửi được'));
    form.remove();
    const again = await make();
    await until(() => seen(again).includes('Không gửi được'));
    expect(server.requests).to.have.length(1);
    let file = '';
    const click = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function () {
      file = this.download;
    };
    inside<HTMLButtonElement>(again, 'button.quiet').click();
    HTMLAnchorElement.prototype.click = click;
    expect(file).to.match(/^phieu-[0-9a-f-]{36}\.json$/);
    await until(async () => (await pageOutbox().list()).length === 0);
  });

  it('says so when the browser keeps nothing, and offers the file', async () => {
    server.answer = () => new Response('', { status: 500 });
    const form = await make();
    const { open } = IDBFactory.prototype;
    const { put } = IDBObjectStore.prototype;
    const { setItem: set } = Storage.prototype;
    const denied = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    IDBFactory.prototype.open = denied;
    IDBObjectStore.prototype.put = denied;
    Storage.prototype.setItem = denied;
    try {
      inside<HTMLInputElement>(form, 'input[value="4"]').click();
      press(form);
      await until(() => seen(form).includes('để mở trang này'));
      expect(seen(form)).to.contain('Tải phiếu về máy');
    } finally {
      IDBFactory.prototype.open = open;
      IDBObjectStore.prototype.put = put;
      Storage.prototype.setItem = set;
    }
  });

  it('a draft of an older survey does not stop the form', async () => {
    sessionStorage.setItem(
      'danvan-draft:quick:01',
      JSON.stringify({ at: Date.now(), answers: { gone: 3, overall: 2 } }),
    );
    const form = await make();
    press(form);
    await until(() => seen(form).includes('Đã ghi nhận'));
    expect(server.requests[0]?.answers).to.deep.equal({ overall: 2 });
  });

  it('draws each built-in survey, the long one from a file of its own, with its progress', async () => {
    for (const [survey, count] of [
      ['quick', 1],
      ['one-stop', 6],
      ['sipas-2026', 39],
    ] as const) {
      const form = await make(
        html`<danvan-satisfaction-form survey=${survey} endpoint="/v1/responses" unit="01"></danvan-satisfaction-form>`,
      );
      await until(() => form.shadowRoot?.querySelectorAll('fieldset').length === count);
      if (count < 4) continue;
      inside<HTMLInputElement>(form, 'input[value="4"]').click();
      await until(() => seen(form).includes(`Đã trả lời 1/${count} câu`));
      expect(inside<HTMLProgressElement>(form, 'progress').value).to.equal(1);
    }
  });

  const market = {
    id: 'market',
    version: 3,
    title: { vi: 'Chợ', en: 'Market' },
    questions: [
      {
        id: 'clean',
        kind: 'rating',
        label: { vi: 'Chợ có sạch không?', en: 'Is the market clean?' },
        scale: [
          { value: 0, label: { vi: 'Không', en: 'No' } },
          { value: 1, label: { vi: 'Có', en: 'Yes' } },
        ],
        required: true,
      },
      {
        id: 'why',
        kind: 'text',
        label: { vi: 'Vì sao?', en: 'Why?' },
        maxLength: 200,
        showIf: { question: 'clean', in: [0] },
      },
    ],
  };

  it('draws a survey from JSON in its attribute and from an address, with questions that hang on an answer', async () => {
    const file = URL.createObjectURL(new Blob([JSON.stringify(market)], { type: 'application/json' }));
    for (const place of [
      html`<danvan-satisfaction-form
        survey=${JSON.stringify(market)}
        endpoint="/v1/responses"
        unit="01"
      ></danvan-satisfaction-form>`,
      html`<danvan-satisfaction-form src=${file} endpoint="/v1/responses" unit="01"></danvan-satisfaction-form>`,
    ]) {
      const form = await make(place);
      await until(() => seen(form).includes('Chợ có sạch không?'));
      expect(seen(form)).not.to.contain('Vì sao?');
      inside<HTMLInputElement>(form, 'input[value="1"]').click();
      await until(() => seen(form).includes('Vì sao?'));
      press(form);
      await until(() => seen(form).includes('Đã ghi nhận'));
      expect(server.requests.at(-1)).to.deep.include({ survey: 'market', version: 3, answers: { clean: 0 } });
      form.remove();
    }
    URL.revokeObjectURL(file);
  });

  it('says that a survey cannot be read instead of drawing nothing', async () => {
    for (const survey of ['{"id": "x"', '{"id": "x", "questions": [{"id": "a", "kind": "rating"}]}']) {
      const form = await make(
        html`<danvan-satisfaction-form survey=${survey} endpoint="/v1/responses" unit="01"></danvan-satisfaction-form>`,
      );
      expect(seen(form)).to.equal('Không đọc được phiếu khảo sát.');
    }
    const form = await make(
      html`<danvan-satisfaction-form
        src="/nowhere.json"
        endpoint="/v1/responses"
        unit="01"
      ></danvan-satisfaction-form>`,
    );
    await until(() => seen(form) === 'Không đọc được phiếu khảo sát.');
  });

  it('sends the procedure group and the proof of a visit along', async () => {
    const form = await make(
      html`<danvan-satisfaction-form
        endpoint="/v1/responses"
        unit="01"
        service="dat-dai"
        token="ABC"
      ></danvan-satisfaction-form>`,
    );
    inside<HTMLInputElement>(form, 'input[value="4"]').click();
    press(form);
    await until(() => server.requests.length === 1);
    expect(server.requests[0]).to.deep.include({ service: 'dat-dai', token: 'ABC' });
  });

  it('asks to remove what points to a person', async () => {
    const form = await make();
    inside<HTMLInputElement>(form, 'input[value="4"]').click();
    const comment = inside<HTMLTextAreaElement>(form, 'textarea');
    comment.value = 'Gọi tôi theo số 0912 345 678';
    comment.dispatchEvent(new Event('input', { bubbles: true }));
    press(form);
    await until(() => seen(form).includes('số điện thoại. Hãy xóa'));
    expect(server.requests).to.have.length(0);
  });

  it('is answered by keyboard alone', async () => {
    const form = await make();
    inside<HTMLInputElement>(form, 'input').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await until(() => seen(form).includes('Đã ghi nhận'));
    expect(server.requests[0]?.answers).to.deep.equal({ overall: 2 });
  });

  it('offers an empty form for another answer', async () => {
    const form = await make();
    inside<HTMLInputElement>(form, 'input[value="4"]').click();
    press(form);
    await until(() => seen(form).includes('Gửi phiếu khác'));
    inside<HTMLButtonElement>(form, 'button.quiet').click();
    await form.updateComplete;
    expect(inside<HTMLInputElement>(form, 'input[value="4"]').checked).to.equal(false);
  });

  it('says what is missing in the page instead of drawing nothing', async () => {
    expect(seen(await make(html`<danvan-satisfaction-form unit="01"></danvan-satisfaction-form>`))).to.contain(
      'endpoint',
    );
    for (const endpoint of ['', ' ']) {
      const empty = html`<danvan-satisfaction-form unit="01" endpoint=${endpoint}></danvan-satisfaction-form>`;
      expect(seen(await make(empty))).to.contain('endpoint');
    }
    for (const unit of ['', undefined]) {
      const nowhere = html`<danvan-satisfaction-form
        endpoint="/v1/responses"
        unit=${ifDefined(unit)}
      ></danvan-satisfaction-form>`;
      expect(seen(await make(nowhere))).to.contain('unit');
    }
    const unknown = html`<danvan-satisfaction-form survey="nope" endpoint="/v1/responses"></danvan-satisfaction-form>`;
    expect(seen(await make(unknown))).to.contain('nope');
  });

  it('two forms on one page do not share a thing', async () => {
    const page = await fixture(
      html`<div>
        <danvan-satisfaction-form endpoint="/v1/responses" unit="01"></danvan-satisfaction-form
        ><danvan-satisfaction-form endpoint="/v1/responses" unit="02"></danvan-satisfaction-form>
      </div>`,
    );
    const [first, second] = [...page.querySelectorAll('danvan-satisfaction-form')] as [
      DanvanSatisfactionForm,
      DanvanSatisfactionForm,
    ];
    await second.updateComplete;
    inside<HTMLInputElement>(first, 'input[value="4"]').click();
    expect(inside<HTMLInputElement>(second, 'input[value="4"]').checked).to.equal(false);
    press(first);
    await until(() => seen(first).includes('Đã ghi nhận'));
    expect(seen(second)).not.to.contain('Đã ghi nhận');
  });

  it('has no accessibility fault while asking, complaining, waiting and done', async () => {
    const form = await make();
    await expect(form).to.be.accessible();
    press(form);
    await form.updateComplete;
    await expect(form).to.be.accessible();
    inside<HTMLInputElement>(form, 'input[value="4"]').click();
    press(form);
    await until(() => seen(form).includes('Đã ghi nhận'));
    await expect(form).to.be.accessible();
  });
});
