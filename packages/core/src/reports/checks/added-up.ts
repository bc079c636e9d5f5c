// A total behind its parts that is said to add them up: "42 tập thể cùng 57 cá
// nhân, cộng lại 99 điển hình", "Cả hai cấp được 101 cuộc".
import type { Figure, Scene } from '../figure.js';
import { inOneRealm, kinship } from '../kinship.js';
import { addedUp, amongThem, leftFromBefore } from '../lexicon/list-words.js';
import { comesIn, isDone } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { plainSlice } from '../plain-words.js';
import { wordPattern } from '../plain-letters.js';
import { isAmount, isFormer, isPerUnit } from './around.js';
import { isWorded, unnumbered } from './list-guards.js';
import { isClose, sumOf } from './list-totals.js';
import { firstThatHolds, judge, type Judged } from './reading.js';
import { isSlip } from './slip-gap.js';

/** How many parts are looked at; of a longer list nothing is known. */
const most = 14;
const widest = 0.25;
/** Things of other names than their total must come nearer to it. */
const unlike = 0.125;

/** Reads the figure as the sum of those before it, where the words announce one. */
export function readAddedUp(scene: Scene, stated: Figure): Judged | undefined {
  if (!isAmount(stated) || stated.change !== undefined) return undefined;
  const alone = announced(scene, stated);
  const said = alone ?? announcedWith(scene, stated);
  if (!said) return hencePlain(scene, stated);
  const listed = partsBefore(scene, stated, said.from);
  const like = listed.filter((part) => kinship(part, stated) === 3);
  // "khen 18 tập thể, 25 cá nhân; 31 tập thể và 40 cá nhân. Tính chung là 49 tập thể, 65 cá nhân".
  const parts = alone && !goesOnWith(scene, stated) ? listed : like;
  if (parts.length < 2 || !parts.every(isWorded)) return undefined;
  // "hai loại đầu": the first of them, the whole of all before them or not.
  const isOfFirst = said.number !== undefined && ofFirst.test(stated.before);
  const heads = isOfFirst ? [0, 1].map((from) => parts.slice(from, from + (said.number ?? 0))) : [];
  const holds = firstThatHolds([...heads, ...lists(parts, said.number)].map((list) => sumOf(stated, list)));
  if (holds || isOfFirst) return holds;
  if (said.number === undefined) return missed(scene, stated, parts);
  const last = parts.slice(-said.number);
  return isOfOneTime(said.from, last) ? undefined : missed(scene, stated, last, said.number);
}

const ofFirst = /^\s*(?:\p{L}+ )?đầu(?: tiên)?(?!\p{L})/u;

// "Giai đoạn 2016-2020 nhận 710 vụ, thành 604 vụ. Gộp cả hai giai đoạn là 1.360 vụ": what is told of one is no list of both.
function isOfOneTime({ unit }: Figure, [, ...others]: readonly Figure[]): boolean {
  return times.test(unit) && !others.some(({ lead }) => lead.includes(unit));
}

const times = /^(?:giai đoạn|quý|kỳ|đợt|tháng|nhiệm kỳ|học kỳ)$/u;

// "…; như vậy có 38 tập thể, 52 cá nhân được vinh danh", "Như vậy toàn huyện có 113 cuộc": only what agrees.
function hencePlain(scene: Scene, stated: Figure): Judged | undefined {
  if (stated.size < fewest || stated.side !== 'alone' || stated.bound !== 'exact') return undefined;
  const first = scene.figures[stated.place - 1];
  const second = first?.sentence === stated.sentence && /^\s*(?:,|và|cùng|với)\s*$/u.test(stated.before);
  const from = hence.test(stated.before) ? stated : second && hence.test(first.before) ? first : undefined;
  if (!from) return undefined;
  const closest = from === stated ? 1 : 3;
  const parts = partsBefore(scene, stated, from, true).filter(
    (part) => part.change === undefined && !isFormer(part, scene) && kinship(part, stated) >= closest,
  );
  const like = parts.filter((part) => kinship(part, stated) === 3);
  return firstThatHolds([...lists(parts, undefined), ...lists(like, undefined)].map((list) => sumOf(stated, list)));
}

/** Below it some of the figures before add up to anything by chance. */
const fewest = 20;

