// A rate by its name, behind a sentence that shares a whole out in two: "nhận 21
// vụ, thành 18 vụ; 3 vụ chuyển tòa. Tỷ lệ thành là 85,7%".
import type { Figure, Scene } from '../figure.js';
import { add, compare } from '../../foundation/rational.js';
import { kinship } from '../kinship.js';
import { wordPattern } from '../plain-letters.js';
import { plainSlice } from '../plain-words.js';
import { isAmount } from './around.js';
import { rateOf } from './found-rate.js';
import { isPlausible } from './plausible.js';
import { judge, type Judged } from './reading.js';
import { sentenceStart } from './words-before.js';

const opening = wordPattern(
  /^[^\p{L}]*(?:(?:như vậy|như thế|vậy là|tính ra),? )?tỷ lệ (?:hòa giải |giải quyết |trả lời )?(?:thành(?: công)?|giải quyết|xử lý|đạt|hoàn thành|đúng hạn)(?!\p{L})[^;.:()]*$/u,
);
const longest = 120;

/** Reads a rate that opens its sentence with its name. */
export function rateByName(scene: Scene, stated: Figure): Judged | undefined {
  const start = sentenceStart(scene, stated);
  if (scene.unmarked || stated.start - start > longest || !opening.test(plainSlice(scene, start, stated.start)))
    return undefined;
  const before: Figure[] = [];
  for (let at = stated.place - 1; before.length < 8; at -= 1) {
    const figure = scene.figures[at];
    if (!figure || figure.sentence < stated.sentence - 1 || figure.paragraph !== stated.paragraph) break;
    if (figure.sentence === stated.sentence) return undefined;
    before.unshift(figure);
  }
  const [last] = before.slice(-1);
  const [whole, part, rest, more] = before.filter(
    (figure) => last && isAmount(figure) && figure.change === undefined && kinship(figure, last) >= 2,
  );
  if (!whole || !part || !rest || more || compare(add(part.value, rest.value), whole.value) !== 0) return undefined;
  const judged = judge(rateOf(stated, part, whole));
  return judged && isPlausible(judged) ? judged : undefined;
}
