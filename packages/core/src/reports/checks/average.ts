// A total shared out evenly: "bình quân mỗi tổ 5,5 người", "mỗi năm 233,6 vụ".
import { changedFigure } from '../changed-figure.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { averages } from '../lexicon/check-words.js';
import { lastClause } from '../clause-edges.js';
import { nounOf } from '../noun-of.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import { backFrom, isAmount, order, restOfSentence } from './around.js';
import { averageAhead } from './average-ahead.js';
import { averageOfFar } from './average-far.js';
import { averageAcross, averageBeside, averageOfNamed } from './average-beside.js';
import { readDaysEach } from './days-each.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';
import { closesBracket, isGloss } from './brackets.js';
import { readMean } from './mean.js';
import { anyPlace, perUnit, sharer } from './sharers.js';
import { spansOf } from './times-of.js';

const perBehind = wordPattern(new RegExp(`^\\s*\\/\\s*${sharer}`, 'u'));
const eachBehind = wordPattern(new RegExp(`^\\s*(?:cho |trên |trong )?(?:mỗi|một) ${sharer}`, 'u'));
const eachUnit = wordPattern(/mỗi (\p{L}+)(?: được| là| nhận| hỗ trợ| trị giá| vay)*\s*$/u);

/** Reads a printed average. */
export function readAverage(scene: Scene, stated: Figure): Judged | undefined {
  return (
    readDaysEach(scene, stated, startsWith) ?? readOfBefore(scene, stated) ?? averageAhead(scene, stated, startsWith)
  );
}

function readOfBefore(scene: Scene, stated: Figure): Judged | undefined {
  if ((!isAmount(stated) && stated.kind !== 'percent') || stated.side !== 'alone') return undefined;
  const slash = stated.unit.includes('/') ? stated.unit.slice(stated.unit.indexOf('/')) : '';
  const lead = stated.before;
  if (!says(lead, averages, scene.unmarked)) {
    const each = lead.includes('mỗi') ? eachUnit.exec(lead)?.[1] : undefined;
    if (each !== undefined)
      return (
        readEach(scene, stated, each) ?? readShared(scene, stated, each) ?? beside(scene, stated, stated, each, false)
      );
    const unit = slash === '' ? undefined : perBehind.exec(slash)?.[1];
    const behind = unit === undefined ? eachBehind.exec(stated.after)?.[1] : undefined;
    if (behind !== undefined) return readPerUnit(scene, stated, behind, 14);
    if (isOfSeveral(scene, stated)) return readMean(scene, stated);
    return unit === undefined ? undefined : (readPrice(scene, stated, unit) ?? readPerUnit(scene, stated, unit));
  }
  const per =
    perBehind.exec(slash)?.[1] ??
    perUnit.exec(lead)?.[1] ??
    perBehind.exec(stated.after)?.[1] ??
    eachBehind.exec(stated.after)?.[1] ??
    oneBehind(scene, stated);
  if (per === undefined) return readMean(scene, stated);
  const before = backFrom(scene, stated, 14);
  const noun =
    slash === ''
      ? stated
      : changedFigure(stated, { noun: nounOf(stated.unit.slice(0, stated.unit.indexOf('/')).trim()) });
  const totals = before.filter((figure) => isAmount(figure) && order(figure, stated) > 0 && !startsWith(figure, per));
  // "bình quân mỗi xã 29,1 km (21 xã)": the units may stand in brackets behind.
  const next = scene.figures[stated.place + 1];
  const behind = next?.sentence === stated.sentence && isGloss(next) ? [next] : [];
  const shared = changedFigure(noun, { noun: nounOf(per), kind: 'count' });
  const shares = [...before, ...behind].filter((figure) => startsWith(figure, per) || kinship(figure, shared) === 1);
  const readings = totals.flatMap((of) => shares.filter((by) => by !== of).map((by) => quotient(stated, of, by)));
  const spans = totals.flatMap((of) => spansOf(scene, stated, per).map((times) => span(stated, of, times)));
  const kin = (reading: Reading): number =>
    'of' in reading.sum && !Array.isArray(reading.sum.of) ? kinship(reading.sum.of as Figure, noun) : 0;
  const all = [...readings, ...spans].sort((a, b) => kin(b) - kin(a));
  // "178 xã, phường giám sát 1.264 nội dung, bình quân mỗi nơi 7,1 nội dung": whatever was counted there.
  const places = anyPlace.has(per)
    ? before.filter((figure) => figure.kind === 'count' && figure.sentence === stated.sentence)
    : [];
  const byPlaces = totals.flatMap((of) => places.filter((by) => by !== of).map((by) => quotient(stated, of, by)));
  const isShare = (by: Figure): boolean => startsWith(by, per);
  const isOfKind = (of: Figure): boolean => kinship(of, noun) > 0;
  return (
    firstThatHolds([...all, ...byPlaces]) ??
    meanOfAll(scene, noun) ??
    (isOneOfList(stated, noun, before) ? undefined : clearAverage(stated, noun, totals, shares)) ??
    ofLineBefore(scene, stated, per) ??
    beside(scene, stated, noun, per, true) ??
    averageAcross(scene, stated, per, isOfKind) ??
    averageOfFar(scene, stated, isShare, isOfKind) ??
    averageOfNamed(scene, stated, isShare, isOfKind)
  );
}

