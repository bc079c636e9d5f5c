// A list that is said, or clearly meant, to be complete, and yet misses its total.
import { add, compare } from '../../foundation/rational.js';
import { valuesOf } from '../evaluate-sum.js';
import type { Figure, Scene } from '../figure.js';
import { kinship, related } from '../kinship.js';
import { areTwoQuarters, isFormer } from './around.js';
import { areItsLevels } from './by-levels.js';
import { isHandedOn } from './handed-on.js';
import { areMixed, endsBefore, isCell, isMadeBySome, isPartial, isWorded, overlaps } from './list-guards.js';
import { closesList, isOutcome } from './list-ends.js';
import { amongThem } from '../lexicon/list-words.js';
import { isClose, isItemBeside, isListed, isNamedWhole, isOpened, isSaidToBe, sumOf } from './list-totals.js';
import { areOpposite } from './opposite.js';
import { judge, type Judged } from './reading.js';
import type { Run } from './runs.js';
import { wordPattern } from '../plain-letters.js';
import { isSlip, isSwap } from './slip-gap.js';
import { wordsBefore } from './words-before.js';

/** By how many percent a list may miss its total at most. */
const widest = 25;
/** Below it some parts add up to anything by chance. */
const fewest = 20;
/** From here on a list that all but makes it up is hardly another list. */
const large = 100;

/** The list is said, or clearly meant, to be complete, and yet it misses its total. */
export function contradicted(
  scene: Scene,
  run: Run,
  candidates: readonly Figure[],
  found: readonly Judged[],
  openedOnly: boolean,
): Judged | undefined {
  const { first } = run;
  if (!run.whole || isHandedOn(run.parts)) return undefined;
  // What is done of something beside what came in: no list.
  if (run.parts.some((part) => part.side === 'part') && run.parts.some((part) => part.side === 'alone'))
    return undefined;
  // "42 đơn (cũ 5 đơn, mới 37 đơn), gồm 29 đơn …, 11 đơn …, 3 đơn …": what adds up in a bracket is parted anew behind it.
  const isExplained = (one: Figure): boolean =>
    found.some((judged) => judged.stated.mention === one.mention) && !isPartedAnew(scene, run, one);
  // "5.316 lượt với 6.040 người, 5.122 vụ việc; chia ra thường xuyên 3.871 lượt, …": the total counts what its parts count.
  const own = candidates.filter(
    (one) =>
      one.sentence === first.sentence && one.start < first.start && run.parts.every((part) => kinship(part, one) === 3),
  );
  const total = (own.length > 0 ? own : candidates).find(
    (one) => isMissed(scene, run, first, one, openedOnly) && !isExplained(one),
  );
  // What the words around a list say takes the longest to look up.
  if (!total || overlaps(scene, run) || isPartial(scene, run)) return undefined;
  const isFar = total.sentence !== first.sentence;
  if (isFar && (isWholeWithPart(scene, run) || areTwoQuarters(total, first) || isOwnTotal(run))) return undefined;
  return judge(sumOf(total, run.parts));
}

// "Không thuộc thẩm quyền: 128 đơn; chuyển 81 đơn, hướng dẫn 35 đơn, đôn đốc 12 đơn": the first has parts of its own.
function isOwnTotal({ parts, first, size }: Run): boolean {
  return parts.length > 2 && 2 * first.size === size;
}

/** Whether a list that is said to be whole stands behind a total, near it. */
export function isPartedAnew(scene: Scene, run: Run, total: Figure): boolean {
  if (run.parts.length < 3 || run.parts.some((part) => kinship(part, total) < 2)) return false;
  return isOpened(scene, total, run) === 'all' && isNear(run.size, total.size, anewWithin);
}

/** By how many percent a second list may miss the total that the first adds up to. */
const anewWithin = 10;

/** Of a rate, in shares of it. */
const aTenth = 0.1;

