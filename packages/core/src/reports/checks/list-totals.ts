// Which figures a list of parts could add up to, and what opens a list.
import type { Figure, Scene } from '../figure.js';
import { kinship, inOneRealm } from '../kinship.js';
import { listsAll, totalRow } from '../lexicon/list-words.js';
import { says } from '../phrase.js';
import { plainSlice } from '../plain-words.js';
import { isAmount, isFormer } from './around.js';
import { closesBracket, opensBracket } from './brackets.js';
import type { Reading } from './reading.js';
import type { Run } from './runs.js';
import { wordPattern } from '../plain-letters.js';
import { wordsBefore } from './words-before.js';

/** How many figures before a list its total is looked for within the sentence. */
const farthest = 40;

/** The parts against the total that is stated. */
export function sumOf(stated: Figure, parts: readonly Figure[]): Reading {
  return { rule: 'sum', stated, sum: { kind: 'total', parts } };
}

/** Whether two sizes agree but for a share. */
export function isClose(a: number, b: number, share: number): boolean {
  return Math.abs(a - b) <= Math.max(Math.abs(a), Math.abs(b)) * share;
}

/** A list that misses a figure by more is not its list. */
const widest = 0.3;
const behindMost = 4;

/** The figures near the sum of a list that could be its total: before it in the sentence, nearest first, then in the sentences before, then right behind it. */
export function totalsFor(run: Run, sentence: readonly Figure[], before: readonly Figure[]): readonly Figure[] {
  const { first, last } = run;
  let found: Figure[] | undefined;
  const begun = sentence[0]?.place ?? 0;
  for (let at = first.place - begun - 1; at >= Math.max(0, first.place - begun - farthest); at -= 1) {
    const figure = sentence[at];
    if (figure && couldTotal(figure, run)) (found ??= []).push(figure);
  }
  for (const figure of before) if (couldTotal(figure, run)) (found ??= []).push(figure);
  for (let at = last.place - begun + 1; at <= last.place - begun + behindMost; at += 1) {
    const figure = sentence[at];
    if (figure && couldTotal(figure, run)) (found ??= []).push(figure);
  }
  return found ?? none;
}

const none: readonly Figure[] = [];

// Asked of every figure around every list: without handing numbers on.
function couldTotal(figure: Figure, run: Run): boolean {
  const gap = Math.abs(figure.size - run.size);
  if (!(gap <= 1) && !(gap <= Math.max(Math.abs(figure.size), Math.abs(run.size)) * widest)) return false;
  return isAmount(figure) && !run.parts.some((part) => part.mention === figure.mention);
}

/** One of several of its kind in its own sentence: a part of something rather
 * than the total of a list elsewhere. */
export function isListed(scene: Scene, total: Figure): boolean {
  if (total.side !== 'alone' || /tổng|toàn|tất cả|cả thảy/u.test(total.lead)) return false;
  for (const step of [-1, 1]) {
    for (let at = total.place + step; scene.figures[at]?.sentence === total.sentence; at += step) {
      const other = scene.figures[at];
      if (other && isSibling(scene, other, total) && other.change === undefined && !isFormer(other, scene)) return true;
    }
  }
  return false;
}

// "95 mô hình (kinh tế 38, văn hóa 31, lĩnh vực khác 26)": bare numbers of one bracket are of one kind, too.
function isSibling(scene: Scene, other: Figure, total: Figure): boolean {
  if (total.unit !== '') return kinship(other, total) === 3;
  if (other.unit !== '' || other.kind !== total.kind || other.depth !== total.depth) return false;
  // "Toàn thị xã | 45 | 286 | 158": the cells of a total row are totals.
  return !says(wordsBefore(scene, total).replace(/[|\d.,]+.*$/su, ''), totalRow, scene.unmarked);
}

const amongNamed = wordPattern(/(?:^|[^\p{L}])trong (?:tổng )?số (?:các |những )?(\p{L}+(?: \p{L}+){1,5}),/u);
const thin = new Set(['này', 'đó', 'ấy', 'trên', 'nói', 'nêu', 'đã', 'được', 'có', 'của']);

/** "Trong số hồ sơ mới, …": whether the words around a figure name it like the whole that opens the list; nothing where none is named. */
export function isNamedWhole(scene: Scene, { first }: Run, total: Figure): boolean | undefined {
  const name = amongNamed.exec(wordsBefore(scene, first))?.[1];
  if (name === undefined) return undefined;
  const units = new Set(total.unit.split(' '));
  const own = name.split(' ').filter((word) => !units.has(word) && !thin.has(word));
  if (own.length === 0) return undefined;
  const around = ` ${/[^,;:.(]*$/u.exec(total.before)?.[0] ?? ''} ${/^[^,;:.()]*/u.exec(total.after)?.[0] ?? ''} `;
  return own.every((word) => around.includes(` ${word} `));
}

/** "27 đơn vị hành chính, gồm 24 xã và 3 thị trấn": things of other names, but
 * right behind the total and said to make it up. */
