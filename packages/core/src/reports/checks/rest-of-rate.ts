// What a rate leaves of its whole: "giải quyết 26 đơn, đạt 83,9%, còn 5 đơn",
// where the whole of 31 stands paragraphs before.
import { compare } from '../../foundation/rational.js';
import { clauseBehind } from '../clause-edges.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { wordPattern } from '../plain-letters.js';
import { late, restAfter, restBefore } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { isAmount, order, restOfSentence } from './around.js';
import type { FoundRate } from './found-rate.js';
import { isHalf, minus } from './minus.js';
import { judge, type Judged } from './reading.js';
import { isSlip } from './slip-gap.js';

/** Below it a gap of one is as likely another list. */
const fewest = 10;

const remains = wordPattern(/^[\s,;)]*(?:(?:hiện|như vậy|và|vẫn) )?còn(?: lại)?(?: là| có)?\s*$/u);

/** Reads the figure right behind a rate that the words call the rest of its whole. */
export function readRestOfRate(scene: Scene, stated: Figure, rate: FoundRate | undefined): Judged | undefined {
  if (saidBehind.test(stated.after)) return readSaidRest(scene, stated, rate);
  if (says(stated.after, restAfter, scene.unmarked)) return readMoreThanLeft(scene, stated, rate);
  if (!remains.test(stated.before)) return readNotTaken(scene, stated, rate);
  const judged = leftBehind(scene, stated, rate);
  if (!judged || !rate || judged.verdict === 'holds') return judged;
  const { whole, part } = rate;
  if (rate.judged.verdict !== 'holds' || stated.bound !== 'exact' || whole.sentence === stated.sentence)
    return undefined;
  // "còn 3 đơn quá hạn", "còn 2 đơn của xã khác": some of what is left.
  const behind = clauseBehind(stated.after);
  if (/\p{L}/u.test(behind) || kinship(stated, part) < 3) return undefined;
  return isHalf(judged.computed, stated.value) ? judged : undefined;
}

const saidBehind = wordPattern(/^\s*(?:\p{L}+ )?còn lại(?!\p{L})/u);

// "giải quyết 21 đơn, đạt 87,5%, 4 đơn còn lại đang xác minh": all that the rate leaves, by its words.
function readSaidRest(scene: Scene, stated: Figure, rate: FoundRate | undefined): Judged | undefined {
  const judged = leftBehind(scene, stated, rate);
  if (!judged || judged.verdict === 'holds') return judged;
  if (rate?.judged.verdict !== 'holds' || stated.bound !== 'exact' || kinship(stated, rate.part) < 3) return undefined;
  return isHalf(judged.computed, stated.value) ? judged : undefined;
}

// "giải quyết 261 đơn, đạt 86,4%; 51 đơn đang xác minh": some of what is left may be told, but not more than there is.
function readMoreThanLeft(scene: Scene, stated: Figure, rate: FoundRate | undefined): Judged | undefined {
  const judged = leftBehind(scene, stated, rate);
  if (judged?.verdict !== 'contradicts' || rate?.judged.verdict !== 'holds' || stated.bound !== 'exact')
    return undefined;
  if (kinship(stated, rate.part) < 3 || compare(judged.computed, stated.value) >= 0) return undefined;
  return isHalf(judged.computed, stated.value) ? judged : undefined;
}

// "109 đơn đủ điều kiện (69,9%); xếp lưu 46 đơn": the others by their name, and nothing behind them; a slip explains it.
function readNotTaken(scene: Scene, stated: Figure, rate: FoundRate | undefined): Judged | undefined {
  if (!rate || stated.size < fewest || stated.bound !== 'exact' || !says(stated.before, restBefore, scene.unmarked))
    return undefined;
  const judged = leftBehind(scene, stated, rate);
  if (!judged || judged.verdict === 'holds') return judged;
  if (rate.judged.verdict !== 'holds' || kinship(stated, rate.part) < 3 || says(stated.after, late, scene.unmarked))
    return undefined;
  const goesOn = restOfSentence(scene, stated, 4).some((figure) => isAmount(figure) && kinship(figure, stated) > 0);
  return !goesOn && isSlip(judged.computed, stated) && isHalf(judged.computed, stated.value) ? judged : undefined;
}

/** Reads the figure right behind a rate that is exactly what the rate leaves, whatever it is called. */
export function readLeftByRate(scene: Scene, stated: Figure, rate: FoundRate | undefined): Judged | undefined {
  const judged = leftBehind(scene, stated, rate);
  return judged?.verdict === 'holds' && stated.bound === 'exact' ? judged : undefined;
}

function leftBehind(scene: Scene, stated: Figure, rate: FoundRate | undefined): Judged | undefined {
  if (!rate || rate.judged.verdict === 'undecided' || stated.kind !== 'count' || stated.side !== 'alone')
    return undefined;
  const { part, whole } = rate;
  if (!isRightBehind(scene, stated, rate) || kinship(stated, part) < 2 || order(whole, part) <= 0) return undefined;
  return judge(minus(stated, whole, [part]));
}

// Nothing else is counted between the rate, or its part where that comes last, and the figure.
function isRightBehind(scene: Scene, stated: Figure, { judged, part }: FoundRate): boolean {
  const before = scene.figures[stated.place - 1];
  const last = judged.stated.place > part.place ? judged.stated : part;
  if (before?.mention !== last.mention) return false;
  return before.sentence === stated.sentence && /[,;.)]/u.test(stated.before);
}
