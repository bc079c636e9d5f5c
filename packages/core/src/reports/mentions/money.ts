import { COUNTED } from './words/nouns.js';
import { CURRENCIES, MONEY_WORDS, NOT_CURRENCY } from './words/units.js';
import { isOneOf, longestPhrase, wordSet } from './lexicon.js';
import type { Quantity } from './quantity.js';
import { quantityDraft } from './quantity-draft.js';
import { at, isMark, unitText, type Draft, type Scene } from './scene.js';
import { isWithin, slashes } from './unit-phrase.js';

const MISSPELT = wordSet('đông đòng dồng');

/** How far before an amount without currency a word of money may stand. */
const REACH = 16;

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
  if (power < 6 || longestPhrase(scene.tokens, quantity.to, COUNTED) !== undefined) return undefined;
  if (power < 9 && !speaksOfMoney(scene, quantity.from)) return undefined;
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

function speaksOfMoney(scene: Scene, i: number): boolean {
  if (scene.found.at(-1)?.kind === 'money') return true;
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    if (isMark(scene, k, '.') && at(scene, k + 1).gap !== 0) return false;
    if (isOneOf(at(scene, k), MONEY_WORDS)) return true;
  }
  return false;
}
