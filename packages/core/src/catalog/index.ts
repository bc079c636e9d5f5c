export { indicators } from './indicators.js';
export { getIndicator, findIndicator, type IndicatorChoice } from './get-indicator.js';
export { UnknownIndicatorError } from './unknown-indicator-error.js';
export { measures, findMeasure } from './find-measure.js';
