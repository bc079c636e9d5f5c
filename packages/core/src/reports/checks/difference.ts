// A level before and after and the change between them.
import type { Figure, Scene } from '../figure.js';
import { isBetween } from '../change-of.js';
import { kinship } from '../kinship.js';
import {
  fallsAgainst,
  fallsAgainstTime,
  highest,
  lessThanLevel,
  lowest,
  moreThanLevel,
  rateLink,
  reaches,
  risesAgainst,
  risesAgainstTime,
} from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import {
  areAnchored,
  areTwoPeriods,
  backFrom,
  isAmount,
  isFormer,
  order,
  restOfSentence,
  sectionsBefore,
} from './around.js';
import { readChangeAlone } from './change-alone.js';
import { minus, near } from './minus.js';
import { slippedChange } from './slipped-change.js';
import { readNowAgainst } from './now-against.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';
import { closesBracket, opensBracket } from './brackets.js';
import { readFarLevel } from './far-level.js';
import { ofToday } from './change-of-old.js';
import { isFromTo, largerFirst } from './from-to.js';
import { hasOtherSubject } from './other-subject.js';
import { levelPastPlan } from './passed-plan.js';
import { levelSetBeside } from './set-beside.js';
import { readShorter } from './shorter-time.js';

/** Reads a change that is printed as a figure: "giảm 146 lượt", "bớt 9,54%" after "từ … xuống …". */
export function readChange(
  scene: Scene,
  stated: Figure,
  direction: 'up' | 'down',
  known: { has(figure: Figure): boolean },
): Judged | undefined {
  if (stated.kind === 'period') return readShorter(scene, stated);
  const [from, to] = [scene.figures[stated.place - 2], scene.figures[stated.place - 1]];
  // "từ 98 hộ xuống 74 hộ, giảm 22 hộ": of these two, whatever others would agree.
  const moved =
    from && to && isFromTo(scene, from, to, stated) ? judge(minus(stated, ...largerFirst(from, to))) : undefined;
  if (moved) return moved;
  const level = to && levelPastPlan(scene, to, stated);
  if (level) return near(minus(stated, ...largerFirst(level, to)));
  const beside = besideBracket(scene, stated, direction);
  if (beside) return beside;
  const levels = levelsFor(scene, stated);
  const readings = changesOf(scene, stated, direction, levels);
  return (
    firstThatHolds(readings) ??
    readNowAgainst(scene, stated, direction) ??
    clearChange(scene, stated, levels, known) ??
    farChange(scene, stated, direction) ??
    readFarLevel(scene, stated, direction) ??
    readChangeAlone(scene, stated, direction) ??
    slippedChange(scene, stated, readings)
  );
}

// "đạt 96,4%, nhích thêm 2,1 điểm phần trăm so với quý trước (94,3%)": of the level right before, whatever others would agree.
function besideBracket(scene: Scene, stated: Figure, direction: 'up' | 'down'): Judged | undefined {
  const [now, old] = [scene.figures[stated.place - 1], scene.figures[stated.place + 1]];
  if (now?.sentence !== stated.sentence || old?.sentence !== stated.sentence) return undefined;
  if (now.side !== 'alone' || now.change !== undefined || !opensBracket(old) || !closesBracket(old)) return undefined;
  if (kinship(now, old) === 0 || !againstTime.test(stated.after + old.before)) return undefined;
  return firstThatHolds([direction === 'up' ? minus(stated, now, [old]) : minus(stated, old, [now])]);
}

const againstTime = wordPattern(/^\s*so (?:với )?(?:cùng kỳ|năm|quý|tháng|kỳ|đầu|cuối)(?!\p{L})[^,;.()]{0,30}\(/u);

/** "tăng 139 lượt (10,5%), 116 người": the list of changes goes on without the word; only what agrees. */
export function readFurther(scene: Scene, stated: Figure): Judged | undefined {
  if (!isAmount(stated) || stated.side !== 'alone' || !/^[\s)]*[,;]\s*$/u.test(stated.before)) return undefined;
  const [before2, before1] = [scene.figures[stated.place - 2], scene.figures[stated.place - 1]];
  const last = before1?.kind === 'percent' && before1.depth > stated.depth ? before2 : before1;
  if (last?.change === undefined || last.sentence !== stated.sentence || kinship(last, stated) === 3) return undefined;
  const levels = levelsFor(scene, stated).filter((figure) => kinship(figure, stated) >= 2);
  return firstThatHolds(changesOf(scene, stated, last.change, levels));
}

