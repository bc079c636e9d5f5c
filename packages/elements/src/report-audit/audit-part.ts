import { LazyPart } from '../shared/lazy-part.js';

/** What an audit looks like and does. */
export const auditPart = new LazyPart(() => import('./audit-desk.js'));
