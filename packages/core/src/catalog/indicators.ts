import type { Indicator } from '../indicators/indicator.js';
import { countIndicators } from './count-indicators.js';
import { rateIndicators } from './rate-indicators.js';
import { scoreIndicators } from './score-indicators.js';
import { serviceQualityIndicators } from './service-quality-indicators.js';

const definitions: readonly Indicator[] = [
  ...rateIndicators,
  ...serviceQualityIndicators,
  ...scoreIndicators,
  ...countIndicators,
];

/** Every definition of the catalogue; rates that differ by their base alone say so. */
export const indicators: readonly Indicator[] = definitions.map((one) =>
  one.base !== null && definitions.some((other) => other.id === one.id && other.base !== one.base)
    ? { ...one, namesBase: true }
    : one,
);
