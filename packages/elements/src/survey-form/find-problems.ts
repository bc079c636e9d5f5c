import type { Lang } from '@danvan/core';
import type { Answers, Question } from '@danvan/core/surveys/plain';
import { surveyFormMessages } from './survey-form.messages.js';

/**
 * What keeps the form from being sent, by question; under `''` what concerns
 * no single one. The controls give no answer that a question does not have, so
 * that only missing ones are left to find; the server checks everything again.
 */
export function findProblems(questions: readonly Question[], answers: Answers, lang: Lang): Record<string, string> {
  const messages = surveyFormMessages[lang];
  const problems: Record<string, string> = {};
  for (const { id, required } of questions) {
    if (required && answers[id] === undefined) problems[id] = messages.unanswered;
  }
  if (questions.every(({ id }) => answers[id] === undefined) && Object.keys(problems).length === 0) {
    problems[''] = messages.nothingAnswered;
  }
  return problems;
}
