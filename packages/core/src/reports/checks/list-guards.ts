// What keeps a list from being held against a total: it is partial, cuts across,
// is a row of cells, or goes on behind what was listed.
import { add, compare, rational, subtract } from '../../foundation/rational.js';
import { lastClause } from '../clause-edges.js';
import { valuesOf } from '../evaluate-sum.js';
import type { Figure, Scene } from '../figure.js';
import { newlyIn } from '../lexicon/check-words.js';
import { amongThem, cutsAcross, partial, ranksOn } from '../lexicon/list-words.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import { plainWords } from '../plain-words.js';
import type { Run } from './runs.js';
import { wordsBefore } from './words-before.js';

const zero = rational(0);

export function isCell(scene: Scene, { start, end }: Figure): boolean {
  return (
    /[\t|]\s*$/u.test(scene.text.slice(Math.max(0, start - 3), start)) ||
    /^\s*[\t|]/u.test(scene.text.slice(end, end + 3))
  );
}

// "trình độ đại học 48, trung học phổ thông 139, trung học cơ sở 23; dân tộc
// thiểu số 11": some neighbours alone make up the total, the others cut across;
// or all but one do: "đã trả 1.405; trễ hẹn 2; còn 77".
export function isMadeBySome(run: Run, total: Figure): boolean {
  const { parts } = run;
  const over = subtract(valuesOf(parts), total.value);
  if (parts.length > 2 && parts.some((part) => compare(part.value, over) === 0)) return true;
  return parts.some((_, from) => {
    let sum = zero;
    return parts.slice(from).some((part, more) => {
      sum = add(sum, part.value);
      return more > 0 && more + 1 < parts.length && compare(sum, total.value) === 0;
    });
  });
}

/** It has a unit, or words stand before it: no cell of a row. */
export function isWorded({ unit, lead }: Figure): boolean {
  return unit !== '' || /\p{L}/u.test(lead);
}

// "giải quyết 458 vụ; đúng 52 vụ, sai 341 vụ, mới thụ lý 95 vụ": what came in is no part of what was done.
export function areMixed(scene: Scene, { parts }: Run): boolean {
  const came = parts.filter((part) => says(lastClause(part.before), newlyIn, scene.unmarked)).length;
  return came > 0 && came < parts.length;
}

// Party members, women and ethnic minorities are counted among all the others.
export function overlaps(scene: Scene, run: Run): boolean {
  // "Hội Phụ nữ 98 hộ" is a body beside others.
  const crossing = run.parts.filter((part) =>
    says(`${lastClause(part.before)} ${part.unit}`.replace(bodies, ''), cutsAcross, scene.unmarked),
  );
  return crossing.length > 0 && crossing.length < run.parts.length && !run.parts.some((part) => isOfMen(part));
}

const bodies =
  /(?:hội|ban|câu lạc bộ|lhpn)(?: (?:liên hiệp|vì sự tiến bộ))?(?: của)? (?:phụ nữ|người cao tuổi|người khuyết tật|dân tộc)/gu;

function isOfMen(part: Figure): boolean {
  return /(?:^|\s)nam(?:\s|$)/u.test(`${part.before} ${part.unit}`);
}

// "và các đơn vị khác": parts without a figure; "các đoàn thể 52 cuộc" is one with.
export const unnumbered = /(?:và|cùng|,) (?:một số|nhiều|một vài|vài|các) [^,;.()\d]*(?:[,;.()]|$)/u;

export function isPartial(scene: Scene, run: Run): boolean {
  const { first, last } = run;
  if (run.parts.some((part) => says(part.before.slice(-60), partial, scene.unmarked) || part.bound !== 'exact'))
    return true;
  const lead = wordsBefore(scene, first);
  if (/(?:nhiều|cao|thấp|ít|đông|lớn)(?: \S+){0,3}? nhất|(?:một số|một vài)(?: |:|$)/u.test(lead)) return true;
  // "đông nhất là …; kế đến …": the head of a ranking.
  if (run.parts.slice(1).some((part) => says(part.before, ranksOn, scene.unmarked))) return true;
  // "thôn Đông 120 em, trong đó 15 em bỏ học; thôn Tây 80 em, trong đó 5 em": some of the one before each.
  if (run.parts.slice(1).some((part) => amongThem.test(part.before))) return true;
  // What the sentence behind them tells of "các phòng" is no part of theirs.
  const end = Math.min(last.end + 80, scene.sentences[last.sentence]?.end ?? last.end);
  const inside = plainWords(scene.text.slice(first.start, end));
  if (isOfContent(run, inside)) return true;
  if (unnumbered.test(inside) || /cả (?:hai|ba|bốn)(?!\p{L})|vừa là/u.test(inside)) return true;
  const tail = scene.text.slice(last.end, last.end + 80);
  return (
    /^[^;.:\n]{0,60}(?:…|\.\.\.|v\.v)/u.test(tail) ||
    run.parts.some((part) => part.change !== undefined || /so với|cùng kỳ/u.test(part.lead))
  );
}

// "180 người rất hài lòng, 96 người hài lòng": the others are not told of.
function isOfContent({ parts }: Run, inside: string): boolean {
  return (inside.match(content)?.length ?? 0) >= parts.length && !otherGrades.test(inside);
}

const content = /(?:^|[^\p{L}])hài lòng(?!\p{L})/gu;
const otherGrades = wordPattern(/(?:^|[^\p{L}])(?:không|chưa|bình thường|ít|kém|khác|còn lại|trung bình)(?!\p{L})/u);

/** "trong đó khiếu nại 18 đơn, tố cáo 7 đơn; đã giải quyết 40 đơn": behind commas a semicolon ends the list. */
export function endsBefore(scene: Scene, { parts }: Run): boolean {
  const gaps = parts.slice(1).map((part, at) => scene.text.slice(parts[at]?.end, part.start).includes(';'));
  return gaps[0] === false && gaps.includes(true);
}

// "214 vụ khiếu nại và 29 vụ tố cáo. Đã giải quyết 183 vụ, đạt 85,5% và 26 vụ, đạt 89,6%":
// shares that do not share out one whole. The parts stand alone, none is of a fraction.
export function areOfOthers(scene: Scene, { parts, size }: Run, total: Figure): boolean {
  let sum = 0;
  for (const part of parts) {
    const share = scene.figures[part.place + 1];
    if (share?.kind !== 'percent' || share.sentence !== part.sentence || share.change !== undefined) return false;
    sum += share.size;
  }
  return Math.abs(sum - (size / total.size) * 100) > mostOver;
}

const mostOver = 20;
