import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fakeServer } from '../../test/fake-server.js';
import { surveyFormSuite } from '../../test/survey-form-suite.js';
import { until } from '../../test/until.js';
import type { SurveyForm } from '../survey-form/survey-form.js';
import './define.js';
import type { DanvanFeedbackForm } from './feedback-form.js';

const seen = (form: SurveyForm): string => (form.shadowRoot?.textContent ?? '').replace(/\s+/g, ' ').trim();
const inside = <T extends HTMLElement>(form: SurveyForm, selector: string): T =>
  form.shadowRoot?.querySelector(selector) as T;
const write = (form: SurveyForm, question: string, text: string): void => {
  const box = inside<HTMLTextAreaElement>(form, `#text-${question}`);
  box.value = text;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};
const choose = (form: SurveyForm, question: string, place: number): void => {
  inside<HTMLInputElement>(form, `#question-${question} input[value="${place}"]`).click();
};
const press = (form: SurveyForm): void => inside<HTMLButtonElement>(form, 'button[type=submit]').click();

surveyFormSuite({
  tag: 'danvan-feedback-form',
  attributes: {},
  answer: (form) => {
    choose(form, 'kind', 1);
    write(form, 'content', 'Đèn đường ngõ 12 hỏng ba tuần nay');
  },
  answers: { kind: 'report', content: 'Đèn đường ngõ 12 hỏng ba tuần nay' },
  survey: 'feedback',
});

describe('danvan-feedback-form', () => {
  const server = fakeServer();
  const make = async (): Promise<DanvanFeedbackForm> =>
    fixture<DanvanFeedbackForm>(html`<danvan-feedback-form endpoint="/v1/responses" unit="01"></danvan-feedback-form>`);

  it('says when an answer is due', async () => {
    const form = await make();
    expect(seen(form)).to.contain('Trả lời: trong 15 ngày.');
    expect(seen(form)).to.contain('ngày làm việc');
    form.lang = 'en';
    await until(() => seen(form).includes('Answer: within 15 days.'));
  });

  it('asks for a contact only after somebody wants an answer, and sends it only then', async () => {
    const form = await make();
    choose(form, 'kind', 2);
    write(form, 'content', 'Nên mở cửa buổi trưa');
    expect(inside(form, '#text-contact') === null).to.equal(true);
    choose(form, 'reply', 2);
    await form.updateComplete;
    write(form, 'contact', '0912 345 678');
    choose(form, 'reply', 1);
    press(form);
    await until(() => seen(form).includes('Đã ghi nhận'));
    expect(server.requests[0]?.answers).to.deep.equal({
      kind: 'proposal',
      content: 'Nên mở cửa buổi trưa',
      reply: 'no',
    });
  });

  it('points out personal data once, and sends it when the person sends it again', async () => {
    const form = await make();
    choose(form, 'kind', 1);
    write(form, 'content', 'Số 0912 345 678 gọi đòi phí làm nhanh hồ sơ H26.18.5-240517-0012');
    press(form);
    await until(() => seen(form).includes('Có vẻ có số điện thoại'));
    expect(server.requests).to.have.length(0);
    press(form);
    await until(() => seen(form).includes('Đã ghi nhận'));
    expect(server.requests).to.have.length(1);
  });

  it('is filled in by keyboard alone', async () => {
    const form = await make();
    inside<HTMLInputElement>(form, '#question-kind input').focus();
    await sendKeys({ press: ' ' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ type: 'Duong ngap' });
    for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await sendKeys({ press: key });
    await until(() => seen(form).includes('Đã ghi nhận'));
    expect(server.requests[0]?.answers).to.deep.equal({ kind: 'report', content: 'Duong ngap' });
  });
});
