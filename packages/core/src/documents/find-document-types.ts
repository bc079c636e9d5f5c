import type { LocalText } from '../foundation/local-text.js';
import { documentTypeRows, type DocumentSide } from './document-type-rules.js';

/** What a type code stands for on one side. */
export interface DocumentType {
  readonly code: string;
  readonly side: DocumentSide;
  readonly name: LocalText;
  /** First day of the rule that the code is known from; the code may be older. */
  readonly validFrom?: string;
  readonly validTo?: string;
  readonly unconfirmed?: LocalText;
}

/** Every meaning of every type code, one for each side. */
export const documentTypes: readonly DocumentType[] = documentTypeRows.flatMap(
  ([code, side, vi, en, valid = {}, unconfirmed]) =>
    (side === 'both' ? (['state', 'party'] as const) : [side]).map((own) => ({
      code,
      side: own,
      name: { vi, en },
      ...(valid.from === undefined ? {} : { validFrom: valid.from }),
      ...(valid.to === undefined ? {} : { validTo: valid.to }),
      ...(unconfirmed === undefined ? {} : { unconfirmed }),
    })),
);

/**
 * What a type code can mean: none, one or several. Đ counts, and so do small
 * letters: HD is a guidance, HĐ a contract, CT a directive, CTr a programme.
 *
 * @param options.on - ISO day of the document; leaves out codes that the rules did not have yet
 * @example
 * ```ts
 * import { findDocumentTypes } from '@danvan/core/documents';
 * findDocumentTypes('QĐ', { side: 'party' }).map(({ name }) => name.vi); //=> ['Quyết định', 'Quy định']
 * findDocumentTypes('HĐ').map(({ name }) => name.vi); //=> ['Hợp đồng']
 * findDocumentTypes('QyĐ', { on: '2019-05-01' }); //=> []
 * ```
 */
export function findDocumentTypes(
  code: string,
  options: { readonly side?: DocumentSide; readonly on?: string } = {},
): readonly DocumentType[] {
  const { side, on } = options;
  return documentTypes.filter(
    (type) =>
      type.code === code &&
      (side === undefined || type.side === side) &&
      (on === undefined || ((type.validFrom ?? on) <= on && (type.validTo === undefined || on < type.validTo))),
  );
}
