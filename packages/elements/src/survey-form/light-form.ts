import type { Answers, Survey } from '@danvan/core/surveys/plain';

/**
 * What somebody has already entered in the form that the server put inside the
 * tag: it worked before this script came, and nothing of it may be lost.
 */
export function enteredIn(form: HTMLFormElement | null, survey: Survey): Answers {
  if (!form) return {};
  const entered = new FormData(form);
  return Object.fromEntries(
    survey.questions.flatMap(({ id, kind }) => {
      const value = entered.get(id);
      if (typeof value !== 'string' || value.trim() === '') return [];
      return [[id, kind === 'rating' ? Number(value) : value]];
    }),
  );
}
