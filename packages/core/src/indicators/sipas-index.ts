import type { Decimal } from '../foundation/decimal.js';
import { add, decimalOf, divide, multiply, rational, type Rational } from '../foundation/rational.js';
import { StatisticsError } from './statistics/statistics-error.js';

/** One satisfaction criterion with the answers that it got, by level 1…5. */
export interface SipasCriterion {
  readonly id: string;
  /** `I` policy, `II` services. */
  readonly part: 'I' | 'II';
  /** `I.A` … `II.E`. */
  readonly block: string;
  /** Answers by level; "don't know" and no answer are in none. */
  readonly answers: Readonly<Record<1 | 2 | 3 | 4 | 5, number>>;
}

/**
 * How the answers to one criterion become its index. No published figure
 * tells them apart, so that the choice is named in every result.
 *
 * - `topTwoBox`: share of satisfied and very satisfied answers
 * - `meanOfFive`: mean ÷ 5
 * - `meanFromOne`: (mean − 1) ÷ 4
 */
export type SipasScoring = 'topTwoBox' | 'meanOfFive' | 'meanFromOne';

/** The index with everything below it; percent, unrounded, `null` where nobody answered. */
export interface SipasResult {
  /** `topTwoBox/pooledItems`: figures of two strategies are never one series. */
  readonly strategy: `${SipasScoring}/pooledItems`;
  readonly total: Decimal | null;
  readonly parts: Readonly<Record<'I' | 'II', Decimal | null>>;
  readonly blocks: ReadonlyMap<string, Decimal | null>;
  readonly criteria: ReadonlyMap<string, { readonly index: Decimal | null; readonly valid: number }>;
}

/**
 * The satisfaction index SIPAS from counted answers. All criteria weigh the
 * same, so that of 39 the 23 of policy outweigh the 16 of services. The text
 * of the Ministry's method was not obtained: this way of putting the criteria
 * together fits the figures published for 2023 and 2024, the mean of the two
 * parts and that of the nine blocks do not. Answers of a form on a web page
 * are no SIPAS, which is a random sample.
 *
 * @throws StatisticsError `bad-count` for a number of answers that is none
 * @param criteria - those that were asked; criteria without a valid answer are left out of the means
 * @example
 * ```ts
 * import { sipasIndex } from '@danvan/core/indicators';
 * const answers = { 1: 1, 2: 4, 3: 15, 4: 60, 5: 20 };
 * const result = sipasIndex([{ id: 'I.A.1', part: 'I', block: 'I.A', answers }], 'topTwoBox');
 * result.total?.toString(); //=> '80'
 * result.strategy; //=> 'topTwoBox/pooledItems'
 * ```
 */
export function sipasIndex(criteria: readonly SipasCriterion[], scoring: SipasScoring): SipasResult {
  for (const { id, answers } of criteria) checkAnswers(id, answers);
  const scored = criteria.map((criterion) => ({ criterion, ...score(criterion, scoring) }));
  const mean = (of: typeof scored): Decimal | null => {
    const known = of.flatMap(({ index }) => index ?? []);
    const average = divide(known.reduce(add, rational(0)), rational(known.length));
    return average && decimalOf(average);
  };
  const within = (test: (criterion: SipasCriterion) => boolean): Decimal | null =>
    mean(scored.filter(({ criterion }) => test(criterion)));
  const blocks = [...new Set(criteria.map(({ block }) => block))];
  return {
    strategy: `${scoring}/pooledItems`,
    total: mean(scored),
    parts: { I: within(({ part }) => part === 'I'), II: within(({ part }) => part === 'II') },
    blocks: new Map(blocks.map((name) => [name, within(({ block }) => block === name)])),
    criteria: new Map(
      scored.map(({ criterion, index, valid }) => [criterion.id, { index: index && decimalOf(index), valid }]),
    ),
  };
}

function checkAnswers(id: string, answers: SipasCriterion['answers']): void {
  for (const [level, number] of Object.entries(answers)) {
    if (Number.isSafeInteger(number) && number >= 0) continue;
    throw new StatisticsError('bad-count', {
      vi: `Tiêu chí “${id}”, mức ${level}: ${number} không phải là số phiếu.`,
      en: `Criterion “${id}”, level ${level}: ${number} is no number of answers.`,
    });
  }
}

function score({ answers }: SipasCriterion, scoring: SipasScoring): { index: Rational | null; valid: number } {
  const levels = [1, 2, 3, 4, 5] as const;
  const valid = levels.reduce((sum, level) => sum + answers[level], 0);
  const points = levels.reduce((sum, level) => sum + level * answers[level], 0);
  const share = (above: number, below: number): Rational | null =>
    divide(multiply(rational(above), rational(100)), rational(below));
  switch (scoring) {
    case 'topTwoBox':
      return { index: share(answers[4] + answers[5], valid), valid };
    case 'meanOfFive':
      return { index: share(points, valid * 5), valid };
    case 'meanFromOne':
      return { index: share(points - valid, valid * 4), valid };
  }
}
