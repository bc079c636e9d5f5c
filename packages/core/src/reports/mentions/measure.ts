import { HALF } from './words/magnitudes.js';
import { COUNTED } from './words/nouns.js';
import { DURATIONS, MEASURES, NOT_SCORE } from './words/units.js';
import { sumOf } from './decimal-digits.js';
import { isOneOf, longestPhrase, wordSet } from './lexicon.js';
import type { Quantity } from './quantity.js';
import { quantityDraft } from './quantity-draft.js';
import { at, unitText, type Draft, type Scene } from './scene.js';
import { isWithin, slashes } from './unit-phrase.js';

const SCORE = wordSet('điểm');
const TIMES = wordSet('lần');
const TURN = wordSet('lượt');
const STARS = wordSet('sao');

/** "75km", "2.145,5 m2", "1,6 lần", "81,2 điểm": a unit that is no thing. */
export function readMeasure(scene: Scene, quantity: Quantity): Draft | undefined {
  if (!isWithin(scene, quantity.to)) return undefined;
  const match = longestPhrase(scene.tokens, quantity.to, MEASURES);
  const noun = longestPhrase(scene.tokens, quantity.to, COUNTED);
  if (!match || (noun && noun.to > match.to)) return undefined;
  if (isOneOf(at(scene, match.to - 1), SCORE) && isOneOf(at(scene, match.to), NOT_SCORE)) return undefined;
  if (isOneOf(at(scene, quantity.to), TIMES) && isOneOf(at(scene, match.to), TURN)) return undefined;
  const to = slashes(scene, match.to);
  return quantityDraft(scene, quantity, 'measure', to, unitText(scene, quantity.to, to), glue(scene, quantity));
}

/** "5 năm", "4-6 ngày làm việc", "một năm rưỡi". */
export function readDuration(scene: Scene, quantity: Quantity): Draft | undefined {
  if (!isWithin(scene, quantity.to) || quantity.first.magnitude > 3) return undefined;
  const match = longestPhrase(scene.tokens, quantity.to, DURATIONS);
  const noun = longestPhrase(scene.tokens, quantity.to, COUNTED);
  if (!match || (noun && noun.to > match.to)) return undefined;
  const half = isOneOf(at(scene, match.to), HALF) && !quantity.range;
  const value = half ? { value: sumOf(quantity.value, '0.5') } : {};
  const unit = unitText(scene, quantity.to, match.to);
  return quantityDraft(scene, quantity, 'period', half ? match.to + 1 : slashes(scene, match.to), unit, value);
}

/** "4 sao". */
export function readStars(scene: Scene, quantity: Quantity): Draft | undefined {
  if (!isOneOf(at(scene, quantity.to), STARS) || !isWithin(scene, quantity.to) || quantity.first.magnitude > 0) {
    return undefined;
  }
  return quantityDraft(scene, quantity, 'level', quantity.to + 1, unitText(scene, quantity.to, quantity.to + 1));
}

function glue(scene: Scene, quantity: Quantity): { warnings?: readonly ['missing-space'] } {
  const unit = at(scene, quantity.to);
  return unit.type === 'word' && unit.gap === 0 && unit.end - unit.start > 3 ? { warnings: ['missing-space'] } : {};
}
