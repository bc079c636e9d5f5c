// What sentences tell of one time each, added up in the last of them: "Giai đoạn 2014-2018 nhận
// 1.126 vụ, thành 871 vụ. Giai đoạn 2019-2023 nhận 842 vụ, thành 716 vụ. Cộng cả hai giai đoạn là 1.968 vụ, thành 1.587 vụ".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { rateLink } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import { isAmount, isFormer, order } from './around.js';
import { rateOf } from './found-rate.js';
import { sumOf } from './list-totals.js';
import { isPlausible } from './plausible.js';
import { judge, type Judged } from './reading.js';
import { wordsBefore } from './words-before.js';

/** How many sentences are added up at most. */
const mostRows = 8;
/** Percentage points by which a rate of two such totals may be off. */
const widest = 10;

const addsUp = wordPattern(
  /^[\s“"–-]*(?:(?:như vậy|vậy|tính ra),? )?(?:cộng|gộp|tính|tổng|chung)(?: (?:lại|chung|cộng|gộp|dồn|hết|cả))*(?: (?:các|cả|trong|qua|\d|hai|ba|bốn|năm|sáu) ?(?:giai đoạn|năm|quý|kỳ|đợt|tháng|nhiệm kỳ|học kỳ)?[^,;.()]{0,20})?(?:,? (?:là|được|có|đã|thì|nhận|tiếp nhận|thụ lý))*\s*$/u,
);

/** Reads the totals of a sentence that adds up the sentences before it. */
export function readOverSpans(scene: Scene, sentence: readonly Figure[]): Judged[] {
  const told = sentence.filter((figure) => isLevel(figure) && figure.unit !== '');
  // "Cộng cả hai giai đoạn là 1.968 vụ": how many they are may be a figure itself.
  const first = told.slice(0, 2).findLast((figure) => addsUp.test(wordsBefore(scene, figure)));
  if (!first) return [];
  const totals = told.filter((figure) => kinship(figure, first) === 3).slice(0, 3);
  const rows = rowsBefore(scene, first);
  const judged = totals.flatMap((total, at) => {
    const name = nameOf(total);
    const parts = rows.map((row) => (at === 0 ? row[0] : row.find((figure) => nameOf(figure) === name)));
    // "nhận hơn 640 vụ": what is told roughly keeps its place, and adds up to nothing.
    return sumsOf(
      total,
      parts.map((part) => (part?.bound === 'exact' ? part : undefined)),
    );
  });
  const lists = judged.filter((one) => one.verdict === 'holds');
  // One total that adds up says which sentences were meant; of two that fail nothing is known.
  const length = lists[0] && partsOf(lists[0]).length;
  const missed = totals.flatMap((total) => {
    if (length === undefined || lists.some((one) => one.stated === total)) return [];
    return judged.filter(
      (one) => one.stated === total && partsOf(one).length === length && isPlausible(one, total.size / 10),
    );
  });
  return length === undefined ? [] : [...lists, ...missed, ...rateOver(scene, totals)];
}

// "thành 1.587 vụ, tỷ lệ chung 80,6%": of the two totals right before it.
function rateOver(scene: Scene, [whole, part]: readonly Figure[]): Judged[] {
  if (!whole || part?.place !== whole.place + 1 || order(whole, part) <= 0) return [];
  const stated = scene.figures[part.place + 1];
  if (stated?.sentence !== part.sentence || stated.kind !== 'percent' || stated.bound !== 'exact') return [];
  if (!says(stated.before, rateLink, scene.unmarked) && !common.test(stated.before)) return [];
  const judged = judge(rateOf(stated, part, whole));
  return judged && (judged.verdict === 'holds' || isPlausible(judged, widest)) ? [judged] : [];
}

const common = wordPattern(/^\s*,? ?(?:đạt )?tỷ lệ(?: \p{L}+){0,4} chung(?: là| đạt)?\s*$/u);

// The longest list of the last sentences first: two of three may add up to what all do.
function sumsOf(total: Figure, parts: readonly (Figure | undefined)[]): Judged[] {
  const found: Judged[] = [];
  const from = parts.findLastIndex((part) => part === undefined) + 1;
  for (let at = from; parts.length - at >= 2; at += 1) {
    const list = parts.slice(at).flatMap((part) => part ?? []);
    const judged = judge(sumOf(total, list));
    if (judged?.verdict === 'holds') return [judged];
    if (judged) found.push(judged);
  }
  return found;
}

function partsOf({ sum }: Judged): readonly Figure[] {
  return sum.kind === 'total' ? sum.parts : [];
}

// By sentence, in the order of the text, what counts the same as the total.
function rowsBefore(scene: Scene, first: Figure): Figure[][] {
  const rows: Figure[][] = [];
  for (let at = first.place - 1; at >= 0 && rows.length <= mostRows; at -= 1) {
    const figure = scene.figures[at];
    if (figure?.paragraph !== first.paragraph || first.sentence - figure.sentence > mostRows) break;
    if (figure.sentence === first.sentence || !isRoughLevel(figure) || kinship(figure, first) < 3) continue;
    if (isFormer(figure, scene)) continue;
    const last = rows[0];
    if (last?.[0]?.sentence === figure.sentence) last.unshift(figure);
    else rows.unshift([figure]);
  }
  return rows;
}

function isLevel(figure: Figure): boolean {
  return isRoughLevel(figure) && figure.bound === 'exact';
}

function isRoughLevel(figure: Figure): boolean {
  return isAmount(figure) && figure.side === 'alone' && figure.change === undefined;
}

// "hòa giải thành", "thành": the last word before the figure.
function nameOf({ before }: Figure): string {
  return /(\p{L}+)(?: (?:là|được|có))?:?\s*$/u.exec(before)?.[1] ?? '';
}
