// A row of a drawn table that names a measure, under columns that name periods,
// plans and results.
import { bothSpellings } from './both-spellings.js';
import type { Grid, Row } from './checks/grid.js';
import type { Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { columnPeriod } from './former-period.js';
import { headRow } from './head-claim.js';
import { headingOf, subjectOf, titleOf } from './headings.js';
import { matchRow } from './match-row.js';
import { columnPlanRate, rowPlanRate, spelt } from './plan-rate-name.js';
import { titlePeriod } from './report-period.js';
import { nounIn, stretches, tableHead, type TableHead } from './table-head.js';
import { rowGroups } from './row-groups.js';
import { spellOut } from './spell-out.js';

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
  /** One of several figures in a cell whose row names them all. */
  readonly isOfPair?: true;
  /** The column compares two others: it states no measure. */
  readonly isCompared?: true;
  /** The figures right above it in its column, where the rows are measures; the nearest is the last. */
  readonly above: readonly Figure[];
}

const plans = bothSpellings(/kế hoạch|chỉ tiêu|dự toán|mục tiêu|(?:^|[\s(])kh(?:[\s)]|$)/u);
const results = bothSpellings(
  /thực hiện|kết quả|số lượng|kỳ (?:này|báo cáo)|đạt được|(?:^|[\s(])(?:th|sl)(?:[\s)]|$)/u,
);
const compared = bothSpellings(/so (?:với|sánh)|%|tỷ lệ|tăng|giảm|đạt/u);
/** A column that compares: no level of its own. */
const compares = bothSpellings(/so (?:với|sánh)|cùng kỳ|tăng|giảm|kế hoạch|chỉ tiêu|chênh lệch/u);
const nouns = bothSpellings(
  /^(?:hồ sơ|đơn(?! vị)|vụ|lượt|người|phản ánh|pakn|tổ|hòa giải viên|mô hình|xã|cuộc|văn bản|tập thể|cá nhân|đoàn|buổi|công trình|nội dung|bài|thủ tục|dịch vụ|vườn|khu dân cư)(?!\p{L})/u,
);
const numberOf = bothSpellings(/(?:^|\s)(?:tổng )?số (\p{L}.*)$/u);
const rateWords = bothSpellings(/^(?:tỷ lệ|mức độ(?! ?\d)|tỷ trọng|chỉ số)/u);
/** The first column names what is measured, the others whose it is: "Nội dung | Khiếu nại | Tố cáo | Cộng". */
const namesMeasures = bothSpellings(
  /^(?:các )?(?:nội dung|chỉ tiêu|tiêu chí|danh mục|chỉ số|hạng mục|diễn giải|công việc|số liệu)/u,
);
/** What is counted where a row names the work alone: "Hòa giải thành", "Đối thoại". */
const worked: readonly (readonly [(unmarked: boolean) => RegExp, string])[] = [
  [bothSpellings(/hòa giải/u), 'vụ'],
  [bothSpellings(/đối thoại|giám sát/u), 'cuộc'],
  [bothSpellings(/tiếp (?:công )?dân/u), 'lượt'],
];
const former = bothSpellings(/^\s*(?:thực hiện )?(?:cùng kỳ|(?:kỳ|năm|quý|tháng) trước)/u);
const timeWords = bothSpellings(/năm|quý|tháng|kỳ|[\d/.–-]+/gu);
/** "Câu 2. Chất lượng câu trả lời": what was asked, not what was done. */
const question = bothSpellings(/^(?:câu|câu hỏi|tiêu chí|ý) \d{1,2}(?!\p{L})/u);
const mostAbove = 6;
const unitHead = bothSpellings(/đvt|đơn vị tính|đơn vị/u);

/** A row among those of its table, and what stands above it. */
interface PlacedRow {
  readonly scene: Scene;
  readonly head: TableHead;
  readonly rows: readonly Row[];
  /** Its place among them. */
  readonly at: number;
  readonly row: Row;
  readonly group: string;
}

/** The cells of a drawn table, with what heads them: the name of a row under a period, a plan or a result, or the name of a column beside a unit or a period. */
export function headedCells(scene: Scene, grid: Grid): Map<Figure, HeadedCell> {
  const found = new Map<Figure, HeadedCell>();
  const head = tableHead(scene, grid);
  if (!head) return found;
  const groups = rowGroups(scene, grid, head.end);
  grid.rows.forEach((row, at) => {
    const placed = { scene, head, rows: grid.rows, at, row, group: groups.get(row) ?? '' };
    readColumns(placed, found);
    readRow(placed, found);
  });
  return found;
}

