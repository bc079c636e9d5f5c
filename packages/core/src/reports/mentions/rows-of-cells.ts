import { Gap } from '../tokens.js';
import { at, isMark, type Scene } from './scene.js';

/** A row of a table has no more cells. */
const mostTokens = 60;

/**
 * Whether the digits at token `i` are a cell of their own, "43 114 102 89,5%"
 * above or under rows of four, "2022 214 163 76,2%" among rows of years: the line ends with as many figures parted by
 * blanks as the line before or behind it does.
 */
export function isCellOfRow(scene: Scene, i: number): boolean {
  const [from, to] = tailOf(scene, i);
  const cells = cellsIn(scene, from, to);
  if (cells < 2 || at(scene, to).gap < Gap.line) return false;
  return cells === cellsAbove(scene, from) || cells === cellsBelow(scene, to);
}

function cellsAbove(scene: Scene, from: number): number {
  let head = from;
  while (from - head < mostTokens && at(scene, head).gap < Gap.line) head -= 1;
  if (at(scene, head).gap === Gap.paragraph || !endsInFigure(scene, head)) return 0;
  const [above, end] = tailOf(scene, head - 1);
  return end === head ? cellsIn(scene, above, end) : 0;
}

function cellsBelow(scene: Scene, to: number): number {
  if (at(scene, to).gap !== Gap.line || (at(scene, to).type !== 'word' && !isYear(scene, to))) return 0;
  let end = to + 1;
  while (end - to < mostTokens && at(scene, end).gap < Gap.line) end += 1;
  if (end - to >= mostTokens || !endsInFigure(scene, end)) return 0;
  const [below, last] = tailOf(scene, end - 1);
  return last === end ? cellsIn(scene, below, last) : 0;
}

function endsInFigure(scene: Scene, end: number): boolean {
  return at(scene, end - 1).type === 'digits' || isMark(scene, end - 1, '%');
}

// The digits, their separators and signs around a token of a line.
function tailOf(scene: Scene, i: number): [from: number, to: number] {
  const isFigure = (k: number): boolean => at(scene, k).type === 'digits' || isMark(scene, k, '.,%-');
  let from = i;
  while (i - from < mostTokens && at(scene, from).gap < Gap.line && isFigure(from - 1)) from -= 1;
  let to = i + 1;
  while (to - i < mostTokens && at(scene, to).gap < Gap.line && isFigure(to)) to += 1;
  // A year at the head of a line names its row.
  const isNamed = to - from > 2 && isYear(scene, from) && at(scene, from).gap >= Gap.line;
  return [isNamed ? from + 1 : from, to];
}

function isYear(scene: Scene, k: number): boolean {
  return /^(?:19|20)\d\d$/.test(at(scene, k).key) && at(scene, k + 1).gap === Gap.space;
}

function cellsIn(scene: Scene, from: number, to: number): number {
  let cells = 0;
  for (let k = from; k < to; k += 1) {
    if (at(scene, k).type === 'digits' && (k === from || at(scene, k).gap !== Gap.none)) cells += 1;
  }
  return cells;
}
