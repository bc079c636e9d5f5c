import { describe, expect, it } from 'vitest';
import { rational, decimalOf } from '../foundation/rational.js';
import type { Aggregation } from './formula.js';
import { timeFigure, type Dated } from './time-figure.js';

// Days of a made-up year of twelve, so that lengths are seen at a glance.
const part = (from: number, to: number, value: number): Dated => ({ from, to, value: rational(value) });
const of = (how: Aggregation, ...figures: readonly Dated[]) => {
  const found = timeFigure(figures, 0, 12, how);
  return found && [decimalOf(found.value).toString(), found.used.map(({ from, to }) => [from, to]), found.isComplete];
};

describe('the figure of a period from those inside it', () => {
  it.each(['sum', 'average', 'first', 'last', 'none'] as const)('is its own where there is one (%s)', (how) => {
    expect(of(how, part(0, 6, 1), part(0, 12, 7), part(6, 12, 2))).toEqual(['7', [[0, 12]], true]);
  });

  it.each(['sum', 'average', 'first', 'last', 'none'] as const)('takes nothing that reaches outside (%s)', (how) => {
    expect(of(how)).toBe(null);
    expect(of(how, part(-1, 3, 1), part(9, 13, 1), part(-5, 0, 1), part(12, 15, 1), part(-1, 13, 1))).toBe(null);
  });

  it('is not put together where the measure forbids it', () => {
    expect(of('none', part(0, 6, 1), part(6, 12, 2))).toBe(null);
  });

  it('the first is the earliest, the shortest of those, whole where it begins with the period', () => {
    expect(of('first', part(6, 9, 3), part(0, 6, 2), part(0, 3, 1))).toEqual(['1', [[0, 3]], true]);
    expect(of('first', part(0, 3, 1), part(0, 6, 2), part(6, 9, 3))).toEqual(['1', [[0, 3]], true]);
    expect(of('first', part(6, 9, 3), part(3, 6, 2))).toEqual(['2', [[3, 6]], false]);
    expect(of('first', part(-3, 0, 9), part(3, 6, 2))).toEqual(['2', [[3, 6]], false]);
  });

  it('the last is that which ends last, the shortest of those, whole where it ends with the period', () => {
    expect(of('last', part(9, 12, 3), part(6, 12, 2), part(0, 3, 1))).toEqual(['3', [[9, 12]], true]);
    expect(of('last', part(6, 12, 2), part(0, 3, 1), part(9, 12, 3))).toEqual(['3', [[9, 12]], true]);
    expect(of('last', part(3, 6, 2), part(0, 3, 1))).toEqual(['2', [[3, 6]], false]);
    expect(of('last', part(3, 6, 2), part(12, 15, 9))).toEqual(['2', [[3, 6]], false]);
  });

  it('a sum lays them end to end, in order, whatever the order they come in', () => {
    const quarters = [part(9, 12, 8), part(0, 3, 1), part(6, 9, 4), part(3, 6, 2)];
    const days = [
      [0, 3],
      [3, 6],
      [6, 9],
      [9, 12],
    ];
    expect(of('sum', ...quarters)).toEqual(['15', days, true]);
    expect(of('sum', ...quarters.slice(0, 3))).toEqual(['13', [days[0], days[2], days[3]], false]);
  });

  it('an average is whole where its pieces fill the period, also of a later year', () => {
    const found = timeFigure([part(12, 18, 1), part(18, 24, 3)], 12, 24, 'average');
    expect(found && [decimalOf(found.value).toString(), found.isComplete]).toEqual(['2', true]);
  });

  it('a sum covers most days before it has few pieces', () => {
    const three = [part(0, 3, 1), part(3, 5, 2), part(5, 7, 4)];
    expect(of('sum', ...three, part(4, 7, 100))?.[0]).toBe('7');
    expect(of('sum', ...three, part(3, 9, 100))?.[0]).toBe('101');
  });

  it('a sum covers most days, with the fewest pieces, each day once', () => {
    // Half a year and its quarters: the half stands for both.
    const [half, first, second] = [part(0, 6, 30), part(0, 3, 10), part(3, 6, 20)];
    for (const figures of [
      [half, first, second],
      [first, second, half],
      [second, half, first],
    ])
      expect(of('sum', ...figures, part(6, 12, 1))).toEqual([
        '31',
        [
          [0, 6],
          [6, 12],
        ],
        true,
      ]);
    // A longer stretch in the middle gives way to two that cover more.
    expect(of('sum', part(3, 9, 100), part(0, 6, 1), part(6, 12, 2))).toEqual([
      '3',
      [
        [0, 6],
        [6, 12],
      ],
      true,
    ]);
    expect(of('sum', part(0, 4, 1), part(3, 9, 100), part(8, 12, 2))).toEqual([
      '3',
      [
        [0, 4],
        [8, 12],
      ],
      false,
    ]);
    expect(of('sum', part(0, 2, 1), part(1, 11, 100), part(10, 12, 2))).toEqual(['100', [[1, 11]], false]);
    // Of two of one length the first that was given stays.
    expect(of('sum', part(0, 6, 1), part(3, 9, 2))).toEqual(['1', [[0, 6]], false]);
  });

  it('an average weighs by days', () => {
    expect(of('average', part(3, 12, 20), part(0, 3, 40))).toEqual([
      '25',
      [
        [0, 3],
        [3, 12],
      ],
      true,
    ]);
    expect(of('average', part(0, 3, 40), part(3, 6, 20))).toEqual([
      '30',
      [
        [0, 3],
        [3, 6],
      ],
      false,
    ]);
  });
});
