export type { Bound } from './bound.js';
export { formatQuantity } from './format-quantity.js';
export type { Interval } from './interval.js';
export { intervalOf } from './interval-of.js';
export { parseQuantity, safeParseQuantity, type QuantityResult } from './parse-quantity.js';
export type { Quantity, QuantityKind, QuantityWarning } from './quantity.js';
export { QuantitySyntaxError, type QuantitySyntaxCode } from './quantity-syntax-error.js';
export { UNITS, type Unit, type UnitKind } from './units.js';
