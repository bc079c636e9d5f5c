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

const built: Record<string, SpellWords> = {};

/** The words of a dialect, made on first use and kept. */
export function wordsOf(dialect: SpellDialect): SpellWords {
  const { thousand = 'nghìn', zeroTens = 'linh', billion = 'tỷ', four = 'tư', five = 'lăm', seven = 'bảy' } = dialect;
  return (built[thousand + zeroTens + billion + four + five + seven] ??= build());

  function build(): SpellWords {
    const digits = `không một hai ba bốn năm sáu ${seven} tám chín`.split(' ');
    const belowHundred = (n: number): string => {
      const tens = Math.trunc(n / 10);
      const ones = n % 10;
      let last = digits[ones] ?? '';
      // Only 5 changes after mười; 1 and 4 from mươi on.
      if (tens > 1) last = { 1: 'mốt', 4: four, 5: five }[ones] ?? last;
      else if (tens === 1 && ones === 5) last = 'lăm';
      if (tens === 0) return last;
      return (tens > 1 ? `${digits[tens] ?? ''} mươi` : 'mười') + ((ones && ` ${last}`) || '');
    };
    const withHundreds = (n: number): string => {
      const rest = n % 100;
      const zero = rest < 10 ? `${zeroTens} ` : '';
      return `${digits[Math.trunc(n / 100)] ?? ''} trăm` + ((rest && ` ${zero}${belowHundred(rest)}`) || '');
    };
    // Both tables fill up as numbers are written: a page that spells one
    // amount pays for one amount.
    const firsts: string[] = [];
    const nexts: string[] = [];
    return {
      digits,
      thousand: ` ${thousand}`,
      billion: ` ${billion}`,
      first: (n) => (firsts[n] ??= n < 100 ? belowHundred(n) : withHundreds(n)),
      next: (n) => (nexts[n] ??= ` ${withHundreds(n)}`),
    };
  }
}
