import type { LocalText } from '../foundation/local-text.js';
import type { Formula } from '../indicators/formula.js';
import { serviceQualityIndicators } from './service-quality-indicators.js';

/** Name and formula of an indicator in percent of Quyết định 766/QĐ-TTg, for the scorecard that gives points for it. */
export function shareOf(id: string): { readonly name: LocalText; readonly formula: Formula<'%'> } {
  const found = serviceQualityIndicators.find((indicator) => indicator.id === id);
  if (found?.unit.vi !== '%') throw new RangeError(`No indicator in percent of that id: ${id}`);
  return { name: found.name, formula: found.formula as Formula<'%'> };
}
