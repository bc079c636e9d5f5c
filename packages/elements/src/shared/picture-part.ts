import { LazyPart } from './lazy-part.js';

/** What saves a drawing as a file. */
export const picturePart = new LazyPart(() => import('./save-picture.js'));
