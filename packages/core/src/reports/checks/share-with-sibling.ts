// A wrong share beside a right one of the same whole: "48 tổ với 312 hòa giải viên. Nữ là 118 người, chiếm 38,7%;
// người dân tộc thiểu số 75 người, chiếm 24%": the second says that both are of all 312.
import type { Figure, Scene } from '../figure.js';
import { inOneRealm, related } from '../kinship.js';
import { rateLink } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { areTwoPeriods, backFrom, isAmount, isFormer, order } from './around.js';
import { rateOf } from './found-rate.js';
import { isPlausible } from './plausible.js';
import { areApart } from './rate-alarm.js';
import { judge, type Judged } from './reading.js';

const reach = 6;
/** Percentage points by which such a share may be off. */
const widest = 2;
/** Of fewer, a share agrees with more than one whole. */
const fewest = 20;

/** Reads a share that its sibling behind it says the whole of, where only one whole is right for the sibling. */
export function shareWithSibling(scene: Scene, stated: Figure, part: Figure): Judged | undefined {
  if (scene.unmarked || stated.bound !== 'exact' || !isPart(part, stated)) return undefined;
  const [sibling, rate] = [scene.figures[stated.place + 1], scene.figures[stated.place + 2]];
  if (!sibling || rate?.kind !== 'percent' || rate.change !== undefined || !isPart(sibling, rate)) return undefined;
  if (rate.sentence !== stated.sentence || sibling.unit !== part.unit || sibling.size < fewest) return undefined;
  if (!says(stated.before, rateLink, scene.unmarked) || !says(rate.before, rateLink, scene.unmarked)) return undefined;
  // "chiếm 38,7% số nữ": what it is of is named.
  if (/^\s*\p{L}/u.test(stated.after) && !/^\s*(?:và|còn|trong khi)(?!\p{L})/u.test(stated.after)) return undefined;
  const wholes = backFrom(scene, part, reach).filter(
    (whole) =>
      isWhole(whole, part) && !isFormer(whole, scene) && judge(rateOf(rate, sibling, whole))?.verdict === 'holds',
  );
  const [only] = wholes;
  if (!only || wholes.some((whole) => order(whole, only) !== 0) || !areOfOne(part, sibling, only)) return undefined;
  // "Cuối năm 2022 có 471 hộ nghèo (43,9%); cuối năm 2023 còn 408 hộ nghèo": each of its own time.
  if (areTwoPeriods(scene, part, sibling) || areApart(scene, part, only)) return undefined;
  const judged = judge(rateOf(stated, part, only));
  return judged && isPlausible(judged, widest) ? judged : undefined;
}

function isPart(part: Figure, rate: Figure): boolean {
  return part.sentence === rate.sentence && part.kind === 'count' && part.side === 'alone' && part.change === undefined;
}

function isWhole(whole: Figure, part: Figure): boolean {
  return (
    isAmount(whole) &&
    whole.change === undefined &&
    whole.bound === 'exact' &&
    whole.paragraph === part.paragraph &&
    part.sentence - whole.sentence <= 1 &&
    order(whole, part) > 0
  );
}

// "người" of "hòa giải viên" as well.
function areOfOne(part: Figure, sibling: Figure, whole: Figure): boolean {
  return [part, sibling].every((one) => inOneRealm(one, whole) && related(one, whole));
}
