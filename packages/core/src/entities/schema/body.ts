import * as z from 'zod';
import { basis, day, id, period, source, symbol, unitCode, words } from './parts.js';

/**
 * A body (cơ quan, tổ chức): a committee of the Party, an agency of the State,
 * the Front or a union. Bodies merge and end, so each has its time and the
 * bodies before and after it.
 */
export const Body = z.strictObject({
  kind: z.literal('body'),
  id,
  name: words,
  nameEn: words.exactOptional(),
  branch: z.enum(['party', 'assembly', 'government', 'front', 'union', 'people']),
  level: z.enum(['central', 'province', 'district', 'commune', 'grassroots']),
  unit: unitCode.exactOptional(),
  validFrom: day.exactOptional(),
  validTo: day.exactOptional(),
  predecessors: z.array(id).readonly().exactOptional(),
  successors: z.array(id).readonly().exactOptional(),
  basis: basis.exactOptional(),
});
/** A body that is rated and reported on, with the one above it. */
export type Body = Readonly<z.infer<typeof Body>>;

/** A theme year (năm chủ đề): issuer, year, title. Several can hold at once. */
export const ThemeYear = z.strictObject({
  kind: z.literal('theme-year'),
  issuer: words,
  year: z.int().min(1945).max(2200),
  title: words,
  basis: basis.exactOptional(),
  source: source.exactOptional(),
});
export type ThemeYear = Readonly<z.infer<typeof ThemeYear>>;

/** A programme, scheme or programme of cooperation (chương trình, đề án, chương trình phối hợp). */
export const Programme = z.strictObject({
  kind: z.literal('programme'),
  id,
  title: words,
  form: z.enum(['programme', 'scheme', 'plan', 'cooperation']),
  issuers: z.array(words).min(1).readonly(),
  period,
  document: symbol.exactOptional(),
  /** Items agreed on (nội dung phối hợp). */
  items: z.array(words).readonly().exactOptional(),
  source: source.exactOptional(),
});
export type Programme = Readonly<z.infer<typeof Programme>>;

/** A document with its symbol. A State number restarts every year, a Party number every term of the committee. */
export const Document = z.strictObject({
  kind: z.literal('document'),
  symbol,
  /** Needed where the symbol has no year. */
  date: day.exactOptional(),
  effectiveFrom: day.exactOptional(),
  effectiveTo: day.exactOptional(),
  title: words,
  issuer: words.exactOptional(),
  /** Term of the committee, for documents of the Party: `2020/2025`. */
  term: period.exactOptional(),
  replaces: z.array(symbol).readonly().exactOptional(),
  amends: z.array(symbol).readonly().exactOptional(),
  basis: basis.exactOptional(),
  source: source.exactOptional(),
});
export type Document = Readonly<z.infer<typeof Document>>;
