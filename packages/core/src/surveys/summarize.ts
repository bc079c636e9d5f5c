import { type Decimal } from '../foundation/decimal.js';
import { decimalOf } from '../foundation/rational.js';
import type { Response } from './response.js';
import type { RatingQuestion, Survey } from './survey.js';
import type { SurveySummary } from './summary.js';
import { wilsonInterval } from './wilson-interval.js';

/** Answers to one question counted by level code, and how many forms came in at all. */
export interface AnswerCounts {
  readonly count: number;
  readonly distribution: Readonly<Record<string, number>>;
}

/** Which question is summarised, and from how many answers on it may be shown. */
export interface SummarizeOptions {
  /** Which rating; the one called `overall`, else the first, unless named. */
  readonly question?: string;
  /** Fewer answers than this are not published (default 10). 0 turns suppression off for internal use. */
  readonly minN?: number;
  /** How many people were asked: the response rate is computed from it. */
  readonly invited?: number;
}

/** The smallest number of answers that a public summary may show. */
export const defaultMinN = 10;

/**
 * What the answers to a survey say: distribution, mean, share of the two best
 * levels with its interval. A question left open counts neither as 0 nor as
 * the middle: it is not among the valid answers.
 *
 * @example
 * ```ts
 * import { findSurvey, summarize } from '@danvan/core/surveys';
 * const quick = findSurvey('quick');
 * const answer = (overall: number) => ({
 *   id: '0', survey: 'quick', version: 1, unit: '01', answers: { overall }, ageMs: 0,
 * });
 * if (quick) summarize(quick, [4, 5, 5, 2].map(answer), { minN: 0 }).topTwoShare?.toString(); //=> '0.75'
 * ```
 */
export function summarize(
  survey: Survey,
  responses: readonly Response[],
  options: SummarizeOptions = {},
): SurveySummary {
  const question = ratingOf(survey, options.question);
  const distribution: Record<string, number> = {};
  for (const response of responses) {
    const answer = response.answers[question.id];
    if (answer === undefined) continue;
    const key = String(answer);
    distribution[key] = (distribution[key] ?? 0) + 1;
  }
  return summarizeCounts(survey, question, { count: responses.length, distribution }, options);
}

/**
 * The same from an answer histogram, as a database returns it; the sums are then never loaded as rows.
 *
 * @example
 * ```ts
 * import { findSurvey, summarizeCounts } from '@danvan/core/surveys';
 * const quick = findSurvey('quick');
 * const counts = { count: 40, distribution: { 4: 16, 5: 16, 3: 8 } };
 * if (quick) summarizeCounts(quick, 'overall', counts).topTwoShare?.toString(); //=> '0.8'
 * ```
 */
export function summarizeCounts(
  survey: Survey,
  question: RatingQuestion | string,
  counts: AnswerCounts,
  options: Pick<SummarizeOptions, 'minN' | 'invited'> = {},
): SurveySummary {
  const rating = typeof question === 'string' ? ratingOf(survey, question) : question;
  const codes = rating.scale.map((level) => level.value);
  const distribution = Object.fromEntries(codes.map((code) => [String(code), counts.distribution[String(code)] ?? 0]));
  const valid = codes.reduce((sum, code) => sum + (distribution[String(code)] ?? 0), 0);
  const suppressed = valid < (options.minN ?? defaultMinN);
  const { invited } = options;
  const head = { survey: survey.id, question: rating.id, suppressed };
  // Of too few answers not even their rate is told: it would give their number away.
  const rate =
    invited === undefined ? {} : { responseRate: suppressed || invited <= 0 ? null : share(counts.count, invited) };
  if (suppressed) {
    return {
      ...head,
      ...rate,
      count: null,
      valid: null,
      distribution: {},
      mean: null,
      topTwoShare: null,
      interval: null,
    };
  }
  if (valid === 0) {
    return {
      ...head,
      ...rate,
      count: counts.count,
      valid,
      distribution,
      mean: null,
      topTwoShare: null,
      interval: null,
    };
  }
  const points = codes.reduce((sum, code) => sum + code * (distribution[String(code)] ?? 0), 0);
  // Of two levels only one is the better.
  const best = codes
    .slice(codes.length > 2 ? -2 : -1)
    .reduce((sum, code) => sum + (distribution[String(code)] ?? 0), 0);
  return {
    ...head,
    ...rate,
    count: counts.count,
    valid,
    distribution,
    mean: share(points, valid),
    topTwoShare: share(best, valid),
    interval: wilsonInterval(best, valid),
  };
}

/**
 * The rating question of a survey that a summary is about. Throws RangeError for a name that is no rating: a mistake in the calling program.
 *
 * @example
 * ```ts
 * import { findSurvey, ratingOf } from '@danvan/core/surveys';
 * const quick = findSurvey('quick');
 * if (quick) ratingOf(quick).id; //=> 'overall'
 * ```
 */
export function ratingOf(survey: Survey, id?: string): RatingQuestion {
  const ratings = survey.questions.filter((question) => question.kind === 'rating');
  const found =
    id === undefined
      ? (ratings.find((rating) => rating.id === 'overall') ?? ratings[0])
      : ratings.find((rating) => rating.id === id);
  if (!found)
    throw new RangeError(`Survey "${survey.id}" has no rating question${id === undefined ? '' : ` "${id}"`}.`);
  return found;
}

function share(part: number, whole: number): Decimal {
  return decimalOf({ numerator: BigInt(part), denominator: BigInt(whole) });
}
