// What a percentage is the share of, by the words that join it to the figure before it.
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { namedRate, rateLink } from '../lexicon/check-words.js';
import type { Mention } from '../mention.js';
import { says } from '../phrase.js';
import { isAge } from '../scene-of.js';
import { isAmount } from './around.js';
import { headOfList } from './head-of-list.js';
import { isFullMark, levelBefore, opensClause } from './rate-beside.js';

/** The figure right before the rate, joined to it by "đạt", "chiếm", "(" … */
export function partOfRate(scene: Scene, stated: Figure): Figure | undefined {
  const last = scene.figures[stated.place - 1];
  if (!last || !isNext(scene, last, stated)) return undefined;
  // "1.930 thủ tục (1.120 toàn trình, 810 một phần), đạt 90%": not the last in the bracket.
  const before =
    last.depth > stated.depth
      ? levelBefore(scene, stated)
      : (beforeMark(last, scene) ?? headOfList(scene, stated, last) ?? last);
  if (!before || !isAmount(before)) return undefined;
  const near =
    before.sentence === stated.sentence ||
    (before.sentence === stated.sentence - 1 && before.paragraph === stated.paragraph);
  const isLinked = says(stated.before, rateLink, scene.unmarked) || isRowOfTwo(scene, before, stated);
  if (!near || !isLinked || opensClause(stated)) return undefined;
  if (says(stated.before, namedRate, scene.unmarked) && stated.before.length > 40) return undefined;
  return before.change === undefined ? before : undefined;
}

// "38 xã giữ đủ 19/19 tiêu chí (40%)": of those that reach the mark.
function beforeMark(last: Figure, { figures }: Scene): Figure | undefined {
  const first = last.side === 'whole' ? figures[last.place - 1] : undefined;
  const reached = first && isFullMark(first, last) ? figures[first.place - 1] : undefined;
  return reached?.sentence === last.sentence && kinship(reached, last) === 0 ? reached : undefined;
}

const times = new Set(['year', 'yearRange', 'month', 'monthRange', 'date', 'dateRange', 'period', 'docNumber']);

// Nothing but dates and documents between the two: "61 xã tụt chuẩn theo bộ
// tiêu chí 2022-2025, bằng 52,1%".
function isNext(scene: Scene, last: Figure, stated: Figure): boolean {
  if (stated.mention - last.mention > 4 || stated.mention === last.mention) return false;
  const between = scene.mentions.slice(last.mention + 1, stated.mention);
  return (
    between.every((mention) => times.has(mention.kind) || isAge(mention) || isRange(mention)) &&
    (between.length === 0 || last.sentence === stated.sentence)
  );
}

// "57 xã hụt từ 1 đến 4 tiêu chí, chiếm 60%": a range tells which they are.
function isRange({ kind, value }: Mention): boolean {
  return kind !== 'fraction' && /^[\d.]+\/[\d.]+$/.test(value);
}

// "Rất hài lòng 512 phiếu 42,7%" above "Hài lòng 640 phiếu 53,3%": lines of a number and its share, and nothing else.
function isRowOfTwo(scene: Scene, part: Figure, stated: Figure): boolean {
  if (!isRow(scene, part, stated)) return false;
  return [-2, 2].some((step) => isRow(scene, scene.figures[part.place + step], scene.figures[stated.place + step]));
}

function isRow(scene: Scene, part: Figure | undefined, share: Figure | undefined): boolean {
  if (part?.kind !== 'count' || share?.kind !== 'percent' || part.sentence !== share.sentence) return false;
  if (part.unit === '' || share.before.trim() !== '' || /[\p{L}\d]/u.test(share.after)) return false;
  const isAlone = [scene.figures[part.place - 1], scene.figures[share.place + 1]].every(
    (other) => other?.sentence !== part.sentence,
  );
  return isAlone && /\p{L}/u.test(part.before);
}
