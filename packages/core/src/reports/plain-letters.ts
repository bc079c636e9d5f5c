// \p{L} and \p{N} are lists of hundreds of ranges. A pattern that names them is
// compiled into all of them, twice for each place: a millisecond for one of the
// hundreds of patterns that the first page of a report is tried on.

/** Letters in few ranges: those of Latin, Greek and Cyrillic, and the blocks of other scripts as a whole. */
const letters = [
  'A-Za-zªµºÀ-ÖØ-öø-ˁ',
  '\\u0370-\\u0374\\u0376-\\u037d\\u037f-\\u0383\\u0386\\u0388-\\u0481\\u048a-\\u0558\\u0561-\\u0588',
  '\\u05d0-\\u0605\\u0620-\\u064a\\u066e-\\u06d3\\u0700-\\u1fff\\u3040-\\ud7ff',
  '\\uf900-\\ufdff\\ufe70-\\ufefe\\uff21-\\uff3a\\uff41-\\uff5a',
].join('');
const digits = '0-9';

/** The source of a pattern with letters and digits as few ranges. */
export function withPlainLetters(source: string): string {
  let isInside = false;
  return source.replace(/\\p\{([LN])\}|\\.|[[\]]/gu, (found: string, sort: string | undefined) => {
    if (found === '[' || found === ']') isInside = found === '[';
    if (sort === undefined) return found;
    const ranges = sort === 'L' ? letters : digits;
    return isInside ? ranges : `[${ranges}]`;
  });
}

/** The same pattern, quick to make: for words of reports, where the letters of any other script are no matter. */
export function wordPattern({ source, flags }: RegExp): RegExp {
  return new RegExp(withPlainLetters(source), flags);
}
