import type { Lang } from '@danvan/core';
import type { Card } from '@danvan/core/cards';
import type { LazyPart } from '../shared/lazy-part.js';
import { wordsPart } from '../trend-chart/words-part.js';

/** What reads a period that is told as data are, or in words of another language than the page's. */
export function partFor(
  { period, lang: written }: { period?: unknown; lang?: string },
  lang: Lang,
): LazyPart<unknown> | undefined {
  const foreign = lang === 'en' ? /[à-ỹ]/i : written === 'en' ? /./ : /^\d{4}-/;
  return typeof period === 'string' && foreign.test(period) ? wordsPart : undefined;
}

/** The period in words of the page, and the language of what could not be read so. */
export function periodOfCard(card: Card, lang: Lang): { text: string | null; lang: Lang } {
  const { period } = card;
  const read = partFor(card, lang) && wordsPart.module?.periodIn(period ?? '', lang);
  return read ? { text: read, lang } : { text: period, lang: card.lang };
}
