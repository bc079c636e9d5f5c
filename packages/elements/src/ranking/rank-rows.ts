import type { RankingRow } from '@danvan/core/cards';
import { commonDecimals, compare, readFigure, roundTo, type Scaled } from '../shared/decimal-text.js';

/** A unit with its figures and the places it may stand at. */
export interface RankedRow {
  readonly row: RankingRow;
  readonly value: Scaled | undefined;
  readonly low: Scaled | undefined;
  readonly high: Scaled | undefined;
  /** Its interval does not hold its figure, or cannot be read: it is not shown, and nobody is first by it. */
  readonly outside: boolean;
  /** Best and worst place that the figures allow, from 1; both 0 without a figure. */
  readonly best: number;
  readonly worst: number;
}

/**
 * Gives every unit the places it may stand at. A unit is behind another only
 * where their intervals lie apart; without an interval the figure as printed
 * counts, so that two equal figures share their place. What the samples leave
 * open stays open: `2–5`, and nobody is first by noise.
 */
export function rankRows(
  rows: readonly (RankingRow & { readonly unclear?: boolean })[],
  lowerIsBetter: boolean,
  places: number | undefined,
): RankedRow[] {
  const read = rows.map((row) => {
    const [value, low, high] = [row.value, row.low, row.high].map(readFigure);
    // Ends that were swapped are put in order; an interval beside its figure is stretched to it for the places.
    const [from, middle, to] = value && low && high ? [low, value, high].sort(compare) : [low, value, high];
    const outside = value !== undefined && (row.unclear ?? (middle !== undefined && compare(value, middle) !== 0));
    return { row, value, low: from, high: to, outside };
  });
  const decimals = places ?? commonDecimals(read.map(({ value }) => value));
  const known = read.flatMap((one) => {
    const value = one.value && roundTo(one.value, decimals);
    return value ? [{ low: one.low ?? value, high: one.high ?? value }] : [];
  });
  const lows = known.map(({ low }) => low).sort(compare);
  const highs = known.map(({ high }) => high).sort(compare);
  return read.map((one) => {
    const value = one.value && roundTo(one.value, decimals);
    if (!value) return { ...one, best: 0, worst: 0 };
    const above = known.length - countUpTo(lows, one.high ?? value, 0);
    const below = countUpTo(highs, one.low ?? value, -1);
    const [ahead, behind] = lowerIsBetter ? [below, above] : [above, below];
    const shown = one.outside ? { low: undefined, high: undefined } : {};
    return { ...one, ...shown, value, best: ahead + 1, worst: known.length - behind };
  });
}

/** The place in figures: `3`, `2–5`, a dash without a figure. */
export function rankText({ best, worst }: RankedRow): string {
  return best === 0 ? '–' : best === worst ? String(best) : `${best}–${worst}`;
}

/** How many of the sorted values are at most `limit` (`side` 0), or below it (`side` -1). */
function countUpTo(sorted: readonly Scaled[], limit: Scaled, side: 0 | -1): number {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    const one = sorted[middle];
    if (one && compare(one, limit) <= side) from = middle + 1;
    else to = middle;
  }
  return from;
}
