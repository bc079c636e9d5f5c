import type { DocumentSymbol } from './document-symbol.js';

/**
 * The canonical text of a symbol: no blanks, hyphens only.
 *
 * @example
 * ```ts
 * import { formatDocumentSymbol, parseDocumentSymbol } from '@danvan/core/documents';
 * const symbol = parseDocumentSymbol('30 / 2018 / QĐ – UBND');
 * symbol && formatDocumentSymbol(symbol); //=> '30/2018/QĐ-UBND'
 * ```
 */
export function formatDocumentSymbol(symbol: Omit<DocumentSymbol, 'warnings'>): string {
  const { form, number, year, type, organs, term } = symbol;
  const head = year === null ? number : `${number}/${year}`;
  const closing = term === null ? '' : String(term);
  if (form === 'party') return [`${head}-${type ?? ''}`, ...organs].join('/');
  const body = [...(type === null ? [] : [type]), ...organs];
  if (form === 'joint') return `${head}/${type ?? ''}/${organs.join('-')}`;
  return `${head}/${body.join('-')}${closing}`;
}
