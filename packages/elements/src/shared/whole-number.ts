import type { PropertyDeclaration } from 'lit';

/** A property with a number; an attribute without one counts as never set. */
export const numeric: PropertyDeclaration = {
  converter: (text: string | null) => (text?.trim() && Number.isFinite(+text) ? +text : undefined),
};

/** Most decimals that a figure is printed with. */
export const mostDecimals = 20;

/** The number where it is whole and in its bounds; what is not counts as never set. */
export function wholeNumber(given: number | undefined, least: number, most: number): number | undefined {
  return Number.isInteger(given) && given !== undefined && given >= least && given <= most ? given : undefined;
}
