import type { Band } from './bands.js';

/**
 * How a figure is put together along one axis: added up, averaged, the last
 * one, or not at all. Months of visits add up; teams in March and teams in
 * April do not: the year has the teams of its last month.
 */
export type Aggregation = 'sum' | 'average' | 'first' | 'last' | 'none';

/** The figure of one measure (số liệu): a leaf of the tree. */
export interface MeasureTerm<U extends string = string> {
  readonly kind: 'measure';
  readonly measure: string;
  /** What is counted, in Vietnamese: `lượt`, `người`, `%`. */
  readonly unit?: U;
  /** Over periods; `sum` when left out. `last` and `average` are for stocks. */
  readonly time?: Aggregation;
  /** Over units; `sum` when left out. */
  readonly units?: Exclude<Aggregation, 'first' | 'last'>;
}

/** A number of the rule itself, as canonical text. */
export interface Constant<U extends string = string> {
  readonly kind: 'constant';
  readonly value: string;
  readonly unit?: U;
}

/** Figures of one unit, added up. */
export interface Sum<U extends string = string> {
  readonly kind: 'sum';
  readonly terms: readonly Formula<U>[];
}

/** What is left of one figure when another of the same unit is taken off. */
export interface Difference<U extends string = string> {
  readonly kind: 'difference';
  readonly minuend: Formula<U>;
  readonly subtrahend: Formula<U>;
}

/** Something per something else: mediators per team. */
export interface Ratio<U extends string = string> {
  readonly kind: 'ratio';
  readonly numerator: Formula;
  readonly denominator: Formula;
  /** 1 when left out; 100 where a rate has unlike units on its two sides. */
  readonly factor?: number;
  readonly unit?: U;
}

/** A part of a whole of the same unit, in percent. */
export interface Share {
  readonly kind: 'share';
  readonly part: Formula;
  readonly whole: Formula;
  /**
   * Everything that is counted in the part is counted in the whole too, so
   * that more than 100 % is a contradiction and no rate. Left out where the
   * part may be the greater one: revenue against its plan, petitions resolved
   * of which some came in the period before.
   */
  readonly within?: true;
}

/** Values times one another; the unit is named because a product has none of its own. */
export interface Product<U extends string = string> {
  readonly kind: 'product';
  readonly factors: readonly Formula[];
  readonly unit?: U;
}

/** The least or the greatest of several figures of one unit. */
export interface Extreme<U extends string = string> {
  readonly kind: 'least' | 'greatest';
  readonly of: readonly Formula<U>[];
}

/** Mean of values that weigh differently; the weights are part of the rule. */
export interface WeightedMean<U extends string = string> {
  readonly kind: 'weighted-mean';
  readonly terms: readonly { readonly value: Formula<U>; readonly weight: string }[];
}

/**
 * Points for a rate (điểm): `rate × max`, and with a target all points from
 * the target on and `rate × max ÷ target` below it.
 */
export interface Score {
  readonly kind: 'score';
  /** In percent. */
  readonly rate: Formula<'%'>;
  readonly max: string;
  /** In percent. */
  readonly target?: string;
}

/** Points by the band that a value falls into. */
export interface BandPoints {
  readonly kind: 'bands';
  readonly of: Formula;
  readonly bands: readonly (Band & { readonly points: string })[];
}

/**
 * What an indicator computes, as data: a small tree over measure ids. The
 * same tree is evaluated in memory, written out in words and turned into SQL.
 * `U` is the unit of the result: a tree that adds `lượt` to `người` does not
 * compile when it is built with the functions of `@danvan/core/catalog`.
 */
export type Formula<U extends string = string> =
  | MeasureTerm<U>
  | Constant<U>
  | Sum<U>
  | Difference<U>
  | Ratio<U>
  | Product<U>
  | Extreme<U>
  | WeightedMean<U>
  | ('%' extends U ? Share : never)
  | ('điểm' extends U ? Score | BandPoints : never);

/** The trees directly under a node, in reading order. */
export function operandsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'measure':
    case 'constant':
      return [];
    case 'sum':
      return formula.terms;
    case 'difference':
      return [formula.minuend, formula.subtrahend];
    case 'ratio':
      return [formula.numerator, formula.denominator];
    case 'share':
      return [formula.part, formula.whole];
    case 'product':
      return formula.factors;
    case 'least':
    case 'greatest':
    case 'bands':
      return Array.isArray(formula.of) ? (formula.of as readonly Formula[]) : [formula.of as Formula];
    case 'weighted-mean':
      return formula.terms.map(({ value }) => value);
    case 'score':
      return [formula.rate];
  }
}

/**
 * Every leaf of a tree, each measure once, in reading order.
 *
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * import { measureTermsOf } from '@danvan/core/indicators';
 * measureTermsOf(getIndicator('mediation-success-rate').formula).length; //=> 2
 * ```
 */
export function measureTermsOf(formula: Formula): readonly MeasureTerm[] {
  const terms = new Map<string, MeasureTerm>();
  const visit = (node: Formula): void => {
    if (node.kind !== 'measure') operandsOf(node).forEach(visit);
    else if (!terms.has(node.measure)) terms.set(node.measure, node);
  };
  visit(formula);
  return [...terms.values()];
}

/**
 * Every measure that a formula needs, each once.
 *
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * import { measuresOf } from '@danvan/core/indicators';
 * measuresOf(getIndicator('mediation-success-rate').formula); //=> ['mediation-success', 'mediation-cases']
 * ```
 */
export function measuresOf(formula: Formula): readonly string[] {
  return measureTermsOf(formula).map(({ measure }) => measure);
}
