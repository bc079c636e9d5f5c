import { entryPointsOf } from '../../scripts/docs/entry-points.mjs';

export default {
  entryPoints: entryPointsOf(import.meta.url),
  // What the server is wired of is no public surface.
  intentionallyNotExported: [
    'App',
    'Services',
    'ReleaseMode',
    'MonthCount',
    'FormCounts',
    'MonthsQuery',
    'Environment',
  ],
};
