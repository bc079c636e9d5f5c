// Rates in the order of the parts that the sentence before lists: "gồm kinh tế 941 mô hình, văn hóa
// 768 mô hình, … Tỷ lệ của từng lĩnh vực lần lượt là 39,8%, 32,5%, …".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { inTurn } from '../lexicon/list-words.js';
import { isAmount } from './around.js';
import { rateOf } from './found-rate.js';
import { isPlausible } from './plausible.js';
import { judge, type Judged } from './reading.js';

const fewest = 3;
/** Percentage points by which one of them may be off. */
const widest = 10;

/** Reads such rates of the parts of a list that adds up to its total; wrong ones where most of the others hold. */
export function readInTurn(scene: Scene, sentence: readonly Figure[], totals: ReadonlyMap<Figure, Figure>): Judged[] {
  const at = sentence.findIndex(({ kind, before }) => kind === 'percent' && inTurn.test(before));
  const rates = at < 0 ? [] : rowOf(sentence.slice(at));
  const [first] = rates;
  if (!first || rates.length < fewest) return [];
  const parts = partsBefore(scene, first, rates.length, totals);
  const whole = parts[0] && totals.get(parts[0]);
  if (!whole || parts.some((part) => totals.get(part) !== whole)) return [];
  const judged = parts.flatMap((part, place) => judge(rateOf(rates[place] ?? first, part, whole)) ?? []);
  const held = judged.filter(({ verdict }) => verdict === 'holds').length;
  return held * 2 > judged.length ? judged.filter((one) => one.verdict === 'holds' || isPlausible(one, widest)) : [];
}

// "39,8%, 32,5%, 12,8% và 15,9%": nothing but marks between.
function rowOf(figures: readonly Figure[]): Figure[] {
  const end = figures.findIndex(
    ({ kind, before, change }, at) =>
      kind !== 'percent' || change !== undefined || (at > 0 && !/^\s*(?:,|;|và|, và)\s*$/u.test(before)),
  );
  return figures.slice(0, end < 0 ? figures.length : end);
}

// The last figures of one kind before them that make up one total.
function partsBefore(scene: Scene, first: Figure, count: number, totals: ReadonlyMap<Figure, Figure>): Figure[] {
  const parts: Figure[] = [];
  for (let at = first.place - 1; at >= 0 && at > first.place - 24 && parts.length < count; at -= 1) {
    const figure = scene.figures[at];
    if (!figure || first.sentence - figure.sentence > 1) break;
    const [last] = parts;
    if (isAmount(figure) && totals.has(figure) && (!last || kinship(figure, last) > 0)) parts.unshift(figure);
    else if (last) break;
  }
  return parts.length === count ? parts : [];
}
