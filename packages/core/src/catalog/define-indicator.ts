import type { LocalText } from '../foundation/local-text.js';
import type { Formula, Share } from '../indicators/formula.js';
import type { Indicator, LegalBasis } from '../indicators/indicator.js';
import { counted, share } from './build-formula.js';
import { findMeasure, type MeasureId } from './find-measure.js';

type Extra = Partial<
  Pick<Indicator, 'direction' | 'decimals' | 'valid' | 'version' | 'minN' | 'sample' | 'note' | 'base' | 'baseText'>
>;

export const text = (vi: string, en: string): LocalText => ({ vi, en });
const percent = text('%', '%');

// Before the laws and forms of 2014 none of the figures was reported this way.
const sinceLaws = { from: '2014-07-01' } as const;

/** A share whose part is counted in its whole: more than 100 % means that a figure is wrong. */
export function partOf<U extends string>(part: Formula<U>, whole: Formula<NoInfer<U>>): Share {
  return share(part, whole, { within: true });
}

/** Any formula with a name and a unit; more is better and two decimals unless said. */
export function indicator(
  id: string,
  name: LocalText,
  unit: LocalText,
  formula: Formula,
  basis: readonly LegalBasis[],
  extra: Extra = {},
): Indicator {
  return {
    id,
    name,
    unit,
    direction: 'up',
    formula,
    base: null,
    baseText: null,
    decimals: 2,
    basis,
    valid: sinceLaws,
    ...extra,
  };
}

/** A share in percent; its base is the measure below the line, where that is one measure. */
export function rate(
  id: string,
  name: LocalText,
  formula: Share,
  baseText: LocalText,
  basis: readonly LegalBasis[],
  extra: Extra = {},
): Indicator {
  const base = formula.whole.kind === 'measure' ? formula.whole.measure : null;
  return indicator(id, name, percent, formula, basis, { base, baseText, ...extra });
}

/** A count (chỉ tiêu số lượng): the measure of the same id, named and counted as it is. */
export function count(
  id: MeasureId,
  direction: Indicator['direction'],
  basis: readonly LegalBasis[],
  extra: Extra = {},
): Indicator {
  const measure = findMeasure(id);
  return indicator(id, measure?.name ?? text(id, id), measure?.unit ?? text('', ''), counted(id), basis, {
    direction,
    decimals: 0,
    ...extra,
  });
}
