import { daysBetween } from '../foundation/calendar-day.js';
import type { LocalText } from '../foundation/local-text.js';
import { periodText } from '../foundation/period-text.js';
import type { Period } from '../foundation/period.js';

/**
 * Why figures of two periods cannot be compared: they are of different kinds
 * or lengths.
 *
 * @returns `undefined` when they can: two quarters, two years, two stretches of equally many months
 * @example
 * ```ts
 * import { periodMismatch, readPeriod } from '@danvan/core/periods';
 * const [year, months] = [readPeriod('2023'), readPeriod('2018-01-01/2019-03-08')];
 * year && months && periodMismatch(year, months)?.en; //=> '2023 and 2018-01-01 to 2019-03-08 are periods of different kinds.'
 * ```
 */
export function periodMismatch(a: Period, b: Period): LocalText | undefined {
  const [x, y] = [periodText(a), periodText(b)];
  if (a.kind !== b.kind) {
    return {
      vi: `${x.vi} và ${y.vi} là hai loại kỳ khác nhau.`,
      en: `${x.en} and ${y.en} are periods of different kinds.`,
    };
  }
  if (lengthOf(a) === lengthOf(b)) return undefined;
  return {
    vi: `${x.vi} và ${y.vi} dài không bằng nhau.`,
    en: `${x.en} and ${y.en} are not equally long.`,
  };
}

function lengthOf({ kind, from, to }: Period): number {
  if (kind === 'days') return daysBetween(from, to);
  if (kind !== 'months' && kind !== 'years') return 1;
  return (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}
