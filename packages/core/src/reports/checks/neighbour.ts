// A wrong rate that another whole nearby would make right: "Trong số 274 phản
// ánh đã xử lý 259 …, đạt 96,6%" taken of the wrong one.
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { backFrom, order, restOfSentence } from './around.js';
import { rateOf } from './found-rate.js';
import { firstThatHolds, type Judged } from './reading.js';

const reach = 10;

/** The finding with the one other whole that would explain it, if there is one. */
export function withNeighbour(scene: Scene, judged: Judged): Judged {
  const { stated, sum, verdict } = judged;
  if (verdict !== 'contradicts' || sum.kind !== 'rate' || stated.bound !== 'exact') return judged;
  const others = [...backFrom(scene, stated, reach), ...restOfSentence(scene, stated, 4)].filter(
    (figure) => isOther(figure, sum.part, sum.whole) && firstThatHolds([rateOf(stated, sum.part, figure)]),
  );
  const [only] = others;
  return only && others.every((figure) => order(figure, only) === 0) ? { ...judged, neighbour: only } : judged;
}

function isOther(figure: Figure, part: Figure, whole: Figure): boolean {
  return (
    figure.change === undefined &&
    figure.mention !== part.mention &&
    order(figure, whole) !== 0 &&
    order(figure, part) >= 0 &&
    kinship(figure, part) > 0
  );
}
