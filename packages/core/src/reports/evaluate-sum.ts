import { add, divide, multiply, rational, subtract, type Rational } from '../foundation/rational.js';
import type { Figure } from './figure.js';
import type { Sum } from './worked-sum.js';

const zero = rational(0);
const hundred = rational(100);

/** What figures come to together, exactly. */
export function valuesOf(figures: readonly Figure[]): Rational {
  return figures.map(valueOf).reduce(add, zero);
}

/** The exact result of a sum; `null` when it divides by zero. */
export function evaluateSum(sum: Sum): Rational | null {
  switch (sum.kind) {
    case 'rate':
      return percentOf(sum.part.value, sum.whole.value);
    case 'joint':
      return percentOf(valuesOf(sum.parts), sum.whole.value);
    case 'change': {
      const moved = subtract(sum.now.value, sum.before.value);
      return percentOf(sum.falls ? subtract(zero, moved) : moved, sum.before.value);
    }
    case 'changeOf': {
      const before = (sum.falls ? add : subtract)(sum.now.value, sum.change.value);
      return percentOf(sum.change.value, before);
    }
    case 'total':
      return valuesOf(sum.parts);
    case 'minus':
      return subtract(add(sum.from.value, sum.more?.value ?? zero), valuesOf(sum.less));
    case 'quotient':
      return divide(sum.of.value, sum.by.value);
    case 'span':
      return divide(sum.of.value, rational(sum.years));
    case 'pace': {
      const moved = subtract(sum.now.value, sum.before.value);
      return divide(sum.falls ? subtract(zero, moved) : moved, rational(sum.years));
    }
    case 'mean':
      return divide(valuesOf(sum.of), rational(sum.of.length));
  }
}

/** The figures that go into a sum, in the order in which it is written out. */
export function inputsOf(sum: Sum): readonly Figure[] {
  switch (sum.kind) {
    case 'rate':
      return [sum.part, sum.whole];
    case 'joint':
      return [...sum.parts, sum.whole];
    case 'change':
    case 'pace':
      return [sum.now, sum.before];
    case 'changeOf':
      return [sum.change, sum.now];
    case 'total':
      return sum.parts;
    case 'minus':
      return [sum.from, ...(sum.more ? [sum.more] : []), ...sum.less];
    case 'quotient':
      return [sum.of, sum.by];
    case 'span':
      return [sum.of];
    case 'mean':
      return sum.of;
  }
}

/** The same sum with one of its figures replaced. */
export function withInput(sum: Sum, old: Figure, fresh: Figure): Sum {
  const swap = (figure: Figure): Figure => (figure === old ? fresh : figure);
  switch (sum.kind) {
    case 'rate':
      return { ...sum, part: swap(sum.part), whole: swap(sum.whole) };
    case 'joint':
      return { ...sum, parts: sum.parts.map(swap), whole: swap(sum.whole) };
    case 'change':
    case 'pace':
      return { ...sum, now: swap(sum.now), before: swap(sum.before) };
    case 'changeOf':
      return { ...sum, change: swap(sum.change), now: swap(sum.now) };
    case 'total':
      return { ...sum, parts: sum.parts.map(swap) };
    case 'minus':
      return {
        ...sum,
        from: swap(sum.from),
        less: sum.less.map(swap),
        ...(sum.more ? { more: swap(sum.more) } : {}),
      };
    case 'quotient':
      return { ...sum, of: swap(sum.of), by: swap(sum.by) };
    case 'span':
      return { ...sum, of: swap(sum.of) };
    case 'mean':
      return { ...sum, of: sum.of.map(swap) };
  }
}

function percentOf(part: Rational, whole: Rational): Rational | null {
  return divide(multiply(part, hundred), whole);
}

function valueOf(figure: Figure): Rational {
  return figure.value;
}
