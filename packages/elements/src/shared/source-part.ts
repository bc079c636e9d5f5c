import { LazyPart } from './lazy-part.js';

/** What reads a `src`. */
export const sourcePart = new LazyPart(() => import('./json-source.js'));
