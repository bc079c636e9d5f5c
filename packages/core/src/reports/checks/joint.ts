// A percentage of two parts together: "trước hạn 163 hồ sơ, đúng hạn 40 hồ sơ
// … tỷ lệ giải quyết trước và đúng hạn đạt 99,5%".
import type { Figure, Scene } from '../figure.js';
import { kinship, related } from '../kinship.js';
import { namedRate, outOf } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { backFrom, isAmount, isFormer, order, sectionsBefore } from './around.js';
import { wordPattern } from '../plain-letters.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';
import { isSwap } from './slip-gap.js';
import { wordsBefore } from './words-before.js';

const early = /(?:^|\s)(?:trước|sớm)(?: thời)? (?:hạn|hẹn)/u;
const onTime = /(?:^|\s)đúng (?:hạn|hẹn)/u;
const bothInTime =
  /(?:trước|sớm)(?: thời)?(?: hạn| hẹn)?(?: và| hoặc)? đúng (?:hạn|hẹn)|đúng(?: hạn| hẹn)?(?: và| hoặc)? (?:trước|sớm)(?: thời)? (?:hạn|hẹn)/u;
const rateAlone = /(?:hạn|hẹn)(?: (?:đạt|chiếm|là|bằng|được|tới))*\s*:?\s*$/u;
/** "Tỷ lệ hài lòng 99,1%" of those who are content and those who are very content. */
const content = wordPattern(
  /(?:^|[^\p{L}])(?:tỷ lệ|mức(?: độ)?)(?: (?!rất |không |chưa )\p{L}+){0,6}? hài lòng(?!\p{L})(?: (?!không|chưa)\p{L}+){0,6}?\s*:?\s*$/u,
);
const isContent = wordPattern(/(?:^|[^\p{L}])hài lòng(?!\p{L})/u);
const notContent = wordPattern(/(?:^|[^\p{L}])(?:không|chưa|ít|kém|bình thường)(?!\p{L})/u);
const several = /(?:^|\s)(?:và|hoặc|trở lên)(?:\s|$)|,/u;
const done = /giải quyết|trả|xử lý|hoàn thành/u;
const farthest = 14;

