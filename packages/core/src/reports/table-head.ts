// What stands above the rows of a table.
import { bothSpellings } from './both-spellings.js';
import type { Grid } from './checks/grid.js';
import { isYearCell } from './figure-cell.js';
import type { Figure, Scene } from './figure.js';
import { headingOf, titleOf } from './headings.js';
import type { Mention } from './mention.js';
import { plainWords, withoutMarks } from './plain-words.js';
import { isNumbering } from './numbering-row.js';
import { captionAbove, mentionFrom } from './table-caption.js';

/** The names of the columns of a table. */
export interface TableHead {
  readonly words: readonly string[];
  /** What the columns count, where one of them or the title says so: "hồ sơ". */
  readonly noun: string;
  /** The same by the title and the heading alone. */
  readonly subject: string;
  /** Periods by column. */
  readonly periods: readonly (string | undefined)[];
  /** The line that leads to the table, "Kết quả năm 2023 như sau:", or is its title; empty when there is none. */
  readonly caption: string;
  /** The one period that this line names. */
  readonly period?: string;
  /** Where its last line ends. */
  readonly end: number;
}

/** The kinds of mention that name a period. */
export const stretches: ReadonlySet<string> = new Set([
  'year',
  'yearRange',
  'month',
  'monthRange',
  'dateRange',
  'period',
]);
const noun = bothSpellings(/(?:^|[^\p{L}])(hồ sơ|đơn(?! vị)|vụ việc|phản ánh|mô hình)(?!\p{L})/u);
const mostHead = 2000;
/** A rule of dashes, a numbering of the columns and the names of groups may stand between the head and the first row. */
const mostBetween = 4;

/** What the words count, if they name it; else empty. */
export function nounIn(words: string, unmarked: boolean): string {
  return noun(unmarked).exec(words)?.[1] ?? '';
}

/** The head of a table: the lines above its first row with the same columns. */
export function tableHead(scene: Scene, grid: Grid): TableHead | undefined {
  return drawnHead(scene, grid);
}

function drawnHead(scene: Scene, grid: Grid): TableHead | undefined {
  const [first] = grid.rows;
  const cell = first?.cells.find((one) => one !== undefined);
  if (!first || !cell || first.edges === 0) return undefined;
  let end = scene.text.lastIndexOf('\n', cell.start - 1);
  for (let back = 0; back < mostBetween && end > 0; back += 1) {
    const { start, line, cells } = lineAbove(scene, end);
    const goesOn = /^\s*(?:\p{Ll}|$)/u.test(cells[0] ?? '') && continues(cells);
    if (!goesOn && (isRule(line) || isNumbering(cells) || isUnits(line) || isGroupName(cells))) {
      end = start - 1;
      continue;
    }
    const lines = wrappedLines(scene, end);
    if (!lines.some((one) => one.cells.length - 1 === first.edges)) return undefined;
    const top = lines[0]?.start ?? start;
    const own = Array.from({ length: first.edges + 1 }, (_, column) =>
      plainWords(lines.map((one) => one.cells[column]?.trim() ?? '').join(' ')).trim(),
    );
    const periods = lines.map((one) => periodsIn(scene, one.start, one.line));
    const upper = upperHead(scene, top - 1, first.edges);
    const words = upper ? own.map((name, column) => under(upper.words[column] ?? '', name, scene.unmarked)) : own;
    return {
      ...headWith(scene, cell, words, top),
      periods: words.map(
        (_, column) => periods.find((one) => one[column] !== undefined)?.[column] ?? upper?.periods[column],
      ),
      end,
    };
  }
  return undefined;
}

/** A name runs over so many lines of its column at most. */
const mostWrapped = 5;

// From the top: the lines that the names of the columns run over, of which those below go on with a small letter.
function wrappedLines(scene: Scene, end: number): Line[] {
  const lines = [lineAbove(scene, end)];
  while (lines.length < mostWrapped && continues(lines[0]?.cells ?? [])) {
    const above = lineAbove(scene, (lines[0]?.start ?? 0) - 1);
    if (above.cells.length < 2 || isRow(above.cells)) break;
    lines.unshift(above);
  }
  return lines;
}

// "⇥ nhận ⇥ điều kiện ⇥": of names that began on the line above.
function continues(cells: readonly string[]): boolean {
  return cells.slice(1).some((cell) => /^\s*\p{Ll}/u.test(cell));
}

// One number of one digit may end a name: "Dịch vụ mức độ⏎4".
function isRow(cells: readonly string[]): boolean {
  const figures = cells.slice(1).filter((cell) => /^\s*[\d.,]+%?\s*$/u.test(cell));
  return figures.length > 1 || figures.some((cell) => cell.trim().length > 1);
}

interface Line {
  readonly start: number;
  readonly line: string;
  readonly cells: readonly string[];
}

function lineAbove(scene: Scene, end: number): Line {
  const start = scene.text.lastIndexOf('\n', end - 1) + 1;
  const line = scene.text.slice(Math.max(start, end - mostHead), end);
  return { start, line, cells: line.split(/[\t|]/u) };
}

function isRule(line: string): boolean {
  return /^[\s|:+-]*$/u.test(line);
}

