import type { PropertyDeclaration } from 'lit';

/** A property with a number; an attribute without one counts as never set. */
export const numeric: PropertyDeclaration = {
  converter: (text: string | null) => (text?.trim() && Number.isFinite(+text) ? +text : undefined),
};

/** The number where it is whole and in its bounds, which are those of decimals unless told; what is not counts as never set. */
export function wholeNumber(given: number | undefined, least = 0, most = 20): number | undefined {
  return given !== undefined && given % 1 === 0 && given >= least && given <= most ? given : undefined;
}