// "tổng số kiến nghị giảm 17 kiến nghị (165 kiến nghị)": the level of today was
// given sections ago; only one that agrees.
function farChange(scene: Scene, stated: Figure, direction: 'up' | 'down'): Judged | undefined {
  const old = scene.figures[stated.place + 1];
  if (old?.sentence !== stated.sentence || !opensBracket(old) || kinship(old, stated) < 3) return undefined;
  const readings = sectionsBefore(scene, stated)
    .filter((figure) => kinship(figure, old) >= 2 && figure.change === undefined)
    .map((now) => (direction === 'up' ? minus(stated, now, [old]) : minus(stated, old, [now])));
  return firstThatHolds(readings);
}

// Every two levels that could be the old and the new one, the likeliest first.
function changesOf(scene: Scene, stated: Figure, direction: 'up' | 'down', levels: readonly Figure[]): Reading[] {
  const readings: Reading[] = [];
  for (const now of levels) {
    for (const old of levels) {
      if (now.mention === old.mention) continue;
      if (order(now, old) * (direction === 'up' ? 1 : -1) <= 0) continue;
      if (!areAnchored(scene, [now, old], stated)) continue;
      readings.push(minus(stated, direction === 'up' ? now : old, [direction === 'up' ? old : now]));
    }
  }
  return readings.sort((a, b) => nearness(b, stated) - nearness(a, stated));
}

function levelsFor(scene: Scene, stated: Figure): Figure[] {
  const ahead = restOfSentence(scene, stated, 3);
  // "tương đương 5,4%; tỷ lệ tăng 8% (từ 76,2% lên 84,2%)": behind a semicolon the levels of another change.
  const next = ahead.findIndex((figure) => figure.change !== undefined && figure.before.includes(';'));
  const around = [...(next < 0 ? ahead : ahead.slice(0, next)), ...backFrom(scene, stated, 12)];
  return around.filter((figure) => kinship(figure, stated) > 0 && figure.change === undefined);
}

// Figures with the very noun of the change come first.
function nearness(reading: Reading, stated: Figure): number {
  if (reading.sum.kind !== 'minus') return 0;
  // A figure of its own says a level sooner than a fraction in passing.
  return [reading.sum.from, ...reading.sum.less].reduce(
    (sum, figure) => sum + kinship(figure, stated) * 4 + (figure.side === 'alone' ? 1 : 0),
    0,
  );
}

