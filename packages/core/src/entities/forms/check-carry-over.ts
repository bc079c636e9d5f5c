import { Decimal, type DecimalValue } from '../../foundation/decimal.js';
import { readDecimal } from '../../foundation/read-decimal.js';
import type { Lang } from '../../foundation/local-text.js';
import { formatNumber } from '../../numbers/format-number.js';
import type { BrokenIdentity, FormRow } from './check-form.js';
import type { Form } from './form.js';

/**
 * Whether what was open at the end of one period opens the next one.
 *
 * @throws NotANumberError
 * @returns the breach with both sides; `undefined` when it holds, when a figure is missing or the form has no such columns
 * @example
 * ```ts
 * import { checkCarryOver, findForm } from '@danvan/core/entities';
 * const form = findForm('06/VPCP/KSTT');
 * checkCarryOver(form, { pending: 41 }, { carriedOver: 41 }); //=> undefined
 * checkCarryOver(form, { pending: 41 }, { carriedOver: 40 })?.difference.toString(); //=> '1'
 * ```
 */
export function checkCarryOver(form: Form, previous: FormRow, next: FormRow): BrokenIdentity | undefined {
  if (!form.carry) return undefined;
  const { closing, opening } = form.carry;
  const end = previous[closing];
  const starts = opening.map((column) => next[column]).filter((value) => isThere(value));
  if (!isThere(end) || starts.length < opening.length) return undefined;
  const read = (value: DecimalValue, column: string): Decimal =>
    readDecimal(value, { vi: `Cột ${column} của biểu ${form.id}`, en: `Column ${column} of form ${form.id}` });
  const left = read(end, closing);
  const right = starts.reduce<Decimal>((sum, value) => sum.plus(read(value, opening.join(', '))), new Decimal(0));
  if (left.equals(right)) return undefined;
  const rule = `${closing}(t) = ${opening.join(' + ')}(t+1)`;
  const difference = left.minus(right);
  const say = (lang: Lang): readonly string[] =>
    [left, right, difference.abs()].map((value) => formatNumber(value, { lang }));
  const [vi, en] = [say('vi'), say('en')];
  return {
    rule,
    sign: '=',
    left: { columns: [closing], value: left },
    right: { columns: opening, value: right },
    difference,
    sentence: {
      vi: `Cuối kỳ trước còn ${vi[0] ?? ''}, nhưng kỳ này nhận từ kỳ trước ${vi[1] ?? ''}: lệch ${vi[2] ?? ''}.`,
      en: `${en[0] ?? ''} were open at the end of the period before, but ${en[1] ?? ''} were carried over: they differ by ${en[2] ?? ''}.`,
    },
  };
}

function isThere(value: DecimalValue | null | undefined): value is DecimalValue {
  return value !== null && value !== undefined;
}
