import { LazyPart } from '../shared/lazy-part.js';

/** Bar and table of an answer that may be published. */
export const likertPart = new LazyPart(() => import('./likert-view.js'));
