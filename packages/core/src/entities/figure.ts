import { canonical, Decimal, type DecimalValue } from '../foundation/decimal.js';
import { DanvanError } from '../foundation/errors.js';
import type { Bound } from '../quantities/bound.js';
import { countedUnits, type CountedUnit } from './counted-units.js';

/**
 * One figure of an entity: how many of what, and how sure the sentence was.
 * The unit is part of the type: visits cannot stand where persons are meant.
 */
export interface Figure<Unit extends CountedUnit = CountedUnit> {
  readonly unit: Unit;
  /** Canonical decimal: `"172"`. */
  readonly value: string;
  /** `exact` when left out; "hơn 21.200" is `moreThan`. */
  readonly bound?: Bound;
  /** The figure as printed: `hơn 21.200 hồ sơ`. */
  readonly text?: string;
}

/** Thrown for a figure that cannot be: negative, not a number, or of another unit than the one it is added to. */
export class FigureError extends DanvanError {
  override readonly name = 'FigureError';
}

/**
 * A figure of one unit.
 *
 * @throws {FigureError} `not-a-count` for what is negative or no finite number
 * @example
 * ```ts
 * import { figure } from '@danvan/core/entities';
 * figure(172, 'visit').value; //=> '172'
 * figure('21200', 'dossier', { bound: 'moreThan' }).bound; //=> 'moreThan'
 * ```
 */
export function figure<Unit extends CountedUnit>(
  value: DecimalValue,
  unit: Unit,
  more: Pick<Figure, 'bound' | 'text'> = {},
): Figure<Unit> {
  const read = decimalOf(value);
  if (read === undefined || !read.isFinite() || read.isNegative()) {
    const name = countedUnits[unit];
    throw new FigureError('not-a-count', {
      vi: `"${String(value)}" không phải số lượng (${name.vi}): cần một số không âm.`,
      en: `"${String(value)}" is no number of ${name.en}: a number of zero or more is needed.`,
    });
  }
  return { unit, value: canonical(read), ...more };
}

/**
 * The sum of figures of one unit. A sum is as exact as its least exact part.
 *
 * @throws {FigureError} `mixed-units` when a figure counts something else
 * @example
 * ```ts
 * import { addFigures, figure } from '@danvan/core/entities';
 * addFigures(figure(1217, 'service'), figure(468, 'service')).value; //=> '1685'
 * ```
 */
export function addFigures<Unit extends CountedUnit>(
  first: Figure<Unit>,
  ...others: readonly Figure<NoInfer<Unit>>[]
): Figure<Unit> {
  let total = new Decimal(first.value);
  let bound = first.bound ?? 'exact';
  for (const other of others) {
    if (other.unit !== first.unit) {
      const [a, b] = [countedUnits[first.unit], countedUnits[other.unit]];
      throw new FigureError('mixed-units', {
        vi: `Không thể cộng "${b.vi}" vào "${a.vi}": hai đơn vị đếm khác nhau.`,
        en: `${b.en} cannot be added to ${a.en}: they count different things.`,
      });
    }
    total = total.plus(other.value);
    bound = joined(bound, other.bound ?? 'exact');
  }
  return { unit: first.unit, value: canonical(total), ...(bound === 'exact' ? {} : { bound }) };
}

const above: readonly Bound[] = ['moreThan', 'atLeast'];
const below: readonly Bound[] = ['lessThan', 'atMost', 'nearly'];

function joined(a: Bound, b: Bound): Bound {
  if (a === b || b === 'exact') return a;
  if (a === 'exact') return b;
  if (above.includes(a) && above.includes(b)) return 'moreThan';
  if (below.includes(a) && below.includes(b)) return 'lessThan';
  return 'about';
}

function decimalOf(value: DecimalValue): Decimal | undefined {
  try {
    return new Decimal(value);
  } catch {
    return undefined;
  }
}
