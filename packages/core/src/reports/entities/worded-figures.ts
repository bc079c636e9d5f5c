import { roundRational } from '../../foundation/rational.js';
import type { Claim } from '../claim.js';
import { claimPeriod } from '../claim-period.js';
import { isFormer } from '../checks/around.js';
import { clauseOf } from '../clause.js';
import type { Scene } from '../figure.js';
import { formerPeriod } from '../former-period.js';
import { matcherOf } from '../match-row.js';
import { entityWordings } from './entity-wordings.js';

const match = matcherOf(entityWordings);

/** Figures without a measure of the catalogue that an entity has a field for. */
export function wordedFigures(scene: Scene, claims: readonly Claim[]): Claim[] {
  const bound = new Set(claims.flatMap((claim) => claim.mentions));
  return scene.figures.flatMap((figure, place): Claim[] => {
    if (bound.has(figure.mention) || figure.change !== undefined || figure.side === 'whole') return [];
    const clause = clauseOf(scene, place);
    const row = clause && match(figure, clause, scene.unmarked);
    if (!row) return [];
    return [
      {
        measure: row.measure,
        value: roundRational(figure.value, figure.value.denominator.toString().length),
        bound: figure.bound,
        unit: scene.mentions[figure.mention]?.unit ?? null,
        period:
          isFormer(figure, scene) && !row.measure.endsWith('carried-over')
            ? formerPeriod(scene, figure)
            : claimPeriod(scene, figure),
        mentions: [figure.mention],
      },
    ];
  });
}
