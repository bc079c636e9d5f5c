import type { Lang } from '@danvan/core';
import type { Survey } from '@danvan/core/surveys';
import { html, type TemplateResult } from 'lit';
import { satisfactionFormMessages } from './satisfaction-form.messages.js';

/** The problems above the form, each with a link to its question. */
export function problemSummary(
  survey: Survey,
  problems: readonly (readonly [string, string])[],
  lang: Lang,
  go: (id: string) => void,
): TemplateResult {
  const line = ([id, problem]: readonly [string, string]): TemplateResult => {
    const question = survey.questions.find((entry) => entry.id === id);
    if (!question) return html`<li>${problem}</li>`;
    const follow = (event: Event): void => {
      event.preventDefault();
      go(id);
    };
    return html`<li><a href=${`#question-${id}`} @click=${follow}>${question.label[lang]}</a>: ${problem}</li>`;
  };
  return html`<div class="summary" role="alert" tabindex="-1">
    <p>${satisfactionFormMessages[lang].problems}</p>
    <ul>
      ${problems.map(line)}
    </ul>
  </div>`;
}
