import type { Lang } from '@danvan/core';
import type { Question } from '@danvan/core/surveys/plain';
import { html, type TemplateResult } from 'lit';
import { ratingOptions } from '../rating/rating-options.js';
import { surveyFormMessages } from './survey-form.messages.js';

export interface QuestionState {
  readonly answer: number | string | undefined;
  readonly problem: string | undefined;
  readonly disabled: boolean;
  readonly lang: Lang;
  readonly answered: (answer: number | string | undefined) => void;
}

/** The answer in words, as it is shown for review. */
export function answerWords(question: Question, answer: number | string | undefined, lang: Lang): string {
  return question.kind === 'text'
    ? String(answer ?? '')
    : (levelsOf(question).find(({ value }) => value === answer)?.label[lang] ?? '');
}

/** One question of a survey with its native controls. */
export function questionView(question: Question, state: QuestionState): TemplateResult {
  const { answer, problem, disabled, lang, answered } = state;
  const { id } = question;
  const described = `help-${id} problem-${id}`;
  // The space belongs to the words: read aloud, one of its own is left out.
  const label = question.required
    ? html`${`${question.label[lang]} `}<small>(${surveyFormMessages[lang].required})</small>`
    : question.label[lang];
  const notes = html`<small id=${`help-${id}`}>${question.help?.[lang]}</small>
    <div class="problem" part="problem" id=${`problem-${id}`}>${problem}</div>`;
  if (question.kind === 'text') {
    const typed = (event: Event): void => {
      const { value } = event.target as HTMLTextAreaElement;
      answered(value.trim() === '' ? undefined : value);
    };
    const value = answer ?? '';
    return html`<div class="question" part="question" id=${`question-${id}`}>
      <label for=${`text-${id}`}>${label}</label>
      ${notes}
      <textarea
        id=${`text-${id}`}
        rows=${question.lines ?? 3}
        maxlength=${question.maxLength}
        aria-describedby=${described}
        ?disabled=${disabled}
        ?required=${question.required}
        .value=${value}
        @input=${typed}
      ></textarea>
    </div>`;
  }
  const levels = levelsOf(question);
  return html`<fieldset class="question" part="question" id=${`question-${id}`} ?disabled=${disabled}>
    <legend>${label}</legend>
    ${notes}
    ${ratingOptions({
      group: id,
      words: levels.map((level) => level.label[lang]),
      value: levels.findIndex((level) => level.value === answer) + 1,
      appearance: question.kind === 'rating' ? 'faces' : 'plain',
      required: question.required ?? false,
      describedBy: described,
      choose: (place) => {
        answered(levels[place - 1]?.value);
      },
    })}
  </fieldset>`;
}

interface Choice {
  readonly value: number | string;
  readonly label: Readonly<Record<Lang, string>>;
}

function levelsOf(question: Exclude<Question, { kind: 'text' }>): readonly Choice[] {
  return question.kind === 'rating' ? question.scale : question.options;
}
