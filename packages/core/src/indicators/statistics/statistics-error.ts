import { DanvanError } from '../../foundation/errors.js';

/** Why a statistic has no value. */
export type StatisticsErrorCode = 'bad-count' | 'bad-level' | 'bad-population' | 'bad-weights' | 'bad-margin';

/** Thrown for counts, levels or weights that no sample can have. */
export class StatisticsError extends DanvanError {
  override readonly name = 'StatisticsError';
  declare readonly code: StatisticsErrorCode;
}
