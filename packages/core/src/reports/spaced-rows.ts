// Rows whose cells are parted by single blanks: a name and two or more figures,
// line upon line, under a head whose names begin with capitals.
import { bothSpellings } from './both-spellings.js';
import { alignedHead } from './aligned-head.js';
import { isAscii } from './mentions/is-ascii.js';
import { isFigureCell, isPlace, isYearCell } from './figure-cell.js';
import type { Edge, Line } from './cell-edges.js';
import { headOverRows } from './head-over-rows.js';

interface SpacedRow {
  /** Its place among its rows, where one is written. */
  readonly place: string;
  /** Edges of its cells. */
  readonly edges: readonly Edge[];
}

const mostColumns = 24;
const longestName = 60;
/** Nouns whose number is part of a name: "Tổ 5", "Quý 2". */
const counted = bothSpellings(
  /(?:^|\s)(?:ấp|thôn|tổ|khu|khu phố|xóm|bản|buôn|làng|phố|phường|quận|khóm|cụm|đội|khối|nhóm|loại|mức|mức độ|lớp|khoản|điều|chi bộ|đợt|lần|quý|tháng|năm|kỳ|số|tdp)$/u,
);
/** "Công an thành phố 88 80": no street. */
const city = bothSpellings(/(?:^|\s)thành phố$/u);
/** "Số tổ 9 10" counts them. */
const counts = bothSpellings(/^(?:tổng )?số \p{L}|tổng số$/u);
const times = bothSpellings(/^(?:năm|tháng|quý|kỳ)$/u);

/** Where the cells of such rows have their edges. */
export function spacedRows(lines: readonly Line[]): Edge[] {
  // The name of one place may lack marks where the text has them: "Nho Quan" is no district.
  const ascii = lines.every(({ words }) => isAscii(words));
  const rows = alike(
    lines.map((line) => rowOf(line, ascii)),
    (at) => (lines[at] ? rowOf(lines[at], ascii, true) : undefined),
  );
  const edges: Edge[] = [];
  for (let first = 0; first < lines.length;) {
    const columns = rows[first]?.edges.length ?? 0;
    let end = first + 1;
    while (columns > 0 && lines[end]?.isApart === false && sameWidth(rows[first], rows[end])) end += 1;
    if (columns > 0 && end - first >= 2) {
      const cells = rows.slice(first, end).map((row, at) => startsOf(row, lines[first + at]));
      edges.push(...(alignedHead(lines, first, cells) ?? headOverRows(lines, first, columns + 1)));
      for (let at = first; at < end; at += 1) edges.push(...(rows[at]?.edges ?? []));
    }
    first = end;
  }
  return edges;
}

// Where its cells begin in its line, but for the first.
function startsOf(row: SpacedRow | undefined, line: Line | undefined): number[] {
  return row && line ? row.edges.map(({ place }) => place + 1 - line.start) : [];
}

// A total row may have no place of its own.
function sameWidth(row: SpacedRow | undefined, other: SpacedRow | undefined): boolean {
  if (!row || !other) return false;
  const width = (one: SpacedRow): number => one.edges.length - (one.place === '' ? 0 : 1);
  return width(row) === width(other);
}

// "Công an thành phố 88 80": the number is a cell if that makes the row as wide as one beside it.
function alike(
  rows: readonly (SpacedRow | undefined)[],
  otherwise: (at: number) => SpacedRow | undefined,
): (SpacedRow | undefined)[] {
  return rows.map((row, at) => {
    const beside = [rows[at - 1], rows[at + 1]].filter((one) => one !== undefined);
    if (!row || beside.length === 0 || beside.some((one) => sameWidth(row, one))) return row;
    const other = otherwise(at);
    return other && beside.some((one) => sameWidth(other, one)) ? other : row;
  });
}

function rowOf({ start, words }: Line, ascii: boolean, allCells = false): SpacedRow | undefined {
  if (/[\t|]/.test(words) || !couldBeRow(words)) return undefined;
  const pieces = [...words.matchAll(/\S+/gu)];
  let first = pieces.length;
  while (first > 0 && pieces.length - first < mostColumns && isFigureCell(pieces[first - 1]?.[0] ?? '')) first -= 1;
  const [head = ''] = pieces[0] ?? [];
  const nameFrom = (from: number): string =>
    words.slice(pieces[from]?.index ?? 0, (pieces[first - 1]?.index ?? 0) + (pieces[first - 1]?.[0].length ?? 0));
  // "2022 186 151", "2 năm 390 304": years are the names of rows.
  const isYears = isYearCell(head) || times(ascii).test(nameFrom(1).toLowerCase());
  if (isYears && isYearCell(head)) first = 1;
  const place = !isYears && isAnyPlace(head) ? head : '';
  const from = place === '' ? 0 : 1;
  // "Tổ 5 120 118", "Mức 1, 2 120 118": the numbers belong to the name.
  // "Chỉ số 2021 2022" heads columns.
  const isHead = isYearCell(pieces[first]?.[0] ?? '') && isYearCell(pieces.at(-1)?.[0] ?? '');
  if (!allCells && !isYears && !isHead && isNumber(pieces[first]?.[0] ?? '') && endsInNoun(nameFrom(from), ascii))
    first += 1;
  while (/\d,$/u.test(nameFrom(from))) first += 1;
  if (first <= from || pieces.length - first < 2) return undefined;
  const name = nameFrom(from);
  if (name.length > longestName || !(isYears || /^\p{L}/u.test(name)) || /[.;:,!?]$|[;:]/u.test(name)) return undefined;
  const edgeBefore = (at: number): Edge => ({ place: start + (pieces[at]?.index ?? 0) - 1, by: '\t' });
  const cells = Array.from({ length: pieces.length - first }, (_, at) => edgeBefore(first + at));
  return { place, edges: place === '' ? cells : [edgeBefore(1), ...cells] };
}

// A row ends in a cell, unless it begins with a year: most lines are seen to be none before they are taken apart.
function couldBeRow(words: string): boolean {
  const last = words.slice(words.lastIndexOf(' ') + 1);
  return /^\s*\d/u.test(words) || /\s/u.test(last) || isFigureCell(last);
}

/** No place has a number of four digits. */
function isNumber(words: string): boolean {
  return /^\d{1,3}[A-Za-z]?$/.test(words);
}

function endsInNoun(name: string, ascii: boolean): boolean {
  const words = name.normalize('NFC').toLowerCase();
  // "Xã, phường 128 127" are all of them.
  if (/\p{L}\s*[,/]\s*\p{L}+$/u.test(words)) return false;
  return counted(ascii).test(words) && !city(ascii).test(words) && !counts(ascii).test(words);
}

function isAnyPlace(words: string): boolean {
  return isPlace(words, Number(words.replace(/[.)]$/, '')));
}
