// A level of an earlier period that its change leads to a level told before: "Cùng kỳ 134 đơn; nay bớt 27 đơn", with 107 received.
import { isFormer } from './checks/around.js';
import type { Claim } from './claim.js';
import type { Figure, Scene } from './figure.js';
import { kinship } from './kinship.js';

const farthest = 24;

/** The claim of the figure that an earlier level comes to by the change right behind it. */
export function comparedByChange(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  const change = scene.figures[figure.place + 1];
  if (figure.kind !== 'count' || figure.unit === '' || change?.change === undefined) return undefined;
  if (change.sentence !== figure.sentence || kinship(change, figure) < 2 || !isFormer(figure, scene)) return undefined;
  const level = change.change === 'down' ? figure.size - change.size : figure.size + change.size;
  for (let at = figure.place - 1; at >= 0 && at > figure.place - farthest; at -= 1) {
    const other = scene.figures[at];
    if (other?.size !== level || other.change !== undefined || kinship(other, figure) < 2) continue;
    const claim = claims.get(other);
    if (claim) return claim;
  }
  return undefined;
}
