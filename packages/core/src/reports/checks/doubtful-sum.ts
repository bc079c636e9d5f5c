// Sums that fail, and need not have been meant.
import { bothSpellings } from '../both-spellings.js';
import type { Figure, Scene } from '../figure.js';
import { inputsOf } from '../evaluate-sum.js';
import { kinship } from '../kinship.js';
import { plainSlice } from '../plain-words.js';
import { isFormer } from './around.js';
import type { Judged } from './reading.js';

/**
 * The sums without those that take in more than makes up their total, "A: 84⏎B: 40⏎1: 22⏎2: 18⏎Cộng: 124" is A and B, or
 * less: of five lines the first four.
 */
export function withoutDoubted(sums: readonly Judged[]): Judged[] {
  const holding = new Map<Figure, Judged>();
  for (const one of sums) if (one.verdict === 'holds') holding.set(one.stated, one);
  return sums.filter((one) => {
    const held = one.rule === 'sum' && one.verdict === 'contradicts' ? holding.get(one.stated) : undefined;
    if (!held) return true;
    const [parts, right] = [inputsOf(one.sum), inputsOf(held.sum)];
    const shared = parts.filter((part) => right.includes(part));
    // "Thuộc thẩm quyền: 12 đơn, xong 10 đơn; 7 đơn không thuộc": of two, the other is what became of the part.
    return shared.length < Math.min(right.length, parts.length === 2 ? 1 : parts.length);
  });
}

/** Whether a list may as well part all that was counted before it: "cấp huyện 96 mô hình, cấp xã 322 mô hình; chia theo lĩnh vực: kinh tế 171, văn hóa 128". */
export function mayBeOfAll(scene: Scene, { rule, verdict, stated, sum }: Judged): boolean {
  const first = inputsOf(sum)[0];
  if (rule !== 'sum' || verdict !== 'contradicts' || !first) return false;
  if (!partedAnew(scene.unmarked).test(plainSlice(scene, stated.end, first.start))) return false;
  for (let at = stated.place - 1; scene.figures[at]?.sentence === stated.sentence; at -= 1) {
    const other = scene.figures[at];
    if (other && isSibling(scene, other, stated)) return true;
  }
  return false;
}

const partedAnew = bothSpellings(/^[^;.]*;\s*(?:nếu )?(?:chia|phân|xét|tính|phân loại|cơ cấu)(?: ra)? theo(?!\p{L})/u);

function isSibling(scene: Scene, other: Figure, stated: Figure): boolean {
  if (other.side !== 'alone' || other.change !== undefined || other.depth !== stated.depth) return false;
  if (![other, stated].every(({ before }) => ofLevel(scene.unmarked).test(before))) return false;
  return kinship(other, stated) === 3 && other.unit !== '' && !isFormer(other, scene);
}

const ofLevel = bothSpellings(/(?:^|[^\p{L}])(?:tỉnh|huyện|quận|thị xã|xã|phường|cơ sở)(?: \p{L}+){0,3} ?$/u);
