import { formatNumber, NumberSyntaxError, parseNumber, safeParseNumber, spellNumber } from '@danvan/core/numbers';
import { intervalOf, safeParseQuantity } from '@danvan/core/quantities';
import { expectLinear } from '../expect-linear.mjs';

const must = (holds, what) => {
  if (!holds) throw new Error(what);
};
let count = 0;

/** One number or one quantity: whatever is written, a value that can be written and read again, or a reason. */
export const numbers = {
  name: 'numbers',
  longest: 400,
  seeds: [
    '1.234.567,5',
    'âm hai mươi mốt phẩy không năm',
    '43,5 triệu',
    'một nghìn không trăm linh năm',
    '2 tỷ rưỡi',
    '1,234.5',
    'hơn 21.200 hồ sơ',
    '92,5%',
    'từ 15 đến 20 ngày',
    '96/118 vụ',
    'gần 3 tỷ đồng',
    '(45.000)',
    'mười bảy phẩy ba mươi',
  ],
  words: [
    'nghìn',
    'ngàn',
    'triệu',
    'tỷ',
    'tỉ',
    'trăm',
    'mươi',
    'linh',
    'lẻ',
    'mốt',
    'tư',
    'lăm',
    'rưỡi',
    'phẩy',
    'âm',
    'một',
    'hai',
    'ba',
    'không',
    'mười',
    ' ',
    '.000',
    ',5',
    '%',
    'hơn ',
    'khoảng ',
    ' đồng',
    '/',
    'chục',
    'vạn',
    'tr',
    'k',
    'nghin',
    'chín',
    'phần',
    'đến',
  ],
  check(text) {
    const read = safeParseNumber(text);
    const signs = [];
    if (read.success) {
      const { value, warnings, alternatives, form } = read.data;
      must(read.data.text === text, 'the text is not the text');
      must(value.isFinite(), 'the value is not finite');
      if (text.length <= 200) {
        must(parseNumber(formatNumber(value)).value.eq(value), `format is not read back: ${formatNumber(value)}`);
        const words = spellNumber(value);
        if (words.length <= 1000) must(parseNumber(words).value.eq(value), `words are not read back: ${words}`);
      }
      must(!alternatives.some((other) => other.eq(value)), 'the value is its own alternative');
      signs.push(form, ...warnings, String(alternatives.length));
    } else {
      const { error } = read;
      must(error instanceof NumberSyntaxError, 'not a typed error');
      must(
        Number.isInteger(error.index) && error.index >= 0 && error.index <= text.length,
        `the place ${error.index} is outside the text`,
      );
      must(error.message.length > 0, 'an error without words');
      signs.push(error.code);
    }
    const quantity = safeParseQuantity(text);
    if (quantity.success) {
      const { kind, unit, bound, value, warnings } = quantity.data;
      const { low, high } = intervalOf(quantity.data);
      must(!low || !high || low.lte(high), 'an interval that ends before it begins');
      must(
        bound !== 'exact' || ((!low || low.lte(value)) && (!high || high.gte(value) || quantity.data.upper)),
        'a value outside its interval',
      );
      signs.push(kind, unit ? 'unit' : '-', bound, ...warnings);
    } else signs.push(quantity.error.code);
    count += 1;
    if (count % 200 === 0) {
      expectLinear(text, (long) => {
        safeParseNumber(long, { maxLength: 1_000_000 });
        safeParseQuantity(long);
      });
    }
    return signs.join(' ');
  },
};
