import type { Claim } from './claim.js';
import type { Figure, Scene } from './figure.js';
import { isShortOf } from './is-short-of.js';
import { makeClaim } from './make-claim.js';

const near = 6;

// "Tổng số 466 hội nghị ấy": the sum of those right before it is what they are.
export function totalClaim(
  scene: Scene,
  place: number,
  figure: Figure,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  if (
    figure.unit === '' ||
    figure.kind !== 'count' ||
    !/tổng (?:số|cộng)(?: là|:)?\s*$/u.test(figure.before) ||
    /(?:trong|trên|của) tổng/u.test(figure.before)
  )
    return undefined;
  const parts = scene.figures
    .slice(Math.max(0, place - near), place)
    .filter(
      ({ unit, sentence }) => (unit === figure.unit || isShortOf(figure.unit, unit)) && figure.sentence - sentence <= 1,
    );
  const measures = new Set(parts.map((part) => claims.get(part)?.measure));
  const [measure] = measures;
  const sum = parts.reduce((all, part) => all + part.size, 0);
  return parts.length > 1 && measures.size === 1 && measure !== undefined && sum === figure.size
    ? makeClaim(scene, figure, measure, {})
    : undefined;
}
