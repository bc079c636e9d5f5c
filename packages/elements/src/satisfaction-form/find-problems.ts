import type { Lang } from '@danvan/core';
import { checkAnswers, type Answers, type Survey } from '@danvan/core/surveys/plain';
import { findPersonalData } from './find-personal-data.js';
import { satisfactionFormMessages } from './satisfaction-form.messages.js';

/** What keeps the form from being sent, by question; under `''` what concerns no single one. */
export function findProblems(survey: Survey, answers: Answers, lang: Lang): Readonly<Record<string, string>> {
  const messages = satisfactionFormMessages[lang];
  const problems: Record<string, string> = {};
  for (const { pointer, code, message } of checkAnswers(survey, answers)) {
    const id = pointer.split('/')[2] ?? '';
    problems[id] =
      code === 'missing' ? messages.answerRequired : code === 'no-answer' ? messages.nothingAnswered : message[lang];
  }
  for (const question of survey.questions) {
    const answer = answers[question.id];
    if (question.kind !== 'text' || typeof answer !== 'string') continue;
    const kinds = findPersonalData(answer).map((kind) => kind[lang]);
    if (kinds.length > 0) problems[question.id] = messages.personalData.replace('{kinds}', kinds.join(', '));
  }
  return problems;
}
