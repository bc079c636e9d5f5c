import { findSurvey, type Survey } from '@danvan/core/surveys';

/** A survey that has something to count: one of words only has no summary and no card. */
export function ratedSurvey(id: string): Survey | undefined {
  const survey = findSurvey(id);
  return survey?.questions.some(({ kind }) => kind === 'rating') ? survey : undefined;
}
