import { entryPointsOf } from '../../scripts/docs/entry-points.mjs';

export default {
  entryPoints: entryPointsOf(import.meta.url),
  // What types are computed from; the computed ones are documented.
  intentionallyNotExported: ['KnownRow', 'Asked', 'Span', 'FeedbackTimes'],
};
