import { scanNumeral } from '../../numbers/scan-numeral.js';
import { canonical } from '../../foundation/decimal.js';
import { Gap } from '../tokens.js';
import { FIVE, MAGNITUDES } from './words/magnitudes.js';
import { shifted } from './decimal-digits.js';
import type { Figure } from './figure.js';
import { isOneOf, lookUp } from './lexicon.js';
import { at, type Scene } from './scene.js';

const LONGEST = 120;

/**
 * A number in words at token `i`: "mười bảy nghìn", "hai triệu rưỡi", "năm".
 * A bare "không" is no number, nor is a magnitude without a count.
 */
export function readNumberWords(scene: Scene, i: number): Figure | undefined {
  const found = standsAlone(scene, i) ? { to: i + 1, value: loneValue(scene, i) } : scanned(scene, i);
  if (found?.value === undefined || found.value === '0') return undefined;
  const { to, value } = found;
  const magnitude = magnitudeOf(scene, i, to);
  return {
    from: i,
    to,
    value,
    bare: value,
    magnitude,
    whole: false,
    words: true,
    sign: '',
    currency: false,
    warnings: [],
  };
}

/** Half of a magnitude; of nothing it is one half. */
export function halfOf(power: number): string {
  return power === 0 ? '0.5' : shifted('5', power - 1);
}

function scanned(scene: Scene, i: number): { readonly to: number; readonly value: string | undefined } | undefined {
  const token = at(scene, i);
  const numeral = scanNumeral(scene.text, token.start, { maxLength: LONGEST, plain: token.plain });
  // Spoken money ("hai lít") is none of a report; a lone "năm" may be five: the rules say where.
  if (numeral === null || numeral.numeral.warnings.includes('slang')) return { to: i + 1, value: loneValue(scene, i) };
  const to = tokenAfter(scene, i, numeral.end);
  return to === undefined ? undefined : { to, value: canonical(numeral.numeral.value) };
}

// Most number words have no other beside them: "năm 2020", "một số".
function standsAlone(scene: Scene, i: number): boolean {
  const [token, next] = [at(scene, i), at(scene, i + 1)];
  const isWhole = token.word.numberLetters === 0 || token.word.numberLetters === token.end - token.start;
  return isWhole && next.type === 'word' && next.word.numberLetters === 0 && next.gap !== Gap.none;
}

/** What words say alone, by the word: they are few. */
const lone = { full: new Map<string, string | undefined>(), bare: new Map<string, string | undefined>() };

function loneValue(scene: Scene, i: number): string | undefined {
  const token = at(scene, i);
  const known = token.plain ? lone.bare : lone.full;
  if (token.word.numberLetters === 0) return alone(scene, i);
  if (!known.has(token.key)) known.set(token.key, alone(scene, i));
  return known.get(token.key);
}

function alone(scene: Scene, i: number): string | undefined {
  const token = at(scene, i);
  if (isOneOf(token, FIVE)) return '5';
  const word = scene.text.slice(token.start, token.end);
  const scanned = scanNumeral(word, 0, { plain: token.plain });
  return scanned === null ? undefined : canonical(scanned.numeral.value);
}

/** The token after the last one before `end`, unless a paragraph or a part of a token lies between. */
function tokenAfter(scene: Scene, i: number, end: number): number | undefined {
  let to = i + 1;
  while (at(scene, to).end <= end && at(scene, to).gap <= Gap.space && at(scene, to).key !== '') to += 1;
  return at(scene, to - 1).end === end ? to : undefined;
}

/** The power of ten of the first magnitude among the words: "nghìn tỷ" is 12. */
function magnitudeOf(scene: Scene, from: number, to: number): number {
  let power = 0;
  for (let i = from; i < to; i++) {
    const next = lookUp(at(scene, i), MAGNITUDES);
    if (next !== undefined && next > 2) power += next;
    else if (power > 0) break;
  }
  return power;
}
