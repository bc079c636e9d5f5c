import type { Lang } from '@danvan/core';
import type { Answers, Question } from '@danvan/core/surveys/plain';
import { html, type TemplateResult } from 'lit';
import { answerWords } from './question-view.js';
import { surveyFormMessages } from './survey-form.messages.js';

/** What will be sent, question by question, each with a way back to it. */
export function reviewView(
  questions: readonly Question[],
  answers: Answers,
  lang: Lang,
  edit: (id: string) => void,
): TemplateResult {
  const messages = surveyFormMessages[lang];
  return html`<div class="state" tabindex="-1">
    <b>${messages.review}</b>
    <dl>
      ${questions.map((question) => {
        const { id, label } = question;
        const back = (): void => {
          edit(id);
        };
        return html`<dt>${label[lang]}</dt>
          <dd>
            ${answerWords(question, answers[id], lang) || '–'}
            <button class="quiet" type="button" aria-label=${`${messages.edit}: ${label[lang]}`} @click=${back}>
              ${messages.edit}
            </button>
          </dd>`;
      })}
    </dl>
  </div>`;
}
