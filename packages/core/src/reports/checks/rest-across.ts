// What goes on to the next period, sentences behind what was to be done and what was:
// "phải giải quyết 14.982 hồ sơ … Kết quả có 12.640 hồ sơ được trả … Chuyển sang tháng sau 2.342 hồ sơ".
import { clauseBehind } from '../clause-edges.js';
import { inputsOf } from '../evaluate-sum.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { comesIn, isDone, late } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import { backFrom, isFormer, order } from './around.js';
import { minus } from './minus.js';
import { readRest } from './rest.js';
import { firstThatHolds, judge, type Judged } from './reading.js';
import { isMisprint, isSwap } from './slip-gap.js';

const reach = 24;
/** From here on one wrong digit is hardly there by chance. */
const long = 1000;
/** Below it so is no pair of digits in another order. */
const fewest = 100;

const given = wordPattern(
  /(?:^|[^\p{L}])(?:trả|xử lý|trả lời|phản hồi|(?:đưa ra|tiến hành) hòa giải)(?: (?:được|xong|kết quả|cho dân|là))*:?\s*$/u,
);
const sentTo = wordPattern(/(?:^|[^\p{L}])(?:chuyển|gửi) (?:đến|về|tới)(?: \p{L}+)?\s*$/u);
const doneBehind = wordPattern(
  /^ ?(?:\p{L}+ )?(?:được|đã|đã được) (?:trả|giải quyết|xử lý|hoàn thành|làm xong)(?!\p{L})/u,
);

/** Reads what is left: of what came in and was done, wherever they stand; else of the figures around it. */
export function readAnyRest(scene: Scene, stated: Figure): Judged | undefined {
  const across = restAcross(scene, stated);
  const rest = across?.verdict === 'holds' ? across : (readRest(scene, stated) ?? across);
  return rest?.verdict === 'contradicts' && leavesMore.test(stated.after) ? undefined : rest;
}

// "không thành 7 vụ, còn lại đang hòa giải": others are left, too, and not counted.
const leavesMore = wordPattern(
  /^[^,;.]*[,;]\s*(?:(?:các|số|phần) )?(?:(?:vụ|việc|vụ việc|đơn|hồ sơ) )?còn lại(?!\p{L})[^,;.:]*(?:[,;.]|$)/u,
);

/**
 * Reads a rest of what came in less what was done, sentences before it: exactly, or of many as a slip of the one total and
 * the one thing done that stand there.
 */
function restAcross(scene: Scene, stated: Figure): Judged | undefined {
  if (stated.bound !== 'exact' || stated.side !== 'alone' || scene.unmarked) return undefined;
  if (says(clauseBehind(stated.after), late, scene.unmarked)) return undefined;
  const before = backFrom(scene, stated, reach).filter((figure) => isLike(scene, figure, stated));
  const done = before.filter((figure) => isDoneHere(scene, figure));
  const came = before.filter((figure) => says(figure.before, comesIn, scene.unmarked) || sentTo.test(figure.before));
  const pairs = came.flatMap((total) =>
    done
      .filter((part) => part.start > total.start && order(total, part) > 0)
      .map((part) => minus(stated, total, [part])),
  );
  const holds = firstThatHolds(pairs);
  if (holds || stated.size < fewest) return holds;
  const slips = pairs
    .filter(({ sum }) => inputsOf(sum).every((figure) => kinship(figure, stated) === 3))
    .flatMap((reading) => judge(reading) ?? [])
    .filter((judged) => judged.verdict === 'contradicts' && isSlip(judged));
  return slips.length === 1 ? slips[0] : undefined;
}

function isDoneHere(scene: Scene, figure: Figure): boolean {
  return (
    says(figure.before, isDone, scene.unmarked) || given.test(figure.before) || doneBehind.test(figure.after.trimEnd())
  );
}

function isLike(scene: Scene, figure: Figure, stated: Figure): boolean {
  return (
    kinship(figure, stated) >= (figure.unit === '' ? 1 : 3) &&
    figure.change === undefined &&
    figure.side === 'alone' &&
    figure.bound === 'exact' &&
    !isFormer(figure, scene)
  );
}

function isSlip({ computed, stated }: Judged): boolean {
  return isSwap(computed, stated) || (stated.size >= long && isMisprint(computed, stated));
}
