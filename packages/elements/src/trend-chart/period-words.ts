import { readPeriod, type Period } from '@danvan/core/indicators';

/** A period as it was read, and whether it is a school year, which is named by its two years. */
export interface ReadWords {
  readonly period: Period;
  readonly school: boolean;
}

const romans = ['i', 'ii', 'iii', 'iv'];

/**
 * Reads a period as people write it: the data form (`2026-01/2026-03`), the words this
 * chart prints itself (`quý I/2026`, `Q1 2026`, `first half of 2026`) and what is usual
 * beside them (`T1/2026`, `2026-Q1`, `9 tháng năm 2026`, `2024-2025` for a school year,
 * which runs from September to August). Other words are no period.
 */
export function periodOfWords(text: string): ReadWords | undefined {
  const words = text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/\b(nam|hoc|year|of|as of|tu|ngay|giai đoan|tinh đen) /g, '')
    .trim();
  const [, start = '', end = ''] = /^(\d{4}) ?[-–] ?(\d{4})$/.exec(words) ?? [];
  const school = start !== '' && +end - +start === 1;
  const form = school
    ? `${start}-09/${end}-08`
    : start
      ? `${start}/${end}`
      : words
          .split(/ (?:đen|to) /)
          .map(dataForm)
          .join('/');
  const period = readPeriod(form);
  return period && { period, school };
}

/** The data form of plain words; what has none stays as it is and is refused by core's reader. */
function dataForm(words: string): string {
  const plain = words
    .replace(/^(\d{4})[-/ ]?([qh]\d)$/, '$2/$1')
    .replace('first half', 'h1')
    .replace('second half', 'h2')
    .replace('first nine months', '9 thang');
  const [, day, kind, number = '', several, last, year] =
    /^(?:(\d\d?)\/)?(?:(quy|q|h)|thang|t)?[. ]?(\d\d?|iv|i+)( thang)?(?: đau|( cuoi))?[-/., ]+(\d{4})$/.exec(plain) ??
    [];
  if (!year) return words;
  const count = Number(number) || (kind ? romans.indexOf(number) + 1 : 0);
  const length = several ? count : kind ? (kind === 'h' ? 6 : 3) : 1;
  const first = several ? (last ? 13 - count : 1) : (count - 1) * length + 1;
  const month = (at: number): string => `${year}-${two(at)}`;
  return day
    ? `${month(count)}-${two(day)}`
    : length === 1
      ? month(first)
      : `${month(first)}/${month(first + length - 1)}`;
}

function two(number: number | string): string {
  return String(number).padStart(2, '0');
}
