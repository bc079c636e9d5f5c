import type { DecimalValue } from '../foundation/decimal.js';
import type { Bound } from '../quantities/bound.js';

/** Where a figure was read: the sentence and what it stands in. */
export interface MeasurementSource {
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
}

/** Scope of figures that leave out the units below: roll-up adds them to those of the units below. */
export const ownOffice = 'own-office';

/**
 * One figure of one body for one period (số liệu thực hiện). The measure may
 * also be an indicator's id: then the figure is a rate as somebody printed
 * it, which is kept apart from what the parts give.
 */
export interface Measurement {
  readonly measure: string;
  /** Code of the administrative unit or registered body. */
  readonly unit: string;
  /** Data form of `readPeriod`: `2023`, `2018-01/2018-06`. */
  readonly period: string;
  readonly value: DecimalValue;
  readonly bound?: Bound;
  /** Decimals that were printed, for what the figure can mean; the value's own when left out. */
  readonly decimals?: number;
  /** For a printed rate: the measure it is a rate of. */
  readonly base?: string;
  /**
   * Whose work or which level the figure covers where a unit reports several:
   * `communes`, `city-level`. `ownOffice` for the unit's own office without
   * the units below it. Left out, it is the whole unit.
   */
  readonly scope?: string;
  /** The noun that was counted where a measure is counted in several: `hội nghị`, `cuộc`. */
  readonly counted?: string;
  readonly source?: MeasurementSource;
}
