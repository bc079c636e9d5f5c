import type { Lang } from '@danvan/core';
import type { DecimalText } from '@danvan/core/cards';

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
  const match = /^([-−]?)(\d{1,40})(?:\.(\d{1,60}))?$/.exec(text.trim());
  return match ? scaled(match[1], match[2], match[3]) : undefined;
}

/**
 * Reads a figure as it is printed in the language: `"1.234,5"` in Vietnamese,
 * `"1,234.5"` in English. The other language's decimal sign is taken only
 * where it cannot be a grouping (`"81.36"`); what is left is no figure.
 */
export function readPrinted(text: string, lang: Lang): Scaled | undefined {
  const [group, point] = lang === 'vi' ? ['\\.', ','] : [',', '\\.'];
  const bare = text.trim().replace(/(?<=\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, '');
  const grouped = new RegExp(`^([-−]?)([1-9]\\d{0,2}(?:${group}\\d{3})+|\\d{1,40})(?:${point}(\\d{1,60}))?$`).exec(
    bare,
  );
  if (grouped) return scaled(grouped[1], grouped[2]?.replace(/\D/g, ''), grouped[3]);
  const other = new RegExp(`^([-−]?)(\\d{1,40})${group}(\\d{1,60})$`).exec(bare);
  return other ? scaled(other[1], other[2], other[3]) : undefined;
}

function scaled(sign = '', whole = '0', fraction = ''): Scaled {
  const digits = BigInt(whole + fraction);
  return { digits: sign === '' ? digits : -digits, decimals: fraction.length };
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
  const [group, point] = lang === 'vi' ? ['.', ','] : [',', '.'];
  const digits = absolute(a)
    .digits.toString()
    .padStart(a.decimals + 1, '0');
  const cut = digits.length - a.decimals;
  const whole = digits.slice(0, cut).replace(/\B(?=(\d{3})+$)/g, group);
  const sign = a.digits < 0n ? '−' : '';
  return sign + whole + (a.decimals > 0 ? point + digits.slice(cut) : '');
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

/** `81,36 %` in Vietnamese, `81.36%` in English. */
export function withUnit(figure: string, unit: string, lang: Lang): string {
  if (unit === '') return figure;
  return unit === '%' && lang === 'en' ? `${figure}%` : `${figure}\u00a0${unit}`;
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
