import { Decimal } from '../foundation/decimal.js';
import { readPeriod } from '../foundation/read-period.js';
import { samePeriodAs } from '../periods/same-period.js';
import type { Bound } from '../quantities/bound.js';
import { intervalOf } from '../quantities/interval-of.js';
import { findTarget } from './find-target.js';
import { measuresOf, type Formula } from './formula.js';
import { fromParts } from './from-parts.js';
import type { Indicator } from './indicator.js';
import type { IndicatorResult } from './indicator-result.js';
import type { Measurement } from './measurement.js';
import { readPart } from './read-part.js';
import { allows, printedRate, printedRatesOf, ratesDiffer } from './printed-rate.js';
import type { Target } from './target.js';
import type { UnitTree } from './unit-tree.js';

/** Which body and which period a result is asked for. */
export interface Scope {
  readonly unit: string;
  readonly period: string;
  /** Whose work, where the unit reports several; see `Measurement.scope`. */
  readonly scope?: string;
  /** Value to reach, in the unit of the indicator. */
  readonly target?: Decimal;
  /** Where to look for the target when none is given. */
  readonly targets?: readonly Target[];
  /** With it targets are inherited from the units above. */
  readonly tree?: UnitTree;
}

/**
 * Computes an indicator for one body and one period from figures that were
 * entered, counted or read in reports, with everything to defend it: the
 * parts, the sentences they stand in, a printed rate beside the computed one.
 *
 * Where the parts are not known but a report prints the rate itself, that
 * rate is the value and the evidence says so. Two different figures for the
 * same measure make the result `incomparable`: it does not choose. A period
 * that the definition does not hold for is `not-applicable`. `2026` and
 * `2026-01/2026-12` are one period.
 *
 * @throws PeriodError for a period that cannot be read; PartError for a figure that is no number
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
export function computeIndicator<Base extends string | null>(
  indicator: Indicator<Base>,
  measurements: readonly Measurement[],
  scope: Scope,
): IndicatorResult<Base> {
  const wanted = new Set(measuresOf(indicator.formula));
  const isAsked = samePeriodAs(scope.period);
  const inScope = measurements.filter(
    (one) =>
      one.unit === scope.unit &&
      (wanted.has(one.measure) || one.measure === indicator.id) &&
      (scope.scope === undefined || one.scope === scope.scope) &&
      isAsked(one.period),
  );
  for (const one of inScope) readPart(one.measure, one.value, one);
  const parts = inScope.filter(({ measure }) => wanted.has(measure));
  // A count that is its own only measure is a part, not a rate printed beside its parts.
  const rates = wanted.has(indicator.id) ? [] : printedRatesOf(indicator, inScope);
  const used = [...parts, ...rates];
  const head = headOf(indicator, used, scope);
  const values = valuesOf(parts);
  const plain = fromParts(indicator, Object.fromEntries([...values].map(([measure, { value }]) => [measure, value])));
  if (!isValidIn(indicator, scope.period)) return withoutValue(plain, head, 'not-applicable', used);
  if (areMixed(used) || partsDiffer(parts) || ratesDiffer(rates))
    return withoutValue(plain, head, 'incomparable', used);
  const bound = boundOf(indicator.formula, [...values.values()]);
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

type Head = Pick<IndicatorResult, 'unit' | 'period' | 'scope' | 'target'>;

function headOf(indicator: Indicator, used: readonly Measurement[], scope: Scope): Head {
  const target = scope.target ?? findTarget(scope.targets ?? [], indicator, scope);
  const named = scope.scope ?? used[0]?.scope;
  return {
    unit: scope.unit,
    period: scope.period,
    ...(named === undefined ? {} : { scope: named }),
    ...(target ? { target } : {}),
  };
}

function withoutValue<Base extends string | null>(
  plain: IndicatorResult<Base>,
  head: Head,
  state: 'not-applicable' | 'incomparable',
  measurements: readonly Measurement[],
): IndicatorResult<Base> {
  return { ...plain, ...head, value: null, state, evidence: { ...plain.evidence, measurements } };
}

/** Whether the definition holds for some of the period. */
export function isValidIn({ valid }: Indicator, period: string): boolean {
  const read = readPeriod(period);
  return !read || (read.to > valid.from && (valid.to === undefined || read.from < valid.to));
}

/** Figures of two offices or of two nouns are two things, even when the numbers agree. */
export function areMixed(measurements: readonly Measurement[]): boolean {
  const [first, ...others] = measurements;
  return others.some(({ scope }) => scope !== first?.scope) || areOfTwoNouns(measurements);
}

/** Whether one measure was counted in two nouns: dialogues as visits and as rounds. */
export function areOfTwoNouns(measurements: readonly Measurement[]): boolean {
  const nouns = new Map<string, string>();
  return measurements.some(({ measure, counted }) => {
    if (counted === undefined) return false;
    const other = nouns.get(measure) ?? counted;
    nouns.set(measure, counted);
    return other !== counted;
  });
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

// One part that is only known roughly makes the whole rate rough; which way it
// leans is not said, because it may stand above or below the line.
// A count is its one part, "hơn" included.
function boundOf(formula: Formula, parts: readonly { readonly bound: Bound }[]): Bound {
  if (formula.kind === 'measure') return parts[0]?.bound ?? 'exact';
  return parts.every(({ bound }) => bound === 'exact') ? 'exact' : 'about';
}
