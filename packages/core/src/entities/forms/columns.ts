import type { FormColumn } from './form.js';

/** Columns 1 to `last`; those without a name are called by their number. */
export function numberedColumns(
  last: number,
  names: Readonly<Record<number, readonly [vi: string, en: string]>>,
): FormColumn[] {
  return Array.from({ length: last }, (_, index) => {
    const [vi, en] = names[index + 1] ?? [`cột ${index + 1}`, `column ${index + 1}`];
    return { id: `${index + 1}`, name: { vi, en } };
  });
}
