import { Decimal, roundHalfUp } from '../foundation/decimal.js';
import type { Bound } from '../quantities/bound.js';
import { checkPrintedRate } from './check-printed-rate.js';
import { exactValueOf } from './from-parts.js';
import type { Indicator } from './indicator.js';
import type { IndicatorResult, PrintedRate } from './indicator-result.js';
import type { Measurement } from './measurement.js';

/** The figures that print an indicator itself, finest first: 91,97 before 92. */
export function printedRatesOf(indicator: Indicator, measurements: readonly Measurement[]): Measurement[] {
  return measurements
    .filter(({ measure, base }) => measure === indicator.id && isOfBase(indicator, base))
    .sort((a, b) => printedDecimals(b) - printedDecimals(a));
}

function isOfBase(indicator: Indicator, base: string | undefined): boolean {
  return base === undefined ? indicator.namesBase !== true : base === indicator.base;
}

function printedDecimals({ value, decimals }: Measurement): number {
  return decimals ?? new Decimal(value).decimalPlaces();
}

/** Whether printed rates say different things; 92 and 91,97 are one rate printed twice. */
export function ratesDiffer([finest, ...coarser]: readonly Measurement[]): boolean {
  if (finest === undefined || (finest.bound ?? 'exact') !== 'exact') return false;
  const value = new Decimal(finest.value);
  return coarser.some((rate) => {
    if ((rate.bound ?? 'exact') !== 'exact') return !allows(rate.bound ?? 'exact', new Decimal(rate.value), value);
    return !roundHalfUp(value, printedDecimals(rate)).eq(rate.value);
  });
}

/** Whether a figure with a bound leaves room for an exact one. */
export function allows(bound: Bound, limit: Decimal, value: Decimal): boolean {
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

/** A printed rate held against what its parts give, as far as they are known. */
export function printedRate(rate: Measurement | undefined, plain: IndicatorResult, bound: Bound): PrintedRate | null {
  if (!rate) return null;
  const printed = {
    value: new Decimal(rate.value),
    decimals: printedDecimals(rate),
    bound: rate.bound ?? 'exact',
  } as const;
  if (plain.state === 'missing') return { ...printed, verdict: 'unchecked' };
  const exact = exactValueOf(plain);
  if (exact === null || bound !== 'exact') return { ...printed, verdict: 'undecided' };
  return checkPrintedRate(printed, exact);
}
