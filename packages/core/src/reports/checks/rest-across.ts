// What goes on to the next period, sentences behind what was to be done and what was:
// "phải giải quyết 14.982 hồ sơ … Kết quả có 12.640 hồ sơ được trả … Chuyển sang tháng sau 2.342 hồ sơ".
import { clauseBehind } from '../clause-edges.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { comesIn, isDone, late } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import { backFrom, isFormer, order } from './around.js';
import { minus } from './minus.js';
import { judge, type Judged } from './reading.js';
import { isMisprint, isSwap } from './slip-gap.js';

const reach = 24;
/** From here on one wrong digit is hardly there by chance. */
const long = 1000;
/** Below it so is no pair of digits in another order. */
const fewest = 100;

const doneBehind = wordPattern(
  /^ ?(?:\p{L}+ )?(?:được|đã|đã được) (?:trả|giải quyết|xử lý|hoàn thành|làm xong)(?!\p{L})/u,
);

/** Reads a rest of many as a slip of the one total and the one thing done that stand before it, sentences away. */
export function restAcross(scene: Scene, stated: Figure): Judged | undefined {
  if (stated.size < fewest || stated.bound !== 'exact' || stated.side !== 'alone' || scene.unmarked) return undefined;
  if (says(clauseBehind(stated.after), late, scene.unmarked)) return undefined;
  const before = backFrom(scene, stated, reach).filter((figure) => isLike(scene, figure, stated));
  const done = before.filter(
    (figure) => says(figure.before, isDone, scene.unmarked) || doneBehind.test(figure.after.trimEnd()),
  );
  const came = before.filter((figure) => says(figure.before, comesIn, scene.unmarked));
  let found: Judged | undefined;
  for (const total of came) {
    for (const part of done) {
      if (total === part || part.start < total.start || order(total, part) <= 0) continue;
      const judged = judge(minus(stated, total, [part]));
      if (judged?.verdict !== 'contradicts' || !isSlip(judged)) continue;
      if (found) return undefined;
      found = judged;
    }
  }
  return found;
}

function isLike(scene: Scene, figure: Figure, stated: Figure): boolean {
  return (
    kinship(figure, stated) === 3 &&
    figure.change === undefined &&
    figure.side === 'alone' &&
    figure.bound === 'exact' &&
    !isFormer(figure, scene)
  );
}

function isSlip({ computed, stated }: Judged): boolean {
  return isSwap(computed, stated) || (stated.size >= long && isMisprint(computed, stated));
}
