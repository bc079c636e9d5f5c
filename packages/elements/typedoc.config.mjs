import { entryPointsOf } from '../../scripts/docs/entry-points.mjs';

export default {
  entryPoints: entryPointsOf(import.meta.url),
  // How a type is written as data; the written one is documented.
  intentionallyNotExported: ['AsData'],
};
