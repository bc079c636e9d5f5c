import type { Answers } from './response.js';
import type { Question, Survey } from './survey.js';

/**
 * The questions that these answers lead to, in order. A question whose
 * condition hangs on one that is itself not asked is not asked either, whatever
 * was answered before.
 *
 * @example
 * ```ts
 * import { findSurvey, visibleQuestions } from '@danvan/core/surveys';
 * const quick = findSurvey('quick');
 * if (quick) visibleQuestions(quick, {}).map(({ id }) => id); //=> ['overall', 'comment']
 * ```
 */
export function visibleQuestions(survey: Survey, answers: Answers): Question[] {
  const asked: Question[] = [];
  for (const question of survey.questions) {
    const { showIf } = question;
    const answer = showIf && asked.some(({ id }) => id === showIf.question) ? answers[showIf.question] : undefined;
    if (!showIf || (answer !== undefined && showIf.in.includes(answer))) asked.push(question);
  }
  return asked;
}
