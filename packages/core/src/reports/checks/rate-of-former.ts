// A level as a share of an earlier one that stands right behind the rate: "bằng 127,4% so với 171,6 tỷ đồng của cùng kỳ".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { backFrom, isAmount, isFormer } from './around.js';
import { rateOf } from './found-rate.js';
import { isPlausible } from './plausible.js';
import { firstThatHolds, judge, type Judged } from './reading.js';

/** Percentage points by which it may be off. */
const widest = 10;

/** Reads such a rate; a wrong one where the sentence has one level only. */
export function readRateOfFormer(scene: Scene, stated: Figure): Judged | undefined {
  const old = scene.figures[stated.place + 1];
  if (stated.kind !== 'percent' || old?.sentence !== stated.sentence || !isAmount(old) || old.change !== undefined)
    return undefined;
  if (!/^\s*(?:so với|so)(?: mức| con số)?\s*$/u.test(old.before) || !/(?:bằng|đạt)\s*$/u.test(stated.before))
    return undefined;
  const levels = backFrom(scene, stated, 8).filter(
    (figure) =>
      figure.sentence === stated.sentence &&
      isAmount(figure) &&
      figure.change === undefined &&
      figure.depth <= stated.depth &&
      kinship(figure, old) >= 2 &&
      !isFormer(figure, scene),
  );
  const holds = firstThatHolds(levels.map((now) => rateOf(stated, now, old)));
  const [only, more] = levels;
  if (holds || !only || more || stated.bound !== 'exact') return holds;
  const judged = judge(rateOf(stated, only, old));
  return judged && isPlausible(judged, widest) ? judged : undefined;
}
