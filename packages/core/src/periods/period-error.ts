import { DanvanError } from '../foundation/errors.js';

/** Thrown where no such period exists, or a day lies beyond what a calendar knows. */
export class PeriodError extends DanvanError {
  override readonly name = 'PeriodError';
}
