// What the text below a table says of its columns: "Hồ sơ trả đúng hạn đạt
// 98,8%" under "Đã giải quyết | Đúng hạn" and their totals.
import type { Figure, Scene } from '../figure.js';
import { goal, rateLink } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { tableHead, type TableHead } from '../table-head.js';
import { isAmount, order } from './around.js';
import { rateOf } from './found-rate.js';
import type { Grid, Row } from './grid.js';
import { judge, type Judged } from './reading.js';
import { baseNamed } from './named-base.js';
import { isPlausible } from './plausible.js';
import { isSwap } from './slip-gap.js';
import type { SentenceWords } from './sentence-words.js';

/** The total row of a table and the names of its columns. */
export interface Totals {
  readonly grid: Grid;
  readonly row: Row;
  readonly head: TableHead;
}

/** The total row of a table whose columns are named. */
export function totalsOf(scene: Scene, grid: Grid): Totals | undefined {
  const row = grid.rows.findLast((one) => one.isTotal);
  const head = row && tableHead(scene, grid);
  return head && { grid, row, head };
}

/** A rate of two totals whose columns its sentence names: one that holds, or a wrong one that a slip explains. */
export function rateOfTotals(
  scene: Scene,
  { row, head }: Totals,
  stated: Figure,
  wordsOf: (stated: Figure) => SentenceWords,
): Judged | undefined {
  if (!isOpenRate(scene, stated)) return undefined;
  const { each: words } = wordsOf(stated);
  const named = row.cells.map((_, column) => isNamed(head.words[column] ?? '', words));
  const judged: { readonly one: Judged; readonly told: boolean }[] = [];
  row.cells.forEach((part, column) => {
    if (!part || !isAmount(part) || named[column] !== true) return;
    row.cells.forEach((whole, other) => {
      if (!whole || other === column || !isAmount(whole) || order(whole, part) <= 0) return;
      const one = judge(rateOf(stated, part, whole));
      if (one) judged.push({ one, told: named[other] === true });
    });
  });
  const holding = judged.filter(({ one }) => one.verdict === 'holds');
  const holds = holding.find(({ told }) => told) ?? (stated.step.decimals > 0 ? holding[0] : undefined);
  if (holds) return holds.one;
  const slips = judged.filter(({ one }) => one.verdict === 'truncated' || isSwap(one.computed, stated));
  return slips.length === 1 && stated.step.decimals > 0 && !scene.unmarked ? slips[0]?.one : undefined;
}

/** A rate of the figure before it in the total that it names: "số hóa 4.388 hồ sơ, bằng 84,1% tổng số phải giải quyết". */
export function rateOfNamedTotal(scene: Scene, { row, head }: Totals, stated: Figure): Judged | undefined {
  const part = scene.figures[stated.place - 1];
  if (stated.kind !== 'percent' || stated.bound !== 'exact' || part?.sentence !== stated.sentence) return undefined;
  const name = isAmount(part) && part.change === undefined ? baseNamed(stated) : undefined;
  if (name === undefined || !says(stated.before, rateLink, scene.unmarked)) return undefined;
  const columnsOf = (wanted: string): (Figure | undefined)[] =>
    row.cells.filter((_, column) => wanted !== '' && coreOf(head.words[column] ?? '', part.unit) === wanted);
  const wanted = coreOf(name, part.unit);
  const own = columnsOf(wanted);
  // Where no column is called so, what came in is what is to be done.
  const [whole, more] = own.length === 0 && wanted === toBeDone ? columnsOf('nhận') : own;
  if (!whole || more || !isAmount(whole) || order(whole, part) <= 0) return undefined;
  const judged = judge(rateOf(stated, part, whole));
  if (judged?.verdict === 'holds') return judged;
  return judged && stated.step.decimals > 0 && isPlausible(judged, widest) ? judged : undefined;
}

/** Percentage points by which a rate of a total that it names may be off. */
const widest = 10;
/** "phải giải quyết", its words in the order of the alphabet. */
const toBeDone = ['giải', 'phải', 'quyết'].sort().join(' ');

// "Đã giải quyết", "số đã giải quyết": what is done, in words that say something.
function coreOf(name: string, unit: string): string {
  const units = new Set(unit.split(' '));
  return (name.match(/\p{L}+/gu) ?? [])
    .filter((word) => !thin.has(word) && word !== 'tiếp' && !units.has(word))
    .sort()
    .join(' ');
}

// A rate of no part beside it: its sentence counts nothing before it.
function isOpenRate(scene: Scene, stated: Figure): boolean {
  if (stated.kind !== 'percent' || stated.change !== undefined || stated.unit.includes('điểm')) return false;
  if (stated.bound !== 'exact' || says(stated.before, goal, scene.unmarked)) return false;
  return scene.figures[stated.place - 1]?.sentence !== stated.sentence;
}

const thin = new Set(['trong', 'đó', 'số', 'tổng', 'đã', 'được', 'các', 'và', 'tỷ', 'lệ', 'có', 'là', 'kết', 'quả']);

// Every word of the head that says something stands in the sentence.
function isNamed(head: string, words: ReadonlySet<string>): boolean {
  const own = (head.match(/\p{L}+/gu) ?? []).filter((word) => !thin.has(word));
  return own.length >= 2 && own.every((word) => words.has(word));
}
