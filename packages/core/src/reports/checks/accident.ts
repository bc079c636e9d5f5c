// Whether three figures agree because they belong together. Of many pairs of a
// page some make up a third figure by accident: the more pairs were tried and
// the fewer values the largest could have had, the likelier.
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { totals } from '../lexicon/list-words.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import { isRest } from './rest.js';

/** How probable an accident may be. */
const unlikely = 0.05;
/** Where words close by say what the last figure is. */
const likely = 0.25;
const closeBy = 2;
/** Below it figures agree with their neighbours. */
const fewest = 500;

/** Whether it is too improbable that three figures agree by accident after so many pairs were tried. */
export function isNoAccident(
  scene: Scene,
  three: readonly [first: Figure, second: Figure, last: Figure],
  pairs: number,
): boolean {
  return pairs / stepsOf(three) <= mostChance(scene, three);
}

/** How many values the largest of some figures could have had, as coarsely as they are printed: 52 for "5,2 tỷ đồng". */
export function stepsOf(figures: readonly Figure[]): number {
  const steps = figures.map(({ step }) => 10 ** (step.power - step.decimals));
  return Math.max(...figures.map(({ size }) => size)) / Math.max(...steps);
}

function mostChance(scene: Scene, [first, second, last]: readonly [Figure, Figure, Figure]): number {
  const closest = Math.min(kinship(first, second), kinship(first, last), kinship(second, last));
  // Within a sentence there are words between the figures, and other rules that read them.
  if (closest === 0 || last.sentence === first.sentence) return -1;
  const isLarge = closest > 1 && stepsOf([first, second, last]) >= fewest;
  const unsaid = isLarge ? unlikely : -1;
  if (last.sentence - first.sentence > closeBy) return unsaid;
  const isTotal = last.size > Math.max(first.size, second.size);
  const isSaid = isTotal ? sumsUp(scene, last) : isRest(last, scene) || last.change !== undefined;
  return isSaid && !passesOver(scene, [first, second, last]) ? likely : unsaid;
}

// Whether its own sentence has another figure that it could be of.
function passesOver(scene: Scene, [, second, last]: readonly [Figure, Figure, Figure]): boolean {
  for (let at = last.place - 1; scene.figures[at]?.sentence === last.sentence; at -= 1) {
    const other = scene.figures[at];
    if (other && other.mention !== second.mention && other.change === undefined && kinship(other, last) > 0)
      return true;
  }
  return false;
}

function sumsUp({ unmarked }: Scene, { before }: Figure): boolean {
  return says(before, totals, unmarked) || makes.test(before);
}

const makes = wordPattern(
  /(?:^|[^\p{L}])(?:cộng|gộp|kể cả|tính cả|như vậy|vậy là|tức|thành ra|tất cả|cả thảy|chung)(?!\p{L})/u,
);
