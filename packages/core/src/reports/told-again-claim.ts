// A fraction that tells of another period what was told before: "thành 29/33 vụ, đạt 87,9%; năm 2020 là 31/36 vụ".
import { bothSpellings } from './both-spellings.js';
import type { Claim } from './claim.js';
import type { Figure, Scene } from './figure.js';
import { rateParts } from './lexicon/rate-parts.js';
import { makeClaim } from './make-claim.js';
import { plainSlice } from './plain-words.js';
import { isStretch } from './stretch.js';

const near = 8;
const joins = bothSpellings(/^[\s,:]*(?:(?:là|có|đạt|được|thì|mới|chỉ|đã) ?)*$/u);

/** The claim of the part, or of the whole, right behind the name of a period. */
export function toldAgainClaim(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  if (figure.kind !== 'fraction') return undefined;
  const period = scene.mentions[figure.mention - 1];
  if (!isStretch(period) || period.start < (scene.sentences[figure.sentence]?.start ?? 0)) return undefined;
  if (!joins(scene.unmarked).test(plainSlice(scene, period.end, figure.start))) return undefined;
  // What words say behind it goes before.
  if (/^\s*\p{L}/u.test(figure.after)) return undefined;
  const told = toldBefore(scene, figure, claims);
  const parts = rateParts.filter(({ part }) => told.includes(part));
  // Cases brought to mediation are wholes of those settled before they are parts of those that came.
  const [row] = parts.filter(({ part }) => !parts.some((other) => other.part !== part && other.wholes.includes(part)));
  if (!row) return undefined;
  if (figure.side === 'part') return makeClaim(scene, figure, row.part, {});
  const whole = row.wholes.includes(row.part) ? undefined : told.find((measure) => row.wholes.includes(measure));
  return whole === undefined ? undefined : makeClaim(scene, figure, whole, {});
}

// What the figures of these things before it are, the nearest first.
function toldBefore(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): string[] {
  const told: string[] = [];
  for (let at = figure.place - 1; at >= 0 && at > figure.place - near; at -= 1) {
    const other = scene.figures[at];
    if (other?.paragraph !== figure.paragraph || figure.sentence - other.sentence > 1) break;
    const claim = other.mention === figure.mention ? undefined : claims.get(other);
    if (claim && other.change === undefined && other.noun.name === figure.noun.name) told.push(claim.measure);
  }
  return told;
}
