import { wordList } from './number-words.js';

/** The words that regions and schools choose differently; the defaults are the school form of the north. */
export interface SpellDialect {
  readonly thousand?: 'nghìn' | 'ngàn';
  /** The word for missing tens: một trăm linh năm, một trăm lẻ năm. */
  readonly zeroTens?: 'linh' | 'lẻ';
  readonly billion?: 'tỷ' | 'tỉ';
  /** 4 after mươi; 14 is mười bốn everywhere. */
  readonly four?: 'tư' | 'bốn';
  /** 5 after mươi; 15 is mười lăm everywhere. */
  readonly five?: 'lăm' | 'nhăm';
  readonly seven?: 'bảy' | 'bẩy';
}

/** The words of one dialect, as the writer needs them. */
export interface SpellWords {
  readonly thousand: string;
  readonly billion: string;
  /** 0 to 999 as they begin a number. */
  readonly first: (group: number) => string;
  /** 1 to 999 after a higher group, with a space before and "không trăm" where hundreds are missing. */
  readonly next: (group: number) => string;
}

// How the digits of a group turn into the letters of number-words.ts: 105 is 1h0m5, which is 1hl5.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/\d(?=\d\d$)/, '$&h'],
  [/\d(?=\d$)/, '$&m'],
  [/0m0/, ''],
  [/0m/, 'l'],
  [/1m/, 't'],
  [/([mt])0/, '$1'],
  // Only 5 changes after mười; 1 and 4 from mươi on.
  [/t5/, 'tE'],
  [/m1/, 'mA'],
  [/m4/, 'mD'],
  [/m5/, 'mF'],
];

const built: Record<string, SpellWords> = {};

/** The words of a dialect, made on first use and kept. */
export function wordsOf(dialect: SpellDialect): SpellWords {
  const { thousand = 'nghìn', zeroTens = 'linh', billion = 'tỷ', four = 'tư', five = 'lăm', seven = 'bảy' } = dialect;
  return (built[thousand + zeroTens + billion + four + five + seven] ??= build());

  function build(): SpellWords {
    const words = Object.fromEntries(wordList()) as Record<string, string>;
    Object.assign(words, { l: zeroTens, D: four, F: five, 7: seven });
    const spell = (digits: string): string => {
      const letters = RULES.reduce((text, [from, to]) => text.replace(from, to), digits);
      return Array.from(letters, (letter) => words[letter]).join(' ');
    };
    // Both tables fill up as numbers are written: a page that spells one
    // amount pays for one amount.
    const firsts: string[] = [];
    const nexts: string[] = [];
    return {
      thousand: ` ${thousand}`,
      billion: ` ${billion}`,
      first: (n) => (firsts[n] ??= spell(String(n))),
      next: (n) => (nexts[n] ??= ` ${spell(String(n).padStart(3, '0'))}`),
    };
  }
}
