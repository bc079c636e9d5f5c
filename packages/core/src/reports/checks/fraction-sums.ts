// Fractions of one sentence that make up what was done and what there was, both told before: "thuộc thẩm quyền 268 đơn;
// đã giải quyết 241 đơn. Cấp huyện giải quyết 63/74 đơn, cấp xã 178/194 đơn".
import { compare } from '../../foundation/rational.js';
import { valuesOf } from '../evaluate-sum.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { isAmount } from './around.js';
import { sumOf } from './list-totals.js';
import { judge, type Judged } from './reading.js';

const sentences = 3;
const most = 8;

/** By what share one of the sums may be off where the other one adds up. */
const widest = 0.1;

/** Reads both sums, where both add up or one does and the other is told right beside it: one alone may do so by chance. */
export function readFractionSums(scene: Scene, figures: readonly Figure[], before: readonly Figure[]): Judged[] {
  const parts = figures.filter(({ side }) => side === 'part');
  const wholes = figures.filter(({ side }) => side === 'whole');
  const [first] = wholes;
  if (!first || parts.length < 2 || parts.length > most || wholes.length !== parts.length) return [];
  if (!wholes.every((whole) => kinship(whole, first) === 3 && whole.bound === 'exact')) return [];
  const told = before.filter((figure) => couldBeTotal(figure, first));
  const [exactDone, exactAll] = [parts, wholes].map((list) =>
    told.find((figure) => compare(figure.value, valuesOf(list)) === 0),
  );
  const done = exactDone ?? nearTo(scene, exactAll, 1, parts);
  const all = exactAll ?? nearTo(scene, exactDone, -1, wholes);
  if (!done || !all || compare(done.value, all.value) >= 0) return [];
  return [sumOf(done, parts), sumOf(all, wholes)].flatMap((reading) => judge(reading) ?? []);
}

function couldBeTotal(figure: Figure, like: Figure): boolean {
  if (like.sentence - figure.sentence > sentences || !isAmount(figure) || figure.change !== undefined) return false;
  return kinship(figure, like) >= 2;
}

// "thuộc thẩm quyền 268 đơn; đã giải quyết 241 đơn": the next number beside the one that adds up, shares aside.
function nearTo(scene: Scene, one: Figure | undefined, step: 1 | -1, parts: readonly Figure[]): Figure | undefined {
  if (one?.side !== 'alone') return undefined;
  let at = one.place + step;
  while (scene.figures[at]?.kind === 'percent') at += step;
  const other = scene.figures[at];
  const [first] = parts;
  if (!first || other?.side !== 'alone' || other.sentence !== one.sentence || !couldBeTotal(other, first))
    return undefined;
  const sum = parts.reduce((total, { size }) => total + size, 0);
  return other.bound === 'exact' && Math.abs(sum - other.size) <= other.size * widest ? other : undefined;
}