// "38 đơn đã phân loại. Trong 21 đơn thuộc thẩm quyền giải quyết 20 đơn, đạt
// 95,2%": the rate behind the last says of which it is a part.
function isWholeWithPart(scene: Scene, { parts, last }: Run): boolean {
  const rate = scene.figures[last.place + 1];
  if (rate?.kind !== 'percent' || rate.sentence !== last.sentence || rate.change !== undefined) return false;
  return parts.some(
    (whole) => whole.size > last.size && Math.abs((last.size * 100) / whole.size - rate.size) < rate.size * aTenth,
  );
}

/**
 * A list right behind a total that has two of its digits swapped: "32 nghị
 * quyết, gồm 05 nghị quyết …, 18 nghị quyết …" for 23. Such a total is far from
 * the list, and none but this one is looked at.
 */
export function swappedTotal(scene: Scene, runs: readonly Run[]): Judged | undefined {
  for (const run of runs) {
    if (!run.whole) continue;
    let at = run.first.place - 1;
    while (scene.figures[at]?.kind === 'percent') at -= 1;
    const total = scene.figures[at];
    if (total?.sentence !== run.first.sentence || total.side !== 'alone' || !isLikeAll(run, total)) continue;
    if (total.change !== undefined || total.bound !== 'exact' || isFormer(total, scene)) continue;
    const judged = judge(sumOf(total, run.parts));
    if (!judged || !isSwap(judged.computed, total) || isOpened(scene, total, run) === 'no') continue;
    if (!overlaps(scene, run) && !isPartial(scene, run)) return judged;
  }
  return undefined;
}

function isLikeAll({ parts }: Run, total: Figure): boolean {
  return parts.every((part) => kinship(part, total) >= 2);
}

function isMissed(scene: Scene, run: Run, first: Figure, total: Figure, openedOnly: boolean): boolean {
  if (total.change !== undefined || total.bound !== 'exact' || !isNear(run.size, total.size, widest)) return false;
  if (isNamedWhole(scene, run, total) === false) return false;
  // "42 đơn (cũ 5 đơn, mới 37 đơn), gồm …": what a closed bracket holds is no total of the list behind it.
  if (total.depth > first.depth && total.start < first.start) return false;
  if (!run.parts.every((part) => related(part, total)) && !isSaidToBe(scene, run, total)) return false;
  if (isItemBeside(scene, run, total)) return false;
  // A cell of a table above is no total that a sentence must come to.
  if (total.paragraph !== first.paragraph && isCell(scene, total)) return false;
  const opened = isOpened(scene, total, run);
  if (openedOnly && opened === 'no') return false;
  // "12 lớp, trong đó 3 lớp đêm, huyện mở 15 lớp (4 lớp đêm), cộng lại 27 lớp": some of what stands before them.
  if (total.start > first.start && (amongThem.test(first.before) || !closesList(scene, run, total))) return false;
  const tight = run.parts.every((part) => kinship(part, total) >= 2 || part.unit === '');
  const paired = run.parts.length === 2 && areOpposite(scene, first, run.last) && !isThird(scene, total, first);
  const settled = (tight ? opened === 'no' : opened === 'some') && isOutcome(scene, run) && isNext(scene, total, first);
  const itself = opened === 'no' && opensItself(scene, run, total);
  const beside =
    opened === 'no' &&
    tight &&
    (standsBeside(scene, run, total, paired) || (areItsLevels(scene, run, total) && isSlipped(run, total)));
  if ((beside || opened === 'some') && areMixed(scene, run)) return false;
  if (opened === 'some' && endsBefore(scene, run)) return false;
  const near =
    total.start > first.start
      ? widest
      : (paired && opened !== 'all') || settled || beside
        ? 12
        : opened === 'some' && haveUnevenShares(scene, run)
          ? 0
          : tolerance(opened, tight, run.parts.length);
  if (
    total.start < first.start &&
    opened === 'no' &&
    !settled &&
    !itself &&
    !beside &&
    (total.side === 'whole' || !isNearby(run, first, total))
  )
    return false;
  // "58 đơn, trong đó 27 đơn …, 22 đơn …, 19 đơn …": a slip of a ten is a large share of little.
  const slipped = opened === 'some' && tight && run.parts.length > 2 && isSlipped(run, total);
  const room = itself ? 3 : slipped ? Math.max(near, 20) : near;
  if (room === 0 || !isNear(run.size, total.size, room)) return false;
  if (
    isFormer(total, scene) ||
    isNewBesideOld(scene, total) ||
    isBeside(scene, run, total) ||
    isOneOfKinds(scene, run, total) ||
    areWholes(scene, run, total)
  )
    return false;
  if (total.sentence !== first.sentence && !itself && isListed(scene, total)) return false;
  return total.size < fewest || !isMadeBySome(run, total);
}

