import type { Lang } from '@danvan/core';
import type { DecimalText } from '@danvan/core/cards';
import { canonical, canonicalText, withUnit, writeCanonical } from './figure-text.js';

/**
 * A finite decimal as a whole number and its count of decimals: 81,36 is
 * `{ digits: 8136n, decimals: 2 }`. Enough for a difference and a rounding,
 * exact, and a tenth of the weight of an arithmetic library on the page.
 */
export interface Scaled {
  readonly digits: bigint;
  readonly decimals: number;
}

/** Reads a canonical decimal, `"81.36"`. */
export function readCanonical(text: string): Scaled | undefined {
  const [, sign = '', whole = '', fraction = ''] = canonical.exec(text.trim()) ?? [];
  return whole === '' ? undefined : { digits: BigInt((sign && '-') + whole + fraction), decimals: fraction.length };
}

/** Reads a figure as it is printed in the language; see `canonicalText`. */
export function readPrinted(text: string, lang: Lang): Scaled | undefined {
  return readCanonical(canonicalText(text, lang));
}

export function subtract(a: Scaled, b: Scaled): Scaled {
  const decimals = Math.max(a.decimals, b.decimals);
  return { digits: widen(a, decimals) - widen(b, decimals), decimals };
}

/** Negative, zero or positive, as `a` is below, at or above `b`. */
export function compare(a: Scaled, b: Scaled): number {
  const { digits } = subtract(a, b);
  return digits === 0n ? 0 : digits < 0n ? -1 : 1;
}

export function absolute(a: Scaled): Scaled {
  return a.digits < 0n ? { ...a, digits: -a.digits } : a;
}

/** Rounded half away from zero, the rule of printed figures. */
export function roundTo(a: Scaled, decimals: number): Scaled {
  if (a.decimals <= decimals) return { digits: widen(a, decimals), decimals };
  const step = 10n ** BigInt(a.decimals - decimals);
  const half = a.digits < 0n ? -step / 2n : step / 2n;
  return { digits: (a.digits + half) / step, decimals };
}

/** `part / whole × 100`, rounded to `decimals`, from two counts. */
export function percentOf(part: number, whole: number, decimals: number): Scaled {
  const scale = 10n ** BigInt(decimals + 2);
  const twice = (2n * BigInt(part) * scale + BigInt(whole)) / (2n * BigInt(whole));
  return { digits: twice, decimals };
}

/** A tenfold power without arithmetic: `shift("0.75" read, 2)` is 75. */
export function shift(a: Scaled, places: number): Scaled {
  return a.decimals >= places
    ? { digits: a.digits, decimals: a.decimals - places }
    : { digits: a.digits * 10n ** BigInt(places - a.decimals), decimals: 0 };
}

/** Writes it in the language: `"1.234,50"`, `"1,234.50"`. */
export function writeScaled(a: Scaled, lang: Lang): string {
  const digits = String(absolute(a).digits).padStart(a.decimals + 1, '0');
  const cut = digits.length - a.decimals;
  return writeCanonical(`${a.digits < 0n ? '-' : ''}${digits.slice(0, cut)}.${digits.slice(cut)}`, lang);
}

/** For drawing only. */
export function toNumber(a: Scaled): number {
  return Number(a.digits) / 10 ** a.decimals;
}

function widen(a: Scaled, decimals: number): bigint {
  return a.digits * 10n ** BigInt(decimals - a.decimals);
}

/** A decimal as data carries it: canonical text, a number, or one that the core computed. */
export function readFigure(value: DecimalText | null | undefined): Scaled | undefined {
  // In JavaScript tiny and huge numbers write themselves with an exponent; no public figure is either.
  return value === null || value === undefined ? undefined : readCanonical(String(value));
}

/** How many decimals figures that stand under one another are printed with: as many as they have, up to two. */
export function commonDecimals(values: readonly (Scaled | undefined)[]): number {
  return Math.min(2, Math.max(0, ...values.map((value) => value?.decimals ?? 0)));
}

/** Both ends of an interval with one unit: `"74,8–79,4 %"`. */
export function rangeText(low: Scaled, high: Scaled, decimals: number, unit: string, lang: Lang): string {
  const [from, to] = [low, high].map((end) => writeScaled(roundTo(end, decimals), lang));
  // A minus behind the dash would read as another dash.
  return withUnit(`${from ?? ''}${to?.includes('−') ? ' – ' : '–'}${to ?? ''}`, unit, lang);
}
