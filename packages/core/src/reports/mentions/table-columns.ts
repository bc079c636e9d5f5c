import { Gap, type Token } from '../tokens.js';
import { isOneOf, wordSet } from './lexicon.js';
import type { Draft, Scene } from './scene.js';

const RATE = wordSet('lệ');

/**
 * Reads the sign of a column: a bare number under a head "Tỷ lệ (%)" is a
 * percentage whose sign stands above. The first row of a run of rows is the
 * head; cells are parted by tabs or pipes.
 */
export function readColumnSigns(scene: Scene): void {
  let rates: boolean[] | undefined;
  let draft = 0;
  for (let start = 0; start < scene.tokens.length;) {
    const end = lineEnd(scene, start);
    const cells = cellsOf(scene, start, end);
    const broken = scene.tokens[start]?.gap === Gap.paragraph;
    if (cells.length < 2) rates = undefined;
    else if (!rates || broken) rates = cells.map((cell) => isRate(scene, cell.from, cell.to));
    else {
      const columns = rates;
      cells.forEach((cell, column) => {
        while ((scene.found[draft]?.numberFrom ?? Infinity) < cell.from) draft += 1;
        const found = scene.found[draft];
        if (found && columns[column] === true && found.numberFrom < cell.to && cells.length === columns.length) {
          scene.found[draft] = asPercent(found);
        }
      });
    }
    start = end;
  }
}

interface Cell {
  readonly from: number;
  readonly to: number;
}

function lineEnd(scene: Scene, start: number): number {
  let end = start + 1;
  while (end < scene.tokens.length && (scene.tokens[end]?.gap ?? Gap.line) < Gap.line) end += 1;
  return end;
}

function cellsOf(scene: Scene, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  for (let i = start; i < end; i++) {
    const token = scene.tokens[i];
    const pipe = token?.type === 'mark' && token.key === '|';
    if (pipe || (token?.gap === Gap.tab && i > start)) {
      if (i > from) cells.push({ from, to: i });
      from = pipe ? i + 1 : i;
    }
  }
  if (end > from) cells.push({ from, to: end });
  return cells;
}

function isRate(scene: Scene, from: number, to: number): boolean {
  return scene.tokens.slice(from, to).some((token: Token) => token.key === '%' || isOneOf(token, RATE));
}

function asPercent(draft: Draft): Draft {
  if (draft.kind !== 'count' || (draft.unit ?? null) !== null || draft.value.includes('/')) return draft;
  return { ...draft, kind: 'percent', warnings: [...(draft.warnings ?? []), 'missing-percent'] };
}
