// The year of an index that is told without one.
import { bothSpellings } from './both-spellings.js';
import { isFormer } from './checks/around.js';
import type { Claim } from './claim.js';
import type { Figure, Scene } from './figure.js';

/** Indices that come out once a year, all for the same year. */
const indices: ReadonlySet<string> = new Set(['sipas-index', 'par-index', 'papi-score']);
const yearBefore = bothSpellings(/(?:năm trước|năm ngoái|năm liền (?:trước|kề))[^,;]*$/u);

/** "PAR INDEX năm 2023 đạt 88,47%. … SIPAS được 83,6%, năm trước là 84,34%": of the latest year that an index was told for. */
export function withIndexYears(scene: Scene, claims: Map<Figure, Claim>): void {
  let latest = '';
  for (const [figure, claim] of [...claims].sort(([one], [other]) => one.place - other.place)) {
    if (!indices.has(claim.measure)) continue;
    if (claim.period !== null) {
      if (/^\d{4}$/u.test(claim.period) && claim.period > latest) latest = claim.period;
      continue;
    }
    if (latest === '') continue;
    const isBefore = yearBefore(scene.unmarked).test(figure.before);
    if (isBefore || !isFormer(figure, scene))
      claims.set(figure, { ...claim, period: isBefore ? String(Number(latest) - 1) : latest });
  }
}
