// A row of a drawn table that names a measure, under columns that name periods,
// plans and results.
import { gridsOf, type Grid, type Row } from './checks/grid.js';
import type { Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { headingOf, subjectOf, titleOf } from './headings.js';
import type { Mention } from './mention.js';
import { wordPattern } from './plain-letters.js';
import { plainWords } from './plain-words.js';

/** What a cell is about: the words of its row, or else of its column, as a clause, and the period of the other. */
export interface HeadedCell {
  readonly clause: Clause;
  /** The words alone: "tỷ lệ". */
  readonly head: string;
  /** Row or column counts percentages: "Tỷ lệ giải quyết đúng hạn (%)". */
  readonly isRate: boolean;
  /** The unit that the row or a column of units gives; empty when none is written. */
  readonly unit: string;
  readonly period?: string;
  /** The column holds plans, not results. */
  readonly target: boolean;
}

const plans = /kế hoạch|chỉ tiêu|dự toán|mục tiêu|(?:^|[\s(])kh(?:[\s)]|$)/u;
const results = /thực hiện|kết quả|số lượng|kỳ (?:này|báo cáo)|đạt được|(?:^|[\s(])(?:th|sl)(?:[\s)]|$)/u;
const compared = /so (?:với|sánh)|%|tỷ lệ|tăng|giảm|đạt/u;
/** A column that compares: no level of its own. */
const compares = /so (?:với|sánh)|cùng kỳ|tăng|giảm|kế hoạch|chỉ tiêu|chênh lệch/u;
const nouns = wordPattern(
  /^(?:hồ sơ|đơn(?! vị)|vụ|lượt|người|phản ánh|pakn|tổ|hòa giải viên|mô hình|xã|cuộc|văn bản)(?!\p{L})/u,
);
const nounIn = wordPattern(/(?:^|[^\p{L}])(hồ sơ|đơn(?! vị)|vụ việc|phản ánh)(?!\p{L})/u);
const numberOf = wordPattern(/(?:^|\s)(?:tổng )?số (\p{L}.*)$/u);
const rateWords = /^(?:tỷ lệ|mức độ|tỷ trọng|chỉ số)/u;
const unitHead = /đvt|đơn vị tính|đơn vị/u;
const stretches = new Set(['year', 'yearRange', 'month', 'monthRange', 'dateRange', 'period']);
const mostHead = 2000;

/** The cells of all drawn tables, with what heads them: the name of a row under a period, a plan or a result, or the name of a column beside a unit or a period. */
export function headedCells(scene: Scene): Map<Figure, HeadedCell> {
  const found = new Map<Figure, HeadedCell>();
  for (const grid of gridsOf(scene)) {
    const head = headOf(scene, grid) ?? spacedHead(scene, grid);
    if (!head) continue;
    for (const row of grid.rows) {
      readColumns(scene, head, row, found);
      readRow(scene, head, row, found);
    }
  }
  return found;
}

interface Head {
  readonly words: readonly string[];
  /** What the columns count, where one of them or the title says so: "hồ sơ". */
  readonly noun: string;
  /** Periods by column. */
  readonly periods: readonly (string | undefined)[];
}

function readRow(scene: Scene, head: Head, row: Row, found: Map<Figure, HeadedCell>): void {
  const pieces = row.label.split('|').map((piece) => piece.trim());
  const name = pieces.find((piece) => piece.includes(' '));
  if (name === undefined) return;
  const unitAt = head.words.findIndex((words) => unitHead.test(words));
  const counts = numberOf.exec(name)?.[1] ?? name;
  const unit = unitAt > 0 && pieces.length > 1 ? (pieces.at(-1) ?? '') : (/\(([^()]*)\)/u.exec(name)?.[1] ?? '');
  const isRate = rateWords.test(name);
  row.cells.forEach((figure, column) => {
    const words = head.words[column];
    if (!figure || words === undefined) return;
    const period = head.periods[column];
    const target = plans.test(words) && !compared.test(words);
    if (period === undefined && !target && !results.test(words)) return;
    if (compared.test(words) && !isRate && !results.test(words)) return;
    const clause = clauseIn(scene, figure, name, unit === '' || unit === '%' ? counts : unit);
    found.set(figure, { clause, head: name, isRate, unit, target, ...(period === undefined ? {} : { period }) });
  });
}

// "| Sở Tư pháp | 1.204 | 1.147 | 99,74 |" under "Hồ sơ tiếp nhận", "Đúng hạn", "Tỷ lệ đúng hạn (%)".
function readColumns(scene: Scene, head: Head, row: Row, found: Map<Figure, HeadedCell>): void {
  const period = row.cells[0] === undefined || row.edges === 0 ? rowPeriod(scene, row) : undefined;
  row.cells.forEach((figure, column) => {
    const words = head.words[column]?.trim();
    if (!figure || words === undefined || words === '' || compares.test(words)) return;
    const name = rateName(head, column) ?? bare(words);
    const unit = /\(([^()]*)\)/u.exec(words)?.[1] ?? '';
    const counts = numberOf.exec(name)?.[1] ?? name;
    const counted = unit !== '' && unit !== '%' ? unit : nouns.test(counts) ? counts : head.noun;
    const clause = clauseIn(scene, figure, name, counted, head.words.join(' '));
    const isRate = rateWords.test(words) || words.includes('%');
    const target = plans.test(words) && !results.test(words);
    found.set(figure, { clause, head: bare(words), isRate, unit, target, ...(period === undefined ? {} : { period }) });
  });
}

function bare(words: string): string {
  return words.replace(/\([^()]*\)/gu, '').trim();
}

// "Sớm hạn | Tỷ lệ": the rate of the column before it. Those done on time are
// not those done early and on time where the early ones have a column.
function rateName(head: Head, column: number): string | undefined {
  const [before, own] = [head.words[column - 1], head.words[column]].map((words) => bare(words ?? ''));
  if (own !== 'tỷ lệ' || !before || rateWords.test(before)) return undefined;
  const parted =
    /^đúng (?:hạn|hẹn)$/u.test(before) && head.words.some((words) => /(?:sớm|trước)(?: hạn| hẹn)/u.test(words));
  return parted ? own : `tỷ lệ ${before}`;
}

// The period that names a row: "| Quý I/2024 | 312 | 298 |".
function rowPeriod(scene: Scene, row: Row): string | undefined {
  const cell = row.cells.find((one) => one !== undefined);
  if (!cell) return undefined;
  const start = scene.text.lastIndexOf('\n', cell.start - 1) + 1;
  for (let at = cell.mention - 1; at >= 0; at -= 1) {
    const mention = scene.mentions[at];
    if (!mention || mention.start < start) return undefined;
    if (stretches.has(mention.kind) && /^\d{4}/u.test(mention.value)) return mention.value;
  }
  return undefined;
}

function clauseIn(scene: Scene, figure: Figure, name: string, counted: string, others = ''): Clause {
  const topic = `${titleOf(scene)} ${subjectOf(scene)} ${headingOf(scene, figure.sentence)} ${others} ${name}`;
  return { before: name, after: '', unit: '', counted, label: '', all: name, sentence: name, lead: name, topic };
}

// The line right above the first row, a rule of dashes between them aside.
function headOf(scene: Scene, grid: Grid): Head | undefined {
  const [first] = grid.rows;
  const cell = first?.cells.find((one) => one !== undefined);
  if (!first || !cell || first.edges === 0) return undefined;
  let end = scene.text.lastIndexOf('\n', cell.start - 1);
  for (let back = 0; back < 2 && end > 0; back += 1) {
    const start = scene.text.lastIndexOf('\n', end - 1) + 1;
    const line = scene.text.slice(Math.max(start, end - mostHead), end);
    end = start - 1;
    if (/^[\s|:+-]*$/u.test(line)) continue;
    if ((line.match(/[\t|]/gu)?.length ?? 0) !== first.edges) return undefined;
    const words = line.split(/[\t|]/u).map(plainWords);
    return { ...headWith(scene, cell, words), periods: periodsIn(scene, start, line) };
  }
  return undefined;
}

// "Đơn vị Số tổ Số vụ nhận Hòa giải thành Tỷ lệ" above rows whose cells are
// parted by blanks: every head begins with a capital.
function spacedHead(scene: Scene, grid: Grid): Head | undefined {
  const [first] = grid.rows;
  const cell = first?.cells[0];
  if (!first || !cell || first.edges > 0 || first.bullet || !arePartedByBlanks(scene, first)) return undefined;
  const row = scene.text.lastIndexOf('\n', cell.start - 1);
  const start = scene.text.lastIndexOf('\n', row - 1) + 1;
  if (row <= 0 || row - start > mostHead) return undefined;
  const line = scene.text.slice(start, row).normalize('NFC');
  const words = line.split(/[ \u00a0]+(?=\p{Lu})/u).map((piece) => plainWords(piece).trim());
  if (words.length !== grid.columns + 1 || /[.,;:]/u.test(line)) return undefined;
  return { ...headWith(scene, cell, words.slice(1)), periods: [] };
}

function arePartedByBlanks(scene: Scene, { cells }: Row): boolean {
  return (
    cells.length > 1 &&
    cells.slice(1).every((cell, at) => {
      const before = cells[at];
      return cell && before && /^[ \u00a0]+$/u.test(scene.text.slice(before.end, cell.start));
    })
  );
}

function headWith(scene: Scene, cell: Figure, words: readonly string[]): Omit<Head, 'periods'> {
  const near = `${words.join(' ')} ${headingOf(scene, cell.sentence)} ${titleOf(scene)}`;
  return { words, noun: nounIn.exec(near)?.[1] ?? (/thủ tục hành chính|tthc|dịch vụ công/u.test(near) ? 'hồ sơ' : '') };
}

// Mentions stand in the order of the text: the first that begins at or behind a place is found by halves.
function firstWithin(mentions: readonly Mention[], from: number, to: number): Mention | undefined {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  const found = mentions[low];
  return found && found.end <= to ? found : undefined;
}

function periodsIn(scene: Scene, start: number, line: string): (string | undefined)[] {
  const periods: (string | undefined)[] = [];
  let at = start;
  line.split(/[\t|]/u).forEach((words, column) => {
    const [from, to] = [at, at + words.length];
    at = to + 1;
    const inside = firstWithin(scene.mentions, from, to);
    const known = inside && stretches.has(inside.kind) && /^\d{4}/u.test(inside.value) && !inside.value.includes('--');
    if (known) periods[column] = inside.value;
  });
  return Array.from(periods);
}
