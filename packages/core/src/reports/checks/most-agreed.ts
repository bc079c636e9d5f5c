import { couldHold } from './could-hold.js';
import { judge, type Reading } from './reading.js';

/** Of several ways to make the same figures the readings of the one that most of them agree with: in more than half, and at least in so many. */
export function mostAgreed(ways: Iterable<readonly Reading[]>, fewest: number): readonly Reading[] {
  let best: readonly Reading[] = [];
  let most = 0;
  for (const readings of ways) {
    const agree = readings.filter((one) => couldHold(one) && judge(one)?.verdict === 'holds').length;
    if (agree >= fewest && agree * 2 > readings.length && agree > most) [best, most] = [readings, agree];
  }
  return best;
}
