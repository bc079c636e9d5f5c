// The currencies with a settled Vietnamese name, by ISO 4217 code; a bundle has
// those that it names. The names of the dollar and the euro are those of the
// decree on invoices (123/2020/NĐ-CP, article 10).

/** How an amount in one currency is written out in words. */
export interface SpelledCurrency {
  /** The unit: đồng, đô la Mỹ. */
  readonly unit: string;
  /** The hundredth part, where there is one: xu. */
  readonly subunit?: string;
}

/** Việt Nam: an amount in đồng has no parts. */
export const VND: SpelledCurrency = { unit: 'đồng' };
/** United States: đô la Mỹ, xu. */
export const USD: SpelledCurrency = { unit: 'đô la Mỹ', subunit: 'xu' };
/** Euro area: ơ-rô, xu. */
export const EUR: SpelledCurrency = { unit: 'ơ-rô', subunit: 'xu' };
/** United Kingdom: bảng Anh, xu. */
export const GBP: SpelledCurrency = { unit: 'bảng Anh', subunit: 'xu' };
/** Australia: đô la Úc, xu. */
export const AUD: SpelledCurrency = { unit: 'đô la Úc', subunit: 'xu' };
/** Canada: đô la Ca-na-đa, xu. */
export const CAD: SpelledCurrency = { unit: 'đô la Ca-na-đa', subunit: 'xu' };
/** Singapore: đô la Xinh-ga-po, xu. */
export const SGD: SpelledCurrency = { unit: 'đô la Xinh-ga-po', subunit: 'xu' };
/** Hong Kong: đô la Hồng Kông, xu. */
export const HKD: SpelledCurrency = { unit: 'đô la Hồng Kông', subunit: 'xu' };
/** China: nhân dân tệ, xu. */
export const CNY: SpelledCurrency = { unit: 'nhân dân tệ', subunit: 'xu' };
/** Switzerland: phrăng Thụy Sĩ, xu. */
export const CHF: SpelledCurrency = { unit: 'phrăng Thụy Sĩ', subunit: 'xu' };
/** Japan: yên Nhật, without parts. */
export const JPY: SpelledCurrency = { unit: 'yên Nhật' };
/** South Korea: won Hàn Quốc, without parts. */
export const KRW: SpelledCurrency = { unit: 'won Hàn Quốc' };
/** Thailand: bạt Thái Lan, xa-tang. */
export const THB: SpelledCurrency = { unit: 'bạt Thái Lan', subunit: 'xa-tang' };
/** Laos: kíp Lào, without parts. */
export const LAK: SpelledCurrency = { unit: 'kíp Lào' };
