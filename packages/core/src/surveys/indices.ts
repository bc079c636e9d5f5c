import type { Decimal } from '../foundation/decimal.js';
import { decimalOf } from '../foundation/rational.js';
import type { Scale } from './survey.js';

/**
 * One way to put a histogram of answers into one figure.
 * - `mean`: mean of the level codes (điểm trung bình), in codes.
 * - `mean-100`: the same on 0…100: the lowest level is 0, the highest 100.
 * - `top-two`: per cent of the two best levels (of the best one, where there are only two).
 * - `bottom-two`: per cent of the two worst levels, likewise.
 * - `net`: `top-two` − `bottom-two`, −100…100; the middle counts for neither.
 * - `net-promoter`: per cent of 9 and 10 − per cent of 0…6, on a scale 0…10 only.
 *
 * None of them is the rate of Decision 766/QĐ-TTg, which counts silence as
 * satisfied: that one is an indicator of the catalogue.
 */
export type IndexName = 'mean' | 'mean-100' | 'top-two' | 'bottom-two' | 'net' | 'net-promoter';

interface Tally {
  readonly codes: readonly number[];
  /** Answers with one of these codes. */
  readonly of: (codes: readonly number[]) => number;
  readonly valid: number;
}

type Strategy = (tally: Tally) => readonly [numerator: number, denominator: number];

const best = (codes: readonly number[]): readonly number[] => codes.slice(codes.length > 2 ? -2 : -1);
const worst = (codes: readonly number[]): readonly number[] => codes.slice(0, codes.length > 2 ? 2 : 1);
const points = ({ codes, of }: Tally): number => codes.reduce((sum, code) => sum + code * of([code]), 0);

const strategies: Readonly<Record<IndexName, Strategy>> = {
  mean: (tally) => [points(tally), tally.valid],
  'mean-100': (tally) => {
    const low = tally.codes[0] ?? 0;
    const span = (tally.codes[tally.codes.length - 1] ?? 0) - low;
    return [100 * (points(tally) - low * tally.valid), span * tally.valid];
  },
  'top-two': ({ codes, of, valid }) => [100 * of(best(codes)), valid],
  'bottom-two': ({ codes, of, valid }) => [100 * of(worst(codes)), valid],
  net: ({ codes, of, valid }) => [100 * (of(best(codes)) - of(worst(codes))), valid],
  'net-promoter': ({ codes, of, valid }) => {
    if (codes.join() !== '0,1,2,3,4,5,6,7,8,9,10') throw new RangeError('net-promoter needs a scale from 0 to 10.');
    return [100 * (of([9, 10]) - of([0, 1, 2, 3, 4, 5, 6])), valid];
  },
};

/** The names of all indices. */
export const indexNames = Object.keys(strategies) as readonly IndexName[];

/**
 * An index of the answers to one rating, exact; `null` where nobody answered.
 *
 * @param distribution - answers by level code; codes that the scale does not have are left out
 * @throws {RangeError} when the index is not defined on this scale
 * @example
 * ```ts
 * import { indexOf, satisfactionScale5 } from '@danvan/core/surveys';
 * const answers = { 1: 1, 2: 0, 3: 2, 4: 4, 5: 3 };
 * indexOf('mean', satisfactionScale5, answers)?.toString(); //=> '3.8'
 * indexOf('mean-100', satisfactionScale5, answers)?.toString(); //=> '70'
 * indexOf('top-two', satisfactionScale5, answers)?.toString(); //=> '70'
 * ```
 */
export function indexOf(name: IndexName, scale: Scale, distribution: Readonly<Record<string, number>>): Decimal | null {
  const codes = scale.map(({ value }) => value);
  const of = (some: readonly number[]): number => some.reduce((sum, code) => sum + (distribution[code] ?? 0), 0);
  const valid = of(codes);
  const [numerator, denominator] = strategies[name]({ codes, of, valid });
  return valid === 0 ? null : decimalOf({ numerator: BigInt(numerator), denominator: BigInt(denominator) });
}
