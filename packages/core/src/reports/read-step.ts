import { Decimal } from '../foundation/decimal.js';
import { ownCopy } from './own-copy.js';
import { wordPattern } from './plain-letters.js';

/** How finely a figure is printed. */
export interface PrintedStep {
  /** Decimals behind the comma: 2 for "73,50%". */
  readonly decimals: number;
  /** The magnitude of the words behind the digits: 10⁹ for "1,8 tỷ". */
  readonly scale: Decimal;
  /** The power of ten of that magnitude. */
  readonly power: number;
}

const magnitudes = (
  [
    [/^(?:ngàn|nghìn|ngan|nghin) (?:tỷ|tỉ|ty|ti)(?!\p{L})/u, 12],
    [/^(?:tỷ|tỉ|ty|ti)(?!\p{L})/u, 9],
    [/^(?:triệu|trieu|tr)(?!\p{L})/u, 6],
    [/^(?:vạn|van)(?!\p{L})/u, 4],
    [/^(?:ngàn|nghìn|ngan|nghin|k)(?!\p{L})/u, 3],
  ] satisfies [RegExp, number][]
).map(([words, power]) => [wordPattern(words), power] as const);

const one = new Decimal(1);
const whole: PrintedStep = { decimals: 0, scale: one, power: 0 };
const remembered = 500;
const known = new Map<string, PrintedStep>();

/** Reads the precision off a printed figure; one written in words alone is exact, but for the digits behind "phẩy". */
export function readStep(printed: string): PrintedStep {
  if (/^\d+$/.test(printed)) return whole;
  const shape = printed.replace(/[1-9]/g, '1');
  // Where its separators, zeros and words stand says it all, and a report has few such forms.
  const found = known.get(shape);
  if (found) return found;
  const step = stepOf(shape);
  if (known.size >= remembered) known.clear();
  known.set(ownCopy(shape), step);
  return step;
}

function stepOf(printed: string): PrintedStep {
  const text = printed.normalize('NFC').toLowerCase();
  const figures = [...text.matchAll(/\d[\d.,\u00a0 ]*/gu)];
  const last = figures.at(-1);
  if (!last) return spokenStep(text);
  const words = text.slice(last.index + last[0].length).trimStart();
  const power = magnitudes.find(([pattern]) => pattern.test(words))?.[1] ?? 0;
  return {
    decimals: decimalsOf(last[0].trim().replace(/[.,]+$/, '')),
    scale: power === 0 ? one : new Decimal(`1e${power}`),
    power,
  };
}

// "tám mươi bảy phẩy năm": each word behind the comma is a digit.
function spokenStep(text: string): PrintedStep {
  const decimals = /(?:^|\s)(?:phẩy|phảy|phay)\s+([^%]+)$/u.exec(text)?.[1]?.replace(endOfSpoken, '').trim();
  return decimals === undefined ? whole : { ...whole, decimals: decimals.split(/\s+/u).length };
}

const endOfSpoken = wordPattern(
  /\s+(?:phần|điểm|đồng|tỷ|tỉ|triệu|nghìn|ngàn|phan|diem|dong|ty|trieu|nghin)(?!\p{L}).*$/u,
);

function decimalsOf(digits: string): number {
  const comma = digits.lastIndexOf(',');
  const dot = digits.lastIndexOf('.');
  if (comma < 0 && dot < 0) {
    // "0 45", "86 8" with the comma lost: the digits behind the space are decimals, unless they are the next three of a thousand.
    const lost = /^(?:0 (\d+)|\d+ (\d{1,2}))$/.exec(digits);
    return (lost?.[1] ?? lost?.[2] ?? '').length;
  }
  if (comma > dot) return digits.slice(comma + 1).replace(/\D/g, '').length;
  if (comma < 0 && /^\d{1,3}(?:\.\d{3})+$/.test(digits)) return 0;
  return digits.slice(dot + 1).replace(/\D/g, '').length;
}
