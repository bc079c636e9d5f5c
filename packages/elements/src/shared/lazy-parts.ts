import { LazyPart } from './lazy-part.js';

/** What reads a `src`. */
export const sourcePart = new LazyPart(() => import('./json-source.js'));

/** What saves a drawing as a file. */
export const picturePart = new LazyPart(() => import('./save-picture.js'));

/** What a card says about its figure. */
export const detailsPart = new LazyPart(() => import('../kpi-card/card-details.js'));

/** Bar and table of an answer that may be published. */
export const likertPart = new LazyPart(() => import('../likert-chart/likert-view.js'));

/** Table and drawing of a ranking. */
export const rankingPart = new LazyPart(() => import('../ranking/ranking-view.js'));
