import type { Lang } from '@danvan/core';

/** How each language parts thousands and decimals. */
const signs: Readonly<Record<Lang, readonly [group: string, point: string]>> = { vi: ['.', ','], en: [',', '.'] };

/** A decimal as data carries it: `-81.36`. */
export const canonical = /^([-−]?)(\d{1,40})(?:\.(\d{1,60}))?$/;

/**
 * The canonical text of a figure as it is printed in the language: `"1234.5"`
 * for `"1.234,5"` in Vietnamese and `"1,234.5"` in English. The other
 * language's decimal sign is taken only where it cannot be a grouping
 * (`"81.36"`); what is no figure does not become one.
 */
export function canonicalText(text: string, lang: Lang): string {
  const [group, point] = signs[lang];
  const bare = text.trim().replace(/(\d)[\u00a0\u202f ](?=\d{3}(?!\d))/g, '$1');
  const whole = bare.split(point)[0] ?? '';
  if (!whole.includes(group)) return bare.replace(point, '.');
  return /^[-−]?[1-9]\d{0,2}(\D\d{3})+$/.test(whole)
    ? bare.replaceAll(group, '').replace(point, '.')
    : bare.replace(group, '.');
}

/** Writes canonical text as core's writer does: `"1.234,50"`, `"1,234.50"`. */
export function writeCanonical(text: string, lang: Lang): string {
  const [group, point] = signs[lang];
  const [whole = '', fraction] = text.replace('-', '−').split('.');
  return whole.replace(/\B(?=(\d{3})+$)/g, group) + (fraction ? point + fraction : '');
}

/** `81,36 %` in Vietnamese, `81.36%` in English; never the same unit twice. */
export function withUnit(figure: string, unit: string, lang: Lang): string {
  return figure + (figure.endsWith(unit) ? '' : gapBefore(unit, lang) + unit);
}

/** What parts a figure from its unit: never a line break, and in English no space before a percent sign. */
export function gapBefore(unit: string, lang: Lang): string {
  return unit === '' || (unit === '%' && lang === 'en') ? '' : '\u00a0';
}
