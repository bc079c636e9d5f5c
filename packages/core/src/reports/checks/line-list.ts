// A total and its parts line by line: "Huy động 38,65 tỷ đồng:⏎- Ngân sách huyện:
// 8,9 tỷ đồng;⏎- Nhân dân: 6,1 tỷ đồng, chiếm 15,8%", whatever else the lines say.
import { compare } from '../../foundation/rational.js';
import { paced, type Steps } from '../../foundation/steps.js';
import { valuesOf } from '../evaluate-sum.js';
import type { Figure, Scene } from '../figure.js';
import { kinship, related } from '../kinship.js';
import { ofPlan, rateLink } from '../lexicon/check-words.js';
import { listsAll } from '../lexicon/list-words.js';
import { says } from '../phrase.js';
import { plainSlice } from '../plain-words.js';
import { isAmount, isFormer } from './around.js';
import { rateOf } from './found-rate.js';
import { isMadeBySome, isPartial, overlaps } from './list-guards.js';
import { isClose, sumOf } from './list-totals.js';
import { judge, type Judged } from './reading.js';
import { isSlip } from './slip-gap.js';

/** Lines of a text that begin with a bullet and follow each other. */
interface LineList {
  /** The figures of each line. */
  readonly lines: readonly (readonly Figure[])[];
  /** The paragraph of the first line and that of the last. */
  readonly first: number;
  readonly last: number;
}

const mostLines = 30;
/** How many figures before and behind a list its total is looked for. */
const reach = 12;
const nearest = 0.01;
const near = 0.12;
/** Below it some figure of the page is near by chance. */
const fewest = 15;

/** Reads the lists of a text; `stated` are the mentions that have a check already. */
export function* readLineLists(scene: Scene, stated: ReadonlySet<number>): Steps<Judged[]> {
  const found: Judged[] = [];
  yield* paced(yield* listsOf(scene), (list) => {
    for (const total of totalsOf(scene, list)) {
      const parts = partsOf(list, total, total.paragraph > list.last ? placeInLine(scene, total) : 0);
      if (!parts) continue;
      const judged = judge(sumOf(total, parts));
      if (!judged || (judged.verdict !== 'holds' && !isMeant(scene, list, judged, parts))) continue;
      // Parted in two ways it is the sum of either.
      if (!stated.has(total.mention) || (judged.verdict === 'holds' && parts.length > 2)) found.push(judged);
      if (judged.verdict === 'holds') found.push(...sharesOf(scene, total, parts, stated));
    }
  });
  return found;
}

function* listsOf(scene: Scene): Steps<LineList[]> {
  const lists: LineList[] = [];
  let lines: Figure[][] = [];
  let first = 0;
  let last = -2;
  let mark = '';
  let shared = '';
  const close = (): void => {
    if (lines.length >= 2 && lines.length <= mostLines) lists.push({ lines, first, last });
    lines = [];
  };
  yield* paced(scene.figures, (figure) => {
    if (figure.paragraph === last && lines.length > 0) {
      lines.at(-1)?.push(figure);
      return;
    }
    if (figure.paragraph !== last) mark = markOf(scene, figure);
    // "4. Nguồn lực …:⏎- Ngân sách …": a mark of another kind is that of another list.
    if (figure.paragraph !== last + 1 || mark !== shared) close();
    last = figure.paragraph;
    shared = mark;
    if (mark === '') return;
    if (lines.length === 0) first = figure.paragraph;
    lines.push([figure]);
  });
  close();
  return lists;
}

// What kind of mark the line begins with, the line and not only the sentence in it.
function markOf(scene: Scene, { sentence, paragraph }: Figure): string {
  let at = sentence;
  while (scene.sentences[at - 1]?.paragraph === paragraph) at -= 1;
  const line = scene.sentences[at];
  if (line?.bullet !== true) return '';
  const [first = ''] = scene.text.slice(line.start, line.end).trimStart();
  return first.replace(/\d/u, '1').replace(/\p{L}/u, 'a').replace(/[–—]/u, '-');
}

// Amounts of the lines above the list, the nearest first, and those of the line behind it that says so.
function totalsOf(scene: Scene, { lines, first, last }: LineList): Figure[] {
  const [top, bottom] = [lines[0]?.[0], lines.at(-1)?.at(-1)];
  if (!top || !bottom) return [];
  const above = scene.figures.slice(Math.max(0, top.place - reach), top.place).reverse();
  const below = scene.figures.slice(bottom.place + 1, bottom.place + 1 + reach);
  const [next] = below;
  const closing = next && addsUp.test(plainSlice(scene, scene.sentences[next.sentence]?.start ?? next.start, next.end));
  return [
    ...above.filter(({ paragraph }) => first - paragraph <= 3),
    ...(closing ? below.filter(({ paragraph }) => paragraph === next.paragraph && paragraph - last <= 2) : []),
  ].filter((figure) => isAmount(figure) && figure.change === undefined && figure.bound === 'exact');
}

