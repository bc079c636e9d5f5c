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
  return withUnit(writeScaled(delta, written), unit === '%' ? points[lang] : unit, written);
}
