import { COUNTED } from './words/nouns.js';
import { CURRENCIES, NOT_CURRENCY } from './words/units.js';
import { isOneOf, longestPhrase, wordSet } from './lexicon.js';
import type { Quantity } from './quantity.js';
import { quantityDraft } from './quantity-draft.js';
import { at, unitText, type Draft, type Scene } from './scene.js';
import { speaksOfMoney } from './speaks-of-money.js';
import { isWithin, slashes } from './unit-phrase.js';

const MISSPELT = wordSet('đông đòng dồng');

/** "1,4 tỷ đồng", "500.000đ", "43,5 triệu đồng/người/năm", "25 trđ". */
export function readMoney(scene: Scene, quantity: Quantity): Draft | undefined {
  if (quantity.last.currency) {
    return quantityDraft(scene, quantity, 'money', slashes(scene, quantity.to), 'đồng');
  }
  const end = currencyEnd(scene, quantity.to);
  if (end === undefined) return undefined;
  const to = slashes(scene, end);
  return quantityDraft(scene, quantity, 'money', to, unitText(scene, quantity.to, to));
}

/** "6 tỷ", "45 triệu" without a currency, where only money can be meant. */
export function readBareAmount(scene: Scene, quantity: Quantity): Draft | undefined {
  const power = quantity.last.magnitude;
  // "840 triệu đông": the tone mark is lost.
  if (power >= 3 && isOneOf(at(scene, quantity.to), MISSPELT)) {
    const to = slashes(scene, quantity.to + 1);
    return quantityDraft(scene, quantity, 'money', to, unitText(scene, quantity.to, to));
  }
  if ((power < 6 && quantity.last.isSpoken !== true) || longestPhrase(scene.tokens, quantity.to, COUNTED) !== undefined)
    return undefined;
  if (power < 9 && quantity.last.isSpoken !== true && !speaksOfMoney(scene, quantity.from)) return undefined;
  const to = slashes(scene, quantity.to);
  return quantityDraft(scene, quantity, 'money', to, null, { warnings: ['no-currency'] });
}

/** The token after a currency at token `i`. */
export function currencyEnd(scene: Scene, i: number): number | undefined {
  if (!isWithin(scene, i)) return undefined;
  const match = longestPhrase(scene.tokens, i, CURRENCIES);
  if (!match || (match.to === i + 1 && isOneOf(at(scene, match.to), NOT_CURRENCY))) return undefined;
  return match.to;
}
