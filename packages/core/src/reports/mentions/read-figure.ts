import { Gap } from '../tokens.js';
import type { MentionWarning } from '../mention.js';
import { shifted, sumOf } from './decimal-digits.js';
import type { Figure } from './figure.js';
import { readMagnitude, type Magnitude } from './magnitude.js';
import { halfOf, readNumberWords } from './number-words.js';
import { readDigits, type Digits } from './read-digits.js';
import { readSpoken } from './read-spoken.js';
import { at, isMark, type Scene } from './scene.js';

const remembered = 8;

/** The number at token `i`: digits with their magnitudes, or number words. */
export function readFigure(scene: Scene, i: number): Figure | undefined {
  const known = scene.figures[i % remembered];
  if (known?.i === i && known.floor === scene.floor) return known.figure;
  const figure = figureAt(scene, i);
  scene.figures[i % remembered] = { i, floor: scene.floor, figure };
  return figure;
}

function figureAt(scene: Scene, i: number): Figure | undefined {
  const token = at(scene, i);
  if (token.type === 'word') return readNumberWords(scene, i);
  if (token.type !== 'digits') return undefined;
  const digits = readDigits(scene, i);
  const next = at(scene, digits.to);
  const spoken = next.type === 'word' && next.gap === Gap.none && digits.whole ? readSpoken(scene, i) : undefined;
  if (spoken) return spoken;
  // Most numbers stand alone; only a word, a sign or a bracket can go on with them.
  if (next.type === 'digits' || (next.type === 'mark' && next.key !== '%' && next.key !== '(')) {
    return figureOf(scene, i, digits, digits.to, digits.warnings);
  }
  const warnings: MentionWarning[] = [...digits.warnings];
  let magnitudeAt = digits.to;
  // "19,5% triệu đồng": the sign is a slip, the magnitude shows it.
  if (next.key === '%' && at(scene, digits.to + 1).gap <= Gap.space && readMagnitude(scene, digits.to + 1)) {
    magnitudeAt = digits.to + 1;
    warnings.push('stray-percent');
  }
  const magnitude = readMagnitude(scene, magnitudeAt);
  if (!magnitude || (magnitude.power < 3 && !digits.whole)) {
    return figureOf(scene, i, digits, inWords(scene, digits.to, digits.value, warnings), warnings);
  }
  if (at(scene, magnitudeAt).gap === Gap.none) warnings.push('missing-space');
  const scaled = shifted(digits.value, magnitude.power);
  const value = magnitude.half ? sumOf(scaled, halfOf(magnitude.power)) : scaled;
  const whole = addParts(scene, value, magnitude);
  return {
    from: i,
    to: whole.to,
    value: whole.value,
    bare: digits.value,
    magnitude: magnitude.power,
    whole: false,
    words: false,
    sign: signBefore(scene, i),
    currency: whole.currency,
    warnings,
  };
}

/** Digits without a magnitude. */
function figureOf(scene: Scene, i: number, digits: Digits, to: number, warnings: readonly MentionWarning[]): Figure {
  return {
    from: i,
    to,
    value: digits.value,
    bare: digits.value,
    magnitude: 0,
    whole: digits.whole && to === digits.to,
    words: false,
    sign: signBefore(scene, i),
    currency: false,
    warnings,
  };
}

/** "7 tỷ 250 triệu": parts with smaller and smaller magnitudes add. */
function addParts(
  scene: Scene,
  start: string,
  first: Magnitude,
): { readonly value: string; readonly to: number; readonly currency: boolean } {
  let value = start;
  let to = first.to;
  let power = first.power;
  let currency = first.currency;
  while (at(scene, to).type === 'digits' && at(scene, to).gap === Gap.space && !currency) {
    const digits = readDigits(scene, to);
    const next = readMagnitude(scene, digits.to);
    if (!next || next.power >= power || next.power < 3) break;
    value = sumOf(value, shifted(digits.value, next.power));
    to = next.to;
    power = next.power;
    currency = next.currency;
  }
  return { value, to, currency };
}

/** "03 (ba)": the figure again in words. */
function inWords(scene: Scene, i: number, value: string, warnings: MentionWarning[]): number {
  if (!isMark(scene, i, '(') || at(scene, i + 1).type !== 'word') return i;
  const words = readNumberWords(scene, i + 1);
  if (!words || !isMark(scene, words.to, ')')) return i;
  if (words.value !== value) warnings.push('words-differ');
  return words.to + 1;
}

/** A sign belongs to the number when it is glued to it and to nothing before it. */
function signBefore(scene: Scene, i: number): '' | '+' | '-' {
  if (i - 1 < scene.floor || at(scene, i).gap !== Gap.none || !isMark(scene, i - 1, '+-')) return '';
  const open = at(scene, i - 1).gap !== Gap.none || isMark(scene, i - 2, '(:;|"');
  // "5 -3" is no minus: a number right before makes it a dash.
  const cell = at(scene, i - 1).gap === Gap.tab;
  if (!open || (at(scene, i - 2).type === 'digits' && !cell) || (at(scene, i - 1).gap >= Gap.line && !cell)) return '';
  return at(scene, i - 1).key === '+' ? '+' : '-';
}
