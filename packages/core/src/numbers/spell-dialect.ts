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
  readonly digits: readonly string[];
  readonly thousand: string;
  readonly billion: string;
  /** 0 to 999 as they begin a number. */
  readonly first: (group: number) => string;
  /** 1 to 999 after a higher group, with a space before and "không trăm" where hundreds are missing. */
  readonly next: (group: number) => string;
}

const built: (SpellWords | undefined)[] = [];

/** The words of a dialect, made on first use and kept: there are only 64 of them. */
export function wordsOf(dialect: SpellDialect): SpellWords {
  const key =
    (dialect.thousand === 'ngàn' ? 1 : 0) +
    (dialect.zeroTens === 'lẻ' ? 2 : 0) +
    (dialect.billion === 'tỉ' ? 4 : 0) +
    (dialect.four === 'bốn' ? 8 : 0) +
    (dialect.five === 'nhăm' ? 16 : 0) +
    (dialect.seven === 'bẩy' ? 32 : 0);
  return (built[key] ??= build(key));
}

function build(key: number): SpellWords {
  const seven = key & 32 ? 'bẩy' : 'bảy';
  const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', seven, 'tám', 'chín'];
  // The last digit after mươi (from 20 on), where 1, 4 and 5 change.
  const afterTens = [...digits];
  afterTens[1] = 'mốt';
  if (!(key & 8)) afterTens[4] = 'tư';
  afterTens[5] = key & 16 ? 'nhăm' : 'lăm';
  const zeroTens = key & 2 ? 'lẻ' : 'linh';

  const word = (list: readonly string[], digit: number): string => list[digit] ?? '';
  const belowHundred = (n: number): string => {
    const tens = Math.trunc(n / 10);
    const ones = n % 10;
    if (tens === 0) return word(digits, ones);
    if (tens === 1) return ones === 0 ? 'mười' : `mười ${ones === 5 ? 'lăm' : word(digits, ones)}`;
    return `${word(digits, tens)} mươi${ones === 0 ? '' : ` ${word(afterTens, ones)}`}`;
  };
  const withHundreds = (n: number): string => {
    const rest = n % 100;
    const tail = rest === 0 ? '' : rest < 10 ? ` ${zeroTens} ${word(digits, rest)}` : ` ${belowHundred(rest)}`;
    return `${word(digits, Math.trunc(n / 100))} trăm${tail}`;
  };

  // Both tables fill up as numbers are written: a page that spells one amount
  // pays for one amount.
  const firsts: (string | undefined)[] = [];
  const nexts: (string | undefined)[] = [];
  return {
    digits,
    thousand: key & 1 ? ' ngàn' : ' nghìn',
    billion: key & 4 ? ' tỉ' : ' tỷ',
    first: (n) => (firsts[n] ??= n < 100 ? belowHundred(n) : withHundreds(n)),
    next: (n) => (nexts[n] ??= ` ${withHundreds(n)}`),
  };
}
