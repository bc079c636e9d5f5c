// What the text below a table says of its columns: "Hồ sơ trả đúng hạn đạt
// 98,8%" under "Đã giải quyết | Đúng hạn" and their totals.
import { paced, type Steps } from '../../foundation/steps.js';
import type { Figure, Scene } from '../figure.js';
import { goal } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { plainWords } from '../plain-words.js';
import { tableHead, type TableHead } from '../table-head.js';
import { isAmount, order } from './around.js';
import { rateOf } from './found-rate.js';
import type { Grid, Row } from './grid.js';
import { judge, type Judged } from './reading.js';
import { isSwap } from './slip-gap.js';

/** How many lines below a table its words may stand. */
const nearby = 24;
const mostWords = 600;

interface Totals {
  readonly row: Row;
  readonly head: TableHead;
  /** The last line of the table. */
  readonly line: number;
}

/** Rates of the text whose part and whole are totals of the table above; those that hold, and wrong ones that a slip explains. */
export function* readColumnsInWords(scene: Scene, all: readonly Grid[], own: ReadonlySet<number>): Steps<Judged[]> {
  const tables = all.flatMap((grid) => totalsOf(scene, grid) ?? []);
  const found: Judged[] = [];
  if (tables.length === 0) return found;
  let at = -1;
  yield* paced(scene.figures, (stated) => {
    while ((tables[at + 1]?.line ?? Infinity) < stated.paragraph) at += 1;
    const table = tables[at];
    if (!table || stated.paragraph - table.line > nearby || !isOpenRate(scene, stated, own)) return;
    const judged = readIn(scene, table, stated);
    if (judged) found.push(judged);
  });
  return found;
}

function totalsOf(scene: Scene, grid: Grid): Totals | undefined {
  const row = grid.rows.findLast((one) => one.isTotal);
  const head = row && tableHead(scene, grid);
  return head && { row, head, line: grid.rows.at(-1)?.line ?? 0 };
}

// A rate of no part beside it: its sentence counts nothing before it.
function isOpenRate(scene: Scene, stated: Figure, own: ReadonlySet<number>): boolean {
  if (stated.kind !== 'percent' || stated.change !== undefined || stated.unit.includes('điểm')) return false;
  if (own.has(stated.mention) || stated.bound !== 'exact' || says(stated.before, goal, scene.unmarked)) return false;
  return scene.figures[stated.place - 1]?.sentence !== stated.sentence;
}

function readIn(scene: Scene, { row, head }: Totals, stated: Figure): Judged | undefined {
  const { start, end } = scene.sentences[stated.sentence] ?? stated;
  const words = new Set(plainWords(scene.text.slice(start, Math.min(end, start + mostWords))).match(/\p{L}+/gu) ?? []);
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

const thin = new Set(['trong', 'đó', 'số', 'tổng', 'đã', 'được', 'các', 'và', 'tỷ', 'lệ', 'có', 'là', 'kết', 'quả']);

// Every word of the head that says something stands in the sentence.
function isNamed(head: string, words: ReadonlySet<string>): boolean {
  const own = (head.match(/\p{L}+/gu) ?? []).filter((word) => !thin.has(word));
  return own.length >= 2 && own.every((word) => words.has(word));
}
