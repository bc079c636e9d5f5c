import type { Lang } from '@danvan/core';
import type { Context } from 'hono';

/** The language of an answer: `?lang=en`, else the one that the page asks for; Vietnamese unless it says English. */
export function askedLang(c: Context): Lang {
  const named = c.req.query('lang');
  if (named === undefined) c.header('Vary', 'Accept-Language', { append: true });
  return /^en\b/i.test(named ?? c.req.header('Accept-Language') ?? '') ? 'en' : 'vi';
}
