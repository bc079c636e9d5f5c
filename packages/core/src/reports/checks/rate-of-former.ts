// A level as a share of an earlier one that stands right behind the rate: "bằng 127,4% so với 171,6 tỷ đồng của cùng
// kỳ", "bằng 108,3% so với năm 2020 (1.095 tỷ đồng)".
import { bothSpellings } from '../both-spellings.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { plainSlice } from '../plain-words.js';
import { backFrom, isAmount, isFormer } from './around.js';
import { closesBracket } from './brackets.js';
import { rateOf } from './found-rate.js';
import { isPlausible } from './plausible.js';
import { firstThatHolds, judge, type Judged } from './reading.js';

/** Percentage points by which it may be off. */
const widest = 10;

/** Reads such a rate; a wrong one where the sentence has one level only; `unclear` where it is of the earlier level and nothing makes it. */
export function readRateOfFormer(scene: Scene, stated: Figure): Judged | 'unclear' | undefined {
  const told = ofFormerBefore(scene, stated);
  if (told) return told;
  const old = scene.figures[stated.place + 1];
  if (stated.kind !== 'percent' || old?.sentence !== stated.sentence || !isAmount(old) || old.change !== undefined)
    return undefined;
  if (!/(?:bằng|đạt|được)\s*$/u.test(stated.before)) return undefined;
  const isGlossed = closesBracket(old) && glossed(scene.unmarked).test(plainSlice(scene, stated.end, old.start));
  if (!isGlossed && !/^\s*(?:so với|so)(?: mức| con số)?\s*$/u.test(old.before)) return undefined;
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
  if (holds) return holds;
  const unclear = isGlossed && levels.length > 0 ? 'unclear' : undefined;
  if (!only || more || stated.bound !== 'exact') return unclear;
  const judged = judge(rateOf(stated, only, old));
  return judged && isPlausible(judged, widest) ? judged : unclear;
}

// "Thu 96,4 tỷ đồng; cùng kỳ thu 88,2 tỷ đồng, tức bằng 109,3% cùng kỳ": only what agrees.
function ofFormerBefore(scene: Scene, stated: Figure): Judged | undefined {
  const old = scene.figures[stated.place - 1];
  if (stated.kind !== 'percent' || old?.sentence !== stated.sentence || !isAmount(old)) return undefined;
  if (!ofThatTime(scene.unmarked).test(stated.after) || !/(?:bằng|đạt)\s*$/u.test(stated.before)) return undefined;
  if (!isFormer(old, scene) || old.change !== undefined) return undefined;
  const levels = backFrom(scene, old, 6).filter(
    (figure) =>
      figure.sentence === stated.sentence &&
      figure.change === undefined &&
      kinship(figure, old) >= 2 &&
      !isFormer(figure, scene),
  );
  return firstThatHolds(levels.map((now) => rateOf(stated, now, old)));
}

const ofThatTime = bothSpellings(/^\s*(?:so với |so |của )?(?:cùng kỳ|(?:năm|quý|tháng|kỳ) (?:trước|ngoái))(?!\p{L})/u);
const glossed = bothSpellings(
  /^\s*(?:so với |so |của |mức )?(?:cùng kỳ|(?:năm|quý|tháng|kỳ)(?!\p{L}))[^,;()]{0,40}\((?:đạt|là|được|có|:)?\s*$/u,
);
