import { Decimal, roundHalfUp } from '../foundation/decimal.js';
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
      ? inScope
          .filter(({ measure, base }) => measure === indicator.id && isOfBase(indicator, base))
          .sort((a, b) => printedDecimals(b) - printedDecimals(a))
      : [];
  const used = [...parts, ...rates];
  const head = {
    unit: scope.unit,
    period: scope.period,
    ...(scope.target ? { target: scope.target } : {}),
  };
  const values = valuesOf(parts);
  const plain = fromParts(indicator, Object.fromEntries([...values].map(([measure, { value }]) => [measure, value])));
  if (partsDiffer(parts) || ratesDiffer(rates)) {
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

function isOfBase(indicator: Indicator, base: string | undefined): boolean {
  return base === undefined ? indicator.namesBase !== true : base === indicator.base;
}

// "hơn 130" beside 137 says less, not something else: the exact figure stands.
function valuesOf(parts: readonly Measurement[]): Map<string, { value: Decimal; bound: Bound }> {
  const values = new Map<string, { value: Decimal; bound: Bound }>();
  for (const { measure, value, bound = 'exact' } of parts) {
    if (values.get(measure)?.bound !== 'exact') values.set(measure, { value: new Decimal(value), bound });
  }
  return values;
}

function partsDiffer(parts: readonly Measurement[]): boolean {
  return parts.some((one) =>
    parts.some((other) => {
      if (one.measure !== other.measure || (one.bound ?? 'exact') !== 'exact') return false;
      return !allows(other.bound ?? 'exact', new Decimal(other.value), new Decimal(one.value));
    }),
  );
}

// Whether a figure with a bound leaves room for an exact one.
function allows(bound: Bound, limit: Decimal, value: Decimal): boolean {
  switch (bound) {
    case 'exact':
      return value.eq(limit);
    case 'moreThan':
      return value.gt(limit);
    case 'atLeast':
      return value.gte(limit);
    case 'lessThan':
      return value.lt(limit);
    case 'atMost':
      return value.lte(limit);
    case 'about':
    case 'nearly':
      return true;
  }
}

function printedDecimals({ value, decimals }: Measurement): number {
  return decimals ?? new Decimal(value).decimalPlaces();
}

// 92 and 91,97 are one rate printed twice; the finer one comes first.
function ratesDiffer([finest, ...coarser]: readonly Measurement[]): boolean {
  if (finest === undefined || (finest.bound ?? 'exact') !== 'exact') return false;
  const value = new Decimal(finest.value);
  return coarser.some((rate) => {
    if ((rate.bound ?? 'exact') !== 'exact') return !allows(rate.bound ?? 'exact', new Decimal(rate.value), value);
    return !roundHalfUp(value, printedDecimals(rate)).eq(rate.value);
  });
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
