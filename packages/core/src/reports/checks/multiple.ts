// "gấp 1,6 lần so với cùng kỳ": one level counted in another.
import type { Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { manifold } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { areAnchored, backFrom, isAmount, isFormer, order, restOfSentence } from './around.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';

/** Reads a figure of times: "gấp 2 lần", "tăng 1,6 lần". */
export function readMultiple(scene: Scene, place: number): Judged | undefined {
  const stated = scene.figures[place];
  if (stated?.kind !== 'measure' || !stated.unit.startsWith('lần') || !says(stated.before, manifold, scene.unmarked))
    return undefined;
  const grows = /tăng(?! gấp)[^,;]*$/u.test(stated.before) && !stated.before.includes('gấp');
  const levels = [...restOfSentence(scene, place, 3), ...backFrom(scene, place, 8)].filter(
    (figure) => isAmount(figure) && figure.change === undefined,
  );
  const readings: Reading[] = [];
  for (const now of levels) {
    for (const before of levels) {
      if (now.mention === before.mention || kinship(now, before) < 2 || order(now, before) <= 0) continue;
      if (!areAnchored(scene, [now, before], stated)) continue;
      readings.push({ rule: 'multiple', stated, sum: { kind: 'quotient', of: now, by: before } });
      if (grows) readings.push({ rule: 'growth', stated, sum: { kind: 'change', now, before, falls: false } });
    }
  }
  const holds = firstThatHolds(readings);
  if (holds || grows) return holds;
  const near = levels.filter((figure) => figure.sentence === stated.sentence);
  const [old, now, ...more] = [
    near.find((figure) => isFormer(figure, scene)),
    near.find((figure) => !isFormer(figure, scene)),
    ...near.slice(2),
  ];
  if (!old || !now || more.length > 0 || kinship(old, now) < 2) return undefined;
  return judge({ rule: 'multiple', stated, sum: { kind: 'quotient', of: now, by: old } });
}
