import type { Aggregation } from '../indicators/formula.js';
import type { Measure } from '../indicators/indicator.js';
import { reportMeasureRows, type MeasureRow } from './measures.js';
import { serviceQualityMeasureRows } from './service-quality-measures.js';

type KnownRow = (typeof reportMeasureRows)[number] | (typeof serviceQualityMeasureRows)[number];

/** Every measure id of the catalogue. */
export type MeasureId = KnownRow[0];

/** The unit that a measure is counted in, in Vietnamese. */
export type UnitOf<Id extends MeasureId> = Extract<KnownRow, readonly [Id, ...unknown[]]>[3];

const rows: readonly MeasureRow[] = [...reportMeasureRows, ...serviceQualityMeasureRows];

/** Every measure of the catalogue, in the order of the report forms. */
export const measures: readonly Measure[] = rows.map(([id, vi, en, unitVi, unitEn, time = 'sum', units = 'sum']) => ({
  id,
  name: { vi, en },
  unit: { vi: unitVi, en: unitEn },
  time: time satisfies Aggregation,
  units,
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
 * findMeasure('mediation-teams')?.time; //=> 'last'
 * ```
 */
export function findMeasure(id: string): Measure | undefined {
  return byId.get(id);
}
