// Three figures of which two make up the third, though no words near them say
// so: "tiếp nhận 1.874 vụ việc, đưa ra hòa giải 1.832 vụ việc … Có 42 vụ việc
// không hòa giải". What is told here always holds: figures that do not agree
// are taken for unrelated.
import { paced, type Steps } from '../../foundation/steps.js';
import { add, compare } from '../../foundation/rational.js';
import { inputsOf } from '../evaluate-sum.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { leftFromBefore } from '../lexicon/list-words.js';
import { wordPattern } from '../plain-letters.js';
import { plainSlice } from '../plain-words.js';
import { isNoAccident } from './accident.js';
import { isAmount, isFormer } from './around.js';
import { sumOf } from './list-totals.js';
import { minus } from './minus.js';
import { judge, type Judged, type Reading } from './reading.js';
import { isRest } from './rest.js';
import { sentenceStart } from './words-before.js';

/** How many figures before the last of the three the first may stand, and how many sentences. */
const farthest = 9;
const sentences = 4;
/** Two parts make up something of every page. */
const many = 3;

/** Reads what agrees of the figures that nothing is told of yet. */
export function* readAgreeing(scene: Scene, told: readonly Judged[]): Steps<Judged[]> {
  const known = new Set(told.map(keyOf));
  const listed = partsOf(told);
  const done = doneOf(told);
  const beside = partnersOf(told, scene.figures.length);
  const found: Judged[] = [];
  let near: Figure[] = [];
  yield* paced(scene.figures, (figure) => {
    if (listed.has(figure) || !couldAgree(scene, figure)) return;
    near = near.filter((other) => isNear(other, figure));
    const partners = beside[figure.place] ?? 0;
    const others = near.filter(
      (other) => (partners & (1 << (figure.place - other.place))) === 0 && kinship(other, figure) > 0,
    );
    const reading = readingOf(scene, others, figure);
    if (figure.change === undefined && !done.has(figure)) near.push(figure);
    const judged = reading && judge(reading);
    if (judged?.verdict !== 'holds' || known.has(keyOf(judged))) return;
    known.add(keyOf(judged));
    found.push(judged);
  });
  return found;
}

// Parts of a list belong to its total.
function partsOf(told: readonly Judged[]): Set<Figure> {
  return new Set(told.flatMap(({ sum }) => (sum.kind === 'total' && sum.parts.length >= many ? sum.parts : [])));
}

// What was done belongs to what it was done of, though it may be parted itself.
function doneOf(told: readonly Judged[]): Set<Figure> {
  return new Set(told.flatMap(({ sum }) => (sum.kind === 'minus' ? sum.less : [])));
}

// What two figures are to each other is told once. For each figure a bit for each of those before it that it is told
// with, as far as one may look back: a set for each would be the largest thing of a reading.
function partnersOf(told: readonly Judged[], count: number): Uint16Array {
  const partners = new Uint16Array(count);
  for (const { stated, sum } of told) {
    const places = [stated, ...inputsOf(sum)].map(({ place }) => place).sort((one, other) => one - other);
    places.forEach((place, at) => {
      for (let from = at - 1; from >= 0; from -= 1) {
        const distance = place - (places[from] ?? 0);
        if (distance > farthest) break;
        partners[place] = (partners[place] ?? 0) | (1 << distance);
      }
    });
  }
  return partners;
}

// Two statements of the same three values are one statement, though a figure be repeated.
function keyOf({ stated, sum }: Judged): string {
  return [stated, ...inputsOf(sum)]
    .map(({ size }) => size)
    .sort((a, b) => a - b)
    .join();
}

function isNear(other: Figure, figure: Figure): boolean {
  return figure.place - other.place <= farthest && figure.sentence - other.sentence <= sentences;
}

// Tables state by their columns and rows what belongs together.
function couldAgree(scene: Scene, figure: Figure): boolean {
  if (!(isAmount(figure) || figure.kind === 'period') || figure.bound !== 'exact' || figure.size <= 0) return false;
  return !isInRow(scene, figure);
}

