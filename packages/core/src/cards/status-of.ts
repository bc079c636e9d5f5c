import type { Decimal } from '../foundation/decimal.js';
import type { Status } from './card.js';

/**
 * Where a value stands against its target. "Near" is within a twentieth of
 * the target: close enough that the next period can reach it.
 */
export function statusOf(value: Decimal | null, target: Decimal | undefined, polarity: 'higher' | 'lower'): Status {
  if (value === null || target === undefined) return 'unknown';
  const gap = polarity === 'higher' ? target.minus(value) : value.minus(target);
  if (gap.lessThanOrEqualTo(0)) return 'met';
  return gap.lessThanOrEqualTo(target.abs().div(20)) ? 'near' : 'missed';
}
