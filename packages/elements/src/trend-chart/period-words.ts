import type { Lang } from '@danvan/core';
import { readPeriod, type Period } from '@danvan/core/indicators';
import { periodName } from './period-name.js';

/** A period as it was read, and whether it is a school year, which is named by its two years. */
export interface ReadWords {
  readonly period: Period;
  readonly school: boolean;
}

/**
 * Reads a period as people write it: the data form (`2026-01/2026-03`), the words this
 * chart prints itself (`quý I/2026`, `Q1 2026`, `first half of 2026`) and what is usual
 * beside them (`T1/2026`, `2026-Q1`, `9 tháng năm 2026`, `05/03/2026`, `2024-2025` for a school
 * year, which runs from September to August). Other words are no period.
 */
export function periodOfWords(text: string): ReadWords | undefined {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/(\s|\b(nam|hoc|of|tu|giai đoan)\b)+/g, ' ')
    // Where the days stand in brackets they say it all, as for a year of the inspectorate.
    .replace(/^[^()]*\( ?((?:ngay|\d{4}-).*)\)$/, '$1')
    .trim();
  const asOf = /^(?:tinh )?(?:đen het|đen|as) /;
  const term = /^nhiem ky | term$/;
  const bare = words.replace(asOf, '').replace(term, '');
  const years = bare.replace(/^(\d{4}) ?[-–] ?(\d{4})$/, (_, start: string, end: string) =>
    +end - +start === 1 && bare === words ? `${start}-09/${end}-08` : `${start}/${end}`,
  );
  const period = readPeriod(
    years
      .split(/ (?:đen|to) /)
      .map(dataForm)
      .join('/'),
    { asOf: asOf.test(words), term: term.test(words) },
  );
  return period && { period, school: years !== bare && years.endsWith('-08') };
}

/** A period of either language in words of this one; `undefined` where it is none. */
export function periodIn(text: string, lang: Lang): string | undefined {
  const read = periodOfWords(text);
  return read && periodName(read, lang);
}

/** The data form of plain words; what has none stays as it is and is refused by core's reader. */
function dataForm(words: string): string {
  const date = /^(?:ngay )?(\d\d?)[-/.](\d\d?)[-/.](\d{4})$/.exec(words);
  if (date) {
    const [, day = '', month = '', year = ''] = date;
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  const [, kind, number = '', several, last, year] =
    /^(?:(quy|q|h)|thang|t)?[. ]?(\d\d?|iv|i{1,3})( thang)?(?: đau|( cuoi))?[-/. ]+(\d{4})$/.exec(
      words
        .replace(/^(\d{4})[-/ ]?(q\d)$/, '$2/$1')
        .replace('first half', 'h1')
        .replace('first nine months', '9 thang')
        .replace('second half', 'h2'),
    ) ?? [];
  if (!year) return words;
  const month = (at: number): string => `${year}-${String(at).padStart(2, '0')}`;
  const count = Number(number) || (!kind ? 0 : number === 'iv' ? 4 : number.length);
  const length = several ? count : kind ? (kind === 'h' ? 6 : 3) : 1;
  const end = several ? (last ? 12 : count) : count * length;
  return month(end - length + 1) + (length > 1 ? `/${month(end)}` : '');
}
