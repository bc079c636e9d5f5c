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

/**
 * Whether the digits at the head of a line number a row whose cells are parted by blanks, "2 Xã Hoa Lư 967 951 98,3%"
 * under "1 Thị trấn Nho Quan 1.842 1.815 98,5%": the line above or below has the number before or after it.
 */
export function isNumberOfRow(scene: Scene, i: number): boolean {
  const value = Number(at(scene, i).key);
  if (value === 0 || at(scene, i).key.length > 2 || !isNamed(scene, i)) return false;
  const end = endOfLine(scene, i);
  const cells = cellsAtEnd(scene, i, end);
  if (cells < 2) return false;
  const below = at(scene, end).gap === Gap.line && Number(at(scene, end).key) === value + 1 && isNamed(scene, end);
  if (below && cellsAtEnd(scene, end, endOfLine(scene, end)) === cells) return true;
  let above = i - 1;
  while (i - above < mostTokens && at(scene, above).gap < Gap.line) above -= 1;
  if (at(scene, i).gap !== Gap.line || Number(at(scene, above).key) !== value - 1 || !isNamed(scene, above))
    return false;
  return cellsAtEnd(scene, above, i) === cells;
}

// A number, a blank and a name.
function isNamed(scene: Scene, i: number): boolean {
  const { type, gap, letters } = at(scene, i + 1);
  return at(scene, i).type === 'digits' && type === 'word' && gap === Gap.space && letters !== 'lower';
}

function endOfLine(scene: Scene, i: number): number {
  let end = i + 1;
  while (end - i < mostTokens && at(scene, end).gap < Gap.line) end += 1;
  return end;
}

function cellsAtEnd(scene: Scene, from: number, end: number): number {
  if (end - from >= mostTokens || !endsInFigure(scene, end)) return 0;
  const [tail, to] = tailOf(scene, end - 1);
  return to === end && tail > from ? cellsIn(scene, tail, end) : 0;
}

function cellsAbove(scene: Scene, from: number): number {
  let head = from;
  while (from - head < mostTokens && at(scene, head).gap < Gap.line) head -= 1;
  if (at(scene, head).gap === Gap.paragraph || !endsInFigure(scene, head)) return 0;
  const [above, end] = tailOf(scene, head - 1);
  return end === head ? cellsIn(scene, above, end) : 0;
}

function cellsBelow(scene: Scene, to: number): number {
  if (at(scene, to).gap !== Gap.line || (at(scene, to).type !== 'word' && !isYear(scene, to) && !isNamed(scene, to)))
    return 0;
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
