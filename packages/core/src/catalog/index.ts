export { indicators } from './indicators.js';
export { getIndicator, findIndicator, type IndicatorChoice } from './get-indicator.js';
export { scorecards } from './scorecards.js';
export { getScorecard, UnknownScorecardError } from './get-scorecard.js';
export { UnknownIndicatorError } from './unknown-indicator-error.js';
export { measures, findMeasure, type MeasureId, type UnitOf } from './find-measure.js';
export {
  bandPoints,
  constant,
  counted,
  difference,
  greatest,
  least,
  product,
  ratio,
  score,
  share,
  sum,
  weightedMean,
} from './build-formula.js';