// "| | (vụ) | (%) |", "(tổ) (người)": under the names of the columns.
function isUnits(line: string): boolean {
  return /^[\s|]*(?:\((?:%|\p{L}{1,6}(?: \p{L}{1,6}){0,2})\)[\s|]*)+$/u.test(line);
}

/** "II | Hòa giải ở cơ sở | | |": one name, nothing in the columns. */
export function isGroupName(cells: readonly string[]): boolean {
  const worded = cells.filter((cell) => /\p{L}{2}/u.test(cell) && !/^\s*[IVX]+\s*$/u.test(cell));
  return (
    worded.length === 1 &&
    cells.length > 1 &&
    cells.every((cell) => cell === worded[0] || /^\s*[\p{L}\d.]{0,5}\s*$/u.test(cell)) &&
    // "Chỉ tiêu | 2021 | 2022" heads the columns.
    !cells.some((cell) => isYearCell(cell))
  );
}

// "Đơn thuộc thẩm quyền | | Đơn khác" over "Nhận | Giải quyết |": a name stands
// over its own column and the empty ones behind it.
function upperHead(scene: Scene, end: number, edges: number): Pick<TableHead, 'words' | 'periods'> | undefined {
  if (end <= 0) return undefined;
  const { start, line, cells } = lineAbove(scene, end);
  if (cells.length - 1 !== edges || isRule(line) || isGroupName(cells) || isNumbering(cells)) return undefined;
  const periods = periodsIn(scene, start, line);
  let last = '';
  let since = 0;
  const words = cells.map((cell, column) => {
    const name = plainWords(cell).trim();
    if (name !== '') [last, since] = [name, column];
    return column === 0 ? '' : last;
  });
  let at = 0;
  const spread = cells.map((cell, column) => {
    if (cell.trim() !== '') at = column;
    return periods[at];
  });
  return since === 0 ? undefined : { words, periods: spread };
}

const things =
  'hồ sơ|đơn(?! vị)|vụ|lượt|người|phản ánh|pakn|tổ|hòa giải viên|mô hình|xã|cuộc|phiếu|văn bản|đoàn|dịch vụ|thủ tục';
const namesThing = bothSpellings(new RegExp(`^(?:tổng )?(?:số )?(?:${things})(?!\\p{L})`, 'u'));
const holdsThing = bothSpellings(new RegExp(`(?:^|[^\\p{L}])(?:${things})(?!\\p{L})`, 'u'));

// "Tình hình thực hiện" over "Tổ hòa giải" adds nothing, "Đơn thuộc thẩm quyền" over "Số đơn nhận" does.
function under(upper: string, name: string, unmarked: boolean): string {
  const isWhole = namesThing(unmarked).test(name) && !holdsThing(unmarked).test(upper);
  return isWhole ? name : `${upper} ${name}`.trim();
}

// What is counted where the title only says what the work is.
const subjects = [
  [bothSpellings(/thủ tục hành chính|tthc|dịch vụ công|một cửa|hành chính công/u), 'hồ sơ'],
  [bothSpellings(/hòa giải/u), 'vụ'],
  [bothSpellings(/khiếu nại|tố cáo/u), 'đơn'],
  [bothSpellings(/phản ảnh|pakn/u), 'phản ánh'],
] as const;

type Named = Pick<TableHead, 'words' | 'noun' | 'subject' | 'caption' | 'period'>;

function headWith(scene: Scene, cell: Figure, words: readonly string[], start: number): Named {
  const above = `${headingOf(scene, cell.sentence)} ${titleOf(scene)}`;
  const { unmarked } = scene;
  const { caption, period } = captionAbove(scene, start);
  return {
    words,
    noun: countedIn(words.join(' '), unmarked) || nounIn(caption, unmarked) || countedIn(above, unmarked),
    subject: countedIn(above, unmarked),
    caption,
    ...(period === undefined ? {} : { period }),
  };
}

function countedIn(words: string, unmarked: boolean): string {
  const subject = subjects.find(([names]) => names(unmarked).test(words))?.[1] ?? '';
  return nounIn(words, unmarked) || (unmarked ? withoutMarks(subject) : subject);
}

function firstWithin(mentions: readonly Mention[], from: number, to: number): Mention | undefined {
  const found = mentions[mentionFrom(mentions, from)];
  return found && found.end <= to ? found : undefined;
}

function titleYear(scene: Scene): string | undefined {
  return /(?:^|[^\d])((?:19|20)\d{2})(?!\d)/u.exec(titleOf(scene))?.[1];
}

function periodsIn(scene: Scene, start: number, line: string): (string | undefined)[] {
  const periods: (string | undefined)[] = [];
  let at = start;
  line.split(/[\t|]/u).forEach((words, column) => {
    const [from, to] = [at, at + words.length];
    at = to + 1;
    const inside = firstWithin(scene.mentions, from, to);
    if (inside && stretches.has(inside.kind) && /^(?:\d{4}|--\d{2}$)/u.test(inside.value))
      periods[column] = inside.value;
  });
  // "Tháng 2 | Tháng 3/2022": both of that year.
  const year = (periods.find((period) => period !== undefined && !period.startsWith('--')) ?? titleYear(scene))?.slice(
    0,
    4,
  );
  return Array.from(periods, (period) => {
    if (period?.startsWith('--') !== true) return period?.includes('--') === true ? undefined : period;
    return year === undefined ? undefined : year + period.slice(1);
  });
}
