import { expect, fixture, html } from '@open-wc/testing';
import { until } from '../../test/until.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { sendKeys } from '@web/test-runner-commands';
import { pageOutbox } from '../outbox/page-outbox.js';
import './define.js';
import { findPersonalData } from './find-personal-data.js';
import type { DanvanSentEvent, DanvanSubmitEvent } from './form-events.js';
import type { DanvanSatisfactionForm } from './satisfaction-form.js';

const real = window.fetch;
let requests: Record<string, unknown>[] = [];
let answer: (body: { id: string }) => Response = ({ id }) => Response.json({ ack: id, receipt: '7F3K-AB2C' });

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

describe('danvan-satisfaction-form', () => {
  beforeEach(async () => {
    sessionStorage.clear();
    for (const { id } of await pageOutbox().list()) await pageOutbox().discard(id);
    requests = [];
    answer = ({ id }) => Response.json({ ack: id, receipt: '7F3K-AB2C' });
    window.fetch = async (address, init) => {
      if (!String(address).endsWith('/v1/responses')) return real(address, init);
      const body = JSON.parse(String(init?.body)) as { id: string };
      requests.push(body);
      return answer(body);
    };
  });
  after(() => {
    window.fetch = real;
  });

  it('sends one answer and says recorded, with the receipt, only after the acknowledgement', async () => {
    const form = await make();
    const events: string[] = [];
    let receipt: string | null = null;
    for (const name of ['danvan-submit', 'danvan-queued', 'danvan-sent'])
      form.addEventListener(name, () => events.push(name));
    form.addEventListener('danvan-sent', (event) => (receipt = (event as DanvanSentEvent).receipt));
    inside<HTMLInputElement>(form, 'input[value="4"]').click();
    press(form);
    await until(() => seen(form).includes('Đã ghi nhận'));
    expect(seen(form)).to.contain('7F3K-AB2C');
    expect(events).to.deep.equal(['danvan-submit', 'danvan-queued', 'danvan-sent']);
    expect(receipt).to.equal('7F3K-AB2C');
    expect(requests).to.have.length(1);
    expect(requests[0]).to.deep.include({ survey: 'quick', version: 1, unit: '01', answers: { overall: 4 } });
    expect(requests[0]?.ageMs).to.be.a('number');
  });

  it('five clicks are one answer', async () => {
    const form = await make();
    inside<HTMLInputElement>(form, 'input[value="5"]').click();
    const button = inside<HTMLButtonElement>(form, 'button[type=submit]');
    for (let click = 0; click < 5; click += 1) button.click();
    await until(() => seen(form).includes('Đã ghi nhận'));
    expect(requests).to.have.length(1);
  });

  it('says that it is not sent while the server fails, and goes on by itself', async () => {
    let failures = 2;
    answer = ({ id }) =>
      failures-- > 0 ? new Response('', { status: 500 }) : Response.json({ ack: id, receipt: 'A' });
    const form = await make();
    inside<HTMLInputElement>(form, 'input[value="2"]').click();
    press(form);
    await until(() => seen(form).includes('Chưa gửi (sẽ gửi lại)'));
    expect(seen(form)).not.to.contain('Đã ghi nhận');
    await until(() => seen(form).includes('Đã ghi nhận'), undefined, { timeout: 8000 });
    expect(new Set(requests.map(({ id }) => id)).size).to.equal(1);
  }).timeout(12_000);

  it('a page that pretends is not believed', async () => {
    let pretending = true;
    answer = ({ id }) => (pretending ? new Response('<html>ok</html>') : Response.json({ ack: id, receipt: 'A' }));
    const form = await make();
    inside<HTMLInputElement>(form, 'input[value="3"]').click();
    press(form);
    await until(() => seen(form).includes('Chưa gửi (sẽ gửi lại)'));
    pretending = false;
    await until(() => seen(form).includes('Đã ghi nhận'), undefined, { timeout: 8000 });
  }).timeout(12_000);

  it('an answer that can never be stored is said so and can be taken home', async () => {
    answer = ({ id }) => Response.json({ dead: id, problems: [{ code: 'unknown-unit' }] }, { status: 422 });
    const form = await make();
    let rejected = '';
    form.addEventListener('danvan-rejected', (event) => (rejected = (event as unknown as { reason: string }).reason));
    inside<HTMLInputElement>(form, 'input[value="1"]').click();
    press(form);
    await until(() => seen(form).includes('Không gửi được'));
    expect(rejected).to.equal('dead');
    expect(seen(form)).to.contain('Tải phiếu về máy');
  });

  it('leads to the open question instead of sending half a form', async () => {
    const form = await make();
    press(form);
    await until(() => form.shadowRoot?.activeElement?.classList.contains('summary') === true);
    inside<HTMLAnchorElement>(form, '.summary a').click();
    expect(form.shadowRoot?.activeElement).to.equal(inside(form, 'input[value="1"]'));
    expect(requests).to.have.length(0);
  });

  it('somebody who comes back finds an answer that is not sent yet, and then its receipt', async () => {
    let down = true;
    answer = ({ id }) => (down ? new Response('', { status: 503 }) : Response.json({ ack: id, receipt: '7F3K-AB2C' }));
    const first = await make();
    inside<HTMLInputElement>(first, 'input[value="4"]').click();
    press(first);
    await until(() => seen(first).includes('Chưa gửi (sẽ gửi lại)'));
    first.remove();
    const second = await make();
    await until(() => seen(second).includes('Chưa gửi (sẽ gửi lại)'));
    down = false;
    dispatchEvent(new Event('online'));
    await until(() => seen(second).includes('Đã ghi nhận'), undefined, { timeout: 8000 });
    expect(seen(second)).to.contain('7F3K-AB2C');
    expect(new Set(requests.map(({ id }) => id)).size).to.equal(1);
  }).timeout(12_000);

  it('a conflict is kept and shown until the person has it as a file', async () => {
    answer = ({ id }) => Response.json({ conflict: id }, { status: 409 });
    const form = await make();
    inside<HTMLInputElement>(form, 'input[value="2"]').click();
    press(form);
    await until(() => seen(form).includes('Không gửi được'));
    form.remove();
    const again = await make();
    await until(() => seen(again).includes('Không gửi được'));
    expect(requests).to.have.length(1);
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
    answer = () => new Response('', { status: 500 });
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

  it('a shared screen forgets what somebody left unfinished', async () => {
    const form = await make(
      html`<danvan-satisfaction-form kiosk idle="0.2" endpoint="/v1/responses" unit="01"></danvan-satisfaction-form>`,
    );
    inside<HTMLInputElement>(form, 'input[value="4"]').click();
    await until(() => !inside<HTMLInputElement>(form, 'input[value="4"]').checked);
    expect(requests).to.have.length(0);
    expect(sessionStorage).to.have.length(0);
  });

  it('a draft of an older survey does not stop the form', async () => {
    sessionStorage.setItem(
      'danvan-draft:quick:01',
      JSON.stringify({ at: Date.now(), answers: { gone: 3, overall: 2 } }),
    );
    const form = await make();
    press(form);
    await until(() => seen(form).includes('Đã ghi nhận'));
    expect(requests[0]?.answers).to.deep.equal({ overall: 2 });
  });

  it('a page may keep the answer to itself', async () => {
    const form = await make();
    let answers: unknown;
    form.addEventListener('danvan-submit', (event) => {
      event.preventDefault();
      answers = (event as DanvanSubmitEvent).response.answers;
    });
    inside<HTMLInputElement>(form, 'input[value="4"]').click();
    press(form);
    await form.updateComplete;
    expect(answers).to.deep.equal({ overall: 4 });
    expect(requests).to.have.length(0);
  });

  it('keeps a draft over a reload, and none on a shared screen', async () => {
    const form = await make();
    inside<HTMLInputElement>(form, 'input[value="4"]').click();
    const again = await make();
    expect(inside<HTMLInputElement>(again, 'input[value="4"]').checked).to.equal(true);
    const kiosk = await make(
      html`<danvan-satisfaction-form kiosk endpoint="/v1/responses" unit="01"></danvan-satisfaction-form>`,
    );
    expect(inside<HTMLInputElement>(kiosk, 'input[value="4"]').checked).to.equal(false);
  });

  it('asks to remove what points to a person', async () => {
    const form = await make();
    inside<HTMLInputElement>(form, 'input[value="4"]').click();
    const comment = inside<HTMLTextAreaElement>(form, 'textarea');
    comment.value = 'Gọi tôi theo số 0912 345 678';
    comment.dispatchEvent(new Event('input', { bubbles: true }));
    press(form);
    await until(() => seen(form).includes('số điện thoại. Hãy xóa'));
    expect(requests).to.have.length(0);
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
    expect(requests[0]?.answers).to.deep.equal({ overall: 2 });
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

describe('findPersonalData', () => {
  const kinds = (text: string): string[] => findPersonalData(text).map(({ vi }) => vi);

  it('sees what points to a person', () => {
    expect(kinds('Căn cước 001199012345')).to.deep.equal(['số căn cước']);
    expect(kinds('Điện thoại +84 912 345 678 hoặc 0912345678')).to.deep.equal(['số điện thoại']);
    expect(kinds('Thư: nguoi.dan@example.vn')).to.deep.equal(['địa chỉ thư điện tử']);
    expect(kinds('CMND 123456789')).to.deep.equal(['số chứng minh nhân dân']);
  });

  it('leaves dossier codes, dates and counts alone', () => {
    for (const text of [
      'Hồ sơ H26.18.5-240517-0012',
      'Chờ từ 8h15 ngày 17/5/2024',
      'Thu 1.250.000 đồng',
      'Nộp 3 lần, hẹn 15 ngày',
    ]) {
      expect(kinds(text)).to.deep.equal([]);
    }
  });
});
