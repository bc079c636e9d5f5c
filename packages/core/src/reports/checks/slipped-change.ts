// A change that no two levels agree with, and two of different periods of which
// it is a slip of the pen away: "mới 1.395 phản ánh …, tăng 23,4%" for 32,4.
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { intended } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { areAnchored, areTwoPeriods } from './around.js';
import { inputsOf } from '../evaluate-sum.js';
import { judge, type Judged, type Reading } from './reading.js';
import { isMisprint, isSwap } from './slip-gap.js';

/** Below three digits one figure in five is a slip away from any other. */
const fewest = 100;
const most = 40;

/** The one reading that a slip explains. */
export function slippedChange(scene: Scene, stated: Figure, readings: readonly Reading[]): Judged | undefined {
  if (stated.bound !== 'exact' || scene.unmarked || says(stated.before, intended, scene.unmarked)) return undefined;
  if (stated.step.decimals === 0 && stated.size < fewest) return undefined;
  let found: Judged | undefined;
  for (const reading of readings.slice(0, most)) {
    const [one, other] = inputsOf(reading.sum);
    if (!one || !other || kinship(one, other) < 2) continue;
    const judged = judge(reading);
    // One of a level that is only about so much leaves it undecided.
    if (judged?.verdict !== 'contradicts' || !isSlipped(judged)) continue;
    if (!areAnchored(scene, [one, other], stated) || !areTwoPeriods(scene, one, other)) continue;
    if (found) return undefined;
    found = judged;
  }
  return found;
}

/** "cùng kỳ 27 cuộc, nay 33 cuộc, tăng 18,2%": the one change that is right of the new level in place of the old. */
export function ofNewLevel(scene: Scene, stated: Figure, readings: readonly Reading[]): Judged | undefined {
  if (stated.bound !== 'exact' || scene.unmarked || says(stated.before, intended, scene.unmarked)) return undefined;
  if (stated.step.decimals === 0) return undefined;
  let found: Judged | undefined;
  for (const reading of readings.slice(0, most)) {
    const { sum } = reading;
    if (sum.kind !== 'change') continue;
    const { now, before, falls } = sum;
    if (now.bound !== 'exact' || before.bound !== 'exact' || kinship(now, before) < 2) continue;
    if (now.start > stated.start || stated.sentence - now.sentence > 1 || !areTwoPeriods(scene, now, before)) continue;
    if (!areAnchored(scene, [now, before], stated)) continue;
    const swapped = judge({ ...reading, sum: { kind: 'change', now: before, before: now, falls: !falls } });
    if (swapped?.verdict !== 'holds') continue;
    const judged = judge(reading);
    if (judged?.verdict !== 'contradicts' || found) return undefined;
    found = judged;
  }
  return found;
}

function isSlipped({ computed, stated }: Judged): boolean {
  return isSwap(computed, stated) || (stated.size >= 10 && isMisprint(computed, stated));
}
