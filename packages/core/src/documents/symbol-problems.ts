import type { LocalText } from '../foundation/local-text.js';
import type { DocumentSymbol } from './document-symbol.js';
import { documentTypes, findDocumentTypes } from './find-document-types.js';
import { findOrgan } from './organs.js';

/**
 * What in a symbol cannot be on the day of its document: a type of the other
 * side, a code that the rules did not have yet, a committee that had ended, a
 * year that is not the document's.
 *
 * @param on - day of issue, ISO
 * @example
 * ```ts
 * import { parseDocumentSymbol, symbolProblems } from '@danvan/core/documents';
 * const symbol = parseDocumentSymbol('17-CT/HU');
 * symbol && symbolProblems(symbol, '2018-05-02'); //=> []
 * symbol && symbolProblems(symbol, '2026-05-02')[0]?.en; //=> 'District committee (HU) ended before 2025-07-01.'
 * ```
 */
export function symbolProblems(symbol: DocumentSymbol, on: string): readonly LocalText[] {
  const { form, type, organs, year } = symbol;
  const side = form === 'party' ? 'party' : 'state';
  const problems: LocalText[] = [];
  if (type !== null && documentTypes.some(({ code }) => code === type)) {
    const [known] = findDocumentTypes(type, { side });
    if (!known) {
      problems.push({
        vi: `${type} không phải ký hiệu văn bản ${side === 'party' ? 'của Đảng' : 'của cơ quan nhà nước'}.`,
        en: `${type} is no type of document of the ${side === 'party' ? 'Party' : 'State'}.`,
      });
    } else if (findDocumentTypes(type, { side, on }).length === 0) {
      problems.push({
        vi: `Ký hiệu ${type} (${known.name.vi}) có từ ngày ${known.validFrom ?? ''}.`,
        en: `${type} (${known.name.en}) is a code since ${known.validFrom ?? ''}.`,
      });
    }
  }
  for (const organ of organs.flatMap((code) => findOrgan(code) ?? [])) {
    if (organ.validTo === undefined || on < organ.validTo) continue;
    problems.push({
      vi: `${organ.name.vi} (${organ.code}) đã kết thúc trước ngày ${organ.validTo}.`,
      en: `${organ.name.en} (${organ.code}) ended before ${organ.validTo}.`,
    });
  }
  if (year !== null && String(year) !== on.slice(0, 4)) {
    problems.push({
      vi: `Năm ${year} trong ký hiệu khác năm ban hành ${on}.`,
      en: `The year ${year} is not that of ${on}.`,
    });
  }
  return problems;
}
