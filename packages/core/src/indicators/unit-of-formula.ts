import { checkBands } from './find-band.js';
import { operandsOf, type Formula } from './formula.js';
import type { Indicator } from './indicator.js';
import { UnitMismatchError } from './unit-mismatch-error.js';

/**
 * The unit that a formula gives, in Vietnamese; `null` where its measures do
 * not say. What the types of `@danvan/core/catalog` refuse at compile time is
 * refused here for formulas that come as data.
 *
 * @throws UnitMismatchError where figures of two units are added, taken off, compared or shared out
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * import { unitOfFormula } from '@danvan/core/indicators';
 * unitOfFormula(getIndicator('mediation-members-per-team').formula); //=> 'người/tổ'
 * ```
 */
export function unitOfFormula(formula: Formula): string | null {
  switch (formula.kind) {
    case 'measure':
    case 'constant':
      return formula.unit ?? null;
    case 'sum':
      return same(formula.terms);
    case 'difference':
      return same([formula.minuend, formula.subtrahend]);
    case 'least':
    case 'greatest':
      return same(formula.of);
    case 'weighted-mean':
      return same(formula.terms.map(({ value }) => value));
    case 'share':
      same([formula.part, formula.whole]);
      return '%';
    case 'ratio':
      [formula.numerator, formula.denominator].forEach(unitOfFormula);
      return formula.unit ?? null;
    case 'product':
      formula.factors.forEach(unitOfFormula);
      return formula.unit ?? null;
    case 'score': {
      const rate = unitOfFormula(formula.rate);
      if (rate !== null && rate !== '%') throw new UnitMismatchError(rate, '%');
      return 'điểm';
    }
    case 'bands':
      unitOfFormula(formula.of);
      return 'điểm';
  }
}

/**
 * Checks an indicator that came as data: its formula mixes no units and gives
 * the unit that the indicator says, and its bands leave no value without points.
 *
 * @throws UnitMismatchError; BandError
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * import { checkIndicator } from '@danvan/core/indicators';
 * checkIndicator(getIndicator('mediation-success-rate')).id; //=> 'mediation-success-rate'
 * ```
 */
export function checkIndicator(indicator: Indicator): Indicator {
  const unit = unitOfFormula(indicator.formula);
  if (unit !== null && unit !== indicator.unit.vi) throw new UnitMismatchError(unit, indicator.unit.vi);
  checkBandsIn(indicator.formula);
  return indicator;
}

function checkBandsIn(formula: Formula): void {
  if (formula.kind === 'bands') checkBands(formula.bands);
  operandsOf(formula).forEach(checkBandsIn);
}

function same(formulas: readonly Formula[]): string | null {
  return formulas.map(unitOfFormula).reduce((unit, one) => {
    if (unit !== null && one !== null && unit !== one) throw new UnitMismatchError(unit, one);
    return unit ?? one;
  }, null);
}
