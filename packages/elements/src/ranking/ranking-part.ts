import { LazyPart } from '../shared/lazy-part.js';

/** Table and drawing of a ranking. */
export const rankingPart = new LazyPart(() => import('./ranking-view.js'));
