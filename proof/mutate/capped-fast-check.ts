// A mutant that some thirty drawn cases do not notice counts as alive: the suite
// itself draws up to ten thousand, which nobody waits for a thousand times.
import * as real from '../../node_modules/fast-check/lib/fast-check.js';

export * from '../../node_modules/fast-check/lib/fast-check.js';

const few = { numRuns: 30, seed: 20_260_101 };

export const assert = (property: never, options?: object): unknown => real.assert(property, { ...options, ...few });

export default { ...real, assert };
