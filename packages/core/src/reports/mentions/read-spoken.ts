import { canonical } from '../../foundation/decimal.js';
import { scanNumeral } from '../../numbers/scan-numeral.js';
import { Gap } from '../tokens.js';
import type { Figure } from './figure.js';
import { isOneOf, wordSet } from './lexicon.js';
import { readMagnitude } from './magnitude.js';
import { at, isMark, type Scene } from './scene.js';
import { speaksOfMoney } from './speaks-of-money.js';

/** The magnitudes that are written at the figure as they are spoken. */
const GLUED: readonly (readonly [ReturnType<typeof wordSet>, number])[] = [
  [wordSet('k'), 3],
  [wordSet('tr triệu'), 6],
  [wordSet('tỷ tỉ'), 9],
];
const DONG = wordSet('đ đồng vnđ vnd');
const MOST_DIGITS = 3;
/** "999triệu999" with its marks apart. */
const longest = 16;

/**
 * "1tr5", "2tỷ3", "500k/người": amounts as people write them to each other,
 * the last digits being tenths of the magnitude. A lone k is a thousand only
 * of money; capitals are a slogan ("5K").
 */
export function readSpoken(scene: Scene, i: number): Figure | undefined {
  const word = at(scene, i + 1);
  if (word.gap !== Gap.none || word.letters !== 'lower' || at(scene, i).key.length > MOST_DIGITS) return undefined;
  const power = GLUED.find(([words]) => isOneOf(word, words))?.[1];
  if (power === undefined) return undefined;
  const tail = at(scene, i + 2);
  const hasTail = tail.type === 'digits' && tail.gap === Gap.none;
  if (!hasTail && (power > 3 || !isPrice(scene, i))) return undefined;
  const to = hasTail ? i + 3 : i + 2;
  // "1tr5.3" and "2tr5a" are codes.
  if (hasTail && at(scene, to).gap === Gap.none && at(scene, to).type !== 'mark') return undefined;
  // "1tỷ31 triệu": the digits belong to the next amount.
  if (hasTail && readMagnitude(scene, to)) return undefined;
  const read = scanNumeral(scene.text, at(scene, i).start, { maxLength: longest, plain: at(scene, i + 1).plain });
  if (read?.end !== at(scene, to - 1).end) return undefined;
  const value = canonical(read.numeral.value);
  return {
    from: i,
    to,
    value,
    bare: value,
    magnitude: power,
    whole: false,
    words: false,
    sign: '',
    currency: false,
    isSpoken: true,
    warnings: ['missing-space'],
  };
}

function isPrice(scene: Scene, i: number): boolean {
  const perHead = isMark(scene, i + 2, '/') && at(scene, i + 2).gap === Gap.none && at(scene, i + 3).type === 'word';
  return perHead || isOneOf(at(scene, i + 2), DONG) || speaksOfMoney(scene, i);
}
