import { add, divide, multiply, rational, type Rational } from '../foundation/rational.js';
import type { Aggregation } from './formula.js';

/** A figure with the days that it covers, half-open; days are counted from 1970. */
export interface Dated {
  readonly from: number;
  readonly to: number;
  readonly value: Rational;
}

/** One figure for a whole period, put together from the figures inside it. */
export interface TimeFigure {
  readonly value: Rational;
  /** The figures that went into it, in order. */
  readonly used: readonly Dated[];
  /** Whether they cover the whole period, or for stocks its edge. */
  readonly isComplete: boolean;
}

/**
 * The figure of a period from figures of the stretches inside it. Months,
 * quarters and half years may stand side by side: of all ways to lay them end
 * to end without overlap the one that covers most days counts, and of those
 * the one with the fewest pieces, so that nothing is counted twice.
 *
 * @returns `null` where nothing inside the period can stand for it
 */
export function timeFigure(figures: readonly Dated[], from: number, to: number, how: Aggregation): TimeFigure | null {
  const exact = figures.find((one) => one.from === from && one.to === to);
  if (exact) return { value: exact.value, used: [exact], isComplete: true };
  const inside = figures.filter((one) => one.from >= from && one.to <= to);
  if (inside.length === 0) return null;
  switch (how) {
    case 'none':
      return null;
    case 'first': {
      const [first] = [...inside].sort((a, b) => a.from - b.from || a.to - b.to);
      return first ? { value: first.value, used: [first], isComplete: first.from === from } : null;
    }
    case 'last': {
      // Of two that end on one day the shorter one: it was counted nearer to that day.
      const last = [...inside].sort((a, b) => a.to - b.to || a.from - b.from).at(-1);
      return last ? { value: last.value, used: [last], isComplete: last.to === to } : null;
    }
    case 'sum': {
      const used = endToEnd(inside);
      return { value: used.map(({ value }) => value).reduce(add), used, isComplete: days(used) === to - from };
    }
    case 'average': {
      const used = endToEnd(inside);
      const weighted = used.map((one) => multiply(one.value, rational(one.to - one.from))).reduce(add);
      const value = divide(weighted, rational(days(used)));
      return value && { value, used, isComplete: days(used) === to - from };
    }
  }
}

interface Chain {
  readonly days: number;
  readonly pieces: number;
  readonly last: Dated | null;
  readonly before: Chain | null;
}

// Weighted interval scheduling: the best chain that ends by each day.
function endToEnd(figures: readonly Dated[]): readonly Dated[] {
  const sorted = [...figures].sort((a, b) => a.to - b.to);
  const best: { readonly to: number; readonly chain: Chain }[] = [];
  const empty: Chain = { days: 0, pieces: 0, last: null, before: null };
  for (const figure of sorted) {
    const before = best.findLast(({ to }) => to <= figure.from)?.chain ?? empty;
    const withIt: Chain = {
      days: before.days + figure.to - figure.from,
      pieces: before.pieces + 1,
      last: figure,
      before,
    };
    const without = best.at(-1)?.chain ?? empty;
    const isBetter = withIt.days > without.days || (withIt.days === without.days && withIt.pieces < without.pieces);
    best.push({ to: figure.to, chain: isBetter ? withIt : without });
  }
  const used: Dated[] = [];
  for (let chain = best.at(-1)?.chain ?? null; chain?.last; chain = chain.before) used.unshift(chain.last);
  return used;
}

function days(figures: readonly Dated[]): number {
  return figures.reduce((sum, { from, to }) => sum + to - from, 0);
}
