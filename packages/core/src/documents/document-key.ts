import type { DocumentSymbol } from './document-symbol.js';
import { findOrgan } from './organs.js';

/** What a symbol does not say by itself. */
export interface DocumentContext {
  /** Day of issue, ISO: gives the year where the symbol has none. */
  readonly date?: string;
  /** Code of the unit, for bodies that exist in every province. */
  readonly place?: string;
  /** Term of the committee, `2020/2025`: Party numbers restart with it. */
  readonly term?: string;
}

/** The identity of a document, or what is missing for it. */
export type DocumentKey =
  | { readonly key: string; readonly missing?: undefined }
  | { readonly key?: undefined; readonly missing: readonly ('date' | 'place' | 'term')[] };

/**
 * What makes a document one of its kind: issuer, type, number, and the year or
 * term in which the numbers run. Number 30 of 2018 exists in every province.
 *
 * @example
 * ```ts
 * import { documentKey, parseDocumentSymbol } from '@danvan/core/documents';
 * const symbol = parseDocumentSymbol('30/2018/QĐ-UBND');
 * symbol && documentKey(symbol, {}).missing; //=> ['place']
 * symbol && documentKey(symbol, { place: '31' }).key; //=> 'state:UBND@31:QĐ:30:2018'
 * const party = parseDocumentSymbol('07-CT/TU');
 * party && documentKey(party, { place: '01', term: '2020/2025' }).key; //=> 'party:TU@01:CT:7:2020/2025'
 * ```
 */
export function documentKey(symbol: DocumentSymbol, context: DocumentContext): DocumentKey {
  const { form, number, type, organs, year, term } = symbol;
  const side = form === 'party' ? 'party' : 'state';
  const local = organs.some((code) => findOrgan(code)?.local === true);
  const run = side === 'party' ? context.term : (year?.toString() ?? context.date?.slice(0, 4));
  const missing = [
    ...(run === undefined ? [side === 'party' ? ('term' as const) : ('date' as const)] : []),
    ...(local && context.place === undefined ? ['place' as const] : []),
  ];
  if (run === undefined || missing.length > 0) return { missing };
  const issuer = `${organs.join('-')}${term ?? ''}${local ? `@${context.place ?? ''}` : ''}`;
  return { key: [side, issuer, type ?? '', number.replace(/^0+(?=\d)/, ''), run].join(':') };
}
