import type { Decimal } from '../foundation/decimal.js';
import type { LocalText } from '../foundation/local-text.js';
import type { Period } from '../foundation/period.js';
import { compare, decimalOf, divide, multiply, rational, subtract } from '../foundation/rational.js';
import { readPeriod } from '../foundation/read-period.js';
import { exactValueOf } from './from-parts.js';
import { isShowable } from './is-showable.js';
import { acceptable, IncomparableError, type Mismatch } from './incomparable-error.js';
import type { IndicatorResult } from './indicator-result.js';

/** Two results side by side (so sánh). */
export interface Comparison {
  /** b − a, unrounded. Of two percentages in percentage points, never in percent. */
  readonly difference: Decimal;
  /** `điểm %` for percentages, else the unit of the indicator. */
  readonly unit: LocalText;
  /** (b − a) ÷ a × 100, in percent; `null` where a is 0. */
  readonly relativeChange: Decimal | null;
  readonly trend: 'better' | 'worse' | 'same' | 'higher' | 'lower';
  /** What was overridden: it belongs beside the figure wherever that is shown. */
  readonly overridden: readonly Mismatch[];
}

/** What a comparison may overlook. */
export interface CompareOptions {
  /** What may differ all the same; `true` for base, scope, kind of period and definition. */
  readonly override?: true | readonly ('base' | 'scope' | 'period-kind' | 'definition')[];
}

// Not the unit of the two: 83,94 % − 82,66 % is 1,28 percentage points.
const points: LocalText = { vi: 'điểm %', en: 'percentage points' };

/**
 * Compares two results of one indicator: another body, another period. Rates
 * of different bases, of an office and all its communes, of a year and a half
 * year, of two definitions are refused unless the caller says which difference
 * to accept; the comparison then says so too.
 *
 * @throws IncomparableError with every mismatch
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * import { compareResults, fromParts } from '@danvan/core/indicators';
 * const rate = getIndicator('sipas-index');
 * const before = fromParts(rate, { 'sipas-part-1': '82.49', 'sipas-part-2': '82.90' });
 * const after = fromParts(rate, { 'sipas-part-1': '83.84', 'sipas-part-2': '84.09' });
 * const { difference, unit } = compareResults(before, after);
 * `${difference.toFixed(2)} ${unit.vi}`; //=> '1.28 điểm %'
 * ```
 */
export function compareResults<Base extends string | null>(
  a: IndicatorResult<Base>,
  b: IndicatorResult<NoInfer<Base>>,
): Comparison;
export function compareResults(a: IndicatorResult, b: IndicatorResult, options: CompareOptions): Comparison;
export function compareResults(
  a: IndicatorResult,
  b: IndicatorResult,
  { override = [] }: CompareOptions = {},
): Comparison {
  const allowed: readonly Mismatch[] = override === true ? acceptable : override;
  const mismatches = mismatchesOf(a, b);
  const refused = mismatches.filter((one) => !allowed.includes(one));
  const [from, to] = [exactValueOf(a), exactValueOf(b)];
  if (refused.length > 0 || from === null || to === null) throw new IncomparableError(refused);
  const difference = subtract(to, from);
  const relative = divide(multiply(difference, rational(100)), from);
  const side = compare(to, from);
  return {
    difference: decimalOf(difference),
    unit: a.indicator.unit.vi === '%' ? points : a.indicator.unit,
    relativeChange: relative && decimalOf(relative),
    trend: trendOf(side, a.indicator.direction),
    overridden: mismatches,
  };
}

/**
 * Everything that keeps two results from being compared; empty where nothing
 * does.
 *
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * import { fromParts, mismatchesOf } from '@danvan/core/indicators';
 * const of = (base: string) => getIndicator('petition-resolution-rate', { base });
 * const a = fromParts(of('petition-received'), { 'petition-resolved': 317, 'petition-received': 402 });
 * const b = fromParts(of('petition-eligible'), { 'petition-resolved': 201, 'petition-eligible': 207 });
 * mismatchesOf(a, b); //=> ['base']
 * ```
 */
export function mismatchesOf(a: IndicatorResult, b: IndicatorResult): readonly Mismatch[] {
  const found: Mismatch[] = [];
  if (a.indicator.id !== b.indicator.id) found.push('indicator');
  else if (a.indicator.version !== b.indicator.version) found.push('definition');
  // Where nobody gave a figure nothing is known of its noun or its office.
  const areBothKnown = a.value !== null && b.value !== null;
  if (a.indicator.unit.vi !== b.indicator.unit.vi || (areBothKnown && countedIn(a) !== countedIn(b)))
    found.push('unit');
  if (a.indicator.base !== b.indicator.base) found.push('base');
  if ((areBothKnown && a.scope !== b.scope) || levelOf(a.unit) !== levelOf(b.unit)) found.push('scope');
  if (kindOf(a.period) !== kindOf(b.period)) found.push('period-kind');
  if (!isShowable(a) || !isShowable(b)) found.push('no-value');
  return found;
}

// Dialogues counted as visits and as rounds are one measure in two nouns.
function countedIn({ indicator, evidence }: IndicatorResult): string {
  if (indicator.formula.kind !== 'measure') return '';
  return evidence.measurements.find(({ counted }) => counted !== undefined)?.counted ?? '';
}

// Official codes tell the level by their length: 2 digits a province, 3 a
// district of before 1 July 2025, 5 a commune. Of other codes nothing is known.
function levelOf(unit: string | null): number {
  return unit !== null && /^(\d{2}|\d{3}|\d{5})$/.test(unit) ? unit.length : 0;
}

// Twelve months and fourteen are two kinds, and so are two stretches of days
// of unlike length: half a year more gives half as much again.
function kindOf(text: string | null): string {
  const period = text === null ? undefined : readPeriod(text);
  if (!period) return '';
  const { kind } = period;
  const isLoose = kind === 'days' || kind === 'months' || kind === 'years';
  return isLoose ? `${kind} ${lengthOf(period)}` : kind;
}

function lengthOf({ kind, from, to }: Period): number {
  if (kind === 'days') return (Date.parse(to) - Date.parse(from)) / 86_400_000;
  const months = (day: string): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  return months(to) - months(from);
}

function trendOf(side: -1 | 0 | 1, direction: 'up' | 'down' | 'none'): Comparison['trend'] {
  if (side === 0) return 'same';
  if (direction === 'none') return side > 0 ? 'higher' : 'lower';
  return side > 0 === (direction === 'up') ? 'better' : 'worse';
}
