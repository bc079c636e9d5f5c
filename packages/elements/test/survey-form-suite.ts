import { expect, fixture, html } from '@open-wc/testing';
import type { SurveyForm } from '../src/survey-form/survey-form.js';
import { fakeServer } from './fake-server.js';
import { until } from './until.js';

/** What the suite has to know of a form. */
export interface FormUnderTest {
  readonly tag: string;
  /** Besides endpoint and unit. */
  readonly attributes: Readonly<Record<string, string>>;
  /** Answers it as a person does. */
  readonly answer: (form: SurveyForm) => void;
  readonly answers: Readonly<Record<string, number | string>>;
  readonly survey: string;
}

const seen = (form: SurveyForm): string => (form.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = <T extends Element>(form: SurveyForm, selector: string): T[] => [
  ...(form.shadowRoot?.querySelectorAll<T>(selector) ?? []),
];
const press = (form: SurveyForm): void => {
  all<HTMLButtonElement>(form, 'button[type=submit]')[0]?.click();
};
const news = ['danvan-submit', 'danvan-queued', 'danvan-sent', 'danvan-rejected'];

/** What every form of questions does, whichever it is: written once, run for each of them. */
export function surveyFormSuite({ tag, attributes, answer, answers, survey }: FormUnderTest): void {
  async function make(more: Record<string, string> = {}, content = ''): Promise<SurveyForm> {
    const place = await fixture<HTMLElement>(html`<fieldset></fieldset>`);
    const form = document.createElement(tag) as SurveyForm;
    for (const [name, text] of Object.entries({ endpoint: '/v1/responses', unit: '01', ...attributes, ...more })) {
      if (text !== '-') form.setAttribute(name, text);
    }
    form.innerHTML = content;
    place.append(form);
    await form.updateComplete;
    return form;
  }

  describe(`${tag} as a form that is sent`, () => {
    const server = fakeServer();

    it('keeps, sends and says recorded with the receipt, in this order and only after the acknowledgement', async () => {
      const form = await make();
      const events: string[] = [];
      for (const name of news) document.addEventListener(name, (event) => void events.push(event.type), { once: true });
      answer(form);
      press(form);
      await until(() => seen(form).includes('Đã ghi nhận'));
      expect(seen(form)).to.contain('7F3K-AB2C');
      expect(events).to.deep.equal(['danvan-submit', 'danvan-queued', 'danvan-sent']);
      expect(server.requests).to.have.length(1);
      expect(server.requests[0]).to.deep.include({ survey, version: 1, unit: '01', answers });
      expect(server.requests[0]?.ageMs).to.be.a('number');
    });

    it('five clicks are one answer', async () => {
      const form = await make();
      answer(form);
      for (let click = 0; click < 5; click += 1) press(form);
      await until(() => seen(form).includes('Đã ghi nhận'));
      expect(server.requests).to.have.length(1);
    });

    it('can be kept from sending by the page', async () => {
      const form = await make();
      form.addEventListener('danvan-submit', (event) => {
        event.preventDefault();
      });
      answer(form);
      press(form);
      await form.updateComplete;
      expect(server.requests).to.have.length(0);
      expect(all(form, 'button[type=submit]')).to.have.length(1);
    });

    it('says that it is not sent while there is no network, and goes on by itself with the same id', async () => {
      let offline = true;
      const { answer: acknowledge } = server;
      server.answer = (body) => {
        if (offline) throw new TypeError('Failed to fetch');
        return acknowledge(body);
      };
      const form = await make();
      answer(form);
      press(form);
      await until(() => seen(form).includes('Chưa gửi (sẽ gửi lại)'));
      expect(seen(form)).not.to.contain('Đã ghi nhận');
      await until(() => server.requests.length > 1);
      offline = false;
      await until(() => seen(form).includes('Đã ghi nhận'));
      expect(new Set(server.requests.map(({ id }) => id)).size).to.equal(1);
    });

    it('does not believe a page that pretends', async () => {
      const { answer: acknowledge } = server;
      server.answer = () => new Response('<html>Đăng nhập Wi-Fi</html>');
      const form = await make();
      answer(form);
      press(form);
      await until(() => seen(form).includes('Chưa gửi (sẽ gửi lại)'));
      server.answer = acknowledge;
      await until(() => seen(form).includes('Đã ghi nhận'));
    });

    it('says what can never be stored, and offers it as a file', async () => {
      server.answer = ({ id }) => Response.json({ dead: id, problems: [] }, { status: 422 });
      const form = await make();
      answer(form);
      press(form);
      await until(() => seen(form).includes('Không gửi được'));
      expect(seen(form)).to.contain('Tải phiếu về máy');
    });

    it('leads an empty form to what is missing, with the problem in the description of each control', async () => {
      const form = await make();
      press(form);
      await until(() => form.shadowRoot?.activeElement?.classList.contains('summary') === true);
      all<HTMLAnchorElement>(form, '.summary a')[0]?.click();
      await until(() => form.shadowRoot?.activeElement?.matches('input, textarea'));
      const focused = form.shadowRoot?.activeElement;
      const described = focused?.getAttribute('aria-describedby')?.split(' ') ?? [];
      const words = described.map((id) => form.shadowRoot?.getElementById(id)?.textContent.trim());
      expect(words).to.include('Hãy trả lời câu này.');
      expect(server.requests).to.have.length(0);
    });

    it('shows all answers once more where the page wants it, and leads back to any of them', async () => {
      const form = await make({ review: '' });
      answer(form);
      press(form);
      await until(() => seen(form).includes('Xin xem lại trước khi gửi'));
      expect(server.requests).to.have.length(0);
      expect(all(form, 'dd')[0]?.textContent.trim()).not.to.match(/^–/);
      all<HTMLButtonElement>(form, 'dd button')[0]?.click();
      await until(() => form.shadowRoot?.activeElement?.matches('input, textarea') === true);
      press(form);
      await until(() => seen(form).includes('Xin xem lại trước khi gửi'));
      press(form);
      await until(() => seen(form).includes('Đã ghi nhận'));
      expect(server.requests[0]?.answers).to.deep.equal(answers);
    });

    it('keeps a draft over a reload, and none on a shared screen', async () => {
      answer(await make());
      const again = await make();
      expect(all<HTMLInputElement>(again, 'input').some(({ checked }) => checked)).to.equal(true);
      const kiosk = await make({ kiosk: '' });
      expect(all<HTMLInputElement>(kiosk, 'input').some(({ checked }) => checked)).to.equal(false);
    });

    it('a shared screen forgets what somebody left unfinished, and leaves no trace of it', async () => {
      const form = await make({ kiosk: '', idle: '0.2' });
      answer(form);
      await form.updateComplete;
      await until(() => all<HTMLInputElement>(form, 'input').every(({ checked }) => !checked));
      expect(all<HTMLTextAreaElement>(form, 'textarea').every(({ value }) => value === '')).to.equal(true);
      expect(sessionStorage).to.have.length(0);
      expect(server.requests).to.have.length(0);
    });

    it('takes over a form that a server put inside: its address, and what was entered in it', async () => {
      const [question = '', given = ''] = Object.entries(answers)[0] ?? [];
      const control = `<input type="radio" name="${question}" value="${given}" checked>`;
      const form = await make({ endpoint: '-' }, `<form action="/v1/responses" method="post">${control}</form>`);
      expect(all<HTMLInputElement>(form, 'input').some(({ checked }) => checked)).to.equal(true);
      answer(form);
      press(form);
      await until(() => seen(form).includes('Đã ghi nhận'));
      expect(server.requests[0]?.answers).to.deep.equal(answers);
    });

    it('a disabled fieldset stops every control of it', async () => {
      const form = await make();
      (form.parentElement as HTMLFieldSetElement).disabled = true;
      await form.updateComplete;
      expect(form.matches(':disabled')).to.equal(true);
      expect(all(form, 'input, textarea, button').every((control) => control.matches(':disabled'))).to.equal(true);
    });

    it('the reset of a form around it empties it', async () => {
      const form = await make();
      const outer = document.createElement('form');
      (form.parentElement as HTMLElement).replaceWith(outer);
      outer.append(form);
      await form.updateComplete;
      answer(form);
      await form.updateComplete;
      outer.reset();
      await form.updateComplete;
      expect(all<HTMLInputElement>(form, 'input').every(({ checked }) => !checked)).to.equal(true);
      expect(all<HTMLTextAreaElement>(form, 'textarea').every(({ value }) => value === '')).to.equal(true);
    });

    it('offers targets of at least 44 pixels', async () => {
      const form = await make();
      for (const target of all(form, 'input, textarea, button')) {
        const { width, height } = target.getBoundingClientRect();
        expect(Math.min(width, height), target.outerHTML).to.be.at.least(44);
      }
    });

    it('asks no other host for anything, and has nothing to say to the console', async () => {
      const said: unknown[] = [];
      const { warn, error } = console;
      console.warn = console.error = (...words: unknown[]) => void said.push(words);
      try {
        const form = await make();
        answer(form);
        press(form);
        await until(() => seen(form).includes('Đã ghi nhận'));
      } finally {
        Object.assign(console, { warn, error });
      }
      const hosts = performance.getEntriesByType('resource').map(({ name }) => new URL(name).host);
      expect(hosts.filter((host) => host !== location.host)).to.deep.equal([]);
      expect(said).to.deep.equal([]);
    });

    it('says which attribute the page lacks instead of drawing nothing', async () => {
      for (const name of ['endpoint', 'unit']) {
        for (const text of ['-', '', ' ']) {
          expect(seen(await make({ [name]: text }))).to.contain(name);
        }
      }
    });

    it('speaks English inside an English page', async () => {
      const form = await make({ lang: 'en' });
      await until(() => all(form, 'button[type=submit]')[0]?.textContent === 'Send');
    });

    it('has no accessibility fault in any state, light or dark', async () => {
      for (const scheme of ['light', 'dark']) {
        const form = await make();
        (form.parentElement as HTMLElement).style.cssText = `color-scheme: ${scheme}; background: Canvas`;
        await expect(form).to.be.accessible();
        press(form);
        await until(() => all(form, '.summary').length === 1);
        await expect(form).to.be.accessible();
        answer(form);
        form.review = true;
        press(form);
        await until(() => all(form, 'dl').length === 1);
        await expect(form).to.be.accessible();
        press(form);
        await until(() => seen(form).includes('Đã ghi nhận'));
        await expect(form).to.be.accessible();
      }
    });
  });
}
