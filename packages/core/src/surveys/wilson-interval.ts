import { Decimal } from '../foundation/decimal.js';
import type { ShareInterval } from './summary.js';

// Twelve decimals are told, so sixty digits are plenty: with the 2,200 that sums
// of figures may need, a root alone takes longer than a page of a server.
const Digits60 = Decimal.clone({ precision: 60 });

// The two-sided 95 % point of the normal distribution, to more digits than any
// published share needs.
const z = new Digits60('1.959963984540054235524594430520551');
const digits = 12;

/**
 * The 95 % Wilson interval of `successes` out of `trials`, as shares 0…1.
 * Wilson and not the textbook ± formula, because that one says 10 of 10 is
 * "100 % ± 0".
 *
 * @param successes - whole number, 0…trials
 * @param trials - whole number above 0
 * @returns both ends rounded to 12 decimals
 * @see E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212
 * @example
 * ```ts
 * import { wilsonInterval } from '@danvan/core/surveys';
 * wilsonInterval(10, 10).low.toFixed(4); //=> '0.7225'
 * ```
 */
export function wilsonInterval(successes: number, trials: number): ShareInterval {
  const n = new Digits60(trials);
  const share = new Digits60(successes).div(n);
  const zz = z.times(z);
  const denominator = zz.div(n).plus(1);
  const centre = share.plus(zz.div(n.times(2)));
  const spread = z.times(
    share
      .times(new Digits60(1).minus(share))
      .div(n)
      .plus(zz.div(n.times(n).times(4)))
      .sqrt(),
  );
  const told = (end: Decimal): Decimal => new Decimal(end.div(denominator).toDecimalPlaces(digits).toString());
  return {
    low: Decimal.max(0, told(centre.minus(spread))),
    high: Decimal.min(1, told(centre.plus(spread))),
    level: new Decimal('0.95'),
    method: 'wilson',
  };
}
