import type { Claim } from './claim.js';
import type { Figure, Scene } from './figure.js';
import { isShortOf } from './is-short-of.js';
import { makeClaim } from './make-claim.js';
import { ending, says } from './phrase.js';

const near = 6;
const named = ending(
  '(?:tổng(?: số| cộng)?|cộng(?: (?:lại|chung|dồn|cả))?)(?: (?:cả|hai|ba|bốn|các|toàn) \\S+){0,2}(?: phải (?:giải quyết|xử lý))?(?: là| có| được|:)?',
);

// "Tổng số 466 hội nghị ấy": the sum of those right before it is what they are.
export function totalClaim(
  scene: Scene,
  place: number,
  figure: Figure,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  if (
    figure.kind !== 'count' ||
    !says(figure.before, named, scene.unmarked) ||
    /(?:trong|trên|của) tổng/u.test(figure.before)
  )
    return undefined;
  const parts = scene.figures
    .slice(Math.max(0, place - near), place)
    .filter(
      ({ unit, kind, sentence }) =>
        kind === 'count' &&
        (unit === figure.unit || unit === '' || figure.unit === '' || isShortOf(figure.unit, unit)) &&
        figure.sentence - sentence <= 1,
    );
  const measures = new Set(parts.map((part) => claims.get(part)?.measure));
  const [measure] = measures;
  const sum = parts.reduce((all, part) => all + part.size, 0);
  return parts.length > 1 && measures.size === 1 && measure !== undefined && sum === figure.size
    ? makeClaim(scene, figure, measure, {})
    : undefined;
}
