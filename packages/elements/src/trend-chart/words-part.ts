import { LazyPart } from '../shared/lazy-part.js';

/** What reads periods as people write them; data has them in a form of its own. */
export const wordsPart = new LazyPart(() => import('./period-words.js'));