// "73 phản ánh; trả lời 70, trong đó đúng hạn 66; 3 phản ánh chưa đến hạn": the
// last part stands beside the total, not in it.
function isBeside(scene: Scene, { parts }: Run, total: Figure): boolean {
  const last = parts.at(-1);
  if (!last || !scene.text.slice(total.end, last.start).includes(';')) return false;
  const sum = add(total.value, last.value);
  for (let at = total.place - 1; scene.figures[at]?.sentence === total.sentence; at -= 1) {
    const whole = scene.figures[at];
    if (whole?.kind === total.kind && compare(whole.value, sum) === 0) return true;
  }
  return false;
}

// "tồn kỳ trước 3 đơn, phát sinh mới 21 đơn": what came in makes up what follows
// only together with what was there.
function isNewBesideOld(scene: Scene, total: Figure): boolean {
  return [scene.figures[total.place - 1], scene.figures[total.place + 1]].some(
    (old) =>
      old?.sentence === total.sentence &&
      old.kind === total.kind &&
      // "42 đơn (kỳ trước chuyển sang 5 đơn, nhận mới 37 đơn)": what stands in the bracket is in the total.
      old.depth <= total.depth &&
      // "nhận 164 đơn: chuyển huyện 112 đơn, hướng dẫn 43 đơn": what is sent on is a part of what came in.
      !(old.start > total.end && sentOn.test(old.before)) &&
      /(?:^|\s)(?:tồn|chuyển)(?!\p{L})|(?:kỳ|tháng|quý|năm) trước/u.test(old.before) &&
      /(?:mới|phát sinh|nhận|trong kỳ)[^,;]*$/u.test(total.before),
  );
}

const sentOn = wordPattern(/^\s*:\s*(?:đã )?chuyển(?! (?:sang|qua|từ|tiếp))(?: \p{L}+){0,8}\s*$/u);

// "164 đơn khiếu nại, 39 đơn tố cáo. Giải quyết khiếu nại 139 đơn, tố cáo 36 đơn": a
// figure beside one of another kind is what one of the parts was taken from.
function isOneOfKinds(scene: Scene, { first }: Run, total: Figure): boolean {
  if (total.sentence === first.sentence || total.unit === '') return false;
  const [word] = total.unit.split(' ', 1);
  return [scene.figures[total.place - 1], scene.figures[total.place + 1]].some(
    (other) =>
      other?.sentence === total.sentence &&
      other.side === 'alone' &&
      other.change === undefined &&
      other.depth === total.depth &&
      other.unit.split(' ', 1)[0] === word &&
      kinship(other, total) < 2,
  );
}

// "hòa giải 668 vụ: năm đầu 266/324 vụ, năm sau 291/344 vụ": the total of the wholes.
function areWholes(scene: Scene, { parts }: Run, total: Figure): boolean {
  const wholes = parts.flatMap((part) => (part.side === 'part' ? (scene.figures[part.place + 1] ?? []) : []));
  return wholes.length === parts.length && compare(valuesOf(wholes), total.value) === 0;
}