// "xã Đông 12 tiêu chí, xã Tây 13 tiêu chí, xã Nam 15 tiêu chí; bình quân 13,3 tiêu chí/xã": only what agrees.
function meanOfAll(scene: Scene, stated: Figure): Judged | undefined {
  const judged = readMean(scene, stated);
  const isOfThree = judged?.sum.kind === 'mean' && judged.sum.of.length > 2;
  return judged?.verdict === 'holds' && isOfThree ? judged : undefined;
}

// The same with a slip: what is above it is no total, two and more of the list are below.
function isOneOfList(stated: Figure, noun: Figure, before: readonly Figure[]): boolean {
  const below = before.filter(
    (figure) => figure.sentence === stated.sentence && kinship(figure, noun) === 3 && order(figure, stated) <= 0,
  );
  return below.length > 1;
}

function beside(scene: Scene, stated: Figure, noun: Figure, per: string, isMean: boolean): Judged | undefined {
  const isOfKind = (of: Figure): boolean => kinship(of, noun) > 0 || areHeads(of, noun);
  return averageBeside(scene, stated, (by) => startsWith(by, per), isOfKind, isMean);
}

// "bình quân bốn lĩnh vực là 93,1%": how many there are is a figure itself.
function isOfSeveral(scene: Scene, stated: Figure): boolean {
  const count = scene.figures[stated.place - 1];
  const several = count?.kind === 'count' || (count?.kind === 'period' && /^(?:năm|quý|tháng)$/u.test(count.unit));
  if (!several || count.sentence !== stated.sentence || count.size < 2) return false;
  return /^[^,;.]{0,40}$/u.test(stated.before) && says(lastClause(count.before), averages, scene.unmarked);
}

// "5 triệu đồng một hộ": the one is a figure itself.
function oneBehind(scene: Scene, stated: Figure): string | undefined {
  const one = scene.figures[stated.place + 1];
  if (one?.kind !== 'count' || one.size !== 1 || one.sentence !== stated.sentence) return undefined;
  return /^\s*(?:cho|trên|trong|\/)?\s*$/u.test(one.before) ? /^\p{L}+/u.exec(one.unit)?.[0] : undefined;
}

// "9 tổ với 63 thành viên, 7 người/tổ": no word calls it an average, the sum does.
function readPerUnit(scene: Scene, stated: Figure, per: string, reach = 4): Judged | undefined {
  if (stated.kind !== 'count' && stated.kind !== 'money' && reach < 5) return undefined;
  const before = backFrom(scene, stated, reach).filter(
    (figure) => (figure.sentence === stated.sentence || reach > 4) && isAmount(figure),
  );
  // "tính ra 200.000 đồng/vụ đối với 141 vụ".
  const next = scene.figures[stated.place + 1];
  const behind =
    next?.sentence === stated.sentence && /^\s*(?:đối với|cho|trên|với|của)\s*$/u.test(next.before) ? [next] : [];
  const shares = [...before, ...behind].filter((figure) => startsWith(figure, per));
  return firstThatHolds(
    shares.flatMap((by) =>
      before
        .filter((of) => !startsWith(of, per) && (reach === 4 || kinship(of, stated) > 0))
        .map((of) => quotient(stated, of, by)),
    ),
  );
}

function quotient(stated: Figure, of: Figure, by: Figure): Reading {
  return { rule: 'average', stated, sum: { kind: 'quotient', of, by } };
}

function span(stated: Figure, of: Figure, years: number): Reading {
  return { rule: 'average', stated, sum: { kind: 'span', of, years } };
}

// "120 hộ, mỗi hộ 5 triệu đồng, tổng số tiền 600 triệu đồng".
function readEach(scene: Scene, stated: Figure, per: string): Judged | undefined {
  const shares = backFrom(scene, stated, 6).filter((figure) => startsWith(figure, per));
  const totals = restOfSentence(scene, stated, 2).filter(
    (figure) => /tổng|trị giá|kinh phí|số tiền/u.test(figure.before) && kinship(figure, stated) > 0,
  );
  const readings = totals.flatMap((of) => shares.map((by) => quotient(stated, of, by)));
  const holds = firstThatHolds(readings);
  const [only] = readings;
  if (holds || !only || readings.length > 1 || shares[0]?.sentence !== stated.sentence) return holds;
  return judge(only);
}

