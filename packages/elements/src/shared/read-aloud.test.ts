import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { feedback, oneStop, quick, visibleQuestions, type Question } from '@danvan/core/surveys/plain';
import { sipas2026 } from '@danvan/core/surveys/sipas-2026';
import { fakeServer } from '../../test/fake-server.js';
import { flat, snapshot, type Spoken } from '../../test/spoken.js';
import { until } from '../../test/until.js';
import '../feedback-form/define.js';
import '../number-field/define.js';
import '../rating/define.js';
import '../satisfaction-form/define.js';

// What a screen reader is given, in the words of Chromium's accessibility
// tree. The other engines' drivers do not show theirs: there the tests skip.

async function spoken(test: Mocha.Context): Promise<Spoken[]> {
  return (await snapshot()) ?? test.skip();
}

const nameOf = ({ label, required }: Question): string => `${label.vi}${required ? ' (bắt buộc)' : ''}`;

interface Choice {
  readonly value: number | string;
  readonly label: { readonly vi: string };
}

const choicesOf = (question: Exclude<Question, { kind: 'text' }>): readonly Choice[] =>
  question.kind === 'rating' ? question.scale : question.options;

/** Answers the question that has the focus, one level further each time. */
async function answerByKeys(question: Question, place: number): Promise<number | string> {
  if (question.kind === 'text') {
    // Without a blank: WebKit’s driver swallows it.
    const words = `Nhanh${place}`;
    await sendKeys({ type: words });
    return words;
  }
  const choices = choicesOf(question);
  const wanted = place % choices.length;
  await sendKeys({ press: ' ' });
  for (let step = 0; step < wanted; step += 1) await sendKeys({ press: 'ArrowDown' });
  return choices[wanted]!.value;
}

describe('what is read aloud', () => {
  const server = fakeServer();

  for (const survey of [quick, oneStop, sipas2026, feedback]) {
    it(`${survey.id}: every question is answered by keyboard alone and read in its own words`, async function () {
      const place = await fixture<HTMLElement>(html`<div><button>Trước</button></div>`);
      const form = document.createElement(survey === feedback ? 'danvan-feedback-form' : 'danvan-satisfaction-form');
      for (const [name, text] of Object.entries({ survey: survey.id, endpoint: '/v1/responses', unit: '01' })) {
        form.setAttribute(name, text);
      }
      place.append(form);
      await until(() => form.shadowRoot?.querySelector('button[type=submit]'));
      place.querySelector('button')?.focus();
      const answers: Record<string, number | string> = {};
      const asked: Question[] = [];
      // A question may hang on the one before it: what comes next is known only when that one is answered.
      for (;;) {
        const question = visibleQuestions(survey, answers)[asked.length];
        if (!question) break;
        await sendKeys({ press: 'Tab' });
        const there = `#question-${question.id}`;
        await until(() => form.shadowRoot?.activeElement?.closest(there), `the focus is in ${there}`);
        answers[question.id] = await answerByKeys(question, asked.length);
        asked.push(question);
      }
      const before = await snapshot();
      await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await until(() => form.shadowRoot?.textContent.includes('Đã ghi nhận'));
      expect(server.requests[0]?.answers).to.deep.equal(answers);
      const after = await snapshot();
      if (!before || !after) return this.skip();
      const groups = before.filter(({ role, name }) => role === 'group' && name);
      const choices = asked.filter((question) => question.kind !== 'text');
      expect(groups.map(({ name }) => name)).to.deep.equal(choices.map(nameOf));
      for (const [index, question] of choices.entries()) {
        const radios = flat(groups[index]!).filter(({ role }) => role === 'radio');
        expect(radios.map(({ name }) => name)).to.deep.equal(choicesOf(question).map(({ label }) => label.vi));
        expect(radios.map(({ checked }) => checked ?? false)).to.deep.equal(
          choicesOf(question).map(({ value }) => value === answers[question.id]),
        );
      }
      const boxes = before.filter(({ role }) => role === 'textbox');
      const texts = asked.filter(({ kind }) => kind === 'text');
      expect(boxes.map(({ name }) => name)).to.deep.equal(texts.map(nameOf));
      expect(boxes.map(({ value }) => value)).to.deep.equal(texts.map(({ id }) => answers[id]));
      for (const [index, { help }] of texts.entries()) {
        if (help) expect(boxes[index]?.description).to.contain(help.vi);
      }
      const heard = after.map(({ name }) => name).join(' ');
      expect(heard).to.contain('Đã ghi nhận.').and.to.contain('7F3K-AB2C');
    });
  }

  it('an unanswered question says what is missing when the focus comes back to it', async function () {
    const form = await fixture<HTMLElement>(
      html`<danvan-satisfaction-form endpoint="/v1/responses" unit="01"></danvan-satisfaction-form>`,
    );
    form.shadowRoot?.querySelector<HTMLButtonElement>('button[type=submit]')?.click();
    await until(() => form.shadowRoot?.querySelector('.summary'));
    const nodes = await spoken(this);
    for (const radio of nodes.filter(({ role }) => role === 'radio')) {
      expect(radio.description).to.contain('Hãy trả lời câu này.');
    }
    expect(nodes.some(({ role, name }) => role === 'link' && name?.startsWith('Ông/bà hài lòng'))).to.equal(true);
  });

  it('five criteria have five names, and a read-only one offers nothing', async function () {
    await fixture(
      html`<div>
        ${['Thái độ', 'Thời gian', 'Kết quả', 'Lệ phí'].map(
          (label) => html`<danvan-rating label=${label} value="4"></danvan-rating>`,
        )}
        <label for="fifth">Địa điểm</label><danvan-rating id="fifth" value="2" readonly></danvan-rating>
      </div>`,
    );
    const nodes = await spoken(this);
    const groups = nodes.filter(({ role, name }) => role === 'group' && name);
    expect(groups.map(({ name }) => name)).to.deep.equal(['Thái độ', 'Thời gian', 'Kết quả', 'Lệ phí', 'Địa điểm']);
    const radios = groups
      .slice(4)
      .flatMap(flat)
      .filter(({ role }) => role === 'radio');
    expect(radios.filter(({ disabled }) => !disabled).map(({ name, checked }) => [name, checked])).to.deep.equal([
      ['Không hài lòng', true],
    ]);
  });

  it('a number field says its label, its unit, what it understood and what is wrong', async function () {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <danvan-number-field label="Kinh phí" unit="đồng" max="1000000" value="2 triệu"></danvan-number-field>
      </form>`,
    );
    form.reportValidity();
    await form.querySelector('danvan-number-field')?.updateComplete;
    const box = (await spoken(this)).find(({ role }) => role === 'textbox');
    expect(box?.name).to.equal('Kinh phí');
    for (const words of ['đồng', '2.000.000 đồng', 'Số không được quá 1.000.000.']) {
      expect(box?.description).to.contain(words);
    }
    expect(box?.invalid).to.equal('true');
  });
});
