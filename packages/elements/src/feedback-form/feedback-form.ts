import { feedback, type Answers, type Question, type Survey } from '@danvan/core/surveys/plain';
import { html, type TemplateResult } from 'lit';
import { findPersonalData } from '../survey-form/find-personal-data.js';
import { SurveyForm } from '../survey-form/survey-form.js';
import { feedbackFormMessages } from './feedback-form.messages.js';

/**
 * A form for feedback to public bodies (phản ánh, kiến nghị) that says when an
 * answer is due. It is kept and sent like every answer: nothing is lost, and
 * the text on screen never says more than is true.
 *
 * Whatever the tag encloses is shown until the element is defined.
 *
 * @see Decree 20/2008/NĐ-CP, amended by 48/2013 and 92/2017; the clock rules are those of the national portal.
 * @element danvan-feedback-form
 * @fires {DanvanSubmitEvent} danvan-submit - The person wants to send; cancelable.
 * @fires {DanvanQueuedEvent} danvan-queued - The message is kept in the page.
 * @fires {DanvanSentEvent} danvan-sent - The server has stored it.
 * @fires {DanvanRejectedEvent} danvan-rejected - It can never be stored.
 *
 * @csspart question - One question.
 * @csspart problem - What is wrong with an answer.
 * @csspart clocks - The time limits.
 * @csspart submit - The button.
 * @csspart state - What became of the message.
 *
 * @cssprop --danvan-accent - Button, chosen answer, focus.
 * @cssprop --danvan-on-accent - Text on them.
 * @cssprop --danvan-radius - Corners.
 */
export class DanvanFeedbackForm extends SurveyForm {
  private confirmed = '';

  protected override questionnaire(): Survey {
    return feedback;
  }

  protected override absence(): string {
    return '';
  }

  protected override company(): Readonly<Record<string, string>> {
    return {};
  }

  // A number may belong to the matter itself: it is pointed out once, and sent if the person sends it again.
  protected override doubts(questions: readonly Question[], answers: Answers): Readonly<Record<string, string>> {
    const { lang } = this.locale;
    const found: Record<string, string> = {};
    for (const { id, kind } of questions) {
      const kinds = kind === 'text' && id !== 'contact' ? findPersonalData(String(answers[id] ?? '')) : [];
      if (kinds.length === 0) continue;
      const names = kinds.map((one) => one[lang]).join(', ');
      found[id] = feedbackFormMessages[lang].personalData.replace('{kinds}', names);
    }
    const told = JSON.stringify([found, answers]);
    if (told === this.confirmed) return {};
    this.confirmed = told;
    return found;
  }

  protected override smallPrint(): TemplateResult {
    const { clocks, steps, privacy } = feedbackFormMessages[this.locale.lang];
    return html`<small part="clocks"
        >${clocks}
        <ul>
          ${steps.map((step) => html`<li>${step}</li>`)}
        </ul></small
      >
      <small>${privacy}</small>`;
  }
}
