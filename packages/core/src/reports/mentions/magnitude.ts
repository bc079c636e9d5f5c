import { Gap } from '../tokens.js';
import { HALF, MAGNITUDES, MONEY_MAGNITUDES, NOT_BILLION, NOT_TEN_THOUSAND } from './words/magnitudes.js';
import { COUNTED } from './words/nouns.js';
import { isOneOf, longestPhrase, lookUp } from './lexicon.js';
import { at, type Scene } from './scene.js';

/** Magnitude words from token `i` on. */
export interface Magnitude {
  readonly power: number;
  readonly to: number;
  /** "rưỡi" follows. */
  readonly half: boolean;
  readonly currency: boolean;
}

/** Reads "nghìn", "triệu", "nghìn tỷ", "tỷ rưỡi", "trđ" at token `i`. */
export function readMagnitude(scene: Scene, i: number): Magnitude | undefined {
  let power = 0;
  let to = i;
  for (;;) {
    const token = at(scene, to);
    if (token.gap > Gap.line || token.letters === 'capital') break;
    const together = lookUp(token, MONEY_MAGNITUDES);
    if (together !== undefined && power === 0) return { power: together, to: to + 1, half: false, currency: true };
    const next = lookUp(token, MAGNITUDES);
    // After a first magnitude only a larger one multiplies it: nghìn tỷ, trăm triệu.
    if (next === undefined || (power > 0 && next < 2)) break;
    // Without diacritics "van ban" is no ten thousand: văn bản.
    if (token.plain && (longestPhrase(scene.tokens, to, COUNTED)?.to ?? 0) > to + 1) break;
    if (token.plain && next === 4 && isOneOf(at(scene, to + 1), NOT_TEN_THOUSAND)) break;
    if (next === 9 && isOneOf(at(scene, to + 1), NOT_BILLION)) break;
    power += next;
    to += 1;
    if (to - i > 3) break;
  }
  if (to === i) return undefined;
  const half = isOneOf(at(scene, to), HALF);
  return { power, to: half ? to + 1 : to, half, currency: false };
}
