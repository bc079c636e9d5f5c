// What the text below a table says of its rows: of the row or the rows that it
// names, or of the total row where it names none. "Kiến nghị được tiếp thu đạt
// 94,9% tổng số kiến nghị" below the rows of both.
import type { Figure, Scene } from '../figure.js';
import { wordPattern } from '../plain-letters.js';
import { isAmount, isTimes, order } from './around.js';
import { rateOf } from './found-rate.js';
import type { Grid, Row } from './grid.js';
import { minus } from './minus.js';
import { ofYears } from './rows-of-years.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';
import type { SentenceWords } from './sentence-words.js';
import { wordsBefore } from './words-before.js';

const mostRows = 60;
const mostWords = 1200;
/** Below it two cells differ by anything by chance. */
const fewest = 20;
/** So do those of one row that is named below half of it. */
const fewestSaid = 10;
/** From here on no word need say what is left. */
const large = 1000;
/** Percentage points by which a growth may be off. */
const widest = 2;

const level = new Set([
  'xã',
  'phường',
  'thị',
  'trấn',
  'huyện',
  'quận',
  'thành',
  'phố',
  'tp',
  'tỉnh',
  'thôn',
  'bản',
  'đặc',
  'khu',
]);
/** "Khe Lau còn 17 văn bản chưa ký số". */
const saidLeft = wordPattern(/(?:^|[^\p{L}])(?:còn|tồn|chưa \p{L}+(?: \p{L}+)?)(?: (?:tới|đến|là|có))?\s*$/u);
const whatIsLeft = wordPattern(/(?:^|[^\p{L}])(?:chưa|còn|tồn|đang|quá hạn)(?!\p{L})/u);

/** Whether a figure may be made of cells that another sentence has: a rate, a change, a multiple, or a count large enough to be left by two cells. */
export function couldBeTold(stated: Figure): boolean {
  return stated.kind === 'percent' || stated.change !== undefined || isTimes(stated) || couldBeLeft(stated);
}

/** What two rows of a list of years make the figure, or of a growth beside such a change. */
export function ofYearRows(scene: Scene, grid: Grid, stated: Figure, last: Judged | undefined): Judged | undefined {
  if (!isChange(scene, stated) && !isTimes(stated)) return undefined;
  return ofYears(scene, grid, stated, directionOf(scene, stated) === 'down') ?? growthBehind(stated, last);
}

/** What cells of one or two rows make the figure; only what holds, or a growth beside a change that does. */
export function ofRows(
  scene: Scene,
  grid: Grid,
  stated: Figure,
  words: () => SentenceWords,
  last: Judged | undefined,
): Judged | undefined {
  if (isTimes(stated)) return ofYears(scene, grid, stated, false);
  if (stated.kind !== 'percent' && stated.change === undefined)
    return isLeft(scene, stated) ? ofRow(stated, rowsSaid(grid, words().each)) : undefined;
  const rows = rowsSaid(grid, words().each);
  const changes = isChange(scene, stated);
  const ofTwo = changes ? ofYears(scene, grid, stated, directionOf(scene, stated) === 'down') : undefined;
  if (ofTwo) return ofTwo;
  const readings = changes ? rowChanges(scene, grid, stated, rows, words()) : sharesOf(grid, stated, words());
  const holds = readings.flatMap((reading) => firstThatHolds([reading]) ?? []);
  // A whole number of percent fits many a pair of cells.
  const [first] = holds;
  return (
    (first && (stated.step.decimals > 0 || holds.length === 1) ? first : undefined) ??
    growthBehind(stated, last) ??
    (changes ? changeFrom(scene, stated, rows) : undefined) ??
    (!changes && (stated.kind === 'percent' || isLarge(stated)) ? ofRow(stated, rows) : undefined)
  );
}

// The rows that a sentence of these words is about.
function rowsSaid(grid: Grid, known: ReadonlySet<string>): Row[] {
  const rows = grid.rows.slice(0, mostRows);
  const named = rows.filter((row) => {
    if (row.isTotal) return false;
    const { own } = wordsOf(row);
    return own.length >= 2 && own.every((word) => known.has(word));
  });
  return named.length > 0 ? named : grid.rows.filter((row) => row.isTotal);
}

