import type { Claim } from './claim.js';
import type { Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { levelClause } from './level-clause.js';
import { wordedClaim } from './worded-claim.js';

/** "số đơn phát sinh tăng 318 đơn (từ 3.646 đơn lên 3.964 đơn)": what moves is named before the word that moves it. */
export function levelWordedClaim(scene: Scene, place: number, figure: Figure, clause: Clause): Claim | undefined {
  const named = levelClause(scene, figure, clause);
  return named && wordedClaim(scene, place, figure, named);
}
