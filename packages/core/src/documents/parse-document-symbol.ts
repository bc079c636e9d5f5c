import type { DocumentSymbol, DocumentSymbolWarning } from './document-symbol.js';
import { DOCUMENT_TYPES, PARTY_ORGANS } from './document-types.js';

const LONGEST_SYMBOL = 120;
const DASH = /[\u2010-\u2015\u2212]/gu;
const HEAD = /^(\d{1,7}\p{L}?)(?:\/([1-9]\d{3}))?([/-])(.+)$/u;
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
  if (/^[1-9]\p{L}?$/u.test(number)) warnings.push('unpadded-number');
  const year = yearText === undefined ? null : Number(yearText);
  const base = { number, year };
  if (separator === '-') return partySymbol(base, slashes, warnings);
  return stateSymbol(base, slashes, parts, warnings);
}

/** Committees of the Party, which no office of the State shares a code with. */
const LEADING_PARTY_ORGANS: ReadonlySet<string> = new Set(['TW', 'TƯ', 'TU', 'HU', 'QU', 'ThU', 'ĐU', 'BCSĐ', 'VPTW']);

const folded = new Set(Object.keys(DOCUMENT_TYPES).map(fold));

function isType(code: string): boolean {
  return Object.hasOwn(DOCUMENT_TYPES, code);
}

/** Whether a code would be that of a type with its marks and letters put right. */
function isMisspelt(code: string): boolean {
  return !isType(code) && folded.has(fold(code));
}

function fold(code: string): string {
  return code.toUpperCase().replace(/Đ/g, 'D');
}

interface Base {
  readonly number: string;
  readonly year: number | null;
}

function partySymbol(base: Base, slashes: readonly string[], warnings: DocumentSymbolWarning[]): DocumentSymbol {
  const [type = '', ...organs] = slashes;
  if (!isType(type)) warnings.push(isMisspelt(type) ? 'spelling' : 'unknown-code');
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
  if (!isType(first)) {
    // A letter has no type; but "QD-TTg" is no letter of an office called QD.
    if (others.length === 0 || !isMisspelt(first)) {
      if (LEADING_PARTY_ORGANS.has(first)) warnings.push('party-in-state-form');
      return { ...base, form: 'letter', type: null, organs: parts, term: null, warnings };
    }
    warnings.push('spelling');
  }
  const standing = others.length === 1 ? /^(UBTVQH|QH)(\d{1,3})$/u.exec(others[0] ?? '') : null;
  if (standing) {
    return { ...base, form: 'standing', type: first, organs: [standing[1] ?? ''], term: termOf(standing[2]), warnings };
  }
  if (others.some((organ) => LEADING_PARTY_ORGANS.has(organ))) warnings.push('party-in-state-form');
  const form = slashes.length > 1 ? 'joint' : base.year === null ? 'administrative' : 'legal';
  return { ...base, form, type: first, organs: others, term: null, warnings };
}

function termOf(digits: string | undefined): number | null {
  return digits === undefined ? null : Number(digits);
}