// "từ 10,55% xuống 2,27%, bớt 8,82%": both levels stand in the sentence and
// one of them is said to be the earlier one.
function clearChange(
  scene: Scene,
  stated: Figure,
  levels: readonly Figure[],
  known: { has(figure: Figure): boolean },
): Judged | undefined {
  const [before2, before1] = [scene.figures[stated.place - 2], scene.figures[stated.place - 1]];
  if (before1 && before2 && isFromTo(scene, before2, before1, stated))
    return judge(minus(stated, ...largerFirst(before1, before2)));
  // "nơi cao nhất đạt 88,4%, nơi thấp nhất 76,9%, khoảng cách giữa hai nơi là 11,5%".
  const before3 = scene.figures[stated.place - 3];
  if (before3 && before2 && before3.sentence === stated.sentence && isBetween(stated, before1, scene.unmarked))
    return kinship(before3, before2) > 1 ? near(minus(stated, ...largerFirst(before3, before2))) : undefined;
  if (before1 && before2 && (areExtremes(scene, before2, before1, stated) || areApart(before2, before1, stated)))
    return near(minus(stated, ...largerFirst(before1, before2)));
  const [behind1, behind2] = [scene.figures[stated.place + 1], scene.figures[stated.place + 2]];
  // "giảm 12 đơn so với cùng kỳ (48 đơn xuống 36 đơn)".
  if (behind1 && behind2 && isFromTo(scene, behind1, behind2, stated))
    return judge(minus(stated, ...largerFirst(behind1, behind2)));
  if (before1 && before2 && isHeldAgainst(scene, before2, before1, stated))
    return near(minus(stated, ...largerFirst(before1, before2)));
  const beside = before1 && levelSetBeside(scene, before1, stated);
  if (beside) return near(minus(stated, ...largerFirst(beside, before1)));
  if (before1 && before2 && isAgainstPlan(before2, before1, stated))
    return near(minus(stated, ...largerFirst(before1, before2)));
  const back = levels.filter(
    (figure) => figure.start < stated.start && stated.sentence - figure.sentence <= 1 && !known.has(figure),
  );
  const closest = Math.max(0, ...back.map((figure) => kinship(figure, stated)));
  // Two in its own sentence are nearer than any of the one before.
  const close = closeTo(back, stated, closest);
  const own = close.filter((figure) => figure.sentence === stated.sentence);
  const [later, sooner, more] = own.length === 2 ? own : close;
  const isPlan = sooner !== undefined && planned.test(sooner.before);
  if (later && sooner && !more && !isPlan && kinship(later, sooner) >= 2 && areOfTwoPeriods(scene, later, sooner)) {
    const two = near(minus(stated, ...largerFirst(later, sooner)));
    if (two && (two.verdict === 'holds' || !(ofToday(stated) || hasOtherSubject(scene, stated, later)))) return two;
  }
  const here = levels.filter(
    (figure) =>
      figure.sentence === stated.sentence &&
      (kinship(figure, stated) >= Math.min(2, closest) || isBareOld(figure, stated)),
  );
  const old = here.filter((figure) => isFormer(figure, scene) || isOfNamedTime(scene, figure, stated));
  // "58 hộ/3.412 hộ": the level is the part.
  const now =
    here.find(
      (figure) =>
        figure.side !== 'whole' &&
        !isFormer(figure, scene) &&
        !isMark.test(figure.before) &&
        !planned.test(figure.before) &&
        figure.start < stated.start &&
        !known.has(figure),
    ) ??
    // "62 mô hình, tăng thêm 36, nâng tổng số mô hình lên 98".
    here.find(
      (figure) =>
        figure.start > stated.start && !isFormer(figure, scene) && says(figure.before, reaches, scene.unmarked),
    );
  // "giảm 1,2% so với năm trước (1,9%)": the one right behind it, where there are several.
  const [before, other] = old.length > 1 ? old.filter((figure) => figure.place === stated.place + 1) : old;
  return before && now && !other ? near(minus(stated, ...largerFirst(before, now))) : undefined;
}

// "đạt 79,8%, vượt chỉ tiêu 70% tới 9,8 điểm phần trăm": the level, and the one it is said to pass.
function isHeldAgainst(scene: Scene, level: Figure, mark: Figure, stated: Figure): boolean {
  if (level.sentence !== stated.sentence || level.kind !== mark.kind) return false;
  if (level.kind !== 'percent' || !stated.unit.includes('điểm') || level.change !== undefined) return false;
  return says(mark.before, moreThanLevel, scene.unmarked) || says(mark.before, lessThanLevel, scene.unmarked);
}

// Two levels of one thing in the sentence of a change, the second between the first and the change.
function areLevels(one: Figure, other: Figure, stated: Figure): boolean {
  if (one.sentence !== stated.sentence || kinship(one, other) < 1) return false;
  return one.change === undefined && other.change === undefined && kinship(other, stated) > 0;
}

// "cao nhất phường A 17,5 điểm, thấp nhất xã B 14,2 điểm, chênh nhau 3,3 điểm": the best and the worst.
function areExtremes(scene: Scene, one: Figure, other: Figure, stated: Figure): boolean {
  if (!areLevels(one, other, stated)) return false;
  const [best, worst] = order(one, other) > 0 ? [one, other] : [other, one];
  return says(best.before, highest, scene.unmarked) && says(worst.before, lowest, scene.unmarked);
}

// "Khối sở đạt 88,3%, khối huyện đạt 85,9%, chênh nhau 2,4%".
function areApart(one: Figure, other: Figure, stated: Figure): boolean {
  return areLevels(one, other, stated) && fromEachOther.test(stated.before);
}

