import { feedback } from './built-in/feedback.js';
import { oneStop } from './built-in/one-stop.js';
import { quick } from './built-in/quick.js';
import { sipas2026 } from './built-in/sipas-2026.js';
import type { Survey } from './survey.js';

/** The surveys that come with the library, every version that was ever released. */
export const builtInSurveys: readonly Survey[] = [quick, oneStop, sipas2026, feedback];

/**
 * A built-in survey by id; the newest version unless one is named.
 *
 * @returns `undefined` when there is no such survey or version.
 * @example
 * ```ts
 * import { findSurvey } from '@danvan/core/surveys';
 * findSurvey('quick')?.questions[0]?.id; //=> 'overall'
 * findSurvey('quick', 99); //=> undefined
 * ```
 */
export function findSurvey(id: string, version?: number): Survey | undefined {
  let found: Survey | undefined;
  for (const survey of builtInSurveys) {
    if (survey.id !== id) continue;
    if (version === undefined ? survey.version > (found?.version ?? 0) : survey.version === version) found = survey;
  }
  return found;
}
