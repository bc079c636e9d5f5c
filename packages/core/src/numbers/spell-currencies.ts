/** How an amount in one currency is written out in words. */
export interface SpelledCurrency {
  /** The unit: đồng, đô la Mỹ. */
  readonly unit: string;
  /** The hundredth part, where there is one: xu. */
  readonly subunit?: string;
}

/**
 * The unit and, behind a comma, its hundredth part, of the currencies with a
 * settled Vietnamese name, by ISO 4217 code. The names of the dollar and the
 * euro are those of the decree on invoices (123/2020/NĐ-CP, article 10); any
 * other currency is handed in with its names.
 */
export const CURRENCIES: Readonly<Record<string, string>> = {
  VND: 'đồng',
  USD: 'đô la Mỹ, xu',
  EUR: 'ơ-rô, xu',
  GBP: 'bảng Anh, xu',
  AUD: 'đô la Úc, xu',
  CAD: 'đô la Ca-na-đa, xu',
  SGD: 'đô la Xinh-ga-po, xu',
  HKD: 'đô la Hồng Kông, xu',
  CNY: 'nhân dân tệ, xu',
  CHF: 'phrăng Thụy Sĩ, xu',
  JPY: 'yên Nhật',
  KRW: 'won Hàn Quốc',
  THB: 'bạt Thái Lan, xa-tang',
  LAK: 'kíp Lào',
};
