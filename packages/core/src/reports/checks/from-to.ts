import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { reaches } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { opensChange, order } from './around.js';

/** The larger of two levels, and the other one to be taken from it. */
export function largerFirst(a: Figure, b: Figure): [Figure, Figure[]] {
  return order(a, b) > 0 ? [a, [b]] : [b, [a]];
}

/** "từ A xuống B, bớt C", the three right behind each other. */
export function isFromTo(scene: Scene, from: Figure, to: Figure, stated: Figure): boolean {
  if (from.sentence !== stated.sentence || to.sentence !== stated.sentence) return false;
  // "từ 82,5 lên 86,1 điểm": the first number borrows the unit of the second.
  const borrows = from.unit === '' && from.kind === 'count' && to.step.power === 0;
  if ((kinship(from, to) < 1 && !borrows) || kinship(to, stated) < 1 || from.mention === to.mention) return false;
  // "118 thôn còn 82 thôn, giảm 36 thôn".
  const comesTo =
    order(from, to) > 0 && kinship(from, to) === 3 && /^\s*(?:xuống |chỉ )?còn(?: lại)?\s*$/u.test(to.before);
  return comesTo || (opensChange(scene, from, to) && says(to.before, reaches, scene.unmarked));
}