export function isSaidToBe(scene: Scene, run: Run, total: Figure): boolean {
  const { first } = run;
  if (first.mention !== total.mention + 1 || !run.whole) return false;
  if (![total, ...run.parts].every((figure) => figure.kind === 'count')) return false;
  // The name of the next paragraph opens no list of the one before.
  if (/\n[^\p{L}]*\p{L}/u.test(scene.text.slice(total.end, first.start))) return false;
  const opened = isOpened(scene, total, run);
  // "63 quyết định giải quyết khiếu nại, kết luận 9 vụ đúng, 12 vụ đúng một phần, 41 vụ sai".
  const found = opened === 'some' && run.parts.length > 2 && /(?:kết luận|xác định)\s*$/u.test(first.before);
  return opened === 'all' || opened === 'bracket' || found;
}

/**
 * "Công an (612 hồ sơ), Tài nguyên (287 hồ sơ), Tư pháp (201 hồ sơ)": an item
 * beside the others, each with its figure in a bracket of its own.
 */
export function isItemBeside(scene: Scene, { first }: Run, total: Figure): boolean {
  if (total.start > first.start || ![total, first].every((one) => opensBracket(one) && closesBracket(one)))
    return false;
  const words = plainSlice(scene, total.end, first.start);
  return (
    /^\s*\)\s*(?:[,;]|và\s|cùng\s|với\s)/u.test(words) &&
    !says(words, listsAll, scene.unmarked) &&
    !namesAll.test(total.before)
  );
}

const namesAll = wordPattern(/(?:^|[^\p{L}])(?:tổng|toàn|cả|tất cả|chung)(?!\p{L})/u);

/** What stands between a total and the first part of its list. */
export function isOpened(scene: Scene, total: Figure, run: Run): 'all' | 'bracket' | 'some' | 'no' {
  const { first } = run;
  if (first.start < total.end || first.sentence - total.sentence > 1) return 'no';
  // Other amounts in between, brackets aside, are the list that was opened.
  const between = scene.figures.slice(total.place + 1, first.place);
  const skipped = between.filter(
    (figure) =>
      inOneRealm(figure, first) &&
      figure.mention !== total.mention &&
      !isMean(figure) &&
      !countsParts(figure, run) &&
      !isOfOther(figure, total, run),
  );
  if (skipped.some((figure) => figure.depth <= Math.max(first.depth, total.depth))) return 'no';
  if (first.start - total.end > 200) return 'no';
  const words = plainSlice(scene, total.end, first.start);
  // "1.124 lượt (2 đoàn đông người), 986 đơn": the bracket closes before the next.
  const inside = run.parts.every((part) => part.depth >= first.depth);
  if (first.depth > total.depth && inside && /^[^()]{0,40}\(/u.test(words)) return 'bracket';
  if (says(words, listsAll, scene.unmarked) || /^[^;]*:[^:]*$/u.test(words)) return 'all';
  if (/trong (?:đó|số (?:này|đó|ấy))/u.test(words)) return 'some';
  if (total.sentence !== first.sentence) return 'no';
  if (/trong (?:tổng )?số\s*$/u.test(total.lead)) return 'some';
  // "Trong 1.947 đơn … có 388 đơn khiếu nại, …", "122 vụ cho thấy 71 vụ sai, …".
  const begins = /(?:^|[,;] ?)trong\s*$/u.test(total.before) && /(?:^|\s)(?:có|là|gồm)(?:\s|$)/u.test(words);
  return begins || /^(?:[^,;.]{0,40}|[^;.]{0,60}, ?)(?:cho thấy|kết quả|kết luận|xác định)[^,;.]{0,20}$/u.test(words)
    ? 'some'
    : 'no';
}

// "13 hồ sơ chậm, thuộc 3 sở: Xây dựng 6, …": how many parts the list has.
function countsParts(figure: Figure, { parts, first }: Run): boolean {
  // Bare parts could be of any kind.
  if (kinship(figure, first) > (first.unit === '' ? 1 : 0) || figure.size !== parts.length) return false;
  return figure.place === first.place - 1 && /^[^,;.]{0,40}:/u.test(figure.after);
}

const beside = /^\s*(?:,|với|và|cùng|\/|, với)\s*$/u;

// "5.316 lượt với 6.040 người; chia ra thường xuyên 3.871 lượt, …": what else the total is told with.
function isOfOther(figure: Figure, total: Figure, { parts, first }: Run): boolean {
  return (
    figure.sentence === total.sentence &&
    figure.sentence === first.sentence &&
    beside.test(figure.before) &&
    figure.unit !== '' &&
    kinship(figure, total) < 3 &&
    parts.every((part) => part.unit !== '' && kinship(part, total) === 3)
  );
}

// "5,56 người" among whole persons is an average, not a part.
function isMean(figure: Figure): boolean {
  return figure.kind === 'count' && figure.step.decimals > 0 && figure.step.power === 0;
}
