import type { Measure } from '../indicators/indicator.js';
import { measureRows } from './measures.js';

/** Every measure of the catalogue, in the order of the report forms. */
export const measures: readonly Measure[] = measureRows.map(([id, vi, en, unitVi, unitEn]) => ({
  id,
  name: { vi, en },
  unit: { vi: unitVi, en: unitEn },
}));

const byId = new Map(measures.map((measure) => [measure.id, measure]));

/**
 * A measure of the catalogue by id.
 *
 * @returns `undefined` when the catalogue has none of that id
 * @example
 * ```ts
 * import { findMeasure } from '@danvan/core/catalog';
 * findMeasure('mediation-cases')?.name.vi; //=> 'Vụ việc đã hòa giải'
 * ```
 */
export function findMeasure(id: string): Measure | undefined {
  return byId.get(id);
}
