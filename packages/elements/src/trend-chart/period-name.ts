import type { Lang } from '@danvan/core';
import { periodText } from '@danvan/core/indicators';
import type { ReadWords } from './period-words.js';

/** A period as it is called in the language; a school year by its two years. */
export function periodName({ period, school }: ReadWords, lang: Lang): string {
  return school ? `${period.from.slice(0, 4)}–${period.to.slice(0, 4)}` : periodText(period)[lang];
}