function readRow({ scene, head, rows, at, row, group }: PlacedRow, found: Map<Figure, HeadedCell>): void {
  const pieces = row.label.split('|').map((piece) => piece.trim());
  const named = pieces.find((piece) => piece.includes(' ')) ?? pieces.find((piece) => /\p{L}{3}/u.test(piece));
  const { unmarked } = scene;
  if (named === undefined || question(unmarked).test(row.label)) return;
  const name = spellOut(scene, named);
  const unitAt = head.words.findIndex((words) => unitHead(unmarked).test(words));
  const counts = numberOf(unmarked).exec(name)?.[1] ?? name;
  const unit = unitAt > 0 && pieces.length > 1 ? (pieces.at(-1) ?? '') : (/\(([^()]*)\)/u.exec(name)?.[1] ?? '');
  const isRate = rateWords(unmarked).test(name);
  const inherited = spelt(worked.find(([words]) => words(unmarked).test(name))?.[1], unmarked) ?? head.subject;
  const areMeasures = head.words.slice(0, 2).some((words) => namesMeasures(unmarked).test(words.trim()));
  const current = head.periods.find((one) => one !== undefined) ?? titlePeriod(scene);
  if (head.words.some((words) => results(unmarked).test(words))) readPairs(scene, row, name, group, found);
  row.cells.forEach((figure, column) => {
    const words = head.words[column];
    if (!figure || words === undefined || found.get(figure)?.isOfPair) return;
    const planned = rowPlanRate(name, words, unmarked);
    if (planned !== undefined) {
      found.set(figure, planCell(clauseIn(scene, figure, planned, '', group), bare(words)));
      return;
    }
    const period = head.periods[column] ?? columnPeriod(words, current, unmarked);
    const target = plans(unmarked).test(words) && !compared(unmarked).test(words);
    const isWhose =
      areMeasures &&
      column > 0 &&
      words.trim() !== '' &&
      !unitHead(unmarked).test(words) &&
      !compares(unmarked).test(words);
    if (period === undefined && !target && !results(unmarked).test(words) && !isWhose) return;
    if (compared(unmarked).test(words) && !isRate && !results(unmarked).test(words) && !former(unmarked).test(words))
      return;
    // "Nhận năm 2022 | Nhận năm 2023 | Thuộc thẩm quyền": columns that name what they hold beside its period.
    const own = found.get(figure);
    if (
      own &&
      period !== undefined &&
      /\p{L}{2}/u.test(words.replace(timeWords(unmarked), '')) &&
      names(scene, figure, own)
    ) {
      found.set(figure, { ...own, period });
      return;
    }
    const counted = unit === '' || unit === '%' ? counts : unit;
    const clause = { ...clauseIn(scene, figure, name, counted, `${head.caption} ${group}`), label: counts, inherited };
    const above = rows.slice(Math.max(0, at - mostAbove), at).flatMap((other) => other.cells[column] ?? []);
    const cell = { clause, head: bare(name), isRate, unit, target, above, ...(period === undefined ? {} : { period }) };
    // "Kết quả hòa giải thành" over rows of villages: the name of the column says it.
    if (own && names(scene, figure, own) && !names(scene, figure, cell)) return;
    found.set(figure, cell);
    const whole = figure.side === 'part' ? scene.figures[figure.place + 1] : undefined;
    if (whole) found.set(whole, cell);
  });
}

function names(scene: Scene, figure: Figure, cell: HeadedCell): boolean {
  return headRow(scene, figure, cell) !== undefined || matchRow(figure, cell.clause, scene.unmarked) !== undefined;
}

// "Số đơn tiếp nhận/đã giải quyết | 11/10", "Tổ hòa giải/hòa giải viên | 9 tổ/58 người".
function readPairs(scene: Scene, { figures }: Row, name: string, group: string, found: Map<Figure, HeadedCell>): void {
  const names = name.split(/\s*\/\s*/u);
  if (names.length < 2 || names.length !== figures.length || (figures[0]?.unit !== '' && figures[0]?.side === 'part'))
    return;
  figures.forEach((figure, at) => {
    const own = names[at] ?? '';
    const clause = clauseIn(scene, figure, own, figure.unit || nounIn(own, scene.unmarked) || own, `${name} ${group}`);
    found.set(figure, { clause, head: own, isRate: false, unit: '', target: false, above: [], isOfPair: true });
  });
}

// "| Sở Tư pháp | 1.204 | 1.147 | 99,74 |" under "Hồ sơ tiếp nhận", "Đúng hạn", "Tỷ lệ đúng hạn (%)".
function readColumns({ scene, head, rows, at, row, group }: PlacedRow, found: Map<Figure, HeadedCell>): void {
  const { unmarked } = scene;
  const ofRow =
    row.cells[0] === undefined || row.edges === 0
      ? (rowPeriod(scene, row, head.period ?? titlePeriod(scene)) ?? totalPeriod(scene, rows, at))
      : undefined;
  row.cells.forEach((figure, column) => {
    const words = head.words[column]?.trim();
    if (!figure || words === undefined || words === '') return;
    const planned = columnPlanRate(head.words, column, unmarked);
    if (planned !== undefined) {
      const period = ofRow ?? head.periods[column] ?? head.period;
      const cell = planCell(clauseIn(scene, figure, planned, '', group), bare(words));
      found.set(figure, period === undefined ? cell : { ...cell, period });
      return;
    }
    if (compares(unmarked).test(words)) {
      if (!plans(unmarked).test(words) || reached(unmarked).test(words)) silence(figure, found);
      return;
    }
    const period = ofRow ?? head.periods[column] ?? head.period;
    const level = services(unmarked).test(words) ? levelOf(unmarked).exec(row.label)?.[0] : undefined;
    const ownName = rateName(head, column, unmarked) ?? bare(words);
    const name = spellOut(scene, level === undefined ? ownName : `${ownName} ${level}`);
    const unit = /\(([^()]*)\)/u.exec(words)?.[1] ?? '';
    const counts = numberOf(unmarked).exec(name)?.[1] ?? name;
    const counted =
      unit !== '' && unit !== '%' ? unit : nouns(unmarked).test(counts) ? counts : nounIn(name, unmarked) || head.noun;
    const clause = clauseIn(scene, figure, name, counted, `${head.caption} ${head.words.join(' ')} ${group}`);
    const isRate = rateWords(unmarked).test(words) || words.includes('%');
    const target = plans(unmarked).test(words) && !results(unmarked).test(words);
    found.set(figure, {
      clause,
      head: level === undefined ? spellOut(scene, bare(words)) : name,
      isRate,
      unit,
      target,
      above: [],
      ...(period === undefined ? {} : { period }),
    });
  });
}

