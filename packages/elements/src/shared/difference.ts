import type { Lang } from '@danvan/core';
import { writeScaled, type Scaled } from './decimal-text.js';
import { withUnit } from './figure-text.js';

const points: Readonly<Record<Lang, string>> = { vi: 'điểm phần trăm', en: 'percentage points' };

/**
 * A difference of two figures with its unit, in the words of `lang`: two
 * percentages differ by percentage points. The figure itself is written as the
 * others beside it, so that one card never has two decimal signs.
 */
export function difference(delta: Scaled, unit: string, written: Lang, lang: Lang): string {
  const figure = writeScaled(delta, written);
  // Words, not a sign: a line of large letters may end before them.
  return unit === '%' ? `${figure} ${points[lang]}` : withUnit(figure, unit, written);
}
