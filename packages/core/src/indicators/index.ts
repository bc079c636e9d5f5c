export type { Indicator, LegalBasis, Measure } from './indicator.js';
export { measuresOf, type Formula, type Terms } from './formula.js';
export type { Measurement, MeasurementSource } from './measurement.js';
export type {
  Evidence,
  IndicatorResult,
  IndicatorState,
  Part,
  PrintedRate,
  ResultInterval,
} from './indicator-result.js';
export { fromParts, type Parts } from './from-parts.js';
export { computeIndicator, type Scope } from './compute-indicator.js';
export { explainIndicator } from './explain-indicator.js';
export { measurementsFromClaims, type FilingOptions } from './measurements-from-claims.js';
export { periodText, readPeriod } from '../foundation/read-period.js';
export type { Period } from '../foundation/period.js';
