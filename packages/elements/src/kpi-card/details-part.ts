import { LazyPart } from '../shared/lazy-part.js';

/** What a card says about its figure. */
export const detailsPart = new LazyPart(() => import('./card-details.js'));
