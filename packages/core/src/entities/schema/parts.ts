// What the schemas of entities are made of. Only shapes are checked: a figure
// that contradicts another is kept and found by the identities, never refused.
import * as z from 'zod';
import type { LocalText } from '../../foundation/local-text.js';
import { readPeriod } from '../../foundation/read-period.js';
import { parseDocumentSymbol } from '../../documents/parse-document-symbol.js';
import type { CountedUnit } from '../counted-units.js';
import { statesOf, type StateMachine } from '../state-machine.js';

/** A text of a certain form, with what is said of one that has another. */
export function textThat(fits: RegExp | ((text: string) => boolean), said: LocalText) {
  const holds = typeof fits === 'function' ? fits : (text: string): boolean => fits.test(text);
  return z.string().refine(holds, { error: said.en, params: { ...said } });
}

/** Text a person wrote; kept as it is. */
export const words = z.string().min(1).max(4000);
/** Identifier within the caller's own records. */
export const id = z.string().min(1).max(128);
/** ISO day in Vietnamese local time. */
export const day = z.iso.date();
/** ISO local time to the minute or second, without a zone: Vietnamese time. */
export const localTime = z.iso.datetime({ local: true }).refine((time) => !time.endsWith('Z'), {
  error: 'give Vietnamese local time, without a zone',
  params: { vi: 'hãy ghi giờ Việt Nam, không kèm múi giờ', en: 'give Vietnamese local time, without a zone' },
});
/** Code of an administrative unit (2, 3 or 5 digits) or of a registered body. */
export const unitCode = textThat(/^[a-z0-9][a-z0-9.-]{0,31}$/, {
  vi: 'cần mã đơn vị hành chính hoặc mã cơ quan đã đăng ký',
  en: 'the code of a unit or of a registered body is needed',
});
/** A period in its data form: `2023`, `2018-01/2018-06`, `2023-12-15/2024-12-14`. */
export const period = textThat((text) => readPeriod(text) !== undefined, {
  vi: 'cần một kỳ như 2023 hoặc 2018-01/2018-06',
  en: 'a period such as 2023 or 2018-01/2018-06 is needed',
});
/** Symbol of a document: `33/CT-TTg`, `07-CT/TU`. */
export const symbol = textThat((text) => parseDocumentSymbol(text) !== undefined, {
  vi: 'cần số, ký hiệu văn bản như 33/CT-TTg hoặc 07-CT/TU',
  en: 'a document symbol such as 33/CT-TTg or 07-CT/TU is needed',
});
/** A whole number of zero or more. */
export const count = z.int().min(0);
/** A decimal as it travels: no exponent, no trailing zeros. */
const decimal = textThat(/^(?:0|[1-9]\d*)(?:\.\d*[1-9])?$/, {
  vi: 'cần số ở dạng chuẩn, như "172" hoặc "43.5"',
  en: 'a decimal in its canonical form is needed, such as "172" or "43.5"',
});
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