const addsUp =
  /^[^\p{L}]*(?:(?:như vậy|vậy là|tóm lại|nhìn chung),? )?(?:tổng|tính chung|tính (?:cả|gộp|tổng)|cộng|cả thảy|tất cả|gộp|chung (?:cả|cho)|(?:sau|trong|cả) \S+ (?:năm|quý|tháng|đợt|kỳ))(?!\p{L})/u;

// Of each line the amount that counts what the total counts: the first one, or where the total is the
// second or third of its kind in its sentence, the second or third; nothing where a line has none.
function partsOf({ lines }: LineList, total: Figure, nth: number): Figure[] | undefined {
  const closest = lines.every((line) => line.some((figure) => isPart(figure, total, 2))) ? 2 : 1;
  const parts: Figure[] = [];
  for (const line of lines) {
    const part =
      nth === 0
        ? line.find((figure) => isPart(figure, total, closest))
        : line.filter((figure) => isPart(figure, total, closest))[nth];
    // "43 trường hợp" may be of anything, the lines are of one thing.
    if (!part || (parts[0] && kinship(parts[0], part) === 0)) return undefined;
    parts.push(part);
  }
  return parts;
}

// "Cộng ba năm: tiếp nhận 5.889 vụ việc, hòa giải 5.710 vụ việc": how many of its kind stand before it in its line.
function placeInLine(scene: Scene, total: Figure): number {
  let before = 0;
  for (let at = total.place - 1; scene.figures[at]?.sentence === total.sentence; at -= 1) {
    const figure = scene.figures[at];
    if (figure && isPart(figure, total, 3)) before += 1;
  }
  return before;
}

function isPart(figure: Figure, total: Figure, closest: number): boolean {
  if (!isAmount(figure) || figure.side === 'whole' || figure.change !== undefined || figure.bound !== 'exact')
    return false;
  return kinship(figure, total) >= closest && related(figure, total);
}

// A list that misses its total, and no other list: the line above opens it, or the miss is a slip.
function isMeant(scene: Scene, { first, last, lines }: LineList, judged: Judged, parts: readonly Figure[]): boolean {
  const [one, end] = [parts[0], parts.at(-1)];
  const { stated: total } = judged;
  if (!one || !end || parts.length < 3 || total.size < fewest || scene.unmarked || isFormer(total, scene)) return false;
  if (parts.some((part) => part.side === 'part' || kinship(part, total) < (part.unit === '' ? 1 : 2))) return false;
  const size = parts.reduce((sum, part) => sum + part.size, 0);
  const run = { parts, first: one, last: end, size, whole: true };
  if (!isClose(total.size, size, near) || isMadeBySome(run, total) || overlaps(scene, run) || isPartial(scene, run))
    return false;
  const slip = isClose(total.size, size, nearest) || isSlip(judged.computed, total);
  if (total.paragraph > last) return slip;
  const alone = !scene.figures
    .slice(Math.max(0, one.place - reach), one.place)
    .some(
      (figure) =>
        figure.paragraph >= total.paragraph &&
        figure !== total &&
        figure.place !== one.place &&
        !lines.some((line) => line.includes(figure)) &&
        kinship(figure, total) >= 2 &&
        compare(figure.value, valuesOf(parts)) >= 0,
    );
  if (!alone || total.paragraph !== first - 1) return false;
  const words = plainSlice(scene, total.end, one.start);
  const opened = says(words, listsAll, scene.unmarked) || /^[^:]*:[^:\n]*(?::[^:]*)?$/u.test(words);
  return /trong (?:đó|số)/u.test(words) ? slip : opened;
}

// "- Nhân dân đóng góp: 6,1 tỷ đồng, chiếm 15,7%": of what all lines add up to.
function sharesOf(scene: Scene, total: Figure, parts: readonly Figure[], known: ReadonlySet<number>): Judged[] {
  return parts.flatMap((part) => {
    const rate = scene.figures[part.place + 1];
    if (rate?.kind !== 'percent' || rate.sentence !== part.sentence || rate.change !== undefined) return [];
    if (known.has(rate.mention) || rate.unit.includes('điểm') || part.side !== 'alone') return [];
    if (!/^[\s,;(:–-]*(?:chiếm|tỷ lệ|tỷ trọng|bằng|tương (?:ứng|đương))?(?: tỷ lệ| với)?\s*$/u.test(rate.before))
      return [];
    if (!says(rate.before, rateLink, scene.unmarked) || says(rate.after, ofPlan, scene.unmarked)) return [];
    return judge(rateOf(rate, part, total)) ?? [];
  });
}