/** "Mức độ 4 | 472" under "Số dịch vụ": what the column counts, at the level of the row. */
const services = bothSpellings(/^(?:tổng )?(?:số )?(?:lượng )?(?:dịch vụ|dvc|thủ tục|tthc)/u);
const levelOf = bothSpellings(/mức(?: độ)? \d/u);

function planCell(clause: Clause, head: string): HeadedCell {
  return { clause, head, isRate: true, unit: '%', target: false, above: [] };
}

const silent = {
  before: '',
  after: '',
  unit: '',
  counted: '',
  label: '',
  inherited: '',
  all: '',
  sentence: '',
  lead: '',
  topic: '',
};

function silence(figure: Figure, found: Map<Figure, HeadedCell>): void {
  found.set(figure, { clause: silent, head: '', isRate: false, unit: '', target: false, above: [], isCompared: true });
}

function bare(words: string): string {
  return words.replace(/\([^()]*\)|%/gu, '').trim();
}

// "Sớm hạn | Tỷ lệ": the rate of the column before it. Those done on time are
// not those done early and on time where the early ones have a column.
const reached = bothSpellings(/so (?:với|sánh)|đạt/u);
const onTime = bothSpellings(/^đúng (?:hạn|hẹn)$/u);
const early = bothSpellings(/(?:sớm|trước)(?: hạn| hẹn)/u);

function rateName(head: TableHead, column: number, unmarked: boolean): string | undefined {
  const [before, own] = [head.words[column - 1], head.words[column]].map((words) => bare(words ?? ''));
  if (own !== spelt('tỷ lệ', unmarked) || !before || rateWords(unmarked).test(before)) return undefined;
  const parted = onTime(unmarked).test(before) && head.words.some((words) => early(unmarked).test(words));
  return parted ? own : `${own} ${before}`;
}

// The period that names a row: "| Quý I/2024 | 312 | 298 |".
function rowPeriod(scene: Scene, row: Row, within?: string): string | undefined {
  const cell = row.cells.find((one) => one !== undefined);
  if (!cell) return undefined;
  const start = scene.text.lastIndexOf('\n', cell.start - 1) + 1;
  for (let at = cell.mention - 1; at >= 0; at -= 1) {
    const mention = scene.mentions[at];
    if (!mention || mention.start < start) return undefined;
    if (!stretches.has(mention.kind)) continue;
    if (/^\d{4}/u.test(mention.value)) return mention.value;
    // "Tháng 2" in a table of the first quarter of 2024.
    if (/^--\d{2}$/u.test(mention.value) && within) return within.slice(0, 4) + mention.value.slice(1);
  }
  return undefined;
}

/** "5 năm" has lost its number as a line loses that of its place. */
const total = bothSpellings(/^(?:(?:tổng|cộng|cả|toàn|lũy kế)(?!\p{L})|năm$)/u);

// "Cộng | 466 | 410" under a row for each of the years 2020 to 2022.
function totalPeriod(scene: Scene, rows: readonly Row[], at: number): string | undefined {
  if (!total(scene.unmarked).test(rows[at]?.label.replace(/^[\s|]+/u, '') ?? '')) return undefined;
  const periods = rows.slice(0, at).map((row) => rowPeriod(scene, row));
  const years = periods.filter((period) => period !== undefined && /^\d{4}$/u.test(period)).map(Number);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isRun = years.length > 1 && years.length === periods.length && last - first === years.length - 1;
  return isRun ? `${String(first)}/${String(last)}` : undefined;
}

/** The clause of a cell by the name that heads it. */
function clauseIn(scene: Scene, figure: Figure, name: string, counted: string, others: string): Clause {
  const topic = `${titleOf(scene)} ${subjectOf(scene)} ${headingOf(scene, figure.sentence)} ${others} ${name}`;
  return {
    before: name,
    after: '',
    unit: '',
    counted,
    label: '',
    inherited: '',
    all: name,
    sentence: name,
    lead: name,
    topic,
  };
}
