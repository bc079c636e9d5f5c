import type { Claim } from './claim.js';
import { comparedWith } from './compared-levels.js';
import type { Figure, Scene } from './figure.js';
import { makeClaim } from './make-claim.js';

/** "so với 727 đơn của kỳ trước": the same measure of another period. */
export function comparedClaim(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  const same = comparedWith(scene, figure, claims);
  return (
    same &&
    makeClaim(scene, figure, same.measure, {
      period: same.period,
      ...(same.base === undefined ? {} : { base: same.base }),
    })
  );
}
