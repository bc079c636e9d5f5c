import type { Indicator } from '../indicators/indicator.js';
import { indicators } from './indicators.js';
import { UnknownIndicatorError } from './unknown-indicator-error.js';

/** Which of several indicators of one id is meant. */
export interface IndicatorChoice {
  /** Measure id of the denominator; needed where an indicator exists with several. */
  readonly base?: string | undefined;
  /** ISO day on which the definition holds, for ids that have had several; the newest when left out. */
  readonly on?: string | undefined;
}

/**
 * An indicator of the catalogue. A rate that exists with several bases needs
 * one named: there is no default, because "the" resolution rate of petitions
 * differs by twenty points with what it is a rate of. A count of the same id
 * needs none.
 *
 * @throws UnknownIndicatorError `unknown-indicator`, `base-needed`, `unknown-base` or `not-valid-then`
 * @example
 * ```ts
 * import { getIndicator } from '@danvan/core/catalog';
 * getIndicator('petition-resolution-rate', { base: 'petition-eligible' }).baseText?.vi; //=> 'trên đơn đủ điều kiện xử lý'
 * getIndicator('sipas-index', { on: '2019-12-31' }).version; //=> 'service-users-2017'
 * ```
 */
export function getIndicator<const Base extends string>(
  id: string,
  choice: { readonly base: Base; readonly on?: string | undefined },
): Indicator<Base>;
export function getIndicator(id: string, choice?: IndicatorChoice): Indicator;
export function getIndicator(id: string, { base, on }: IndicatorChoice = {}): Indicator {
  const named = indicators.filter((indicator) => indicator.id === id);
  const plain = named.filter((indicator) => indicator.base === null);
  const ofBase =
    base !== undefined ? named.filter((indicator) => indicator.base === base) : plain.length > 0 ? plain : named;
  const bases = [...new Set(named.flatMap((entry) => entry.base ?? []))];
  const asked = { known: named.length > 0, base, bases, near: named.length > 0 ? [] : nearTo(id) };
  if (new Set(ofBase.map((entry) => entry.base)).size !== 1) throw new UnknownIndicatorError(id, asked);
  const found = ofBase
    .filter(({ valid }) => on === undefined || (valid.from <= on && (valid.to === undefined || on < valid.to)))
    .sort((a, b) => (a.valid.from < b.valid.from ? 1 : -1))[0];
  if (!found) throw new UnknownIndicatorError(id, { ...asked, on });
  return found;
}

/**
 * The same, `undefined` instead of an error.
 *
 * @example
 * ```ts
 * import { findIndicator } from '@danvan/core/catalog';
 * findIndicator('mediation-success-rate')?.decimals; //=> 2
 * findIndicator('no-such-rate'); //=> undefined
 * ```
 */
export function findIndicator(id: string, choice: IndicatorChoice = {}): Indicator | undefined {
  try {
    return getIndicator(id, choice);
  } catch (error) {
    if (error instanceof UnknownIndicatorError) return undefined;
    throw error;
  }
}

/** The ids that share most words with an unknown one. */
function nearTo(id: string): readonly string[] {
  const words = new Set(id.split('-'));
  const shared = (other: string): number => other.split('-').filter((word) => words.has(word)).length;
  return [...new Set(indicators.map((one) => one.id))]
    .map((other) => ({ other, common: shared(other) * 2 - other.split('-').length }))
    .filter(({ other, common }) => shared(other) > 0 && common > -words.size)
    .sort((a, b) => b.common - a.common)
    .slice(0, 3)
    .map(({ other }) => other);
}