// "Cụ thể: năm 2018 312 vụ, …" a few sentences behind its total, and nothing else in the sentence.
function opensItself(scene: Scene, { parts, first }: Run, total: Figure): boolean {
  if (parts.length < 4 || parts.some((part) => kinship(part, total) < 3)) return false;
  if (first.sentence === total.sentence || first.sentence - total.sentence > 3) return false;
  const lead = wordsBefore(scene, first);
  const alone = scene.figures[first.place - 1]?.sentence !== first.sentence;
  return (
    alone && /^\s*(?:cụ thể|trong đó|chia ra|phân ra|theo từng năm|diễn biến từng năm)(?: như sau)?\s*:/u.test(lead)
  );
}

// "158 vụ. Kết quả: đúng 27 vụ, sai 96 vụ, đúng một phần 45 vụ": before the two stands a third of their list.
function isThird(scene: Scene, total: Figure, first: Figure): boolean {
  const before = scene.figures[first.place - 1];
  return before?.sentence === first.sentence && before !== total && kinship(before, first) === 3;
}

// Nothing but the rate of the total stands between.
function isNext(scene: Scene, total: Figure, first: Figure): boolean {
  if (total.sentence !== first.sentence) return false;
  return scene.figures.slice(total.place + 1, first.place).every((figure) => figure.kind === 'percent');
}

// "Đoàn kiểm tra: 19 đoàn; tỉnh 04 đoàn, huyện 15 đoàn": nothing in between,
// nothing behind, and a slip explains what is missing.
function standsBeside(scene: Scene, run: Run, total: Figure, paired: boolean): boolean {
  const { parts, first, last } = run;
  if (total.side !== 'alone' || (!paired && parts.length < 3) || !isNext(scene, total, first)) return false;
  const between = scene.text.slice(total.end, first.start);
  // A semicolon may end what is said of the total; a colon and a bracket go on about it.
  if (!/[:(]/u.test(between) && !(/[;–—]/u.test(between) && (paired || total.size >= large))) return false;
  if (!parts.every(isWorded)) return false;
  if (scene.figures[last.place + 1]?.sentence === last.sentence && scene.figures[last.place + 1]?.kind !== 'percent')
    return false;
  return isSlipped(run, total);
}

function isSlipped({ parts }: Run, total: Figure): boolean {
  const judged = judge(sumOf(total, parts));
  return judged !== undefined && isSlip(judged.computed, total);
}

// Without a word that opens the list, the total stands in the sentence before,
// or two before when the noun is exactly the same.
function isNearby(run: Run, first: Figure, total: Figure): boolean {
  const back = first.sentence - total.sentence;
  return (
    back === 1 ||
    (back === 2 && first.paragraph === total.paragraph && run.parts.every((part) => kinship(part, total) === 3))
  );
}

// "58 người, trong đó đại học 51 người (87,9%); có 4 người làm trái ngành": the
// second has no share beside it and opens a statement of its own.
function haveUnevenShares(scene: Scene, { parts, first, last }: Run): boolean {
  const shared = parts.filter((part) => scene.figures[part.place + 1]?.kind === 'percent').length;
  if (shared === 0 || shared === parts.length) return false;
  return scene.text.slice(first.end, last.start).includes(';');
}

// How far a list may miss its total, in percent, and still be its list.
function tolerance(opened: ReturnType<typeof isOpened>, tight: boolean, parts: number): number {
  if (opened === 'all') return tight ? widest : 12;
  if (opened === 'bracket') return widest;
  if (opened === 'some') return tight ? 10 : 0;
  return tight && parts >= 3 ? 6 : 0;
}

// Whether a list is meant, in doubles; whether it adds up is tested exactly.
function isNear(sum: number, total: number, percent: number): boolean {
  const gap = Math.abs(sum - total);
  return isClose(gap, 1, 1e-9) || gap <= (total * percent) / 100;
}
