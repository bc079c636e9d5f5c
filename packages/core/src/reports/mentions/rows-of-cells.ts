import { Gap } from '../tokens.js';
import { at, isMark, type Scene } from './scene.js';

/** A row of a table has no more cells. */
const mostTokens = 60;

/**
 * Whether the digits at token `i` are a cell of their own, "43 114 102 89,5%"
 * under rows of four: the line ends with as many figures parted by blanks as
 * the line above does.
 */
export function isCellOfRow(scene: Scene, i: number): boolean {
  const [from, to] = tailOf(scene, i);
  const cells = cellsIn(scene, from, to);
  if (cells < 2 || at(scene, to).gap < Gap.line) return false;
  let head = from - 1;
  while (from - head < mostTokens && at(scene, head).gap < Gap.line) head -= 1;
  if (at(scene, head).gap === Gap.paragraph || (at(scene, head - 1).type !== 'digits' && !isMark(scene, head - 1, '%')))
    return false;
  const [above, end] = tailOf(scene, head - 1);
  return end === head && cellsIn(scene, above, end) === cells;
}

// The digits, their separators and signs around a token of a line.
function tailOf(scene: Scene, i: number): [from: number, to: number] {
  const isFigure = (k: number): boolean => at(scene, k).type === 'digits' || isMark(scene, k, '.,%-');
  let from = i;
  while (i - from < mostTokens && at(scene, from).gap < Gap.line && isFigure(from - 1)) from -= 1;
  let to = i + 1;
  while (to - i < mostTokens && at(scene, to).gap < Gap.line && isFigure(to)) to += 1;
  return [from, to];
}

function cellsIn(scene: Scene, from: number, to: number): number {
  let cells = 0;
  for (let k = from; k < to; k += 1) {
    if (at(scene, k).type === 'digits' && (k === from || at(scene, k).gap !== Gap.none)) cells += 1;
  }
  return cells;
}
