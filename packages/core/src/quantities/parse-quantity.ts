import { Decimal } from '../foundation/decimal.js';
import type { Quantity, QuantityWarning } from './quantity.js';
import { QuantitySyntaxError } from './quantity-syntax-error.js';
import { readBound, type ReadBound } from './read-bound.js';
import { readFraction } from './read-fraction.js';
import { readRange } from './read-range.js';
import { hasBareWords } from './bare-words.js';
import { readSide } from './read-side.js';
import { errorAt, sourceOf, type Source } from './source.js';

/**
 * Reads one quantity (đại lượng) and nothing else: a number in any written
 * form, its unit (currency before or after, percent, measures, nouns, per
 * head or year), what qualifies it (hơn, gần, không quá, trở lên), a fraction
 * or a range ("10-20 triệu" is ten to twenty million).
 *
 * What another reader could dispute carries a warning; what has no single
 * reading is refused with a code and an index: "3/4" alone may be a day,
 * "vài trăm nghìn" names no number.
 *
 * @throws {QuantitySyntaxError}
 * @example
 * ```ts
 * import { parseQuantity } from '@danvan/core/quantities';
 * const share = parseQuantity('gần 99,5%');
 * `${share.bound} ${share.value} ${share.unit}`; //=> 'nearly 99.5 %'
 * const range = parseQuantity('từ 10 đến 20 triệu đồng');
 * `${range.value}–${range.upper} ${range.unit}`; //=> '10000000–20000000 đồng'
 * parseQuantity('126/137 phản ánh').denominator?.toString(); //=> '137'
 * ```
 */
export function parseQuantity(text: string): Quantity {
  const source = sourceOf(text);
  const frame = readBound(source, 0, source.tokens.length);
  const { from, to } = frame;
  if (from >= to) throw errorAt(source, from, 'not-a-quantity');
  const fraction = readFraction(source, from, to);
  if (fraction) {
    const { numerator, denominator, value, unit, warnings } = fraction;
    return {
      ...shared(source, frame, warnings, []),
      kind: 'fraction',
      value,
      unit: unit?.unit ?? null,
      numerator,
      denominator,
      step: new Decimal(0),
    };
  }
  const range = readRange(source, from, to);
  if (range) {
    const warnings = range.sides.flatMap((side) => side.warnings);
    return {
      ...shared(source, frame, warnings, []),
      kind: range.unit?.kind ?? 'count',
      value: range.low,
      upper: range.high,
      ...(range.below ? { upperBound: 'lessThan' as const } : {}),
      unit: range.unit?.unit ?? null,
      step: range.step,
    };
  }
  // A lone "từ 5 triệu" is the beginning of something that is not there.
  if (frame.open && frame.bound === 'exact') throw errorAt(source, source.tokens.length, 'ambiguous');
  const side = readSide(source, from, to);
  return {
    ...shared(source, frame, side.warnings, side.alternatives),
    kind: side.unit?.kind ?? 'count',
    value: side.value,
    ...(side.upper ? { upper: side.upper } : {}),
    unit: side.unit?.unit ?? null,
    ...(side.unit?.of === undefined ? {} : { of: side.unit.of }),
    step: side.step,
  };
}

/** What `safeParseQuantity` answers. */
export type QuantityResult =
  | { readonly success: true; readonly data: Quantity }
  | { readonly success: false; readonly error: QuantitySyntaxError };

/**
 * `parseQuantity` for text that need not be a quantity: an answer instead of
 * an exception.
 *
 * @example
 * ```ts
 * import { safeParseQuantity } from '@danvan/core/quantities';
 * const result = safeParseQuantity('vài trăm nghìn');
 * result.success ? result.data.value.toString() : result.error.code; //=> 'vague'
 * ```
 */
export function safeParseQuantity(text: string): QuantityResult {
  try {
    return { success: true, data: parseQuantity(text) };
  } catch (error) {
    if (error instanceof QuantitySyntaxError) return { success: false, error };
    throw error;
  }
}

function shared(
  source: Source,
  frame: ReadBound,
  warnings: readonly QuantityWarning[],
  alternatives: readonly Decimal[],
): Pick<Quantity, 'text' | 'bound' | 'warnings' | 'alternatives'> {
  const all = hasBareWords(source) ? [...warnings, 'no-diacritics' as const] : warnings;
  return { text: source.text, bound: frame.bound, warnings: [...new Set(all)], alternatives };
}
