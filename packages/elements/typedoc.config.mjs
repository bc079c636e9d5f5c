import { entryPointsOf } from '../../scripts/docs/entry-points.mjs';

export default { entryPoints: entryPointsOf(import.meta.url) };