function isAddedTo({ before }: Figure): boolean {
  return (
    /[\p{L})]\s*,?\s(?:cộng|cộng thêm|cộng với|cùng với|gộp với|gộp thêm)\s*$/u.test(before) ||
    /^\s*,?\s?(?:cộng|gộp)(?: thêm| với)?\s*$/u.test(before)
  );
}

const becomes = wordPattern(/^[^,;.]{0,24},\s*(?:thì |vậy là |tất cả )?thành(?: ra)?\s*$/u);
const comesTo = /^[^,;.()]{0,50}?(?:là|thành|được|bằng)(?: tổng| cả thảy| tất cả)?\s*$/u;

interface Announced {
  readonly number?: number;
  readonly from: Figure;
}

/** Whether words announce a sum: how many parts they name, and the figure behind the last of them. */
export function announced(scene: Scene, stated: Figure): Announced | undefined {
  // "… trong tổng số 1.186 lượt" is what they are taken from.
  if (says(stated.before, addedUp, scene.unmarked)) {
    if (takenFrom.test(stated.before)) return undefined;
    // "45 đơn khiếu nại, 12 đơn tố cáo; cả hai loại cộng lại 57 đơn": how many parts there are is none of them.
    const before = scene.figures[stated.place - 1];
    const isAll =
      before !== undefined &&
      (countsAll.test(before.before) || (gathers.test(before.before) && ofFirst.test(stated.before)));
    const counts = isAll && before.sentence === stated.sentence && before.kind === 'count';
    return counts ? { number: before.size, from: before } : { from: stated };
  }
  // "như vậy có 1.482 hồ sơ phải xử lý".
  // "nhận 4.127 đơn, cộng 186 đơn kỳ trước chuyển sang là 4.313 đơn".
  const last = scene.figures[stated.place - 1];
  if (last?.sentence === stated.sentence && isAddedTo(last) && comesTo.test(stated.before)) return { from: stated };
  // "nhận mới 33, năm trước chuyển sang 4, thành 37 đơn"; without what was carried over, "thành" are those that succeeded.
  if (
    last?.sentence === stated.sentence &&
    leftFromBefore.test(last.before + last.after) &&
    becomes.test(stated.before)
  )
    return { from: stated };
  if (hence.test(stated.before) && /^\s*phải (?:giải quyết|xử lý|thụ lý|hòa giải)/u.test(stated.after))
    return { from: stated };
  // "Gộp hai mức trên, tỷ lệ hài lòng là 93,5%": the number of parts is a figure itself.
  const count = scene.figures[stated.place - 1];
  if (count?.kind !== 'count' || count.sentence !== stated.sentence || count.size < 2 || count.size > 6)
    return undefined;
  if (kinship(count, stated) > 0 && !count.noun.open) return undefined;
  const calls = gathers.test(count.before) && goesOn.test(stated.before);
  return calls ? { number: count.size, from: count } : undefined;
}

// "14 cá nhân; 146 tập thể, 233 cá nhân. Tổng cộng 157 tập thể và 247 cá nhân":
// several totals at once, each of its own kind.
function announcedWith(scene: Scene, stated: Figure): Announced | undefined {
  for (let at = stated.place; at > stated.place - mostTotals; at -= 1) {
    const [first, next] = [scene.figures[at - 1], scene.figures[at]];
    if (!first || !next || !isBeside(first, next)) return undefined;
    if (kinship(first, stated) === 3) return undefined;
    const said = announced(scene, first);
    if (said) return said;
  }
  return undefined;
}

const mostTotals = 4;

function goesOnWith(scene: Scene, stated: Figure): boolean {
  const next = scene.figures[stated.place + 1];
  if (next?.sentence !== stated.sentence || !isAmount(next) || kinship(stated, next) === 3) return false;
  // "Tổng cộng: 26 hồ sơ; 25 lượt" in lines that are parted so.
  return beside.test(next.before) || next.before.trim() === ';';
}

function isBeside(one: Figure, next: Figure): boolean {
  return one.sentence === next.sentence && isAmount(one) && isAmount(next) && beside.test(next.before);
}

const beside = /^\s*(?:,|và|cùng|với|, với)\s*$/u;

