import type { Lang } from '@danvan/core';
import type { Answers, Question } from '@danvan/core/surveys/plain';
import { html, nothing } from 'lit';
import { questionView } from './question-view.js';
import { surveyFormMessages } from './survey-form.messages.js';

/** From so many ratings and choices on it helps to see how far one has come. */
const longForm = 4;

export interface QuestionsState {
  readonly answers: Answers;
  readonly problems: Readonly<Record<string, string>>;
  readonly disabled: boolean;
  readonly lang: Lang;
  readonly answered: (id: string, answer: number | string | undefined) => void;
}

/** The questions one under the other, below how many are answered where there are many. */
export function questionsView(questions: readonly Question[], state: QuestionsState): unknown[] {
  const { answers, problems, disabled, lang, answered } = state;
  const counted = questions.filter(({ kind }) => kind !== 'text');
  const done = counted.filter(({ id }) => answers[id] !== undefined).length;
  const progress = surveyFormMessages[lang].progress
    .replace('{done}', String(done))
    .replace('{all}', String(counted.length));
  return [
    counted.length < longForm
      ? nothing
      : html`<label>${progress}<progress max=${counted.length} value=${done}></progress></label>`,
    ...questions.map((question) =>
      questionView(question, {
        answer: answers[question.id],
        problem: problems[question.id],
        disabled,
        lang,
        answered: (answer) => {
          answered(question.id, answer);
        },
      }),
    ),
  ];
}
