import { DanvanError } from '../foundation/errors.js';

/** Thrown where no such period exists, or a day lies beyond what a calendar knows. */
export class PeriodError extends DanvanError {
  override readonly name = 'PeriodError';
  declare readonly code: 'not-a-period' | 'no-such-period' | 'outside-calendar';
}

/** The error for a text that is no period. */
export function notAPeriod(text: string): PeriodError {
  return new PeriodError('not-a-period', {
    vi: `“${text}” không phải là kỳ; hãy ghi dạng 2026, 2026-05 hoặc 2026-01/2026-06.`,
    en: `“${text}” is no period; write it like 2026, 2026-05 or 2026-01/2026-06.`,
  });
}
