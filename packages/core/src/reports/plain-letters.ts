// \p{L} and \p{N} are lists of hundreds of ranges. A pattern that names them is
// compiled into all of them, twice for each place: a millisecond for one of the
// hundreds of patterns that the first page of a report is tried on.

/**
 * Letters in few ranges: those of Latin, and the blocks of other scripts as a whole. With more ranges than these a
 * pattern looks each letter up in a list, which takes ten times as long.
 */
const letters =
  'A-Za-zªµºÀ-ÖØ-öø-ˁ\\u0370-\\u1fff\\u3040-\\ud7ff\\uf900-\\ufdff\\ufe70-\\ufefe\\uff21-\\uff3a\\uff41-\\uff5a';
const digits = '0-9';

/** Whether a character is one of these letters. */
export function isPlainLetter(code: number): boolean {
  if (code < 0x370) return latin[code] === 1;
  if (code <= 0x1fff) return true;
  if (code < 0x3040 || code > 0xff5a) return false;
  return code <= 0xd7ff || beyond.test(String.fromCharCode(code));
}

const beyond = new RegExp(`[${letters}]`);
const latin = Uint8Array.from({ length: 0x370 }, (_, code) => (beyond.test(String.fromCharCode(code)) ? 1 : 0));

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

/**
 * A pattern for the words of reports, where the letters of any other script are no matter. Without the mode for
 * characters beyond the first 65,536, where nothing asks for it: a class that shuts something out is slow in it.
 */
export function plainPattern(source: string, flags = ''): RegExp {
  const plain = withPlainLetters(source);
  return new RegExp(plain, /\\[pP]\{|\\u\{/.test(plain) ? `${flags}u` : flags);
}

/** The same pattern, quick to make and to try. */
export function wordPattern({ source, flags }: RegExp): RegExp {
  return plainPattern(source, flags.replace('u', ''));
}
