// What the schemas of entities are made of. Only shapes are checked: a figure
// that contradicts another is kept and found by the identities, never refused.
import * as z from 'zod';
import { readPeriod } from '../../foundation/read-period.js';
import { parseDocumentSymbol } from '../../documents/parse-document-symbol.js';
import type { CountedUnit } from '../counted-units.js';
import { statesOf, type StateMachine } from '../state-machine.js';

/** Text a person wrote; kept as it is. */
export const words = z.string().min(1).max(4000);
/** Identifier within the caller's own records. */
export const id = z.string().min(1).max(128);
/** ISO day in Vietnamese local time. */
export const day = z.iso.date();
/** ISO local time to the minute or second, without a zone: Vietnamese time. */
export const localTime = z.iso
  .datetime({ local: true })
  .refine((value) => !value.endsWith('Z'), { error: 'Vietnamese local time, without a zone' });
/** Code of an administrative unit (2, 3 or 5 digits) or of a registered body. */
export const unitCode = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,31}$/, 'code of a unit or of a registered body');
/** A period in its data form: `2023`, `2018-01/2018-06`, `2023-12-15/2024-12-14`. */
export const period = z
  .string()
  .refine((value) => readPeriod(value) !== undefined, { error: 'no period such as 2023 or 2018-01/2018-06' });
/** Symbol of a document: `33/CT-TTg`, `07-CT/TU`. */
export const symbol = z
  .string()
  .refine((value) => parseDocumentSymbol(value) !== undefined, { error: 'no document symbol such as 33/CT-TTg' });
/** A whole number of zero or more. */
export const count = z.int().min(0);
/** A decimal as it travels: no exponent, no trailing zeros. */
const decimal = z.string().regex(/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/, 'a decimal as text, such as 172 or 43.5');
const bound = z.enum(['exact', 'moreThan', 'atLeast', 'lessThan', 'atMost', 'about', 'nearly']);

/** A figure that counts one thing. */
export function figureOf<const Unit extends CountedUnit>(...units: readonly [Unit, ...Unit[]]) {
  return z.strictObject({
    unit: z.enum(units),
    value: decimal,
    bound: bound.exactOptional(),
    text: z.string().min(1).max(400).exactOptional(),
  });
}

/** One of the states of a machine. */
export function stateOf<State extends string>(machine: StateMachine<State>) {
  return z.enum(statesOf(machine) as [State, ...State[]]);
}

/** Where a figure or a fact was read. Page date, event date and day of retrieval are three things. */
export const source = z.strictObject({
  text: words.exactOptional(),
  title: words.exactOptional(),
  url: z.url().exactOptional(),
  /** `[start, end)` in UTF-16 code units of the text. */
  span: z.strictObject({ start: count, end: count }).exactOptional(),
  eventDate: day.exactOptional(),
  publishedAt: day.exactOptional(),
  retrievedAt: day.exactOptional(),
  /** What speaks against it: another date, another figure. */
  conflicts: z.array(words).readonly().exactOptional(),
});

/** The rule an entity stands on; `unconfirmed` says what is not sure. */
export const basis = z.strictObject({
  cite: words,
  unconfirmed: z.strictObject({ vi: words, en: words }).exactOptional(),
});

/** What every summary of a unit and a period has. */
export const summary = { unit: unitCode, period, source: source.exactOptional() };
/** What every single record has. */
export const record = { id, unit: unitCode, source: source.exactOptional() };
