import { bracketedTimesClaim } from './bracketed-times-claim.js';
import type { FoundRate } from './checks/found-rate.js';
import type { Claim } from './claim.js';
import type { Clause } from './clause.js';
import { comparedClaim } from './compared-claim.js';
import { figureFirstClaim } from './figure-first-claim.js';
import type { Figure, Scene } from './figure.js';
import { headedLineClaim } from './headed-line-claim.js';
import { inTurnClaim } from './in-turn-claim.js';
import { levelPartClaim } from './level-claim.js';
import { levelWordedClaim } from './level-worded-claim.js';
import { levelAgain, listedClaim } from './listed-claim.js';
import { nameAboveClaim } from './name-above-claim.js';
import { namedAheadClaim } from './named-ahead-claim.js';
import { namedFractionClaim } from './named-fraction-claim.js';
import { isOutOf, partClaim, partOfWhole } from './part-claim.js';
import { periodListClaim } from './period-list-claim.js';
import { placedClaim, rankedClaim } from './placed-claim.js';
import { planLineClaim } from './plan-line-claim.js';
import { baselessClaim, besideClaim, partWordedClaim, rateClaim } from './rate-claim.js';
import { rateFractionClaim } from './rate-fraction-claim.js';
import { repeatedWhole } from './repeated-whole.js';
import { retoldRateClaim } from './retold-rate-claim.js';
import { roleClaim } from './role-claim.js';
import { toldAgainClaim } from './told-again-claim.js';
import { fractionTotalClaim, totalClaim } from './total-claim.js';
import { wordedClaim } from './worded-claim.js';

/** What a rule may look at. */
export interface Asked {
  readonly scene: Scene;
  readonly figure: Figure;
  readonly clause: Clause;
  /** The rate that the figure is, where the checks have found its part and its whole. */
  readonly rate: FoundRate | undefined;
  /** What the figures before it state. */
  readonly claims: ReadonlyMap<Figure, Claim>;
}

/** One way in which a text says which measure a figure states. */
export interface ClaimRule {
  /** For whoever looks for the rule that bound a figure. */
  readonly name: string;
  readonly read: (asked: Asked) => Claim | undefined;
}

/**
 * The rules of claims, in the order in which they are asked; the first that
 * knows an answer has it. What was worked out stands before what is worded,
 * the figure's own words before those of its neighbours, and what stands above
 * the sentence last.
 */
export const claimRules: readonly ClaimRule[] = [
  { name: 'repeated-whole', read: ({ scene, figure, claims }) => repeatedWhole(scene, figure, claims) },
  {
    name: 'rate-of-found-parts',
    read: ({ scene, figure, rate, claims }) => rate && rateClaim(scene, figure, rate, claims),
  },
  {
    name: 'rate-behind-its-part',
    read: ({ scene, figure, claims }) => baselessClaim(scene, figure.place, figure, claims),
  },
  { name: 'times-in-brackets', read: ({ scene, figure, claims }) => bracketedTimesClaim(scene, figure, claims) },
  { name: 'told-again', read: ({ scene, figure, claims }) => toldAgainClaim(scene, figure, claims) },
  { name: 'fraction-behind-a-name', read: ({ scene, figure, clause }) => namedFractionClaim(scene, figure, clause) },
  { name: 'fraction-beside-its-rate', read: ({ scene, figure, claims }) => rateFractionClaim(scene, figure, claims) },
  {
    name: 'total-of-fractions',
    read: ({ scene, figure, claims }) => fractionTotalClaim(scene, figure.place, figure, claims),
  },
  {
    name: 'lexicon',
    read: ({ scene, figure, clause }) =>
      isOutOf(scene, figure.place) || isOutOf(scene, figure.place - 1)
        ? partClaim(scene, figure.place, figure)
        : wordedClaim(scene, figure.place, figure, clause),
  },
  { name: 'part-with-its-noun', read: ({ scene, figure }) => partOfWhole(scene, figure.place, figure) },
  {
    name: 'lexicon-before-a-move',
    read: ({ scene, figure, clause }) => levelWordedClaim(scene, figure.place, figure, clause),
  },
  { name: 'in-turn', read: ({ scene, figure, clause }) => inTurnClaim(scene, figure, clause) },
  { name: 'role', read: ({ scene, figure, clause }) => roleClaim(scene, figure, clause) },
  { name: 'another-period', read: ({ scene, figure, claims }) => comparedClaim(scene, figure, claims) },
  { name: 'place', read: ({ scene, figure, clause, claims }) => placedClaim(scene, figure, clause, claims) },
  {
    name: 'list-of-one-measure',
    read: ({ scene, figure, claims }) => listedClaim(scene, figure.place, figure, claims),
  },
  { name: 'part-by-level', read: ({ scene, figure, claims }) => levelPartClaim(scene, figure, claims) },
  { name: 'level-again', read: ({ scene, figure, claims }) => levelAgain(scene, figure, claims) },
  { name: 'total-of-claims', read: ({ scene, figure, claims }) => totalClaim(scene, figure.place, figure, claims) },
  { name: 'rank', read: ({ scene, figure, claims }) => rankedClaim(scene, figure, claims) },
  {
    name: 'rate-worded-at-its-part',
    read: ({ scene, figure, rate }) => (rate && !rate.isNamed ? partWordedClaim(scene, figure, rate) : undefined),
  },
  { name: 'line-of-a-plan', read: ({ scene, figure, clause }) => planLineClaim(scene, figure, clause) },
  {
    name: 'list-of-periods',
    read: ({ scene, figure, clause, claims }) => periodListClaim(scene, figure, clause, claims),
  },
  { name: 'rate-worded-at-its-count', read: ({ scene, figure }) => besideClaim(scene, figure) },
  { name: 'rate-retold', read: ({ scene, figure, clause, claims }) => retoldRateClaim(scene, figure, clause, claims) },
  { name: 'headed-line', read: ({ scene, figure, clause }) => headedLineClaim(scene, figure, clause) },
  { name: 'name-ahead', read: ({ scene, figure, clause }) => namedAheadClaim(scene, figure, clause) },
  { name: 'figure-first', read: ({ scene, figure, clause }) => figureFirstClaim(scene, figure, clause) },
  { name: 'name-above', read: ({ scene, figure, clause }) => nameAboveClaim(scene, figure, clause) },
];
