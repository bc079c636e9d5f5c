// The same total parted another way behind the list that makes it up: "2.164 mô hình, chia theo cấp: tỉnh 38,
// huyện 417, cơ sở 1.709; chia theo lĩnh vực: kinh tế 782, văn hóa 871, …".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { wordPattern } from '../plain-letters.js';
import { sumOf } from './list-totals.js';
import { judge, type Judged } from './reading.js';
import type { Run } from './runs.js';

const fewest = 3;
/** By what share such a list may miss the total. */
const widest = 0.1;
const anotherWay = wordPattern(/(?:^|[^\p{L}])theo (?:\p{L}+ ?){1,4}(?:thì|có|:)[^;.]{0,40}$/u);

/** Reads such a list against the total that the list right before it adds up to. */
export function readSecondParting(scene: Scene, runs: readonly Run[], sums: readonly Judged[]): Judged | undefined {
  for (const { first, parts, size } of runs) {
    if (parts.length < fewest || !anotherWay.test(first.before) || parts.some((part) => part.bound !== 'exact'))
      continue;
    const held = sums.findLast(
      ({ verdict, sum }) => verdict === 'holds' && sum.kind === 'total' && isRightBefore(sum.parts, first),
    );
    const total = held?.stated;
    if (!total || Math.abs(size - total.size) > total.size * widest) continue;
    if (!parts.every((part) => part.unit === '' || kinship(part, total) >= 2)) continue;
    const judged = judge(sumOf(total, parts));
    if (judged && goesToTheEnd(scene, parts)) return judged;
  }
  return undefined;
}

function isRightBefore(parts: readonly Figure[], first: Figure): boolean {
  const last = Math.max(...parts.map(({ place }) => place));
  return parts.some(({ sentence }) => sentence === first.sentence) && last === first.place - 1;
}

// Nothing of the kind follows in the sentence: the list is whole.
function goesToTheEnd(scene: Scene, parts: readonly Figure[]): boolean {
  const last = parts.at(-1);
  const next = last && scene.figures[last.place + 1];
  return next?.sentence !== last?.sentence || next?.kind === 'percent';
}
