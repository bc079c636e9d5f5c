import type { Decimal, DecimalValue } from '../foundation/decimal.js';
import { decimalOf, rational, type Rational } from '../foundation/rational.js';
import { evaluateFormula } from './evaluate-formula.js';
import type { Formula } from './formula.js';
import { measuresOf } from './formula.js';
import type { Indicator } from './indicator.js';
import type { IndicatorResult, Part } from './indicator-result.js';
import { exceedsWhole, partExceedsWhole } from './exceeds-whole.js';
import { readPart } from './read-part.js';
import { sampleInterval } from './sample-interval.js';

/** Numbers by measure id: from memory, a database or another service. */
export type Parts = Readonly<Record<string, DecimalValue | null | undefined>>;

/**
 * Computes an indicator from its integer parts. The same parts give the same
 * result digit for digit, wherever they come from.
 *
 * A denominator of 0 gives no value, never 0 %: nothing happened, so there is
 * nothing to be a rate of. Where a part is greater than the whole it belongs to
 * one of the two figures is wrong: the result is `incomparable`, its value only
 * shows what they would give, and the evidence says what is the matter.
 *
 * @param parts - numbers by measure id; a measure left out or `null` is missing, not 0
 * @throws PartError `not-a-number`, and `unsafe-integer` for a number above 2⁵³ that a driver has rounded
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
export function fromParts<Base extends string | null>(indicator: Indicator<Base>, parts: Parts): IndicatorResult<Base> {
  const known = new Map<string, Decimal>();
  const missing: string[] = [];
  for (const measure of measuresOf(indicator.formula)) {
    // SQL's SUM over no rows is NULL: nothing is known, and nothing is not 0.
    const value = Object.hasOwn(parts, measure) ? (parts[measure] ?? null) : null;
    if (value === null) missing.push(measure);
    else known.set(measure, readPart(measure, value));
  }
  const used: Part[] = [...known].map(([measure, value]) => ({ measure, value, bound: 'exact' }));
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
  const valueOf = (measure: string): Rational => rational(known.get(measure) ?? 0);
  const [numerator, denominator] = sidesOf(indicator.formula).map((side) => {
    const value = evaluateFormula(side, valueOf);
    return value && decimalOf(value);
  });
  const sides = { numerator: numerator ?? null, denominator: denominator ?? null };
  const value = evaluateFormula(indicator.formula, valueOf);
  if (value === null) return { ...head, ...sides, value: null, state: 'zero-denominator' };
  if (exceedsWhole(indicator.formula, valueOf)) {
    const evidence = { ...head.evidence, problem: partExceedsWhole };
    return { ...head, ...sides, value: decimalOf(value), state: 'incomparable', evidence };
  }
  return { ...head, ...sides, value: decimalOf(value), state: 'ok', interval: sampleInterval(indicator, sides) };
}

/** The exact value behind a result, from the parts that its evidence names; `null` where it has none. */
export function exactValueOf(result: IndicatorResult): Rational | null {
  if (result.evidence.origin !== 'computed') return result.value && rational(result.value);
  const parts = new Map(result.evidence.parts.map(({ measure, value }) => [measure, rational(value)]));
  return evaluateFormula(result.indicator.formula, (measure) => parts.get(measure) ?? rational(0));
}

// What stands above and below the line; of a score, in the rate it is given for.
function sidesOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'ratio':
      return [formula.numerator, formula.denominator];
    case 'share':
      return [formula.part, formula.whole];
    case 'score':
      return sidesOf(formula.rate);
    default:
      return [];
  }
}