// "tặng 45 suất quà trị giá 22,5 triệu đồng (500.000 đồng/suất)": the price of each in brackets right behind.
function readPrice(scene: Scene, stated: Figure, per: string): Judged | undefined {
  const [by, of] = [scene.figures[stated.place - 2], scene.figures[stated.place - 1]];
  if (!by || !of || by.sentence !== stated.sentence || of.kind !== stated.kind) return undefined;
  const alone = isGloss(stated) && closesBracket(stated);
  return alone && by.kind === 'count' && startsWith(by, per) ? judge(quotient(stated, of, by)) : undefined;
}

// "11 tổ với 55 tổ viên (mỗi tổ 5 người)".
function readShared(scene: Scene, stated: Figure, per: string): Judged | undefined {
  const before = backFrom(scene, stated).filter(isAmount);
  const shares = before.filter((figure) => startsWith(figure, per) && kinship(figure, stated) === 0);
  const of = before.find(
    (figure) =>
      figure.sentence === stated.sentence &&
      !shares.includes(figure) &&
      kinship(figure, stated) > 0 &&
      order(figure, stated) > 0,
  );
  return of && firstThatHolds(shares.map((by) => quotient(stated, of, by)));
}

function startsWith(figure: Figure, noun: string): boolean {
  // "672 tổ viên" are no teams.
  if (member.test(figure.unit.slice(noun.length))) return false;
  return (
    figure.unit === noun ||
    figure.unit.startsWith(`${noun} `) ||
    figure.unit.startsWith(`${noun},`) ||
    figure.unit.endsWith(` ${noun}`) ||
    figure.unit.includes(` ${noun} `)
  );
}

const member = /^ (?:viên|trưởng|phó)(?!\p{L})/u;

// "14 tổ, có 98 hòa giải viên, bình quân mỗi tổ 7 người": one total
// and one number of units in the sentence.
function clearAverage(
  stated: Figure,
  noun: Figure,
  totals: readonly Figure[],
  shares: readonly Figure[],
): Judged | undefined {
  const of = totals.filter(
    (figure) =>
      figure.sentence === stated.sentence && (kinship(figure, noun) > 0 || areHeads(figure, noun)) && !isPart(figure),
  );
  // "78/82 thôn tổ chức …, bình quân 200 người/thôn": shared among those that did.
  const by = shares.filter(
    (figure) => figure.sentence === stated.sentence && figure.side !== 'whole' && !isPart(figure),
  );
  const [total, share] = [of[0], by.length > 2 ? headOf(by) : by[0]];
  if (!total || !share || total === share || of.length > 1 || by.length === 2) return undefined;
  if (by.length > 2 && Math.abs(total.size / share.size - stated.size) > stated.size * nearest) return undefined;
  return judge(quotient(stated, total, share));
}

// "64 cuộc: 4 cuộc ở huyện, 60 cuộc ở xã": all of them, behind which stands what makes them up.
function headOf(figures: readonly Figure[]): Figure | undefined {
  const sum = figures.reduce((all, { size }) => all + size, 0);
  const [head] = [...figures].sort((one, other) => one.start - other.start);
  return head && 2 * head.size === sum ? head : undefined;
}

// "Cộng toàn thị xã: 60 tổ, 382 HGV.⏎Bình quân 6,5 người/tổ": the only number of units in the
// sentence before, and what stands right behind it.
function ofLineBefore(scene: Scene, stated: Figure, per: string): Judged | undefined {
  if (stated.bound !== 'exact' || scene.unmarked) return undefined;
  const sentence = scene.figures[stated.place - 1]?.sentence ?? -1;
  if (stated.sentence - sentence !== 1) return undefined;
  const before = backFrom(scene, stated, 14).filter(
    (figure) => figure.sentence === sentence && figure.change === undefined,
  );
  const [by, more] = before.filter((figure) => figure.kind === 'count' && startsWith(figure, per));
  const of = by && scene.figures[by.place + 1];
  if (!of || more || of.sentence !== sentence || of.kind !== 'count' || of.unit === '') return undefined;
  const judged = judge(quotient(stated, of, by));
  const size = judged ? Number(judged.computed.numerator) / Number(judged.computed.denominator) : 0;
  return Math.abs(size - stated.size) <= stated.size * nearest ? judged : undefined;
}

/** By what share a mean of the line before, or of the head of a list, may be off. */
const nearest = 0.1;

// "đối thoại 117 cuộc, trong đó đột xuất 26 cuộc": some of those before it.
function isPart({ before }: Figure): boolean {
  return /trong (?:đó|số)/u.test(before);
}

// "960 lượt cán bộ, bình quân 80 người/lớp": visits are counted in persons, too.
function areHeads(...figures: readonly Figure[]): boolean {
  return figures.every(({ noun }) => heads.has(noun.family));
}

const heads = new Set(['person', 'visit', 'visit-person']);
