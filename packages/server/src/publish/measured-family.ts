import { suppressSmall, type Indicator, type IndicatorResult, type Measurement } from '@danvan/core/indicators';
import type { Store } from '../store/store.js';
import { treeOf } from './tree-of.js';

/** A unit with all that was sent about it. */
export interface Member {
  readonly unit: string;
  readonly measurements: readonly Measurement[];
}

/**
 * A unit, and behind it those that make up one total with it. The others are
 * only looked for where the indicator hides small figures: what one of them
 * may not show can otherwise be worked out from the rest.
 */
export async function familyOf(store: Store, { minN }: Indicator, unit: string): Promise<readonly Member[]> {
  const units = minN === undefined ? [unit] : [unit, ...(await siblingsOf(store, unit))];
  return Promise.all(units.map(async (one) => ({ unit: one, measurements: await store.findMeasurements(one) })));
}

/** The figure of the first of a family as every page shows it: whether one unit is asked for, several, or a year of months. */
export function publishedResult(
  family: readonly Member[],
  compute: (member: Member) => IndicatorResult,
): IndicatorResult | undefined {
  const results = family.map(compute);
  return (results.length > 1 ? suppressSmall(results) : results)[0];
}

async function siblingsOf(store: Store, unit: string): Promise<readonly string[]> {
  const { parents, children } = treeOf(await store.unitLines(), [unit]);
  const parent = parents.get(unit) ?? null;
  return parent === null ? [] : (children.get(parent) ?? []).filter((other) => other !== unit);
}
