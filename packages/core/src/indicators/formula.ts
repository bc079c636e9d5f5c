/** One side of a ratio: measures that are added up and others that are taken off. */
export interface Terms {
  readonly plus: readonly string[];
  readonly minus?: readonly string[];
}

/**
 * What an indicator computes, as data: a count is the sum of its measures, a
 * ratio is numerator ÷ denominator × factor. Written over measure ids, so the
 * same formula is evaluated in memory, written out in words and turned into
 * SQL.
 */
export type Formula =
  | { readonly kind: 'count'; readonly terms: Terms }
  | { readonly kind: 'ratio'; readonly numerator: Terms; readonly denominator: Terms; readonly factor: number };

/** Every measure that a formula needs, each once. */
export function measuresOf(formula: Formula): readonly string[] {
  const sides = formula.kind === 'count' ? [formula.terms] : [formula.numerator, formula.denominator];
  return [...new Set(sides.flatMap((side) => [...side.plus, ...(side.minus ?? [])]))];
}
