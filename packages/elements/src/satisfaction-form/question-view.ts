import type { Question } from '@danvan/core/surveys/plain';
import type { Lang } from '@danvan/core';
import { html, nothing, type TemplateResult } from 'lit';
import { ratingOptions } from '../rating/rating-options.js';
import { satisfactionFormMessages } from './satisfaction-form.messages.js';

export interface QuestionState {
  readonly answer: number | string | undefined;
  readonly problem: string | undefined;
  readonly disabled: boolean;
  readonly lang: Lang;
  readonly answered: (answer: number | string | undefined) => void;
}

/** One question of a survey with its native controls. */
export function questionView(question: Question, state: QuestionState): TemplateResult {
  const { answer, problem, disabled, lang, answered } = state;
  const problemId = `problem-${question.id}`;
  const help = question.help?.[lang];
  const helpId = `help-${question.id}`;
  const described = [help === undefined ? '' : helpId, problem === undefined ? '' : problemId].join(' ').trim();
  const label = html`${question.label[lang]}${
    question.required === true
      ? html` <span class="mark-required">(${satisfactionFormMessages[lang].required})</span>`
      : nothing
  }`;
  const notes = html`${help === undefined ? nothing : html`<p class="help" id=${helpId}>${help}</p>`}
  ${problem === undefined ? nothing : html`<p class="problem" part="problem" id=${problemId}>${problem}</p>`}`;
  switch (question.kind) {
    case 'rating':
      return html`<fieldset class="question" part="question" id=${`question-${question.id}`} ?disabled=${disabled}>
        <legend>${label}</legend>
        ${notes}
        ${ratingOptions({
          group: question.id,
          words: question.scale.map((level) => level.label[lang]),
          value: question.scale.findIndex((level) => level.value === answer) + 1,
          appearance: 'faces',
          describedBy: described === '' ? nothing : described,
          choose: (place) => {
            answered(question.scale[place - 1]?.value);
          },
        })}
      </fieldset>`;
    case 'choice':
      return html`<fieldset class="question" part="question" id=${`question-${question.id}`} ?disabled=${disabled}>
        <legend>${label}</legend>
        ${notes}
        ${question.options.map(
          (option) =>
            html`<label class="choice">
              <input
                type="radio"
                name=${question.id}
                .checked=${answer === option.value}
                @change=${() => {
                  answered(option.value);
                }}
              />
              <span>${option.label[lang]}</span>
            </label>`,
        )}
      </fieldset>`;
    case 'text':
      return html`<div class="question" part="question" id=${`question-${question.id}`}>
        <label for=${`text-${question.id}`}>${label}</label>
        ${notes}
        <textarea
          id=${`text-${question.id}`}
          rows="3"
          maxlength=${question.maxLength}
          aria-describedby=${described === '' ? nothing : described}
          ?disabled=${disabled}
          .value=${typeof answer === 'string' ? answer : ''}
          @input=${(event: Event) => {
            const { value } = event.target as HTMLTextAreaElement;
            answered(value.trim() === '' ? undefined : value);
          }}
        ></textarea>
      </div>`;
  }
}
