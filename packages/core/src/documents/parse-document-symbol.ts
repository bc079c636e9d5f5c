import type { DocumentSymbol, DocumentSymbolWarning } from './document-symbol.js';
import { DOCUMENT_TYPES, PARTY_ORGANS } from './document-types.js';

const LONGEST_SYMBOL = 120;
const DASH = /[\u2010-\u2015\u2212]/gu;
const HEAD = /^(\d{1,7}\p{L}?)(?:\/(\d{4}))?([/-])(.+)$/u;
const PART = /^[\p{L}][\p{L}\p{N}.&,]*$/u;
const ASSEMBLY = /^(QH|UBTVQH|HĐND|UBND)(\d{1,3})?$/u;

/**
 * Takes the symbol of a document apart: the State's forms (Nghị định
 * 30/2020/NĐ-CP) and the Party's. Lenient towards blanks, long dashes and
 * mixed forms, which come back as warnings.
 *
 * @returns `undefined` when the text is no symbol, a bare number included.
 * @example
 * ```ts
 * import { parseDocumentSymbol } from '@danvan/core/documents';
 * const symbol = parseDocumentSymbol('07-CT/TU');
 * symbol?.form; //=> 'party'
 * symbol?.type; //=> 'CT'
 * symbol?.organs; //=> ['TU']
 * ```
 */
export function parseDocumentSymbol(text: string): DocumentSymbol | undefined {
  if (text.length > LONGEST_SYMBOL) return undefined;
  const given = text.normalize('NFC').trim();
  const clean = given.replace(DASH, '-').replace(/\s*([/&-])\s*/gu, '$1');
  const head = HEAD.exec(clean);
  if (!head) return undefined;
  const [, number = '', yearText, separator = '/', rest = ''] = head;
  const slashes = rest.split('/');
  const parts = slashes.flatMap((part) => part.split('-'));
  if (parts.some((part) => !PART.test(part))) return undefined;
  const warnings: DocumentSymbolWarning[] = clean === given ? [] : ['spacing'];
  const year = yearText === undefined ? null : Number(yearText);
  const base = { number, year };
  if (separator === '-') return partySymbol(base, slashes, warnings);
  return stateSymbol(base, slashes, parts, warnings);
}

interface Base {
  readonly number: string;
  readonly year: number | null;
}

function partySymbol(base: Base, slashes: readonly string[], warnings: DocumentSymbolWarning[]): DocumentSymbol {
  const [type = '', ...organs] = slashes;
  if (!(type in DOCUMENT_TYPES)) warnings.push('unknown-code');
  const first = organs[0]?.split('-')[0] ?? '';
  if (organs.length > 0 && /^(UBND|HĐND|CP|TTg|B[A-Z]{2,4}|S[A-Z]{2,4})$/u.test(first) && !PARTY_ORGANS.has(first)) {
    warnings.push('state-in-party-form');
  }
  return { ...base, form: 'party', type, organs, term: null, warnings };
}

function stateSymbol(
  base: Base,
  slashes: readonly string[],
  parts: readonly string[],
  warnings: DocumentSymbolWarning[],
): DocumentSymbol {
  const [first = '', ...others] = parts;
  const assembly = ASSEMBLY.exec(first);
  if (assembly && parts.length === 1 && base.year !== null) {
    return { ...base, form: 'assembly', type: null, organs: [assembly[1] ?? ''], term: termOf(assembly[2]), warnings };
  }
  const typed = first in DOCUMENT_TYPES;
  if (!typed) return { ...base, form: 'letter', type: null, organs: parts, term: null, warnings };
  const standing = others.length === 1 ? /^(UBTVQH|QH)(\d{1,3})$/u.exec(others[0] ?? '') : null;
  if (standing) {
    return { ...base, form: 'standing', type: first, organs: [standing[1] ?? ''], term: termOf(standing[2]), warnings };
  }
  if (others.some((organ) => organ === 'TW' || organ === 'TU' || organ === 'HU' || organ === 'ĐU')) {
    warnings.push('party-in-state-form');
  }
  const form = slashes.length > 1 ? 'joint' : base.year === null ? 'administrative' : 'legal';
  return { ...base, form, type: first, organs: others, term: null, warnings };
}

function termOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
