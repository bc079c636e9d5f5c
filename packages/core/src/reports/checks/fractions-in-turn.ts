// Two rates and more behind as many fractions: "38/40 đơn khiếu nại và 45/50 đơn tố cáo,
// lần lượt đạt 95% và 90%". Each is of the fraction in its place, and none is of the nearest.
import type { Figure, Scene } from '../figure.js';
import { inTurnOrMatching } from '../lexicon/list-words.js';
import { rateOf } from './found-rate.js';
import type { Reading } from './reading.js';

/** No sentence tells more of them in turn. */
const most = 24;
const next = /^\s*(?:,|;|và|, và)\s*$/u;

/** The reading of a rate that stands in such a row; `unclear` where there are other than as many fractions before it. */
export function rateInTurn({ figures }: Scene, stated: Figure): Reading | 'unclear' | undefined {
  const goesOn = (figure: Figure | undefined): boolean =>
    figure?.kind === 'percent' && figure.sentence === stated.sentence && next.test(figure.before);
  let first = stated;
  for (let before = figures[first.place - 1]; before && goesOn(first) && before.kind === 'percent';) {
    first = before;
    before = figures[first.place - 1];
    if (stated.place - first.place >= most) return undefined;
  }
  let count = stated.place - first.place + 1;
  while (count <= most && goesOn(figures[first.place + count])) count += 1;
  if (stated.kind !== 'percent' || count < 2 || !inTurnOrMatching.test(first.before)) return undefined;
  const row = figures.slice(Math.max(0, first.place - 2 * count), first.place);
  const areFractions = row.every(
    ({ side, sentence }, at) => sentence === stated.sentence && side === (at % 2 === 0 ? 'part' : 'whole'),
  );
  const at = 2 * (stated.place - first.place);
  const [part, whole] = [row[at], row[at + 1]];
  return areFractions && row.length === 2 * count && part && whole ? rateOf(stated, part, whole) : 'unclear';
}
