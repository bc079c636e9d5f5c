import type { Indicator } from '../indicators/indicator.js';
import { indicators } from './indicators.js';
import { UnknownIndicatorError } from './unknown-indicator-error.js';

export interface IndicatorChoice {
  /** Measure id of the denominator; needed where an indicator exists with several. */
  readonly base?: string | undefined;
}

/**
 * An indicator of the catalogue. A rate that exists with several bases needs
 * one named: there is no default, because "the" resolution rate of petitions
 * differs by twenty points with what it is a rate of.
 *
 * @throws UnknownIndicatorError `unknown-indicator`, `base-needed` or `unknown-base`
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * getIndicator('petition-resolution-rate', { base: 'petition-eligible' }).baseText?.vi; //=> 'trên đơn đủ điều kiện xử lý'
 * ```
 */
export function getIndicator(id: string, { base }: IndicatorChoice = {}): Indicator {
  const named = indicators.filter((indicator) => indicator.id === id);
  const found = named.filter((indicator) => base === undefined || indicator.base === base);
  const [indicator] = found;
  if (indicator && found.length === 1) return indicator;
  throw new UnknownIndicatorError(
    id,
    base,
    named.flatMap((entry) => entry.base ?? []),
  );
}

/** The same, `undefined` instead of an error. */
export function findIndicator(id: string, choice: IndicatorChoice = {}): Indicator | undefined {
  try {
    return getIndicator(id, choice);
  } catch (error) {
    if (error instanceof UnknownIndicatorError) return undefined;
    throw error;
  }
}
