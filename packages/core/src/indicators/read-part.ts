import { Decimal, type DecimalValue } from '../foundation/decimal.js';
import { PartError, type PartPlace } from './part-error.js';

/**
 * The exact number of a part, whatever a driver hands over: number, bigint,
 * text. A number above 2⁵³ is refused: it has been rounded before it came.
 */
export function readPart(measure: string, value: DecimalValue, place?: PartPlace): Decimal {
  if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new PartError('unsafe-integer', measure, value, place);
  }
  let number: Decimal;
  try {
    number = new Decimal(value);
  } catch {
    throw new PartError('not-a-number', measure, value, place);
  }
  if (!number.isFinite()) throw new PartError('not-a-number', measure, value, place);
  return number;
}
