/** How an amount in one currency is written out in words. */
export interface SpelledCurrency {
  /** The unit: đồng, đô la Mỹ. */
  readonly unit: string;
  /** The hundredth part, where there is one: xu. */
  readonly subunit?: string;
}

/**
 * The currencies with a settled Vietnamese name, by ISO 4217 code. The names of
 * the dollar and the euro are those of the decree on invoices (123/2020/NĐ-CP,
 * article 10); any other currency is handed in with its names.
 */
export const SPELLED_CURRENCIES: Readonly<Record<string, SpelledCurrency>> = {
  VND: { unit: 'đồng' },
  USD: { unit: 'đô la Mỹ', subunit: 'xu' },
  EUR: { unit: 'ơ-rô', subunit: 'xu' },
  GBP: { unit: 'bảng Anh', subunit: 'xu' },
  AUD: { unit: 'đô la Úc', subunit: 'xu' },
  CAD: { unit: 'đô la Ca-na-đa', subunit: 'xu' },
  SGD: { unit: 'đô la Xinh-ga-po', subunit: 'xu' },
  HKD: { unit: 'đô la Hồng Kông', subunit: 'xu' },
  CNY: { unit: 'nhân dân tệ', subunit: 'xu' },
  CHF: { unit: 'phrăng Thụy Sĩ', subunit: 'xu' },
  JPY: { unit: 'yên Nhật' },
  KRW: { unit: 'won Hàn Quốc' },
  THB: { unit: 'bạt Thái Lan', subunit: 'xa-tang' },
  LAK: { unit: 'kíp Lào' },
};
