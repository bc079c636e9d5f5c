// Numbers "in turn", the noun behind the last: "chủ trì lần lượt 112, 136 và 84 cuộc đối thoại".
import type { Claim } from './claim.js';
import { clauseOf, type Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { inTurn, inTurnBefore } from './in-turn.js';
import { isTarget } from './is-target.js';
import { namedBy } from './level-clause.js';
import { makeClaim } from './make-claim.js';
import { matchRow } from './match-row.js';

/** The claim of the last of them by the words before the first. */
export function inTurnClaim(scene: Scene, figure: Figure, clause: Clause): Claim | undefined {
  const first = inTurnBefore(scene, figure).at(-1);
  const words = first && clauseOf(scene, first.place)?.before.replace(inTurn(scene.unmarked), '').trim();
  if (words === undefined || words === '') return undefined;
  const row = matchRow(figure, namedBy(clause, words), scene.unmarked);
  return row && makeClaim(scene, figure, row.measure, isTarget(scene, figure, clause) ? { target: true } : {});
}
