// Builds formulas over the measures of the catalogue. The units of the
// measures are part of the types, so that a sum of visits and persons does not
// compile; a formula from elsewhere is checked by `checkIndicator`.
import type {
  BandPoints,
  Constant,
  Difference,
  Extreme,
  Formula,
  MeasureTerm,
  Product,
  Ratio,
  Score,
  Share,
  Sum,
  WeightedMean,
} from '../indicators/formula.js';
import { findMeasure, type MeasureId, type UnitOf } from './find-measure.js';

/**
 * The figure of one measure, with its unit and the way it adds up.
 *
 * @example
 * ```ts
 * import { counted, sum } from '@danvan/core/catalog';
 * sum(counted('service-level3-count'), counted('service-level4-count')).terms.length; //=> 2
 * ```
 */
export function counted<const Id extends MeasureId>(id: Id): MeasureTerm<UnitOf<Id>> {
  const measure = findMeasure(id);
  return {
    kind: 'measure',
    measure: id,
    ...(measure && { unit: measure.unit.vi as UnitOf<Id> }),
    ...(measure && measure.time !== 'sum' && { time: measure.time }),
    ...(measure && measure.units !== 'sum' && { units: measure.units }),
  };
}

/**
 * A number of the rule itself.
 *
 * @example
 * ```ts
 * import { constant } from '@danvan/core/catalog';
 * constant('100', '%'); //=> { kind: 'constant', value: '100', unit: '%' }
 * ```
 */
export function constant<const U extends string>(value: string, unit: U): Constant<U> {
  return { kind: 'constant', value, unit };
}

/**
 * Figures of one unit, added up.
 *
 * @example
 * ```ts
 * import { constant, sum } from '@danvan/core/catalog';
 * sum(constant('1', 'đơn'), constant('2', 'đơn')).terms.length; //=> 2
 * ```
 */
export function sum<U extends string>(first: Formula<U>, ...others: readonly Formula<NoInfer<U>>[]): Sum<U> {
  return { kind: 'sum', terms: [first, ...others] };
}

/**
 * What is left of a figure when another of the same unit is taken off.
 *
 * @example
 * ```ts
 * import { constant, difference } from '@danvan/core/catalog';
 * difference(constant('137', 'kiến nghị'), constant('126', 'kiến nghị')).kind; //=> 'difference'
 * ```
 */
export function difference<U extends string>(minuend: Formula<U>, subtrahend: Formula<NoInfer<U>>): Difference<U> {
  return { kind: 'difference', minuend, subtrahend };
}

/**
 * A part of a whole of the same unit, in percent.
 *
 * @param more - `within: true` where all that the part counts is counted in the whole: above 100 % is then no rate
 * @example
 * ```ts
 * import { constant, share } from '@danvan/core/catalog';
 * share(constant('96', 'vụ'), constant('118', 'vụ')).kind; //=> 'share'
 * share(constant('96', 'vụ'), constant('118', 'vụ'), { within: true }).within; //=> true
 * ```
 */
export function share<U extends string>(
  part: Formula<U>,
  whole: Formula<NoInfer<U>>,
  more: Pick<Share, 'within'> = {},
): Share {
  return { kind: 'share', part, whole, ...more };
}

/**
 * Something per something else, in a unit of its own.
 *
 * @example
 * ```ts
 * import { constant, ratio } from '@danvan/core/catalog';
 * ratio(constant('600', 'lượt'), constant('12', 'lớp'), 'lượt/lớp').unit; //=> 'lượt/lớp'
 * ```
 */
export function ratio<const U extends string>(numerator: Formula, denominator: Formula, unit: U, factor = 1): Ratio<U> {
  return { kind: 'ratio', numerator, denominator, unit, ...(factor === 1 ? {} : { factor }) };
}

/**
 * Values times one another.
 *
 * @example
 * ```ts
 * import { constant, product } from '@danvan/core/catalog';
 * product('đồng', constant('3', 'hồ sơ'), constant('20000', 'đồng/hồ sơ')).factors.length; //=> 2
 * ```
 */
export function product<const U extends string>(unit: U, ...factors: readonly Formula[]): Product<U> {
  return { kind: 'product', factors, unit };
}

/**
 * The greatest of several figures of one unit.
 *
 * @example
 * ```ts
 * import { constant, greatest } from '@danvan/core/catalog';
 * greatest(constant('5', 'đơn'), constant('7', 'đơn')).of.length; //=> 2
 * ```
 */
export function greatest<U extends string>(first: Formula<U>, ...others: readonly Formula<NoInfer<U>>[]): Extreme<U> {
  return { kind: 'greatest', of: [first, ...others] };
}

/**
 * The least of several figures of one unit.
 *
 * @example
 * ```ts
 * import { constant, least } from '@danvan/core/catalog';
 * least(constant('5', 'đơn'), constant('7', 'đơn')).kind; //=> 'least'
 * ```
 */
export function least<U extends string>(first: Formula<U>, ...others: readonly Formula<NoInfer<U>>[]): Extreme<U> {
  return { kind: 'least', of: [first, ...others] };
}

/**
 * Points by the band that a value falls into: half-open bands that cover the
 * number line once, which `checkIndicator` makes sure of.
 *
 * @example
 * ```ts
 * import { bandPoints, counted } from '@danvan/core/catalog';
 * const name = (vi: string, en: string) => ({ vi, en });
 * bandPoints(counted('reception-days'), [
 *   { id: 'few', name: name('ít', 'few'), below: '12', points: '0' },
 *   { id: 'enough', name: name('đủ', 'enough'), from: '12', points: '2' },
 * ]).bands.length; //=> 2
 * ```
 */
export function bandPoints(of: Formula, bands: BandPoints['bands']): BandPoints {
  return { kind: 'bands', of, bands };
}

/**
 * Mean of values of one unit that weigh differently.
 *
 * @example
 * ```ts
 * import { constant, weightedMean } from '@danvan/core/catalog';
 * weightedMean([constant('80', '%'), 2], [constant('90', '%'), 1]).terms.length; //=> 2
 * ```
 */
export function weightedMean<U extends string>(...terms: readonly (readonly [Formula<U>, number])[]): WeightedMean<U> {
  return { kind: 'weighted-mean', terms: terms.map(([value, weight]) => ({ value, weight: String(weight) })) };
}

/**
 * Points for a rate in percent: `rate × max`, with a target `rate × max ÷ target` up to `max`.
 *
 * @example
 * ```ts
 * import { constant, score } from '@danvan/core/catalog';
 * score(constant('87.7', '%'), 20).max; //=> '20'
 * ```
 */
export function score(rate: Formula<'%'>, max: number, target?: number): Score {
  return { kind: 'score', rate, max: String(max), ...(target === undefined ? {} : { target: String(target) }) };
}
