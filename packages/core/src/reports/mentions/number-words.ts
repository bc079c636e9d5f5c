import { Gap } from '../tokens.js';
import { HUNDRED, POINT, TAILS_IN_WORDS, TEN, TENS, UNITS_IN_WORDS, ZERO_TENS } from './words/number-words.js';
import { HALF } from './words/magnitudes.js';
import { plainDecimal, shifted, sumOf } from './decimal-digits.js';
import type { Figure } from './figure.js';
import { isOneOf, lookUp } from './lexicon.js';
import { readMagnitude } from './magnitude.js';
import { at, type Scene } from './scene.js';

/**
 * A number in words at token `i`: "mười bảy nghìn", "hai triệu rưỡi", "năm".
 * A bare "không" is no number, nor is a magnitude without a count.
 */
export function readNumberWords(scene: Scene, i: number): Figure | undefined {
  let total = '0';
  let to = i;
  let first = 0;
  let last = 99;
  for (let round = 0; round < 6; round++) {
    const group = readGroup(scene, to);
    if (!group || (to > i && at(scene, to).gap > Gap.space)) break;
    const magnitude = readMagnitude(scene, group.to);
    const power = magnitude?.power ?? 0;
    if (power >= last) break;
    const half = magnitude?.half === true ? halfOf(power) : '0';
    total = sumOf(total, sumOf(shifted(group.value, power), half));
    if (to === i) first = power;
    to = magnitude?.to ?? group.to;
    last = power;
    if (power === 0) break;
  }
  if (to === i) return undefined;
  return {
    from: i,
    to,
    value: total,
    bare: total,
    magnitude: first,
    whole: false,
    words: true,
    sign: '',
    currency: false,
    warnings: [],
  };
}

/** Half of a magnitude; of nothing it is one half: "một năm rưỡi" is read elsewhere. */
export function halfOf(power: number): string {
  return power === 0 ? '0.5' : shifted('5', power - 1);
}

interface Group {
  readonly value: string;
  readonly to: number;
}

/** A number below a thousand, with its decimals. */
function readGroup(scene: Scene, i: number): Group | undefined {
  const below = readBelowThousand(scene, i);
  if (!below || below.value < 0) return undefined;
  const { value, to } = below;
  if (!isOneOf(at(scene, to), POINT)) return value === 0 ? undefined : { value: String(value), to };
  const decimals = readBelowThousand(scene, to + 1);
  if (!decimals) return { value: String(value), to };
  return { value: plainDecimal(String(value), String(decimals.value)), to: decimals.to };
}

function readBelowThousand(scene: Scene, i: number): { value: number; to: number } | undefined {
  const digit = lookUp(at(scene, i), UNITS_IN_WORDS);
  if (digit !== undefined && isNext(scene, i + 1) && isOneOf(at(scene, i + 1), HUNDRED)) {
    const rest = readTail(scene, i + 2);
    if (isOneOf(at(scene, i + 2), HALF)) return { value: digit * 100 + 50, to: i + 3 };
    return rest ? { value: digit * 100 + rest.value, to: rest.to } : { value: digit * 100, to: i + 2 };
  }
  return readBelowHundred(scene, i);
}

/** What may follow "trăm": linh năm, mười, hai mươi. */
function readTail(scene: Scene, i: number): { value: number; to: number } | undefined {
  if (!isNext(scene, i)) return undefined;
  if (isOneOf(at(scene, i), ZERO_TENS)) {
    const digit = lookUp(at(scene, i + 1), UNITS_IN_WORDS) ?? lookUp(at(scene, i + 1), TAILS_IN_WORDS);
    return digit === undefined ? undefined : { value: digit, to: i + 2 };
  }
  const tens = readBelowHundred(scene, i);
  return tens && tens.value >= 10 ? tens : undefined;
}

function readBelowHundred(scene: Scene, i: number): { value: number; to: number } | undefined {
  if (isOneOf(at(scene, i), TEN)) return withUnit(scene, i + 1, 10);
  const digit = lookUp(at(scene, i), UNITS_IN_WORDS);
  if (digit === undefined) return undefined;
  if (digit > 0 && isNext(scene, i + 1) && isOneOf(at(scene, i + 1), TENS)) {
    return withUnit(scene, i + 2, digit * 10);
  }
  return { value: digit, to: i + 1 };
}

function withUnit(scene: Scene, i: number, tens: number): { value: number; to: number } {
  const token = at(scene, i);
  if (!isNext(scene, i)) return { value: tens, to: i };
  // "mười năm" is ten years: the five after tens is "lăm".
  const digit = lookUp(token, UNITS_IN_WORDS);
  const unit = lookUp(token, TAILS_IN_WORDS) ?? (digit === 5 || digit === 0 ? undefined : digit);
  return unit === undefined ? { value: tens, to: i } : { value: tens + unit, to: i + 1 };
}

function isNext(scene: Scene, i: number): boolean {
  return at(scene, i).gap <= Gap.space;
}
