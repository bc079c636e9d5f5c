// The schema of a report as it travels in JSON. A door of its own: a page that
// reads reports loads no validator.
import * as z from 'zod';
import type { Check } from './check.js';
import type { Claim } from './claim.js';
import type { Mention } from './mention.js';
import type { Report } from './report.js';

/** What a value becomes in JSON: a decimal is its canonical text. */
type Json<T> = T extends string | number | boolean | null
  ? T
  : T extends { readonly toFixed: unknown }
    ? string
    : T extends readonly (infer Item)[]
      ? readonly Json<Item>[]
      : { readonly [Key in keyof T]: Json<T[Key]> };

const decimal = z
  .string()
  .regex(/^-?(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/)
  .meta({ description: 'A decimal as text: no exponent, no trailing zeros.' });
const offset = z.int().min(0).meta({ description: 'UTF-16 code units of the text as given.' });
const span = z.object({ start: offset, end: offset });
const mentionPlaces = z.array(z.int().min(0)).meta({ description: 'Places in the list of mentions, from 0.' });
const bound = z.enum(['exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'nearly']);

/**
 * One number of a report in JSON.
 *
 * @example
 * ```ts
 * import { MentionJson } from '@danvan/core/reports/schema';
 * MentionJson.shape.kind.safeParse('percent').success; //=> true
 * ```
 */
export const MentionJson = z.object({
  start: offset,
  end: offset,
  text: z.string(),
  number: span,
  kind: z.enum([
    'count',
    'percent',
    'fraction',
    'money',
    'measure',
    'date',
    'dateRange',
    'month',
    'monthRange',
    'year',
    'yearRange',
    'period',
    'time',
    'docNumber',
    'ordinal',
    'level',
    'list',
    'phone',
    'other',
  ]),
  value: z.string(),
  unit: z.string().nullable(),
  bound,
  numerator: z.string().exactOptional(),
  denominator: z.string().exactOptional(),
  warnings: z.array(
    z.enum([
      'decimal-point',
      'english-grouping',
      'ambiguous-separator',
      'stray-space',
      'lost-comma',
      'stray-percent',
      'missing-percent',
      'missing-space',
      'no-year',
      'not-in-calendar',
      'no-currency',
      'no-diacritics',
      'words-differ',
      'irregular-symbol',
    ]),
  ),
}) satisfies z.ZodType<Json<Mention>>;

/** What a sentence says in terms of the catalogue's measures, in JSON. */
export const ClaimJson = z.object({
  measure: z.string(),
  value: decimal,
  bound,
  unit: z.string().nullable(),
  base: z.string().exactOptional(),
  period: z.string().nullable(),
  place: z.string().exactOptional(),
  level: z.enum(['province', 'district', 'commune']).exactOptional(),
  of: decimal.exactOptional(),
  asOf: z.string().exactOptional(),
  target: z.literal(true).exactOptional(),
  mentions: mentionPlaces,
}) satisfies z.ZodType<Json<Claim>>;

/** One relation that the text states, recomputed, in JSON. */
export const CheckJson = z.object({
  rule: z.enum(['ratio', 'sum', 'difference', 'share', 'average', 'growth', 'multiple']),
  mentions: mentionPlaces,
  stated: decimal,
  computed: decimal,
  verdict: z.enum(['holds', 'truncated', 'contradicts', 'undecided']),
  holds: z.boolean(),
  note: z.object({ vi: z.string(), en: z.string() }),
}) satisfies z.ZodType<Json<Check>>;

/**
 * A report in JSON, as `JSON.stringify(readReport(text))` writes it.
 *
 * @example
 * ```ts
 * import { readReport } from '@danvan/core/reports';
 * import { ReportJson } from '@danvan/core/reports/schema';
 * const text = JSON.stringify(readReport('Đã hòa giải thành 96/118 vụ, đạt 85%.'));
 * ReportJson.parse(JSON.parse(text)).checks.map(({ stated }) => stated); //=> ['85']
 * ```
 */
export const ReportJson = z.object({
  text: z.string(),
  mentions: z.array(MentionJson),
  claims: z.array(ClaimJson),
  checks: z.array(CheckJson),
}) satisfies z.ZodType<Json<Report>>;
