export { Decimal, canonical, roundHalfUp, type DecimalValue } from './foundation/decimal.js';
export { DanvanError } from './foundation/errors.js';
export type { Lang, LocalText } from './foundation/local-text.js';
