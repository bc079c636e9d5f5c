import type { Decimal } from '../foundation/decimal.js';
import type { Indicator } from './indicator.js';
import type { ResultInterval } from './indicator-result.js';
import { shareInterval } from './statistics/share-interval.js';

/** What a sample leaves open of a share, in percent like the share; `null` for what is no sample. */
export function sampleInterval(
  { sample, formula }: Indicator,
  { numerator, denominator }: { readonly numerator: Decimal | null; readonly denominator: Decimal | null },
): ResultInterval | null {
  if (sample !== true || formula.kind !== 'share' || !numerator || !denominator) return null;
  if (numerator.isNegative() || numerator.gt(denominator)) return null;
  const { low, high, level } = shareInterval(numerator.toNumber(), denominator.toNumber());
  return {
    low: low.times(100),
    high: high.times(100),
    lowIncluded: true,
    highIncluded: true,
    level,
    method: 'wilson',
  };
}