function couldBeLeft({ kind, size, side, bound, before }: Figure): boolean {
  const least = saidLeft.test(before) ? fewestSaid : fewest;
  return kind === 'count' && side === 'alone' && bound === 'exact' && size >= least;
}

function isLarge({ depth, size }: Figure): boolean {
  return depth === 0 && size >= large;
}

// A small one is left by chance, unless a word says so.
function isLeft(scene: Scene, stated: Figure): boolean {
  if (stated.depth > 0 || !couldBeLeft(stated)) return false;
  return isLarge(stated) || whatIsLeft.test(wordsBefore(scene, stated, mostWords));
}

// A rate of two cells of the row, where no other two make it, or a count that two cells leave.
function ofRow(stated: Figure, rows: readonly Row[]): Judged | undefined {
  if (stated.bound !== 'exact' || stated.side !== 'alone') return undefined;
  if (stated.kind === 'percent') {
    // A whole number of percent fits many a pair of cells.
    return stated.step.decimals > 0
      ? only(rows.flatMap((row) => pairsOf(row).map(([a, b]) => rateOf(stated, b, a))))
      : undefined;
  }
  if (!couldBeLeft(stated)) return undefined;
  const told = stated.size < fewest ? rows.filter((row) => !row.isTotal) : rows;
  return only(told.flatMap((row) => pairsOf(row).map(([a, b]) => minus(stated, a, [b]))));
}

// "So với năm 2019 (nhận 1.402 đơn) giảm 106 đơn": the level of today is a cell of the row.
function changeFrom(scene: Scene, stated: Figure, rows: readonly Row[]): Judged | undefined {
  const old = scene.figures[stated.place - 1];
  if (old?.sentence !== stated.sentence || !isAmount(old) || old.change !== undefined || !isAmount(stated))
    return undefined;
  return only(
    rows.flatMap(({ cells }) =>
      cells.flatMap((now): Reading[] => {
        if (!now || !isAmount(now) || order(now, old) !== (stated.change === 'down' ? -1 : 1)) return [];
        return [stated.change === 'down' ? minus(stated, old, [now]) : minus(stated, now, [old])];
      }),
    ),
  );
}

// The percentage right behind a change between two cells is of the same two.
function growthBehind(stated: Figure, last: Judged | undefined): Judged | undefined {
  if (last?.sum.kind !== 'minus' || last.stated.place !== stated.place - 1 || stated.kind !== 'percent')
    return undefined;
  if (!isSameChange(stated, last.stated)) return undefined;
  const [less] = last.sum.less;
  if (!less || stated.unit.includes('điểm')) return undefined;
  const falls = last.stated.change === 'down';
  const [now, before] = falls ? [less, last.sum.from] : [last.sum.from, less];
  const judged = judge({ rule: 'growth', stated, sum: { kind: 'change', now, before, falls } });
  if (!judged) return undefined;
  const result = Number(judged.computed.numerator) / Number(judged.computed.denominator);
  return judged.verdict === 'holds' || Math.abs(result - stated.size) <= widest ? judged : undefined;
}

// "giảm 30 người, bằng 7%", "giảm 30 người, tỷ lệ giảm 7%"; "nữ chiếm 7%" is of something else.
function isSameChange(stated: Figure, { change, sentence }: Figure): boolean {
  if (stated.change === undefined) return joins.test(stated.before);
  return stated.change === change && stated.sentence === sentence && !stated.before.includes(';');
}

