// A table pasted one cell a line: the names of its columns, then for each row
// its name and as many figures as there are columns.
import { isFigureCell, isPlace, isYearCell } from './figure-cell.js';
import { opensHead } from './first-column.js';
import { joined, type Edge, type Line } from './cell-edges.js';
import { lineHead } from './line-head.js';

const longestName = 100;
const mostColumns = 24;
/** Figures that follow each other, where years are names of rows. */
const mostRun = 240;
type Kind = 'figure' | 'name' | 'other';
/** The lines that are the cells of one row. */
interface Row {
  readonly first: number;
  readonly last: number;
  /** Those that begin a cell, where not all do. */
  readonly opens?: ReadonlySet<number>;
}

/** What a row says in place of a figure: "Không", "x". */
const none = /^\s*(?:không(?: có)?|x)\s*$/iu;
/** The place of a row that sums up others: "II", "B". */
const groupPlace = /^\s*(?:[IVX]{1,5}|[A-H])[.)]?\s*$/u;

/** Lines that stand apart from each other without end are as near as they can be. */
const fewestApart = 6;

/** Where the cells of such tables have their edges. */
export function stackedCells(given: readonly Line[]): Edge[] {
  const lines = evenly(given);
  const kinds = lines.map(kindOf);
  nameYears(lines, kinds);
  kinds.forEach((kind, at) => {
    if (kind === 'name' && kinds[at - 1] === 'figure' && lines[at]?.isApart === false && none.test(lines[at].words))
      kinds[at] = 'figure';
  });
  const edges: Edge[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    if (kinds[at] !== 'name' || kinds[at + 1] !== 'figure') continue;
    const rows = rowsFrom(lines, kinds, at);
    rows.forEach(({ first, last, opens }, row) => {
      if (row > 0 && first === (rows[row - 1]?.last ?? 0) + 1)
        edges.push(...joined(lines[first - 1], lines[first], '\n'));
      for (let cell = first + 1; cell <= last; cell += 1)
        edges.push(...joined(lines[cell - 1], lines[cell], !opens || opens.has(cell) ? '\t' : ' '));
    });
    at = rows.at(-1)?.last ?? at;
  }
  return edges;
}

// Where an empty line stands between any two, it parts nothing.
function evenly(lines: readonly Line[]): readonly Line[] {
  const even = [...lines];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (lines[to]?.isApart) to += 1;
    for (let at = from + 1; at < to && to - from >= fewestApart; at += 1) {
      const line = lines[at];
      if (line) even[at] = { ...line, isApart: false };
    }
    from = to;
  }
  return even;
}

// An empty line may part rows, never the cells of one; the first cell of a row may be a year.
function kindOf({ words, isApart }: Line): Kind {
  if (isFigureCell(words)) return !isApart ? 'figure' : isYearCell(words) ? 'name' : 'other';
  return words !== '' && words.length <= longestName && !/[.;:,!?…]$/u.test(words) ? 'name' : 'other';
}

// "Năm⏎Vụ⏎Thành⏎2021⏎96⏎81⏎2022⏎88⏎80": years at even distances behind as many names are those of rows.
function nameYears(lines: readonly Line[], kinds: Kind[]): void {
  const yearAt = (at: number): number => (isYearCell(lines[at]?.words ?? '') ? Number(lines[at]?.words) : NaN);
  for (let at = 1; at < lines.length; at += 1) {
    if (kinds[at - 1] !== 'name' || kinds[at] !== 'figure' || Number.isNaN(yearAt(at))) continue;
    const run = figuresFrom(kinds, at);
    const width = Array.from({ length: run - 1 }, (_, step) => step + 1).find(
      (step) => Math.abs(yearAt(at + step) - yearAt(at)) === 1,
    );
    if (
      width === undefined ||
      width < 2 ||
      !lines.slice(at - width, at).every((_, head) => kinds[at - width + head] === 'name')
    )
      continue;
    for (let row = at; row < at + run && !Number.isNaN(yearAt(row)); row += width) kinds[row] = 'name';
  }
}

