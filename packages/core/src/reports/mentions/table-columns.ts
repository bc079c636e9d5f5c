import { Gap, type Token } from '../tokens.js';
import { isOneOf, wordSet } from './lexicon.js';
import type { Draft, Scene } from './scene.js';

const RATE = wordSet('lệ');

/** Heads of columns that number the rows. */
const NUMBERS = wordSet('tt stt');
const YEARS = wordSet('năm');

/**
 * Reads what the head of a column says of its cells: a bare number under a head
 * "Tỷ lệ (%)" is a percentage whose sign stands above, one under "STT" numbers
 * its row, "2019" under "Năm" is a year; so is one a percentage whose row has a
 * cell "%" or a name that ends so, or whose table is said to be of nothing else.
 * The first row of a run of rows is the head, with those behind it that hold no
 * figure; cells are parted by tabs or pipes.
 */
export function readColumnSigns(scene: Scene): void {
  let head: Head | undefined;
  let told = 0;
  let draft = 0;
  let signed = 0;
  let single = false;
  for (let start = 0; start < scene.tokens.length;) {
    const end = lineEnd(scene, start);
    const cells = isParted(scene, start, end) ? cellsOf(scene, start, end) : none;
    const broken = scene.tokens[start]?.gap === Gap.paragraph;
    if (cells.length < 2) {
      // A line of one cell names a group of rows; two end the table.
      if (single || broken) head = undefined;
      single = true;
      told = isOfRates(scene, start, end) ? mostBetween : told - 1;
    } else if (!head || broken) {
      head = headOf(scene, cells, told > 0);
      told = 0;
    } else if (head.isOpen && !holdsDigits(scene, start, end)) {
      goOn(scene, head, cells);
    } else if ((cells.at(-1)?.column ?? 0) <= head.width) {
      head.isOpen = false;
      // "Cộng" fills the cells of the place and of the name: the row begins further right.
      const { readings, width } = head;
      const shift =
        readings.get(0) === asOrdinal && startsWithWord(scene, cells) ? width - (cells.at(-1)?.column ?? 0) : 0;
      for (const cell of cells) {
        while ((scene.found[draft]?.numberFrom ?? Infinity) < cell.from) draft += 1;
        const found = scene.found[draft];
        const column = cell.column + shift;
        const reading = readings.get(column) ?? (head.isOfRates && column > 0 ? asPercent : undefined);
        if (found && reading && found.numberFrom < cell.to) scene.found[draft] = reading(found);
      }
    }
    if (cells.length > 1) {
      single = false;
      const sign = cells.find((cell) => isRateSign(scene, cell));
      if (sign) {
        while ((scene.found[signed]?.numberFrom ?? Infinity) < sign.to) signed += 1;
        for (let at = signed; (scene.found[at]?.numberFrom ?? Infinity) < end; at += 1) {
          const found = scene.found[at];
          if (found) scene.found[at] = asPercent(found);
        }
      }
    }
    start = end;
  }
}

/** What the head of a table says of its columns. */
interface Head {
  readonly readings: Map<number, Reading>;
  /** The table is said to hold nothing but percentages. */
  readonly isOfRates: boolean;
  width: number;
  /** No row was met so far. */
  isOpen: boolean;
}

function headOf(scene: Scene, cells: readonly Cell[], isOfRates: boolean): Head {
  const readings = new Map<number, Reading>();
  for (const cell of cells) {
    const reading = readingOf(scene, cell);
    if (reading) readings.set(cell.column, reading);
  }
  return { readings, isOfRates, width: cells.at(-1)?.column ?? 0, isOpen: true };
}

// The names of columns may run over several lines. Units stand under them, and none over the names of rows.
function goOn(scene: Scene, head: Head, cells: readonly Cell[]): void {
  const last = cells.at(-1)?.column ?? 0;
  const shift =
    cells[0]?.column === 0 && cells.every(({ from }) => scene.tokens[from]?.key === '(') ? head.width - last : 0;
  for (const { from, to, column } of cells) if (isRate(scene, from, to)) head.readings.set(column + shift, asPercent);
  head.width = Math.max(head.width, last);
}

function holdsDigits({ tokens }: Scene, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokens[i]?.type === 'digits') return true;
  return false;
}

