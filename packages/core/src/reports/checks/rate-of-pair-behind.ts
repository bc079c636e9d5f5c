// A rate that was reached, and what it is of behind it: "giảm từ 5,12% xuống 4,06%, hiện còn 341 hộ nghèo trong 8.402 hộ".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { reaches } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { isAmount, order } from './around.js';
import { rateOf } from './found-rate.js';
import { firstThatHolds, type Judged } from './reading.js';

const reach = 5;
const outOf = /^\s*(?:trong|trên|\/)(?: tổng)?(?: số)?\s*$/u;

/** Reads it of a part and its whole further on in the sentence; only what agrees. */
export function rateOfPairBehind(scene: Scene, stated: Figure): Judged | undefined {
  if (stated.step.decimals === 0 || stated.bound !== 'exact' || !says(stated.before, reaches, scene.unmarked))
    return undefined;
  for (let at = stated.place + 1; at < stated.place + reach; at += 1) {
    const [part, whole] = [scene.figures[at], scene.figures[at + 1]];
    if (!part || whole?.sentence !== stated.sentence) return undefined;
    const isPair = part.side === 'part' || outOf.test(whole.before);
    if (!isPair || !isAmount(part) || kinship(part, whole) === 0 || order(part, whole) >= 0) continue;
    return firstThatHolds([rateOf(stated, part, whole)]);
  }
  return undefined;
}
