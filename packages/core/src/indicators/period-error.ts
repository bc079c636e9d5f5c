import { DanvanError } from '../foundation/errors.js';

/** Thrown for a period that cannot be read. */
export class PeriodError extends DanvanError {
  override readonly name = 'PeriodError';
  declare readonly code: 'not-a-period';

  constructor(period: string) {
    super('not-a-period', {
      vi: `“${period}” không phải là kỳ; hãy ghi dạng 2026, 2026-05 hoặc 2026-01/2026-06.`,
      en: `“${period}” is no period; write it like 2026, 2026-05 or 2026-01/2026-06.`,
    });
  }
}
