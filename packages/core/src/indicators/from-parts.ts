import { Decimal, type DecimalValue } from '../foundation/decimal.js';
import { decimalOf, divide, multiply, rational } from '../foundation/rational.js';
import type { Formula, Terms } from './formula.js';
import { measuresOf } from './formula.js';
import type { Indicator } from './indicator.js';
import type { IndicatorResult, Part } from './indicator-result.js';

/** Numbers by measure id: from memory, a database or another service. */
export type Parts = Readonly<Record<string, DecimalValue>>;

/**
 * Computes an indicator from its integer parts. The same parts give the same
 * result digit for digit, wherever they come from.
 *
 * A denominator of 0 gives no value, never 0 %: nothing happened, so there is
 * nothing to be a rate of.
 *
 * @param parts - numbers by measure id; a measure left out is missing, not 0
 * @example
 * ```ts
 * import { formatNumber } from '@danvan/core/numbers';
 * import { getIndicator } from '@danvan/core/catalog';
 * import { fromParts } from '@danvan/core/indicators';
 * const result = fromParts(getIndicator('mediation-success-rate'), {
 *   'mediation-success': 96,
 *   'mediation-cases': 118,
 * });
 * if (result.value) formatNumber(result.value, { decimals: 2 }); //=> '81,36'
 * ```
 */
export function fromParts(indicator: Indicator, parts: Parts): IndicatorResult {
  const measures = measuresOf(indicator.formula);
  // SQL's SUM over no rows is NULL: nothing is known, and nothing is not 0.
  const isKnown = (measure: string): boolean => Object.hasOwn(parts, measure) && (parts[measure] ?? null) !== null;
  const missing = measures.filter((measure) => !isKnown(measure));
  const used: Part[] = measures
    .filter(isKnown)
    .map((measure) => ({ measure, value: new Decimal(parts[measure] ?? 0), bound: 'exact' }));
  const head = {
    indicator,
    unit: null,
    period: null,
    bound: 'exact',
    interval: null,
    evidence: {
      parts: used,
      measurements: [],
      missing,
      printed: null,
      origin: missing.length > 0 ? 'none' : 'computed',
    },
  } as const;
  if (missing.length > 0) return { ...head, value: null, state: 'missing', numerator: null, denominator: null };
  return { ...head, ...evaluate(indicator.formula, parts) };
}

type Evaluation = Pick<IndicatorResult, 'value' | 'state' | 'numerator' | 'denominator'>;

function evaluate(formula: Formula, parts: Parts): Evaluation {
  if (formula.kind === 'count') {
    return { value: total(formula.terms, parts), state: 'ok', numerator: null, denominator: null };
  }
  const numerator = total(formula.numerator, parts);
  const denominator = total(formula.denominator, parts);
  const quotient = divide(multiply(rational(numerator), rational(formula.factor)), rational(denominator));
  if (quotient === null) return { value: null, state: 'zero-denominator', numerator, denominator };
  return { value: decimalOf(quotient), state: 'ok', numerator, denominator };
}

function total(terms: Terms, parts: Parts): Decimal {
  const sum = (measures: readonly string[]): Decimal =>
    measures.reduce((running, measure) => running.plus(parts[measure] ?? 0), new Decimal(0));
  return sum(terms.plus).minus(sum(terms.minus ?? []));
}
