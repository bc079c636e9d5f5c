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