/** Lines between the title that tells the unit and the head. */
const mostBetween = 3;
const UNIT = wordSet('tính đvt vị');

// "(đơn vị tính: %)", "ĐVT: %": the line says what all figures of the table are.
function isOfRates({ tokens }: Scene, start: number, end: number): boolean {
  for (let i = Math.max(start + 2, end - 4); i < end; i++) {
    const [unit, colon, sign] = tokens.slice(i - 2, i + 1);
    if (sign?.key === '%' && colon?.key === ':' && unit && isOneOf(unit, UNIT)) return true;
  }
  return false;
}

function startsWithWord({ tokens }: Scene, [first]: readonly Cell[]): boolean {
  return first?.column === 0 && tokens[first.from]?.type === 'word';
}

interface Cell {
  readonly from: number;
  readonly to: number;
  /** Tabs and pipes before it in its line; empty cells count. */
  readonly column: number;
}

function lineEnd(scene: Scene, start: number): number {
  let end = start + 1;
  while (end < scene.tokens.length && (scene.tokens[end]?.gap ?? Gap.line) < Gap.line) end += 1;
  return end;
}

const none: readonly Cell[] = [];

// A quick no for the lines of prose.
function isParted({ tokens }: Scene, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (tokens[i]?.gap === Gap.tab || tokens[i]?.key === '|') return true;
  return false;
}

function cellsOf(scene: Scene, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  let column = 0;
  const close = (to: number): void => {
    if (to > from) cells.push({ from, to, column });
  };
  for (let i = start; i < end; i++) {
    const token = scene.tokens[i];
    const tabs = token?.gap === Gap.tab || i === start ? tabsBefore(scene, i) : 0;
    if (tabs > 0) {
      close(i);
      from = i;
      column += tabs;
    }
    if (token?.type === 'mark' && token.key === '|') {
      close(i);
      from = i + 1;
      column += 1;
    }
  }
  close(end);
  return cells;
}

const mostTabs = 64;

function tabsBefore(scene: Scene, i: number): number {
  let tabs = 0;
  for (let at = (scene.tokens[i]?.start ?? 0) - 1; at >= 0 && tabs < mostTabs; at--) {
    const char = scene.text.charAt(at);
    if (char === '\t') tabs += 1;
    else if (char !== ' ') break;
  }
  return tabs;
}

type Reading = (draft: Draft) => Draft;

function readingOf(scene: Scene, { from, to }: Cell): Reading | undefined {
  if (isRate(scene, from, to)) return asPercent;
  if (to - from !== 1) return undefined;
  const [head] = scene.tokens.slice(from, to);
  if (head && isOneOf(head, NUMBERS)) return asOrdinal;
  return head && isOneOf(head, YEARS) ? asYear : undefined;
}

function isRate(scene: Scene, from: number, to: number): boolean {
  return scene.tokens.slice(from, to).some((token: Token) => token.key === '%' || isOneOf(token, RATE));
}

// "Tỷ lệ giải quyết | % | 90,6", "Tỷ lệ giải quyết (%) | 90,6".
function isRateSign(scene: Scene, { from, to }: Cell): boolean {
  const signs = scene.tokens.slice(Math.max(from, to - 3), to).map(({ key }) => key);
  return signs.length === to - from ? signs.join('') === '%' || signs.join('') === '(%)' : signs.join('') === '(%)';
}

function asPercent(draft: Draft): Draft {
  if (draft.kind !== 'count' || (draft.unit ?? null) !== null || draft.value.includes('/')) return draft;
  return { ...draft, kind: 'percent', warnings: [...(draft.warnings ?? []), 'missing-percent'] };
}

function asOrdinal(draft: Draft): Draft {
  const isNumber = draft.kind === 'count' && (draft.unit ?? null) === null && /^\d{1,4}$/.test(draft.value);
  return isNumber ? { ...draft, kind: 'ordinal' } : draft;
}

function asYear(draft: Draft): Draft {
  const isYear = draft.kind === 'count' && (draft.unit ?? null) === null && /^(?:19|20)\d\d$/.test(draft.value);
  return isYear ? { ...draft, kind: 'year' } : draft;
}
