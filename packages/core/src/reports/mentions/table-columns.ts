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
 * cell "%" or a name that ends so. The first row of a run of rows is the head;
 * cells are parted by tabs or pipes.
 */
export function readColumnSigns(scene: Scene): void {
  let rates: ReadonlyMap<number, Reading> | undefined;
  let width = 0;
  let draft = 0;
  let signed = 0;
  let single = false;
  for (let start = 0; start < scene.tokens.length;) {
    const end = lineEnd(scene, start);
    const cells = isParted(scene, start, end) ? cellsOf(scene, start, end) : none;
    const broken = scene.tokens[start]?.gap === Gap.paragraph;
    if (cells.length < 2) {
      // A line of one cell names a group of rows; two end the table.
      if (single || broken) rates = undefined;
      single = true;
    } else if (!rates || broken) {
      rates = new Map(
        cells.flatMap((cell) => {
          const reading = readingOf(scene, cell);
          return reading ? [[cell.column, reading] as const] : [];
        }),
      );
      width = cells.at(-1)?.column ?? 0;
    } else if ((cells.at(-1)?.column ?? 0) <= width) {
      // "Cộng" fills the cells of the place and of the name: the row begins further right.
      const shift =
        rates.get(0) === asOrdinal && startsWithWord(scene, cells) ? width - (cells.at(-1)?.column ?? 0) : 0;
      for (const cell of cells) {
        while ((scene.found[draft]?.numberFrom ?? Infinity) < cell.from) draft += 1;
        const found = scene.found[draft];
        const reading = rates.get(cell.column + shift);
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
