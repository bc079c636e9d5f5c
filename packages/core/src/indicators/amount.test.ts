import { describe, expect, it } from 'vitest';
import { addPoints, amount, differenceInPoints, relativeChange } from './amount.js';
import { UnitMismatchError } from './unit-mismatch-error.js';

const say = (one: { value: { toString(): string }; unit: string } | null) =>
  one && `${one.value.toString()} ${one.unit}`;

describe('amounts', () => {
  it('say what a number is a number of', () => {
    expect(say(amount('82.66', '%'))).toBe('82.66 %');
    const sentence = {
      vi: expect.stringContaining('“lượt”') as string,
      en: expect.stringContaining('“lượt”') as string,
    };
    expect(() => amount('nhiều', 'lượt')).toThrow(expect.objectContaining({ sentence }));
  });

  it('of two percentages differ by points, and move by points', () => {
    expect(say(differenceInPoints(amount('83.94', '%'), amount('82.66', '%')))).toBe('1.28 điểm %');
    expect(say(addPoints(amount('82.66', '%'), amount('-1.28', 'điểm %')))).toBe('81.38 %');
  });

  it('change by a percentage, from nothing by none', () => {
    expect(say(relativeChange(amount('200', 'đơn'), amount('230', 'đơn')))).toBe('15 %');
    expect(say(relativeChange(amount('200', 'đơn'), amount('150', 'đơn')))).toBe('-25 %');
    expect(relativeChange(amount('0', 'đơn'), amount('3', 'đơn'))).toBe(null);
  });

  it('of other units are refused where the types did not see it', () => {
    const percent = amount('1', '%');
    const points = amount('1', 'điểm %');
    const visits = amount('1', 'lượt');
    expect(() => differenceInPoints(points as never, percent)).toThrow(UnitMismatchError);
    expect(() => differenceInPoints(percent, visits as never)).toThrow(UnitMismatchError);
    expect(() => addPoints(visits as never, points)).toThrow(UnitMismatchError);
    expect(() => addPoints(percent, percent as never)).toThrow(UnitMismatchError);
    expect(() => relativeChange(visits, points as never)).toThrow(UnitMismatchError);
  });
});
