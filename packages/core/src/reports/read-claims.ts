import { finish, paced, type Steps } from '../foundation/steps.js';
import { cellClaim } from './cell-claim.js';
import { CellsAhead } from './cells-ahead.js';
import type { FoundRate } from './checks/found-rate.js';
import { claimRules, type Asked } from './claim-rules.js';
import type { Claim } from './claim.js';
import { clauseOf } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { auditOf } from './find-checks.js';
import { withIndexYears } from './index-year.js';
import { isMeanOf } from './is-mean.js';
import { isNoResult } from './is-no-result.js';
import { isOfCriterion } from './of-criterion.js';
import { LateClaims } from './late-claims.js';
import { isOfSomeMeasure } from './match-row.js';
import type { Mention } from './mention.js';
import { forgetWords } from './phrase.js';
import { sceneOf } from './scene-of.js';

/**
 * Says which measure of the catalogue each figure states, with its period,
 * base and level. Figures that no wording fits have no claim.
 *
 * @example
 * ```ts
 * import { findMentions, readClaims } from '@danvan/core/reports';
 * const text = 'Các tổ hòa giải thành 96/118 vụ, đạt 85%.';
 * readClaims(text, findMentions(text)).some(({ measure }) => measure === 'mediation-success'); //=> true
 * ```
 */
export function readClaims(text: string, mentions: readonly Mention[]): Claim[] {
  return finish(claimsFrom(text, mentions));
}

function* claimsFrom(text: string, mentions: readonly Mention[]): Steps<Claim[]> {
  const scene = yield* sceneOf(text, mentions);
  const { rates } = yield* auditOf(scene);
  const claims = yield* claimsOf(scene, rates);
  forgetWords();
  return claims;
}

/** The same on a text that is laid out already. */
export function* claimsOf(scene: Scene, rates: readonly FoundRate[]): Steps<Claim[]> {
  const claims = new Map<Figure, Claim>();
  const rateOf = new Map(rates.map((rate) => [rate.judged.stated, rate]));
  const cells = new CellsAhead(scene);
  const name = (figure: Figure, place: number): void => {
    const cell = cells.of(figure);
    if (cell) {
      if (cell.isCompared) return;
      const claim = cellClaim(scene, figure, cell, claims);
      if (claim) claims.set(figure, claim);
      return;
    }
    const clause = clauseOf(scene, place);
    if (!clause || !isOfSomeMeasure(figure, clause.unit || figure.unit, scene.unmarked) || isNoResult(scene, figure))
      return;
    const claim = firstClaim({ scene, figure, clause, rate: rateOf.get(figure), claims });
    if (claim && !isOfCriterion(scene, figure, claim.measure) && !isMeanOf(scene, figure, claim.measure))
      claims.set(figure, claim);
  };
  const late = new LateClaims(scene, rates, claims);
  yield* paced(scene.figures, (figure, place) => {
    name(figure, place);
    late.readTo(place + 1);
  });
  late.finish();
  withIndexYears(scene, claims);
  return [...claims.keys()].sort((one, other) => one.place - other.place).flatMap((figure) => claims.get(figure) ?? []);
}

function firstClaim(asked: Asked): Claim | undefined {
  for (const { read } of claimRules) {
    const claim = read(asked);
    if (claim) return claim;
  }
  return undefined;
}
