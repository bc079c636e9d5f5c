// Builds formulas over the measures of the catalogue. The units of the
// measures are part of the types, so that a sum of visits and persons does not
// compile; a formula from elsewhere is checked by `checkIndicator`.
import type {
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

/** A number of the rule itself. */
export function constant<const U extends string>(value: string, unit: U): Constant<U> {
  return { kind: 'constant', value, unit };
}

/** Figures of one unit, added up. */
export function sum<U extends string>(first: Formula<U>, ...others: readonly Formula<NoInfer<U>>[]): Sum<U> {
  return { kind: 'sum', terms: [first, ...others] };
}

/** What is left of a figure when another of the same unit is taken off. */
export function difference<U extends string>(minuend: Formula<U>, subtrahend: Formula<NoInfer<U>>): Difference<U> {
  return { kind: 'difference', minuend, subtrahend };
}

/** A part of a whole of the same unit, in percent. */
export function share<U extends string>(part: Formula<U>, whole: Formula<NoInfer<U>>): Share {
  return { kind: 'share', part: part, whole: whole };
}

/** Something per something else, in a unit of its own. */
export function ratio<const U extends string>(numerator: Formula, denominator: Formula, unit: U, factor = 1): Ratio<U> {
  return { kind: 'ratio', numerator, denominator, unit, ...(factor === 1 ? {} : { factor }) };
}

/** Values times one another. */
export function product<const U extends string>(unit: U, ...factors: readonly Formula[]): Product<U> {
  return { kind: 'product', factors, unit };
}

/** The greatest of several figures of one unit. */
export function greatest<U extends string>(first: Formula<U>, ...others: readonly Formula<NoInfer<U>>[]): Extreme<U> {
  return { kind: 'greatest', of: [first, ...others] };
}

/** Mean of values of one unit that weigh differently. */
export function weightedMean<U extends string>(...terms: readonly (readonly [Formula<U>, number])[]): WeightedMean<U> {
  return { kind: 'weighted-mean', terms: terms.map(([value, weight]) => ({ value, weight: String(weight) })) };
}

/** Points for a rate in percent: `rate × max`, with a target `rate × max ÷ target` up to `max`. */
export function score(rate: Formula<'%'>, max: number, target?: number): Score {
  return { kind: 'score', rate, max: String(max), ...(target === undefined ? {} : { target: String(target) }) };
}