// The head of the table, if there is one, and its rows; none when they are too few to be sure of.
function rowsFrom(lines: readonly Line[], kinds: readonly Kind[], name: number): Row[] {
  const wordsAt = (at: number): string => lines[at]?.words ?? '';
  const isGrouped = /^\s*(?:I|A)[.)]?\s*$/u.test(wordsAt(name - 1));
  const isNumbered = isGrouped || isPlace(wordsAt(name - 1), 1);
  let run = figuresFrom(kinds, name + 1);
  // The last figure before the name of the next row is its place.
  if (isNumbered && isPlace(wordsAt(name + run), isGrouped ? 1 : 2)) run -= 1;
  if (run < 1 || run > mostColumns) return [];
  const rows: Row[] = [];
  let at = isNumbered ? name - 1 : name;
  const start = at;
  for (let place = 1; at < lines.length;) {
    const first = at;
    const isRestart = isGrouped && isPlace(wordsAt(at), 1);
    if (isNumbered && (isRestart || isPlace(wordsAt(at), place))) {
      at += 1;
      place = isRestart ? 2 : place + 1;
    } else if (isGrouped && groupPlace.test(wordsAt(at))) {
      at += 1;
    }
    if (kinds[at] !== 'name') break;
    const figures = figuresFrom(kinds, at + 1);
    // A name without figures stands over the rows behind it.
    if (figures === 0 && rows.length > 0) {
      at += 1;
      // So many of them are the head of another table.
      if (at - (rows.at(-1)?.last ?? at) > run + 1) break;
      continue;
    }
    const isNext =
      isNumbered && (isPlace(wordsAt(at + run + 1), place) || (isGrouped && isPlace(wordsAt(at + run + 1), 1)));
    if (figures !== run && !(figures === run + 1 && isNext)) break;
    rows.push({ first, last: at + run });
    at += run + 1;
  }
  if (rows.length < (run === 1 ? 3 : 2) || (run === 1 && areRanks(rows.map(({ last }) => wordsAt(last))))) return [];
  // "Tổ hòa giải⏎tổ⏎12⏎9": the unit stands between the name and the figures.
  const hasUnits = rows.every(
    ({ first }, row) => isUnitCell(lines[first]) && kinds[first - 1] === 'name' && first - 1 !== rows[row - 1]?.last,
  );
  const own = hasUnits ? rows.map(({ first, last }) => ({ first: first - 1, last })) : rows;
  return [
    ...headAbove(lines, kinds, hasUnits ? start - 1 : start, run, run + (isNumbered || hasUnits ? 2 : 1)),
    ...own,
  ];
}

// The names of the columns, and the units under them.
function headAbove(lines: readonly Line[], kinds: readonly Kind[], start: number, run: number, width: number): Row[] {
  let end = start;
  while (end > start - run && isUnit(lines[end - 1]?.words ?? '')) end -= 1;
  if (end > start - run) end = start;
  const units = end < start ? [{ first: end, last: start - 1 }] : [];
  const named = lineHead(lines, end, width);
  if (named) return [named, ...units];
  // A name may stand between the head and the rows that it is over.
  const isGrouped = opensHead(lines[end - width - 1]?.words ?? '') && !opensHead(lines[end - width]?.words ?? '');
  const last = isGrouped ? end - 1 : end;
  return isHead(lines, kinds, last - width, last) ? [{ first: last - width, last: last - 1 }, ...units] : units;
}

/** "(hồ sơ)", "(%)". */
function isUnit(words: string): boolean {
  return /^\s*\((?:%|\p{L}{1,7}(?: \p{L}{1,7}){0,2})\)\s*$/u.test(words);
}

// "1", "2", "3": what is read most, not how much.
function areRanks(cells: readonly string[]): boolean {
  return cells.every((cell, at) => isPlace(cell, at + 1));
}

/** "hồ sơ", "%", "Triệu đồng"; "Nộp hồ sơ" is none. */
function isUnitCell(line: Line | undefined): boolean {
  return line !== undefined && unitCell.test(line.words);
}

const unitCell =
  /^\s*(?:%|\p{Ll}{1,7}(?: \p{Ll}{1,7}){0,2}|(?:Hồ sơ|Vụ|Đơn|Lượt|Người|Tổ|Cuộc|Xã|Mô hình|Phiếu|Văn bản|Điểm|Triệu|Tỷ|Nghìn)(?: \p{Ll}{1,7}){0,2})$/u;

function figuresFrom(kinds: readonly Kind[], from: number): number {
  let end = from;
  while (kinds[end] === 'figure' && end - from <= mostRun) end += 1;
  return end - from;
}

function isHead(lines: readonly Line[], kinds: readonly Kind[], from: number, to: number): boolean {
  if (from < 0 || kinds[from] !== 'name') return false;
  return lines
    .slice(from, to)
    .every(({ words, isApart }, at) => (at === 0 || !isApart) && (kinds[from + at] === 'name' || isYearCell(words)));
}