/** Reads a rate that takes two or three neighbouring parts together. */
export function readJoint(scene: Scene, stated: Figure): Judged | undefined {
  const clause = /[^,;.(]*$/u.exec(nameBefore(scene, stated))?.[0] ?? '';
  const asksContent = content.test(clause) && !notContent.test(clause);
  if (!asksContent && !several.test(stated.before)) return undefined;
  // "…, quá hạn 893 hồ sơ; trước và đúng hạn 99%": these two need no word that calls it a rate.
  const isNamed =
    says(stated.before, namedRate, scene.unmarked) || (bothInTime.test(stated.lead) && rateAlone.test(stated.lead));
  if (!asksContent && !isNamed) return undefined;
  const before = (asksContent ? linesBefore(scene, stated) : backFrom(scene, stated, farthest))
    .filter((figure) => isAmount(figure) && figure.change === undefined && figure.side !== 'whole')
    .reverse();
  const all = [...readingsOf(scene, stated, before)];
  const readings = bothInTime.test(stated.before)
    ? [...all.filter((one) => isInTime(one)), ...all.filter((one) => !isInTime(one))]
    : all;
  const ofThem = asksContent ? ofContent(readings) : undefined;
  if (ofThem || !isNamed || !several.test(stated.before)) return ofThem;
  const holds = firstThatHolds(readings);
  if (holds) return holds;
  if (bothInTime.test(stated.before)) return missed(readings.find((reading) => isInTime(reading)));
  const names = twoNamed.exec(stated.before)?.slice(1) ?? [];
  return names.length === 2 ? missed(readings.find((reading) => areCalled(reading, names))) : undefined;
}

// "Tỷ lệ hài lòng chung (hai mức trên cùng) 96%": a bracket between the name and its rate may count what is taken together.
function nameBefore(scene: Scene, stated: Figure): string {
  const { before } = stated;
  return before.includes(')') && !before.includes('(')
    ? wordsBefore(scene, stated, longestName).replace(/\s*\([^()]*\)/gu, '')
    : before;
}

const longestName = 120;

// "Rất hài lòng 512 phiếu | Hài lòng 640 phiếu | …": answers may stand a line each, without a gap.
function linesBefore(scene: Scene, stated: Figure): Figure[] {
  const near = backFrom(scene, stated, farthest);
  const lines = sectionsBefore(scene, stated).slice(0, farthest);
  const gap = lines.findIndex((figure, at) => (lines[at - 1] ?? stated).paragraph - figure.paragraph > 1);
  const joined = gap < 0 ? lines : lines.slice(0, gap);
  return joined.length > near.length ? joined : near;
}

function* readingsOf(scene: Scene, stated: Figure, before: readonly Figure[]): Generator<Reading> {
  for (let to = before.length; to >= 2; to -= 1) {
    for (const count of [2, 3]) {
      const parts = before.slice(Math.max(0, to - count), to);
      const [first] = parts;
      if (!first || parts.length < count || !parts.every((part) => areAlike(part, first))) continue;
      const behind = wholeBehind(scene, parts);
      for (const whole of [...(behind ? [behind] : []), ...before.slice(0, to - count).reverse()]) {
        if (
          !(areAlike(whole, first) || headsThem(whole, first) || wereAsked(whole, first)) ||
          isFormer(whole, scene) ||
          parts.some((part) => order(part, whole) >= 0)
        )
          continue;
        yield { rule: 'ratio', stated, sum: { kind: 'joint', parts, whole } };
      }
    }
  }
}

// All who are content; "rất hài lòng" alone is only some of them.
function ofContent(readings: readonly Reading[]): Judged | undefined {
  const own = readings.filter(
    ({ sum }) =>
      sum.kind === 'joint' && sum.parts.map(wordsOf).every((words) => isContent.test(words) && !notContent.test(words)),
  );
  return firstThatHolds(own) ?? missed(own[0]);
}

function areAlike(one: Figure, other: Figure): boolean {
  return kinship(one, other) >= 2 || (one.unit === '' && other.unit === '' && one.kind === other.kind);
}

// "đã giải quyết 8.190 hồ sơ: trước hạn 6.912, đúng hạn 1.237": the parts have lost the noun of their total.
function headsThem(whole: Figure, first: Figure): boolean {
  if (first.unit !== '' || first.place !== whole.place + 1 || !isAmount(whole)) return false;
  // "Đã giải quyết: 1.197 hồ sơ. Trước hạn 812, đúng hạn 379": of the sentence before, in the same line.
  return first.sentence - whole.sentence <= 1 && first.paragraph === whole.paragraph;
}

// "Lấy ý kiến 1.250 lượt người: 987 người rất hài lòng, 248 người hài lòng": visits right before the persons.
function wereAsked(whole: Figure, first: Figure): boolean {
  return first.place === whole.place + 1 && first.sentence === whole.sentence && related(whole, first);
}

// "trước hạn 163 hồ sơ, đúng hạn 37 hồ sơ trên tổng số 204 hồ sơ đã giải quyết".
function wholeBehind(scene: Scene, parts: readonly Figure[]): Figure | undefined {
  const last = parts.at(-1);
  const next = last && scene.figures[last.place + 1];
  if (!next || !isAmount(next)) return undefined;
  return next.side === 'whole' || says(next.before, outOf, scene.unmarked) ? next : undefined;
}

// The two are said to be early and on time, and the whole to be what was done.
function isInTime({ sum }: Reading): boolean {
  if (sum.kind !== 'joint' || sum.parts.length !== 2 || !done.test(`${sum.whole.before} ${sum.whole.after}`))
    return false;
  const [one = '', other = ''] = sum.parts.map(wordsOf);
  return (early.test(one) && onTime.test(other)) || (onTime.test(one) && early.test(other));
}

// "loại tốt 163, loại khá 37 trên tổng số 204; tỷ lệ tốt và khá đạt 97%": each part has the name the rate gives it.
const twoNamed = wordPattern(
  /(?:tỷ lệ|loại|mức)(?: \p{L}+){0,4}? (\p{L}+)(?:,| và| hoặc) (\p{L}+)(?: (?:đạt|chiếm|là|bằng))+\s*$/u,
);

/** "loại tốt 163, loại yếu 37 trên tổng số 204; tỷ lệ tốt và khá đạt 97%": the part has one of two names only, or neither. */
export function isHalfNamed(stated: Figure, part: Figure): boolean {
  const names = twoNamed.exec(stated.before)?.slice(1) ?? [];
  const words = ` ${wordsOf(part)} `;
  return names.some((name) => !words.includes(` ${name} `));
}

function areCalled({ sum }: Reading, names: readonly string[]): boolean {
  if (sum.kind !== 'joint' || sum.parts.length !== names.length) return false;
  return sum.parts.every((part, at) => ` ${wordsOf(part)} `.includes(` ${names[at] ?? ''} `));
}

function wordsOf(part: Figure): string {
  const behind = /^[^,;.]*/u.exec(part.after)?.[0] ?? '';
  return `${/[^,;.:(]*$/u.exec(part.before)?.[0] ?? ''} ${behind}`;
}

const fivePoints = 5n;

function missed(reading: Reading | undefined): Judged | undefined {
  const judged = reading && judge(reading);
  if (!judged) return undefined;
  const { computed, stated } = judged;
  const gap = computed.numerator * stated.value.denominator - stated.value.numerator * computed.denominator;
  const size = gap < 0n ? -gap : gap;
  return size <= fivePoints * computed.denominator * stated.value.denominator || isSwap(computed, stated)
    ? judged
    : undefined;
}
