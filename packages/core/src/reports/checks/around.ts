import { compare } from '../../foundation/rational.js';
import { bothSpellings } from '../both-spellings.js';
import type { Figure, Scene } from '../figure.js';
import type { Mention } from '../mention.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import { comesFrom, formerly, lessThanLevel, moreThanLevel } from '../lexicon/check-words.js';
import { opensBracket } from './brackets.js';
import { mentionBefore, wordsBefore } from './words-before.js';

/** How far a rule looks: a bounded number of figures, and not beyond the paragraph before the last. */
const reach = 16;
const paragraphs = 2;
const mostBullets = 4;

/** The figures before one, nearest first, as far as a reader would look. */
export function backFrom(scene: Scene, from: Figure, most = reach): Figure[] {
  const found: Figure[] = [];
  let passed = from.paragraph;
  let bullets = 0;
  for (let at = from.place - 1; found.length < most; at -= 1) {
    const figure = scene.figures[at];
    if (!figure) break;
    // The items of a list under its head are one paragraph to a reader.
    if (scene.sentences[figure.sentence]?.bullet === true && figure.paragraph < passed) bullets += 1;
    passed = Math.min(passed, figure.paragraph);
    if (figure.paragraph + Math.min(bullets, mostBullets) < from.paragraph - paragraphs) break;
    if (figure.mention !== from.mention) found.push(figure);
  }
  return found;
}

/** The figures of the sections before one, nearest first. */
export function sectionsBefore(scene: Scene, { place }: Figure): Figure[] {
  return scene.figures.slice(Math.max(0, place - sections), place).reverse();
}

const sections = 90;

/** The figures behind one within the same sentence, nearest first. */
export function restOfSentence(scene: Scene, from: Figure, most = reach): Figure[] {
  const found: Figure[] = [];
  for (let at = from.place + 1; found.length < most; at += 1) {
    const figure = scene.figures[at];
    if (figure?.sentence !== from.sentence) break;
    if (figure.mention !== from.mention) found.push(figure);
  }
  return found;
}

/** Whether the words around a figure place it in an earlier period. */
export function isFormer(figure: Figure, scene: Scene): boolean {
  const known = scene.former[figure.place];
  if (known !== undefined) return known;
  return (scene.former[figure.place] = saysFormer(figure, scene));
}

function saysFormer(figure: Figure, scene: Scene): boolean {
  // "29 đơn kỳ trước chuyển sang và 457 đơn nhận trong kỳ": the second is of this one.
  if (ofThisPeriod(scene.unmarked).test(figure.after)) return false;
  if (says(figure.lead, formerly, scene.unmarked) || says(figure.before, comesFrom, scene.unmarked)) return true;
  if (isOfPlaces(figure, scene)) return true;
  // "hơn năm 2023 (478 mô hình) 83 mô hình".
  if (opensBracket(figure) && isAgainstTime(figure, scene)) return true;
  if (!olderPeriod.test(figure.after)) return false;
  const clause = /[^,;:.]*/u.exec(figure.after)?.[0] ?? '';
  // "412 lượt (cùng kỳ 450 lượt)": what an open bracket says is said of the next figure.
  const behind = /^[^()]*\([^)]*$/u.test(clause) ? clause.slice(0, clause.indexOf('(')) : clause;
  return /^ ?(?:\S+ ){0,3}?(?:của |ở |trong )?(?:cùng kỳ|kỳ trước|năm trước|năm ngoái|tháng trước|quý trước)/u.test(
    behind,
  );
}

const ofThisPeriod = bothSpellings(
  /^ ?(?:(?:tiếp )?nhận |phát sinh |đến )?(?:mới |được )?(?:trong kỳ|(?:trong|của) (?:kỳ|tháng|quý|năm) (?:này|nay))(?!\p{L})/u,
);

// "Cùng kỳ năm trước, hai xã cũ cộng lại 121 đơn": how many places there are stands in between.
function isOfPlaces({ place, sentence, before }: Figure, scene: Scene): boolean {
  const places = scene.figures[place - 1];
  if (places?.kind !== 'count' || places.side !== 'alone' || places.sentence !== sentence || /[,;:.()]/u.test(before))
    return false;
  return (
    ofPlaces.test(places.unit) &&
    inSum(scene.unmarked).test(before) &&
    (isFormer(places, scene) || formerPlaces(scene.unmarked).test(wordsBefore(scene, places, 60)))
  );
}

