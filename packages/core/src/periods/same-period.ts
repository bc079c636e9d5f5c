import { readPeriod } from '../foundation/read-period.js';
import { notAPeriod } from './period-error.js';

/**
 * Tells the texts that mean the same days as this one: `2026` and
 * `2026-01/2026-12`. Texts that are no period mean none.
 *
 * @throws PeriodError when `period` itself cannot be read
 */
export function samePeriodAs(period: string): (text: string) => boolean {
  const asked = readPeriod(period);
  if (!asked) throw notAPeriod(period);
  return (text) => {
    if (text === period) return true;
    const read = readPeriod(text);
    return read?.from === asked.from && read.to === asked.to;
  };
}
