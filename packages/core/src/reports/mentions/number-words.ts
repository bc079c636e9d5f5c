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
  const token = at(scene, i);
  const scanned = scanNumeral(scene.text, token.start, { maxLength: LONGEST, plain: token.plain });
  // Spoken money ("hai lít") is none of a report.
  const slang = scanned?.numeral.warnings.includes('slang') === true;
  const to = scanned === null || slang ? i + 1 : tokenAfter(scene, i, scanned.end);
  if (to === undefined) return undefined;
  // A lone "năm" may be five: the rules say where.
  const value = scanned === null || slang ? alone(scene, i) : canonical(scanned.numeral.value);
  if (value === undefined || value === '0') return undefined;
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