const ofPlaces = wordPattern(/^(?:xã|phường|thị trấn|huyện|thị xã|quận|thôn|tỉnh|đơn vị|địa phương|nơi)(?!\p{L})/u);
const formerPlaces = bothSpellings(
  /(?:cùng kỳ|(?:kỳ|năm|tháng|quý) (?:trước|ngoái))(?: (?:của )?(?:năm|quý|tháng) [\divx/]+(?: năm \d+)?)?,(?: (?:cả|tất cả|riêng))? ?$/u,
);
const inSum = bothSpellings(
  /^(?=.* (?:cộng|gộp|tính|tổng|cả thảy)(?!\p{L}))(?: (?:cũ|này|ấy|đó|trước|khi|sáp nhập|nhập|hợp nhất|cộng|gộp|tính|chung|lại|tổng|cả thảy|có|là|được|nhận|tiếp nhận|tiếp|đạt))+ $/u,
);

function isAgainstTime({ lead }: Figure, { unmarked }: Scene): boolean {
  if (!olderTime.test(lead)) return false;
  return says(lead, moreThanLevel, unmarked) || says(lead, lessThanLevel, unmarked) || besideTime.test(lead);
}

// "so với năm 2022 (554 vụ việc)".
const besideTime = wordPattern(
  /(?:^|[^\p{L}])so(?: sánh)?(?: với)?(?: cùng kỳ)? (?:năm|quý|tháng|kỳ) [\dIVXivx/ -]+ ?\(\s*$/u,
);

const olderTime = wordPattern(/(?:năm|quý|tháng|kỳ) [\dIVXivx/ -]+ ?\(\s*(?:là |có )?$/u);

/** "từ 48 đơn", and "(48 đơn" where the level that it comes to stands in the same bracket. */
export function opensChange(scene: Scene, from: Figure, to: Figure): boolean {
  if (says(from.before, comesFrom, scene.unmarked)) return true;
  return opensBracket(from) && from.depth === to.depth && !from.after.includes(')');
}
const olderPeriod = /cùng kỳ|(?:kỳ|năm|tháng|quý) trước|năm ngoái/u;

/** −1, 0, 1: how the values of two figures compare. */
export function order(a: Figure, b: Figure): -1 | 0 | 1 {
  return compare(a.value, b.value);
}

/** Counts, amounts and measures; not percentages and durations. */
export function isAmount(figure: Figure): boolean {
  return figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'fraction' || isLength(figure);
}

function isLength(figure: Figure): boolean {
  return figure.kind === 'measure' && !isTimes(figure);
}

/** An amount; but "chiếm một phần tư" says how great a part, and is no number of things. */
export function isNumber({ text, mentions }: Scene, figure: Figure): boolean {
  if (figure.kind !== 'fraction') return isAmount(figure);
  return /\d/u.test(text.slice(mentions[figure.mention]?.start ?? figure.end, figure.end));
}

/** "3,4 cuộc/đơn vị", "6 người/tổ": so many for each, no part of a sum. */
export function isPerUnit({ unit }: Figure): boolean {
  return unit.includes('/') && !/^vụ ?\/ ?việc/u.test(unit);
}

/** "1,6 lần": so many times. */
export function isTimes({ kind, unit }: Figure): boolean {
  return kind === 'measure' && /^l(?:ầ|a)n(?!\p{L})/u.test(unit);
}

/**
 * Whether two levels belong to a change: one of them stands in its sentence,
 * or the text places them in two periods. Any two figures of a page differ by
 * something.
 */
export function areAnchored(scene: Scene, levels: readonly [Figure, Figure], stated: Figure): boolean {
  const here = levels.filter((figure) => figure.sentence === stated.sentence).length;
  if (here === 2) return true;
  // The sentence has levels of its own: one of them must take part.
  if (here === 1) return true;
  if (hasLevels(scene, stated, levels[0])) return false;
  return areTwoPeriods(scene, ...levels) || areOfThatYear(scene, levels, stated);
}

// "Năm 2020 hòa giải 1.310 vụ. So với năm ấy, số vụ hòa giải bớt 96 vụ": the level of the year that is pointed at, and
// one that is of the period told of.
function areOfThatYear(scene: Scene, levels: readonly [Figure, Figure], stated: Figure): boolean {
  if (!thatYear.test(stated.lead) && !thatYear.test(wordsBefore(scene, stated, 100))) return false;
  const [one, other] = levels.map((level) => stretchOf(scene, level));
  if ((one === undefined) === (other === undefined)) return false;
  const old = one === undefined ? levels[1] : levels[0];
  return stated.sentence - old.sentence === 1;
}

const thatYear = wordPattern(/(?:^|[^\p{L}])so với (?:năm|kỳ|quý|tháng) (?:ấy|đó)(?!\p{L})/u);

// Whether a level like this one stands around a figure in its sentence.
function hasLevels(scene: Scene, stated: Figure, like: Figure): boolean {
  for (const [step, most] of sides) {
    let passed = 0;
    for (let at = stated.place + step; passed < most; at += step) {
      const figure = scene.figures[at];
      if (figure?.sentence !== stated.sentence) break;
      if (figure.kind === like.kind && figure.change === undefined && isAmount(figure) === isAmount(like)) return true;
      passed += 1;
    }
  }
  return false;
}

const sides = [
  [1, 3],
  [-1, 6],
] as const;

const stretches = new Set(['year', 'yearRange', 'month', 'monthRange', 'dateRange', 'period']);

/** Whether the text places two figures in different periods: by a year before each, or by a word of comparison. */
export function areTwoPeriods(scene: Scene, a: Figure, b: Figure): boolean {
  if (isFormer(a, scene) !== isFormer(b, scene)) return true;
  if (isEdge(scene, a, b) || isEdge(scene, b, a)) return true;
  const [quarter, another] = [quarterOf(a), quarterOf(b)];
  if (quarter !== undefined && another !== undefined) return quarter !== another;
  const [one, other] = [stretchOf(scene, a), stretchOf(scene, b)];
  // "còn 5 …; trong lúc năm 2019 có 12": only the other period is named again.
  const second = a.start > b.start ? one : other;
  if (a.sentence === b.sentence && one !== other && second !== undefined) return true;
  if (one !== undefined && other !== undefined) return one !== other;
  // "Đến ngày 31/12/2022 … 1.324 dịch vụ. … Cuối năm 2021 … 1.109 dịch vụ": a day is of its year.
  const [day, time] = one === undefined ? [dayOf(scene, a), other] : [dayOf(scene, b), one];
  return day !== undefined && time !== undefined && day.slice(0, 4) !== time.slice(0, 4);
}

function dayOf(scene: Scene, figure: Figure): string | undefined {
  return mentionBefore(scene, figure, 9, ({ kind }) => kind === 'date')?.value;
}

const startOfTime = wordPattern(/(?:^|\s)đầu (?:năm|kỳ|quý|tháng|nhiệm kỳ|giai đoạn|khóa)(?!\p{L})/u);
const endOfTime = wordPattern(
  /(?:^|\s)(?:(?:cuối|hết) (?:năm|kỳ|quý|tháng|nhiệm kỳ|giai đoạn|khóa)|hiện(?: nay| còn| có)?|đến nay|nay)(?!\p{L})/u,
);

// "đầu năm 1.205 em, cuối năm 1.198 em", "đầu năm 112 hộ, rà soát ngày 30/9 còn 84 hộ".
function isEdge(scene: Scene, first: Figure, last: Figure): boolean {
  if (!endOfTime.test(last.lead) && !/(?:^|\s)còn\s*$/u.test(last.before)) return false;
  if (startOfTime.test(first.lead)) return true;
  // "Đầu năm 2024, toàn phường có 56 hộ": the first figure of its sentence.
  const opens = scene.figures[first.place - 1]?.sentence !== first.sentence;
  return opens && startOfTime.test(wordsBefore(scene, first, opening));
}

/** How many letters before the first figure of a sentence may name its time. */
const opening = 60;

const quarter = wordPattern(/(?:^|\s)((?:quý|học kỳ) (?:i{1,3}|iv|[1-4]))(?!\p{L})[^,;:]*$/u);

// "Quý I tiếp 18 lượt, quý II tiếp 24 lượt": without a year a quarter is no figure.
function quarterOf({ lead }: Figure): string | undefined {
  return quarter.exec(lead)?.[1];
}

/** "Quý I trả 1.953 hồ sơ. Quý II đúng hẹn 1.911 hồ sơ": each figure is of a quarter, and not of the same. */
export function areTwoQuarters(a: Figure, b: Figure): boolean {
  const [one, other] = [quarterOf(a), quarterOf(b)];
  return one !== undefined && other !== undefined && one !== other;
}

function stretchOf(scene: Scene, figure: Figure): string | undefined {
  const isStretch = ({ kind, value }: Mention): boolean =>
    stretches.has(kind) && (kind !== 'period' || value.includes('-'));
  return mentionBefore(scene, figure, 9, isStretch)?.value;
}
