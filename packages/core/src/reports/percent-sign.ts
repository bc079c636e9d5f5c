import type { Lang } from '../foundation/local-text.js';

/** What stands behind the figure of a percentage: Vietnamese typography sets a space before the sign, English does not. */
export const percentSign: Readonly<Record<Lang, string>> = { vi: ' %', en: '%' };
