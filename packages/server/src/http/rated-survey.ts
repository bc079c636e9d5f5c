import type { Survey } from '@danvan/core/surveys';
import type { Store } from '../store/store.js';
import { surveyFinder } from './survey-finder.js';

/** Finds surveys that have something to count: one of words only has no summary and no card. */
export function ratedSurveys(store: Store): (id: string) => Promise<Survey | undefined> {
  const find = surveyFinder(store);
  return async (id) => {
    const survey = await find(id);
    return survey?.questions.some(({ kind }) => kind === 'rating') ? survey : undefined;
  };
}
