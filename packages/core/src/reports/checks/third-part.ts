// A whole, a part of it and the others, the only three of their kind in the
// sentence: "2.051 giáo viên, hiện có 1.904 giáo viên, thiếu 137 người".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { says } from '../phrase.js';
import { partedBy, partial } from '../lexicon/list-words.js';
import { isAmount, isFormer, order } from './around.js';
import { opensBracket } from './brackets.js';
import { minus } from './minus.js';
import { judge, type Judged } from './reading.js';
import { isSlip } from './slip-gap.js';
import { wordsBefore } from './words-before.js';

/** Of smaller numbers one in five is a slip away from any other. */
const fewest = 100;
/** By how much of the whole the two may miss it. */
const widest = 0.05;

/** Reads the third of them where it is a slip of the pen away from what the part leaves of the whole. */
export function readThirdPart(scene: Scene, stated: Figure): Judged | undefined {
  if (stated.size < fewest || scene.unmarked || !isLevel(stated)) return undefined;
  const [whole, part, more] = ofSentence(scene, stated);
  if (!whole || !part || more || !isLevel(whole) || !isLevel(part)) return undefined;
  const gap = Math.abs(whole.size - part.size - stated.size);
  if (order(whole, part) <= 0 || gap > whole.size * widest) return undefined;
  if (kinship(whole, part) < 3 || [whole, part].some((figure) => figure.depth !== stated.depth)) return undefined;
  if (!/[,;]/u.test(stated.before) || says(stated.before, partial, scene.unmarked)) return undefined;
  if (
    /trong (?:đó|số)|gồm|cùng kỳ|so với/u.test(stated.lead) ||
    [whole, part, stated].some((one) => isFormer(one, scene))
  )
    return undefined;
  // "nhiều nhất là đất đai (455 hồ sơ), hộ tịch (301 hồ sơ), đăng ký kinh doanh (163 hồ sơ)".
  if (partedBy.test(wordsBefore(scene, whole)) || [whole, part, stated].every(opensBracket)) return undefined;
  const judged = judge(minus(stated, whole, [part]));
  return judged?.verdict === 'contradicts' && isSlip(judged.computed, stated) ? judged : undefined;
}

function isLevel({ side, change, bound }: Figure): boolean {
  return side === 'alone' && change === undefined && bound === 'exact';
}

// The others of its kind in the sentence, in order; only those before it will do.
function ofSentence(scene: Scene, stated: Figure): Figure[] {
  const found: Figure[] = [];
  for (let at = stated.place - 1; scene.figures[at]?.sentence === stated.sentence; at -= 1) {
    const figure = scene.figures[at];
    if (figure && isAmount(figure) && kinship(figure, stated) > 0) found.unshift(figure);
    if (found.length > 2) return found;
  }
  for (let at = stated.place + 1; scene.figures[at]?.sentence === stated.sentence; at += 1) {
    const figure = scene.figures[at];
    if (figure && isAmount(figure) && kinship(figure, stated) > 0) return [];
  }
  return found;
}
