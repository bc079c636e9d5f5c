import { findSurvey, type Survey } from '@danvan/core/surveys';
import type { Store } from '../store/store.js';

/** Finds a survey by id, the newest version unless one is named. */
export type FindSurvey = (id: string, version?: number) => Promise<Survey | undefined>;

/** Built-in surveys and those that were registered here. */
export function surveyFinder(store: Pick<Store, 'findSurvey'>): FindSurvey {
  // A version never changes once it is registered, so what was found once is found for ever.
  const versions = new Map<string, Survey>();
  return async (id, version) => {
    const builtIn = findSurvey(id, version);
    if (builtIn) return builtIn;
    if (version === undefined) return store.findSurvey(id);
    const key = `${version} ${id}`;
    const known = versions.get(key);
    if (known) return known;
    const found = await store.findSurvey(id, version);
    if (found) versions.set(key, found);
    return found;
  };
}