const hence = wordPattern(/(?:^|[^\p{L}])(?:như vậy|vậy là|tính ra|thành ra|tức là)[^.;\d]{0,30}$/u);
/** "trong tổng số 1.186 lượt": what something is taken from, not what adds up. */
export const takenFrom = /(?:trong|trên|của|so với|\/)(?: số)? (?:tổng|tất cả)[^,;]*$/u;
const gathers = wordPattern(
  /(?:^|[^\p{L}])(?:cả|như vậy,?|vậy là|tổng(?: cộng| số)?|cộng(?: cả| lại| dồn)?|gộp(?: cả| lại| chung)?|tính chung(?: cả)?|chung(?: cả)?) ?$/u,
);
const countsAll = wordPattern(/(?:^|[^\p{L}])cả\s*$/u);
const goesOn = /^(?:[^,;:.()]{0,30}[,:] ?)?[^,;.()\d]{0,60}$/u;

// Those of its sentence, or of the sentence before where it opens its own.
function partsBefore(scene: Scene, stated: Figure, from: Figure, pastChanges = false): Figure[] {
  const parts: Figure[] = [];
  const sentence = scene.figures[from.place - 1]?.sentence;
  if (sentence === undefined || stated.sentence - sentence > 1) return parts;
  for (let at = from.place - 1; parts.length < most; at -= 1) {
    const figure = scene.figures[at];
    if (figure?.sentence !== sentence) break;
    if (figure.depth > stated.depth) continue;
    // "2.915/2.940 văn bản, … 3.689/3.802 văn bản, chung 6.604/6.742": the wholes make up the whole.
    if ((figure.side === 'whole') !== (stated.side === 'whole')) continue;
    if (!isAmount(figure) || isPerUnit(figure) !== isPerUnit(stated) || !inOneRealm(figure, stated)) continue;
    // "186 hồ sơ kỳ trước chuyển sang" are of this period, too.
    if (figure.change !== undefined && !pastChanges) break;
    parts.unshift(figure);
  }
  return parts;
}

function lists(parts: readonly Figure[], number: number | undefined): Figure[][] {
  const found: Figure[][] = [];
  for (let from = 0; parts.length - from >= 2; from += 1)
    if (number === undefined || parts.length - from === number) found.push(parts.slice(from));
  return found;
}

// "nhận 80 vụ, thành 66 vụ": what was done is some of what came in.
function areNested({ unmarked }: Scene, [first, ...others]: readonly Figure[]): boolean {
  return !!first && says(first.lead, comesIn, unmarked) && others.some(({ lead }) => says(lead, isDone, unmarked));
}

// All that the sentence lists, and near the total: it was meant.
function missed(scene: Scene, stated: Figure, parts: readonly Figure[], number?: number): Judged | undefined {
  // Without marks the words that leave a part unnumbered go unread.
  if (scene.unmarked) return undefined;
  if (stated.bound !== 'exact' || parts.some((part) => part.bound !== 'exact' || part.side === 'part'))
    return undefined;
  if ((number !== undefined && parts.length !== number) || parts.length === most) return undefined;
  // "186 hồ sơ kỳ trước chuyển sang" are of this period, too; what else was there before is not.
  if (parts.some((part) => isFormer(part, scene) && !leftFromBefore.test(part.after + part.before))) return undefined;
  // "Thôn Đông 120 em, thôn Tây 80 em, trong đó 15 em bỏ học": some of those before.
  if (parts.slice(1).some(({ before }) => amongThem.test(before))) return undefined;
  if (areNested(scene, parts)) return undefined;
  const like = parts.every((part) => kinship(part, stated) > 0);
  if (!like && (parts.length > 4 || ![stated, ...parts].every(({ kind, unit }) => kind === 'count' && unit !== '')))
    return undefined;
  // "45 đơn, 12 đơn, 143 đơn; cộng 210 cuộc họp": things of one name make up no others.
  if (!like && parts.every((part) => kinship(part, parts[0] ?? part) === 3)) return undefined;
  if (unnumbered.test(plainSlice(scene, parts[0]?.start ?? stated.start, stated.start))) return undefined;
  // Words between two parts that end a statement leave the first one out.
  if (scene.text.slice(parts[0]?.end ?? stated.start, stated.start).split(';').length > parts.length + 1)
    return undefined;
  const judged = judge(sumOf(stated, parts));
  if (!judged) return undefined;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  if (!isClose(size, stated.size, like ? widest : unlike)) return undefined;
  return like || isSlip(judged.computed, stated) ? judged : undefined;
}
