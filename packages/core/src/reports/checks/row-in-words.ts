// What the text below a table says of one of its rows: of the row that it names,
// or of the total row where it names none.
import type { Figure, Scene } from '../figure.js';
import { wordPattern } from '../plain-letters.js';
import { isAmount, order } from './around.js';
import { rateOf } from './found-rate.js';
import type { Grid, Row } from './grid.js';
import { minus } from './minus.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';

const mostRows = 60;
/** Below it two cells differ by anything by chance. */
const fewest = 20;
/** From here on no word need say what is left. */
const large = 1000;
/** Percentage points by which a growth may be off. */
const widest = 2;

const level = new Set([
  'xã',
  'phường',
  'thị',
  'trấn',
  'huyện',
  'quận',
  'thành',
  'phố',
  'tp',
  'tỉnh',
  'thôn',
  'bản',
  'đặc',
  'khu',
]);
const whatIsLeft = wordPattern(/(?:^|[^\p{L}])(?:chưa|còn|tồn|đang|quá hạn)(?!\p{L})/u);

/** The rows that a sentence of these words is about. */
export function rowsSaid(grid: Grid, known: ReadonlySet<string>): Row[] {
  const rows = grid.rows.slice(0, mostRows);
  const named = rows.filter((row) => {
    const words = (row.label.match(/\p{L}+/gu) ?? []).filter((word) => !level.has(word));
    return !row.isTotal && words.length >= 2 && words.every((word) => known.has(word));
  });
  return named.length > 0 ? named : grid.rows.filter((row) => row.isTotal);
}

/** Whether a figure is large enough to be told by two cells. */
export function couldBeLeft({ kind, size, side, bound }: Figure): boolean {
  return kind === 'count' && side === 'alone' && bound === 'exact' && size >= fewest;
}

/** A rate of two cells of the row, where no other two make it, or a count that two cells leave. */
export function ofRow(stated: Figure, rows: readonly Row[], before: string): Judged | undefined {
  if (stated.bound !== 'exact' || stated.side !== 'alone') return undefined;
  if (stated.kind === 'percent') {
    // A whole number of percent fits many a pair of cells.
    return stated.step.decimals > 0
      ? only(rows.flatMap((row) => pairsOf(row).map(([a, b]) => rateOf(stated, b, a))))
      : undefined;
  }
  if (!couldBeLeft(stated)) return undefined;
  if (stated.depth > 0 || (stated.size < large && !whatIsLeft.test(before))) return undefined;
  return only(rows.flatMap((row) => pairsOf(row).map(([a, b]) => minus(stated, a, [b]))));
}

/** "So với năm 2019 (nhận 1.402 đơn) giảm 106 đơn": the level of today is a cell of the row. */
export function changeFrom(scene: Scene, stated: Figure, rows: readonly Row[]): Judged | undefined {
  const old = scene.figures[stated.place - 1];
  if (old?.sentence !== stated.sentence || !isAmount(old) || old.change !== undefined || !isAmount(stated))
    return undefined;
  return only(
    rows.flatMap(({ cells }) =>
      cells.flatMap((now): Reading[] => {
        if (!now || !isAmount(now) || order(now, old) !== (stated.change === 'down' ? -1 : 1)) return [];
        return [stated.change === 'down' ? minus(stated, old, [now]) : minus(stated, now, [old])];
      }),
    ),
  );
}

/** The percentage right behind a change between two cells is of the same two. */
export function growthBehind(stated: Figure, last: Judged | undefined): Judged | undefined {
  if (last?.sum.kind !== 'minus' || last.stated.place !== stated.place - 1 || stated.kind !== 'percent')
    return undefined;
  const [less] = last.sum.less;
  if (!less || stated.unit.includes('điểm')) return undefined;
  const falls = last.stated.change === 'down';
  const [now, before] = falls ? [less, last.sum.from] : [last.sum.from, less];
  const judged = judge({ rule: 'growth', stated, sum: { kind: 'change', now, before, falls } });
  if (!judged) return undefined;
  const result = Number(judged.computed.numerator) / Number(judged.computed.denominator);
  return judged.verdict === 'holds' || Math.abs(result - stated.size) <= widest ? judged : undefined;
}

// The larger and the smaller of every two cells.
function pairsOf({ cells }: Row): [Figure, Figure][] {
  const amounts = cells.filter((cell) => cell !== undefined && isAmount(cell) && cell.change === undefined);
  return amounts.flatMap((a) =>
    amounts.flatMap((b): [Figure, Figure][] => (a && b && order(a, b) > 0 ? [[a, b]] : [])),
  );
}

function only(readings: readonly Reading[]): Judged | undefined {
  const holding = readings.flatMap((reading) => firstThatHolds([reading]) ?? []);
  return holding.length === 1 ? holding[0] : undefined;
}
