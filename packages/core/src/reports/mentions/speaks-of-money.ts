import { isOneOf } from './lexicon.js';
import { at, isMark, type Scene } from './scene.js';
import { MONEY_WORDS } from './words/units.js';

/** How far before an amount without currency a word of money may stand. */
const REACH = 16;

/** Whether money is spoken of before token `i`: an amount, or in this sentence a word such as "kinh phí". */
export function speaksOfMoney(scene: Scene, i: number): boolean {
  if (scene.found.at(-1)?.kind === 'money') return true;
  for (let k = i - 1; k >= Math.max(0, i - REACH); k--) {
    if (isMark(scene, k, '.') && at(scene, k + 1).gap !== 0) return false;
    if (isOneOf(at(scene, k), MONEY_WORDS)) return true;
  }
  return false;
}
