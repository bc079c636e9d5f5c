import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rangeFinder, type Equation } from '../../test/feasible-range.js';
import { planRelease, type ReleaseInput } from './plan-release.js';

const minN = 10;
const days = [20251130, 20251201, 20251215, 20260110, 20260210, 20260211];

/** A forest of up to nine units with random counts, many of them small. */
const tables = fc
  .record({
    parents: fc.array(fc.integer({ min: -1, max: 7 }), { minLength: 1, maxLength: 8 }),
    days: fc.subarray(days, { minLength: 1, maxLength: 5 }),
    counts: fc.array(
      fc.oneof(
        fc.constant(0),
        fc.integer({ min: 0, max: 4 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 10, max: 40 }),
      ),
      { minLength: 40, maxLength: 40 },
    ),
  })
  .map(({ parents: drawn, days: columns, counts }) => {
    // A parent comes before its children, so there is no circle.
    const parents = drawn.map((parent, index) => (parent < index ? parent : -1));
    const lineOf = (unit: number): number[] => (unit < 0 ? [] : [unit, ...lineOf(parents[unit] ?? -1)]);
    const units = parents.map((_, unit) => unit);
    const cells = units.flatMap((unit) =>
      columns.map((time, column) => ({ unit, time, column, n: counts[unit * columns.length + column] ?? 0 })),
    );
    return { units, columns, cells, lineOf };
  });

type Table = typeof tables extends fc.Arbitrary<infer T> ? T : never;

function inputOf({ units, cells, lineOf }: Table): ReleaseInput {
  return {
    grain: 'day',
    cells: cells.filter(({ n }) => n > 0).map(({ unit, time, n }) => ({ unit: `u${unit}`, time, n })),
    lines: units.flatMap((unit) => lineOf(unit).map((above) => ({ unit: `u${unit}`, ancestor: `u${above}` }))),
  };
}

/** Every sum that can be asked for: each unit with what is below it, and all, over every span. */
function asked({ units, columns, cells, lineOf }: Table) {
  return [undefined, ...units].flatMap((unit) =>
    columns.flatMap((_, begin) =>
      columns.slice(begin).map((__, more) => {
        const end = begin + more;
        const row = cells.map((cell) =>
          cell.column >= begin && cell.column <= end && (unit === undefined || lineOf(cell.unit).includes(unit))
            ? 1
            : 0,
        );
        const value = row.reduce<number>((sum, inside, index) => sum + inside * (cells[index]?.n ?? 0), 0);
        const span = { from: columns[begin], to: (columns[end] ?? 0) + 1 };
        return { unit: unit === undefined ? undefined : `u${unit}`, span, row, value };
      }),
    ),
  );
}

describe('planRelease', () => {
  it('whoever solves the equations of all that is told finds no group of fewer than ten', () => {
    let hiddenCells = 0;
    let toldCells = 0;
    fc.assert(
      fc.property(tables, (table) => {
        const release = planRelease(inputOf(table), minN);
        const questions = asked(table);
        const isTold = ({ unit, span, value }: (typeof questions)[number]): boolean =>
          value >= minN && release.allows(unit, span);
        const known: Equation[] = [];
        const seen = new Set<string>();
        for (const { row, value, ...rest } of questions) {
          const key = row.join('');
          if (!isTold({ row, value, ...rest }) || seen.has(key)) continue;
          seen.add(key);
          known.push({ row, sum: value });
        }
        toldCells += known.length;
        const rangeOf = known.length > 0 ? rangeFinder(known, table.cells.length) : () => [0, Infinity] as const;
        for (const question of questions) {
          if (isTold(question)) continue;
          hiddenCells += 1;
          const [low, high] = rangeOf(question.row);
          const isWide = high - low >= minN - 1e-6;
          // What follows to the last digit is either nobody or a group that is large enough itself.
          const isHarmless = high - low < 1e-6 && (high < 1e-6 || low >= minN - 1e-6);
          expect(
            isWide || isHarmless,
            `${question.unit ?? 'all'} ${JSON.stringify(question.span)}: ${low}…${high}`,
          ).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
    // It would also hold if nothing were ever told.
    expect(toldCells).toBeGreaterThan(500);
    expect(hiddenCells).toBeGreaterThan(1000);
  }, 60_000);

  const cell = (unit: string, time: number, n: number) => ({ unit, time, n });
  const below = (unit: string, ...ancestors: string[]) => [unit, ...ancestors].map((ancestor) => ({ unit, ancestor }));

  it('a commune steps back so that its only small neighbour cannot be computed', () => {
    const cells = [cell('a', 20260501, 12), cell('b', 20260501, 30), cell('c', 20260501, 3)];
    const lines = ['a', 'b', 'c'].flatMap((unit) => below(unit, '01'));
    const release = planRelease({ grain: 'day', cells, lines }, minN);
    expect(['01', 'a', 'b', 'c'].filter((unit) => release.allows(unit, {}))).toEqual(['01', 'b']);
  });

  it('rather than a province, all provinces together step back', () => {
    const cells = [cell('01', 20260501, 12), cell('04', 20260501, 3)];
    const release = planRelease({ grain: 'day', cells, lines: [] }, minN);
    expect([undefined, '01'].filter((unit) => release.allows(unit, {}))).toEqual(['01']);
    const enough = planRelease({ grain: 'day', cells: [...cells, cell('08', 20260501, 8)], lines: [] }, minN);
    expect([undefined, '01', '04'].filter((unit) => enough.allows(unit, {}))).toEqual([undefined, '01']);
  });

  it('two spans never differ by a few answers', () => {
    const cells = [1, 2, 3, 4].map((day) => cell('01', 20260500 + day, 6));
    const release = planRelease({ grain: 'day', cells, lines: [] }, minN);
    const upTo = (to: number): boolean => release.allows('01', { from: 20260501, to });
    expect([20260502, 20260503, 20260504, 20260505].map(upTo)).toEqual([false, true, false, true]);
  });

  it('a province is told by month while its communes are told by year', () => {
    const months = [1, 2, 3].map((month) => 20260001 + month * 100);
    const cells = months.flatMap((month) => ['a', 'b', 'c'].map((unit) => cell(unit, month, 4)));
    const lines = ['a', 'b', 'c'].flatMap((unit) => below(unit, '01'));
    const release = planRelease({ grain: 'month', cells, lines }, minN);
    expect(release.allows('01', { from: 20260201, to: 20260301 })).toBe(true);
    expect(release.allows('a', { from: 20260201, to: 20260301 })).toBe(false);
    expect(release.allows('a', { from: 20260101, to: 20270101 })).toBe(true);
    expect(release.allows('01', { from: 20260202, to: 20260301 })).toBe(false);
  });
});