const joins = wordPattern(
  /^(?:[^,;:.()]*[,;(:–-])?\s*(?:(?:hay|tức|là|tương ứng|tương đương|ứng|bằng|đạt|với|khoảng|gần|hơn|bình quân|chiếm|=|tỷ lệ|mức) ?)*$/u,
);

// The larger and the smaller of every two cells.
function pairsOf({ cells }: Row): [Figure, Figure][] {
  const amounts = cells.flatMap((cell) => (cell && isAmount(cell) && cell.change === undefined ? [cell] : []));
  return amounts.flatMap((a) => amounts.flatMap((b): [Figure, Figure][] => (order(a, b) > 0 ? [[a, b]] : [])));
}

function only(readings: readonly Reading[]): Judged | undefined {
  const holding = readings.flatMap((reading) => firstThatHolds([reading]) ?? []);
  return holding.length === 1 ? holding[0] : undefined;
}

function sharesOf(grid: Grid, stated: Figure, words: SentenceWords): Reading[] {
  const rows = grid.rows.slice(0, mostRows);
  const named = rows.filter((row) => !row.isTotal && isNamed(row, words.each));
  const wholes = rows.filter((row) => row.isTotal || words.all.includes(headOf(row) ?? '\n'));
  return named.flatMap((part) => wholes.flatMap((whole) => inColumns(grid, stated, part, whole)));
}

// "tăng 257 hồ sơ, bằng 6,7%": the percentage goes with the change before it.
function isChange(scene: Scene, stated: Figure): boolean {
  if (stated.change !== undefined) return true;
  const before = scene.figures[stated.place - 1];
  return (
    before?.sentence === stated.sentence &&
    before.change !== undefined &&
    /^[\s,(]*(?:bằng|tương ứng(?: với)?|tương đương(?: với)?|hay|tức)?\s*$/u.test(stated.before)
  );
}

function directionOf(scene: Scene, stated: Figure): Figure['change'] {
  return stated.change ?? scene.figures[stated.place - 1]?.change;
}

// "số hồ sơ tiếp nhận tăng 257 hồ sơ, bằng 6,7%": two columns of the row that the sentence names.
function rowChanges(scene: Scene, grid: Grid, stated: Figure, rows: readonly Row[], words: SentenceWords): Reading[] {
  const change = directionOf(scene, stated);
  return grid.rows
    .slice(0, mostRows)
    .filter((row) => rows.includes(row) || isNamed(row, words.each))
    .flatMap(({ cells }) =>
      cells.flatMap((old, column): Reading[] => {
        const now = cells[column + 1];
        if (!old || !now || order(now, old) !== (change === 'down' ? -1 : 1)) return [];
        const falls = change === 'down';
        if (stated.kind === 'percent' && !stated.unit.includes('điểm'))
          return isAmount(now) ? [{ rule: 'growth', stated, sum: { kind: 'change', now, before: old, falls } }] : [];
        const [from, less] = falls ? [old, now] : [now, old];
        return [{ rule: 'difference', stated, sum: { kind: 'minus', from, less: [less] } }];
      }),
    );
}

function inColumns(grid: Grid, stated: Figure, part: Row, whole: Row): Reading[] {
  const readings: Reading[] = [];
  for (let column = 0; column < grid.columns; column += 1) {
    const [one, all] = [part.cells[column], whole.cells[column]];
    if (one && all && isAmount(one) && isAmount(all) && order(all, one) > 0) readings.push(rateOf(stated, one, all));
  }
  return readings;
}

// Every word of the label stands in the sentence.
function isNamed(row: Row, known: ReadonlySet<string>): boolean {
  const { all } = wordsOf(row);
  return all.length >= 2 && all.every((word) => known.has(word));
}

interface LabelWords {
  readonly all: readonly string[];
  /** Without those that only say what level a place is of. */
  readonly own: readonly string[];
}

// Every figure below a table asks for the words of all its rows.
const labels = new WeakMap<Row, LabelWords>();

function wordsOf(row: Row): LabelWords {
  const known = labels.get(row);
  if (known) return known;
  const all = row.label.match(/\p{L}+/gu) ?? [];
  const words = { all, own: all.filter((word) => !level.has(word)) };
  labels.set(row, words);
  return words;
}

// "kiến nghị" of "Kiến nghị sau giám sát".
function headOf({ label }: Row): string | undefined {
  return /^\p{L}+ \p{L}+/u.exec(label)?.[0];
}
