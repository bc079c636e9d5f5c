// The fraction, or the count, behind a rate that is known: "Tỷ lệ hòa giải thành đạt 88%, tương ứng 44/50 vụ".
import { bothSpellings } from './both-spellings.js';
import type { Claim } from './claim.js';
import type { Figure, Scene } from './figure.js';
import { rateParts } from './lexicon/rate-parts.js';
import { makeClaim } from './make-claim.js';
import { isUnitOf } from './match-row.js';
import { plainSlice } from './plain-words.js';

const thatIs = bothSpellings(
  /^(?:[\s,;–-]*(?:tương (?:ứng|đương)(?: với)?|tức(?: là)?|nghĩa là|ứng với|hay(?: là)?)\s*|\s*\(\s*(?:tương ứng(?: với)?|tức)?\s*)$/u,
);

/** The claim of its part, and of its whole where the rate has but one or names its base. */
export function rateFractionClaim(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  if (figure.kind !== 'fraction' && figure.kind !== 'count') return undefined;
  const rate = scene.figures[figure.place - (figure.side === 'whole' ? 2 : 1)];
  if (rate?.kind !== 'percent' || rate.sentence !== figure.sentence || rate.change !== undefined) return undefined;
  const known = claims.get(rate);
  const row = known && rateParts.find((one) => one.rate === known.measure);
  if (!row || !thatIs(scene.unmarked).test(plainSlice(scene, rate.end, figure.start))) return undefined;
  const period = { period: known.period };
  // "là 82,6%, ứng với 1.108 vụ việc": a bracket alone may hold anything else, and "tức 20 ngày" is no count of petitions.
  const isPart =
    figure.side === 'part' ||
    (figure.side === 'alone' &&
      figure.change === undefined &&
      !figure.before.trimEnd().endsWith('(') &&
      isUnitOf(row.part, figure.unit, scene.unmarked));
  if (isPart) return makeClaim(scene, figure, row.part, period);
  if (figure.side === 'alone') return undefined;
  const whole = row.wholes.find((one) => one === known.base) ?? (row.wholes.length === 1 ? row.wholes[0] : undefined);
  return whole === undefined || whole === row.part ? undefined : makeClaim(scene, figure, whole, period);
}
