import type { LocalText } from '../../foundation/local-text.js';
import type { FormColumn } from './form.js';

const notRead: LocalText = {
  vi: 'Nguồn đã đọc chỉ cho số cột và đẳng thức, không cho tên cột; hãy xem biểu mẫu gốc.',
  en: 'The source that was read gives the number and the identities, not the name; see the form itself.',
};
const nameInferred: LocalText = {
  vi: 'Tên cột suy ra từ đẳng thức, chưa đối chiếu với biểu mẫu.',
  en: 'The name follows from the identity; it is not compared with the form.',
};

/**
 * Columns 1 to `last`; those whose name was not read are called by their
 * number and say so, as do those whose name follows from an identity only.
 */
export function numberedColumns(
  last: number,
  names: Readonly<Record<number, readonly [vi: string, en: string, sure?: 'inferred']>>,
): FormColumn[] {
  return Array.from({ length: last }, (_, index) => {
    const id = String(index + 1);
    const [vi, en, sure] = names[index + 1] ?? [];
    if (vi === undefined || en === undefined) {
      return { id, name: { vi: `cột ${id}`, en: `column ${id}` }, unconfirmed: notRead };
    }
    return { id, name: { vi, en }, ...(sure === 'inferred' ? { unconfirmed: nameInferred } : {}) };
  });
}
