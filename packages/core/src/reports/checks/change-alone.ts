// A change that is a sentence of its own behind the level of another period: "Thi
// viết: 61 bài dự thi. Năm 2023 có 38 bài dự thi. Tăng 23 bài dự thi".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { plainSlice } from '../plain-words.js';
import { wordPattern } from '../plain-letters.js';
import { areTwoPeriods, isAmount, order } from './around.js';
import { minus } from './minus.js';
import { judge, type Judged } from './reading.js';
import { isSlip, isSwap } from './slip-gap.js';
import { sentenceStart } from './words-before.js';

const alone = wordPattern(
  /^[^\p{L}]*(?:(?:như vậy|như thế|vậy là|tính ra|so ra),? )?(?:đã )?(?:tăng|giảm|hơn|kém|thêm|bớt)(?: (?:thêm|được|đi|là|bớt))*\s*:?\s*$/u,
);
const behind = /^[\s)]*(?:[.;(,]|$)/u;
const longest = 60;
const reach = 6;
const sentences = 3;

/** Reads it where a slip explains the difference; what agrees is told by other rules. */
export function readChangeAlone(scene: Scene, stated: Figure, direction: 'up' | 'down'): Judged | undefined {
  if (!isAmount(stated) || stated.bound !== 'exact' || stated.unit === '' || scene.unmarked) return undefined;
  const start = sentenceStart(scene, stated);
  if (stated.start - start > longest || !behind.test(stated.after)) return undefined;
  if (!alone.test(plainSlice(scene, start, stated.start))) return undefined;
  const levels = levelsBefore(scene, stated);
  const [old, now] = levels;
  if (!old || !now || stated.sentence - old.sentence !== 1) return undefined;
  if (!areTwoPeriods(scene, now, old) && !opensWithTime(scene, old)) return undefined;
  if (order(now, old) !== (direction === 'up' ? 1 : -1)) return undefined;
  const judged = judge(direction === 'up' ? minus(stated, now, [old]) : minus(stated, old, [now]));
  return judged?.verdict === 'contradicts' && (isSlip(judged.computed, stated) || isSwap(judged.computed, stated))
    ? judged
    : undefined;
}

// "Năm 2023 có 38 bài dự thi" behind what needs no year.
function opensWithTime(scene: Scene, old: Figure): boolean {
  const start = sentenceStart(scene, old);
  return time.test(plainSlice(scene, start, Math.min(old.start, start + longest)));
}

const time = wordPattern(/^[^\p{L}]*(?:(?:trong|hồi|còn) )?(?:năm|quý|tháng|kỳ|cùng kỳ|giai đoạn|nhiệm kỳ) /u);

// Those of its very unit, nearest first: of "61 bài dự thi, có 58 bài đúng thể lệ" the first has the noun in full.
function levelsBefore(scene: Scene, stated: Figure): Figure[] {
  const found: Figure[] = [];
  for (let at = stated.place - 1; at >= stated.place - reach; at -= 1) {
    const figure = scene.figures[at];
    if (!figure || stated.sentence - figure.sentence > sentences) break;
    const fits = isAmount(figure) && figure.change === undefined && figure.side === 'alone' && figure.bound === 'exact';
    if (fits && figure.unit === stated.unit && kinship(figure, stated) === 3) found.push(figure);
  }
  return found;
}