// A sentence is looked through once, however many figures it has.
function isInRow(scene: Scene, { sentence }: Figure): boolean {
  const known = rows.get(scene);
  if (known?.sentence === sentence) return known.isRow;
  const { start, end } = scene.sentences[sentence] ?? { start: 0, end: 0 };
  const isRow = /[\t|]/.test(scene.text.slice(start, end));
  rows.set(scene, { sentence, isRow });
  return isRow;
}

const rows = new WeakMap<Scene, { readonly sentence: number; readonly isRow: boolean }>();

// The nearest two that agree with the figure, and that are unlikely to do so by accident.
function readingOf(scene: Scene, near: readonly Figure[], last: Figure): Reading | undefined {
  for (let to = near.length - 1; to > 0; to -= 1) {
    const second = near[to];
    if (!second || second.mention === last.mention) continue;
    for (let from = to - 1; from >= 0; from -= 1) {
      const first = near[from];
      if (!first || first.mention === second.mention) continue;
      const reading = ofThree(first, second, last);
      if (!reading || !isPlausible(scene, [first, second, last])) continue;
      const between = near.length - from;
      if (isNoAccident(scene, [first, second, last], (between * (between - 1)) / 2)) return reading;
    }
  }
  return undefined;
}

function ofThree(first: Figure, second: Figure, last: Figure): Reading | undefined {
  if (isSum(last, first, second)) return sumOf(last, [first, second]);
  if (isSum(first, second, last)) return minus(last, first, [second]);
  return isSum(second, first, last) ? minus(last, second, [first]) : undefined;
}

// Doubles say no at once; what is left is added up exactly.
function isSum(total: Figure, one: Figure, other: Figure): boolean {
  if (Math.abs(one.size + other.size - total.size) > total.size * 1e-9) return false;
  return compare(add(one.value, other.value), total.value) === 0;
}

// "hụt 0,9 điểm phần trăm so với chỉ tiêu 85%" says itself what it differs from.
function isAgainstNamed(scene: Scene, { place, sentence, after }: Figure): boolean {
  return scene.figures[place + 1]?.sentence === sentence && against.test(after);
}

const against = wordPattern(/^\s*so với(?!\p{L})/u);

// Levels of two periods differ by a change, and are parts of nothing.
function isPlausible(scene: Scene, three: readonly [Figure, Figure, Figure]): boolean {
  const last = three[2];
  if (last.change !== undefined)
    return !isAgainstNamed(scene, last) && !three.every((figure) => isFormer(figure, scene));
  // Durations differ, and add up to nothing.
  if (!isAmount(last)) return false;
  const isLargest = last.size > Math.max(three[0].size, three[1].size);
  // "còn 17.050 hồ sơ" is no total.
  if (isLargest && isRest(last, scene)) return false;
  // What was left from before is a part of all there is, and no rest of it.
  const words = three.map(({ before, after }) => before + after);
  if (!isLargest && leftFromBefore.test(last.before)) return false;
  return !three.some(
    (figure, at) => isOld(scene, figure) && (sameTime.test(words[at] ?? '') || !leftFromBefore.test(words[at] ?? '')),
  );
}

// "Cùng kỳ năm 2023, con số này lần lượt là 231 vụ và 195 vụ" is all of that time.
function isOld(scene: Scene, figure: Figure): boolean {
  if (isFormer(figure, scene)) return true;
  const start = sentenceStart(scene, figure);
  const lead = plainSlice(scene, start, Math.min(figure.start, start + opening));
  return opensBefore.test(lead) && (sameTime.test(lead) || !leftFromBefore.test(lead));
}

const opening = 40;
const opensBefore = wordPattern(/^[^\p{L}]*(?:trong khi )?(?:cùng kỳ|(?:kỳ|năm|quý|tháng) trước)(?!\p{L})/u);

const sameTime = wordPattern(/(?:^|[^\p{L}])cùng kỳ(?!\p{L})/u);
