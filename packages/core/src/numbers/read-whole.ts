import { NumberSyntaxError, type NumberSyntaxCode } from './number-syntax-error.js';
import { readSigned, type SignedReading } from './read-signed.js';
import { tokenReader } from './token-reader.js';

/** The longest text that is read, in characters, unless a caller says otherwise. */
export const DEFAULT_MAX_LENGTH = 1000;

/** Reads a text that is one number and nothing else, or says why it is none. */
export function readWhole(text: string, maxLength: number): SignedReading | NumberSyntaxError {
  const error = (code: NumberSyntaxCode, at: number): NumberSyntaxError => new NumberSyntaxError(code, text, at);
  if (text.length > maxLength) return error('too-long', maxLength);
  const r = tokenReader(text, 0, text.length, true, true);
  if (r.start === text.length) return error('empty', 0);
  r.at = r.start;
  const reading = readSigned(r, text, 0);
  if (r.code !== '') return error(r.code, r.at);
  if (reading === null) return error(r.kind === '?' ? 'ambiguous' : 'not-a-number', r.start);
  if (r.start === text.length) return reading;
  // A slash makes a fraction or a date, a dash a range, another number a list.
  const unit = text.charAt(r.start);
  if (r.kind === '#' || (r.kind === '' && /[.,]\d/.test(text.slice(r.start, r.start + 2)))) {
    return error(r.words ? 'ambiguous' : 'bad-grouping', r.start);
  }
  return error('/-–−'.includes(unit) || r.kind !== '' ? 'ambiguous' : 'trailing-text', r.start);
}
