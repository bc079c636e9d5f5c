import { Decimal } from '../foundation/decimal.js';
import type { Bound } from '../quantities/bound.js';
import { intervalOf } from '../quantities/interval-of.js';
import { checkPrintedRate } from './check-printed-rate.js';
import { measuresOf } from './formula.js';
import { fromParts } from './from-parts.js';
import type { Indicator } from './indicator.js';
import type { IndicatorResult, PrintedRate } from './indicator-result.js';
import type { Measurement } from './measurement.js';

/** Which body and which period a result is asked for. */
export interface Scope {
  readonly unit: string;
  readonly period: string;
  /** Value to reach, in the unit of the indicator. */
  readonly target?: Decimal;
}

/**
 * Computes an indicator for one body and one period from figures that were
 * entered, counted or read in reports, with everything to defend it: the
 * parts, the sentences they stand in, a printed rate beside the computed one.
 *
 * Where the parts are not known but a report prints the rate itself, that
 * rate is the value and the evidence says so. Two different figures for the
 * same measure make the result `incomparable`: it does not choose.
 *
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * import { computeIndicator } from '@danvan/core/indicators';
 * const scope = { unit: '24', period: '2023' };
 * const result = computeIndicator(getIndicator('pakn-handled-rate'), [
 *   { measure: 'pakn-handled', value: '126', ...scope },
 *   { measure: 'pakn-received', value: '137', ...scope },
 *   { measure: 'pakn-handled-rate', value: '92', decimals: 0, ...scope },
 * ], scope);
 * result.evidence.printed?.verdict; //=> 'holds'
 * ```
 */
export function computeIndicator(
  indicator: Indicator,
  measurements: readonly Measurement[],
  scope: Scope,
): IndicatorResult {
  const wanted = new Set(measuresOf(indicator.formula));
  const inScope = measurements.filter(({ unit, period }) => unit === scope.unit && period === scope.period);
  const parts = inScope.filter(({ measure }) => wanted.has(measure));
  const rates =
    indicator.formula.kind === 'ratio'
      ? inScope.filter(({ measure, base }) => measure === indicator.id && (base ?? indicator.base) === indicator.base)
      : [];
  const used = [...parts, ...rates];
  const head = {
    unit: scope.unit,
    period: scope.period,
    ...(scope.target ? { target: scope.target } : {}),
  };
  const values = valuesOf(parts);
  const plain = fromParts(indicator, Object.fromEntries([...values].map(([measure, { value }]) => [measure, value])));
  if (differ(parts) || differ(rates)) {
    return {
      ...plain,
      ...head,
      value: null,
      state: 'incomparable',
      evidence: { ...plain.evidence, measurements: used },
    };
  }
  const bound = boundOf([...values.values()]);
  const printed = printedRate(rates[0], plain, bound);
  const evidence = {
    ...plain.evidence,
    parts: plain.evidence.parts.map((part) => ({ ...part, bound: values.get(part.measure)?.bound ?? 'exact' })),
    measurements: used,
    printed,
  };
  if (plain.state === 'missing' && printed) {
    return {
      ...plain,
      ...head,
      value: printed.value,
      bound: printed.bound,
      state: 'ok',
      interval: intervalOf({ ...printed, step: new Decimal(10).pow(-printed.decimals) }),
      evidence: { ...evidence, origin: 'printed' },
    };
  }
  return { ...plain, ...head, bound, evidence };
}

function valuesOf(parts: readonly Measurement[]): Map<string, { value: Decimal; bound: Bound }> {
  return new Map(
    parts.map(({ measure, value, bound }) => [measure, { value: new Decimal(value), bound: bound ?? 'exact' }]),
  );
}

function differ(measurements: readonly Measurement[]): boolean {
  const seen = new Map<string, Decimal>();
  for (const { measure, value } of measurements) {
    const before = seen.get(measure);
    if (before && !before.equals(value)) return true;
    seen.set(measure, new Decimal(value));
  }
  return false;
}

// One part that is only known roughly makes the whole rate rough; which way it
// leans is not said, because it may stand above or below the line.
function boundOf(parts: readonly { readonly bound: Bound }[]): Bound {
  return parts.every(({ bound }) => bound === 'exact') ? 'exact' : 'about';
}

function printedRate(rate: Measurement | undefined, plain: IndicatorResult, bound: Bound): PrintedRate | null {
  if (!rate) return null;
  const value = new Decimal(rate.value);
  const printed = { value, decimals: rate.decimals ?? value.decimalPlaces(), bound: rate.bound ?? 'exact' };
  if (plain.numerator === null || plain.denominator === null || plain.indicator.formula.kind !== 'ratio') {
    return { ...printed, verdict: 'unchecked' };
  }
  if (bound !== 'exact') return { ...printed, verdict: 'undecided' };
  return checkPrintedRate(printed, plain.numerator, plain.denominator, plain.indicator.formula.factor);
}