const fromEachOther = wordPattern(
  /(?:^|[^\p{L}])(?:chênh(?: lệch)?|cách(?: biệt)?|hơn kém|kém hơn)(?: (?:lệch|biệt))? nhau(?: (?:tới|đến|là|khoảng))*\s*$/u,
);

const planned = wordPattern(
  /(?:chỉ tiêu|kế hoạch|mục tiêu|mức chuẩn)(?: (?:được )?(?:giao|đề ra|đặt ra|năm|cả năm|quý|tháng|tỉnh giao|huyện giao|là))*:?\s*$/u,
);
/** "đạt 104,2% dự toán (300 tỷ đồng)": no level that was reached. */
const isMark = /(?:dự toán|kế hoạch|chỉ tiêu|mục tiêu)[^,;.()\d]{0,20}\(\s*$/u;
const achieved = wordPattern(/(?:^|[^\p{L}])(?:đạt|thực hiện|ước)(?: (?:được|đạt|thực hiện|là))*:?\s*$/u);

const againstOther = wordPattern(
  /(?:so với|so|bằng|hơn) (?:cùng kỳ|năm|quý|tháng|kỳ|đầu|cuối|bình quân)|cùng kỳ|(?:năm|kỳ|quý|tháng) (?:trước|ngoái)/u,
);

// "chỉ tiêu 80%, đạt 87,6%, vượt 7,6 điểm phần trăm", "đạt 93% (chỉ tiêu 95%, còn thiếu 2 điểm phần trăm)".
function isAgainstPlan(one: Figure, other: Figure, stated: Figure): boolean {
  if (one.sentence !== stated.sentence || kinship(one, other) < 2) return false;
  if (one.change !== undefined || other.change !== undefined || kinship(other, stated) === 0) return false;
  if (againstOther.test(stated.before) || againstOther.test(stated.after)) return false;
  const [mark, level] = planned.test(one.before) ? [one, other] : [other, one];
  if (!planned.test(mark.before) || !achieved.test(level.before)) return false;
  return order(level, mark) === (stated.change === 'up' ? 1 : -1);
}

// "hơn năm 2021 2,9% (90,6%)": the bracket behind the change holds what it is compared with.
function isOfNamedTime(scene: Scene, figure: Figure, stated: Figure): boolean {
  if (figure.place !== stated.place + 1 || figure.depth <= stated.depth || !closesBracket(figure)) return false;
  // "vượt 21 tỷ đồng; nếu so với dự toán tỉnh giao (150 tỷ đồng)" goes on to another comparison.
  if (figure.before.includes(';')) return false;
  return (
    says(stated.lead, risesAgainstTime, scene.unmarked) ||
    says(stated.lead, fallsAgainstTime, scene.unmarked) ||
    says(stated.before, risesAgainst, scene.unmarked) ||
    says(stated.before, fallsAgainst, scene.unmarked)
  );
}

// "tăng 2.540 chữ ký số so với cuối năm 2024 (9.500)".
function isBareOld(figure: Figure, stated: Figure): boolean {
  return figure.unit === '' && figure.place === stated.place + 1 && opensBracket(figure) && closesBracket(figure);
}

// "đầu năm có 112 hộ nghèo, chiếm 3,1%; nay còn 84 hộ nghèo, chiếm 2,3%": a share is of the time of its part.
function areOfTwoPeriods(scene: Scene, a: Figure, b: Figure): boolean {
  return areTwoPeriods(scene, a, b) || areTwoPeriods(scene, partOf(scene, a), partOf(scene, b));
}

function partOf(scene: Scene, share: Figure): Figure {
  const part = scene.figures[share.place - 1];
  const linked = share.kind === 'percent' && part?.sentence === share.sentence && isAmount(part);
  return linked && says(share.before, rateLink, scene.unmarked) ? part : share;
}

// "18 lượt công dân" and "24 lượt" are both levels of "8 lượt", where the very noun stands only once.
function closeTo(levels: readonly Figure[], stated: Figure, closest: number): Figure[] {
  const same = levels.filter((figure) => kinship(figure, stated) === closest);
  return same.length > 1 ? same : levels.filter((figure) => kinship(figure, stated) >= 2);
}
