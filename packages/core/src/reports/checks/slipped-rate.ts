// A rate that nothing around it agrees with, and one pair of which it is a slip
// of the pen away: "148 vụ, hòa giải thành 129 vụ, …, tỷ lệ 78,2%" for 87,2.
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { goal, namedRate, ofPlan, rateLink } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { backFrom, isAmount, isFormer, order } from './around.js';
import { opensBracket } from './brackets.js';
import { rateOf } from './found-rate.js';
import { isSibling } from './rate-alarm.js';
import { takesUp } from './rate-beside.js';
import { judge, type Judged } from './reading.js';
import { isMisprint, isSwap } from './slip-gap.js';

const reach = 10;
/** Below it a rate has too few digits for one of them to be rare. */
const fewest = 10;

/** Reads such a rate, where exactly one pair explains it. */
export function slippedRate(scene: Scene, stated: Figure): Judged | undefined {
  // Of whole numbers one in five is a slip away from any other.
  if (stated.bound !== 'exact' || stated.step.decimals === 0 || scene.unmarked) return undefined;
  if (!says(stated.before, namedRate, scene.unmarked) && !says(stated.before, rateLink, scene.unmarked))
    return undefined;
  if (says(stated.before, goal, scene.unmarked) || says(stated.after, ofPlan, scene.unmarked)) return undefined;
  if (opensBracket(stated) && /^\s*\p{L}{2}/u.test(stated.after)) return undefined;
  const last = scene.figures[stated.place - 1];
  if (takesUp(scene, last, stated)) return undefined;
  const near = backFrom(scene, stated, reach).filter(
    (figure) => isAmount(figure) && figure.change === undefined && figure.paragraph === stated.paragraph,
  );
  let found: Judged | undefined;
  let others = 0;
  for (const part of near) {
    if (part.sentence !== stated.sentence || part.bound !== 'exact') continue;
    // What stands in brackets is said of the figure before them.
    if (opensBracket(stated) && part !== last) continue;
    for (const whole of near) {
      if (whole.bound !== 'exact' || order(whole, part) <= 0 || !isOfOneKind(whole, part)) continue;
      if (
        (!areTogether(whole, part) && isFormer(whole, scene) !== isFormer(part, scene)) ||
        isSibling(scene, whole, part, stated)
      )
        continue;
      const judged = judge(rateOf(stated, part, whole));
      if (!judged || !isExplained(judged, whole.sentence === part.sentence)) continue;
      if (found) others += 1;
      else found = judged;
    }
  }
  return others === 0 ? found : undefined;
}

// "Kiến nghị thuộc tỉnh 236 … Phần thuộc tỉnh đã trả lời 218 kiến nghị": a bare number may be the whole.
function isOfOneKind(whole: Figure, part: Figure): boolean {
  return kinship(whole, part) >= (whole.unit === '' ? 1 : 2);
}

// "So với năm 2019 (thụ lý 231 vụ, thành 176 vụ, tỷ lệ 67,2%)".
function areTogether(whole: Figure, part: Figure): boolean {
  return whole.depth > 0 && whole.depth === part.depth && whole.sentence === part.sentence;
}

// Two digits in another order, or cut off: one in some hundreds is so by
// chance. One wrong digit is not rare enough between sentences.
function isExplained({ computed, stated, verdict }: Judged, together: boolean): boolean {
  if (verdict === 'truncated' || isSwap(computed, stated)) return true;
  return together && stated.size >= fewest && isMisprint(computed, stated);
}
