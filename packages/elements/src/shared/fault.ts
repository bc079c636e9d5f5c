import type { Lang } from '@danvan/core';
import { faultMessages } from './fault.messages.js';

/**
 * A field of data that is not as it has to be: where it stands, and what has to stand there. Not what is there:
 * it may be what should be withheld.
 */
export type Fault = readonly [field: string, valid: string];

/** What stands in the place of what would be shown: `"… dữ liệu sai: rows[2].name phải là "…"."` */
export function notShown([field, valid]: Fault, lang: Lang): string {
  const { notShown: words, mustBe } = faultMessages[lang];
  // Dots that say "and so on" end the sentence as well.
  return `${words}${field}${mustBe}${valid}.`.replace('….', '…');
}

/** Where a figure cannot be read. */
export function unreadable(field: string, lang: Lang): string {
  return notShown([field, faultMessages[lang].figure], lang);
}
