import type { Lang } from '@danvan/core';
import type { Question } from '@danvan/core/surveys/plain';
import { html, type TemplateResult } from 'lit';
import { surveyFormMessages } from './survey-form.messages.js';

/** The problems above the form, each with a link to its question. */
export function problemSummary(
  questions: readonly Question[],
  problems: Readonly<Record<string, string>>,
  lang: Lang,
  go: (id: string) => void,
): TemplateResult {
  const line = ([id, problem]: readonly [string, string]): TemplateResult => {
    const question = questions.find((entry) => entry.id === id);
    if (!question) return html`<li>${problem}</li>`;
    const follow = (event: Event): void => {
      event.preventDefault();
      go(id);
    };
    return html`<li><a href=${`#question-${id}`} @click=${follow}>${question.label[lang]}</a>: ${problem}</li>`;
  };
  return html`<div class="state summary" role="alert" tabindex="-1">
    <p>${surveyFormMessages[lang].problems}</p>
    <ul>
      ${Object.entries(problems).map(line)}
    </ul>
  </div>`;
}
