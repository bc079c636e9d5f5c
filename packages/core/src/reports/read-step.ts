import { Decimal } from '../foundation/decimal.js';

/** How finely a figure is printed. */
export interface PrintedStep {
  /** Decimals behind the comma: 2 for "73,50%". */
  readonly decimals: number;
  /** The magnitude of the words behind the digits: 10⁹ for "1,8 tỷ". */
  readonly scale: Decimal;
  /** The power of ten of that magnitude. */
  readonly power: number;
}

const magnitudes: readonly (readonly [RegExp, number])[] = [
  [/^(?:ngàn|nghìn|ngan|nghin) (?:tỷ|tỉ|ty|ti)(?!\p{L})/u, 12],
  [/^(?:tỷ|tỉ|ty|ti)(?!\p{L})/u, 9],
  [/^(?:triệu|trieu|tr)(?!\p{L})/u, 6],
  [/^(?:vạn|van)(?!\p{L})/u, 4],
  [/^(?:ngàn|nghìn|ngan|nghin|k)(?!\p{L})/u, 3],
];

const one = new Decimal(1);

/** Reads the precision off a printed figure; one written in words alone is exact. */
export function readStep(printed: string): PrintedStep {
  const text = printed.normalize('NFC').toLowerCase();
  const figures = [...text.matchAll(/\d[\d.,\u00a0 ]*/gu)];
  const last = figures.at(-1);
  if (!last) return { decimals: 0, scale: one, power: 0 };
  const words = text.slice(last.index + last[0].length).trimStart();
  const power = magnitudes.find(([pattern]) => pattern.test(words))?.[1] ?? 0;
  return {
    decimals: decimalsOf(last[0].trim().replace(/[.,]+$/, '')),
    scale: power === 0 ? one : new Decimal(`1e${power}`),
    power,
  };
}

function decimalsOf(digits: string): number {
  const comma = digits.lastIndexOf(',');
  const dot = digits.lastIndexOf('.');
  if (comma < 0 && dot < 0) {
    // "0 45" with its comma lost: the digits behind the space are decimals.
    const lost = /^0 (\d+)$/.exec(digits);
    return lost?.[1]?.length ?? 0;
  }
  if (comma > dot) return digits.slice(comma + 1).replace(/\D/g, '').length;
  if (comma < 0 && /^\d{1,3}(?:\.\d{3})+$/.test(digits)) return 0;
  return digits.slice(dot + 1).replace(/\D/g, '').length;
}
