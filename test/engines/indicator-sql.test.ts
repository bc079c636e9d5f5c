// One SQL text, four engines: the parts that come back are those that memory
// gives, and so is every digit of the results.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { getIndicator, indicators } from '@danvan/core/catalog';
import {
  fromParts,
  groupParts,
  indicatorSql,
  measureTermsOf,
  measuresOf,
  rollUpEach,
  SqlError,
  type Indicator,
  type Measurement,
  type Parts,
} from '@danvan/core/indicators';
import { engines, type Engine, type Row } from './engines.js';

const create = `CREATE TABLE measurements (
  measure VARCHAR(64) NOT NULL, unit VARCHAR(32) NOT NULL, period VARCHAR(32) NOT NULL, value BIGINT NOT NULL
)`;

const units = ['01', '24', '00001', 'đ-vị'];
const periods = ['2025', '2026', '2026-01', '2026-01/2026-06'];

const canonicalRows = (indicator: Indicator, rows: readonly { group: string; parts: Parts }[]): string[] =>
  rows
    .map(({ group, parts }) => {
      const { value, state, evidence } = fromParts(indicator, parts);
      const sums = evidence.parts.map((part) => `${part.measure}=${part.value.toString()}`);
      return `${group}: ${sums.join(' ')} ${state} ${value?.toString() ?? 'null'}`;
    })
    .sort();

const fromRows = (indicator: Indicator, rows: readonly Row[], groupBy: readonly string[]): string[] =>
  canonicalRows(
    indicator,
    rows.map((row) => ({ group: groupBy.map((column) => String(row[column])).join('|'), parts: row as Parts })),
  );

const inMemory = (
  indicator: Indicator,
  measurements: readonly Measurement[],
  groupBy: readonly ('unit' | 'period')[],
): string[] =>
  canonicalRows(
    indicator,
    groupParts(indicator, measurements, { groupBy }).map((row) => ({
      group: groupBy.map((column) => row[column] ?? '').join('|'),
      parts: row.parts,
    })),
  );

describe.each(Object.entries(engines))('%s', (name, open) => {
  let engine: Engine | undefined;
  beforeAll(async () => {
    engine = await open();
    if (!engine) console.warn(`${name} was not found: its tests are skipped. node scripts/postgres.mjs --ensure`);
    await engine?.run(create);
  }, 60_000);
  afterAll(() => engine?.close());

  const fill = async (target: Engine, measurements: readonly Measurement[]): Promise<void> => {
    await target.run('DELETE FROM measurements');
    for (let start = 0; start < measurements.length; start += 500) {
      const rows = measurements
        .slice(start, start + 500)
        .map(({ measure, unit, period, value }) => `('${measure}', '${unit}', '${period}', ${String(value)})`);
      await target.run(`INSERT INTO measurements VALUES ${rows.join(', ')}`);
    }
  };

  it('gives the parts that memory gives, on random figures of random indicators', async ({ skip }) => {
    if (!engine) return skip();
    const target = engine;
    const figure = fc.record({
      unit: fc.constantFrom(...units),
      period: fc.constantFrom(...periods),
      value: fc.oneof(fc.integer({ min: -5, max: 50 }), fc.maxSafeInteger()).map(String),
      pick: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...indicators),
        fc.array(figure, { minLength: 1, maxLength: 60 }),
        fc.constantFrom(
          ['unit', 'period'] as const,
          ['period', 'unit'] as const,
          ['period'] as const,
          ['unit'] as const,
        ),
        async (indicator, figures, groupBy) => {
          const measures = measuresOf(indicator.formula);
          const measurements = figures.map(({ pick, ...one }) => ({
            ...one,
            measure: measures[pick % measures.length] ?? '',
          }));
          let sql: string;
          try {
            sql = indicatorSql(indicator, { table: 'measurements', groupBy });
          } catch (error) {
            // A stock is refused on both sides alike.
            expect(error).toBeInstanceOf(SqlError);
            expect(() => groupParts(indicator, measurements, { groupBy })).toThrow(SqlError);
            return;
          }
          await fill(target, measurements);
          expect(fromRows(indicator, await target.rows(sql), groupBy)).toEqual(
            inMemory(indicator, measurements, groupBy),
          );
        },
      ),
      { numRuns: 40 },
    );
  }, 60_000);

  it('the tree in SQL gives what the roll-up in memory gives', async ({ skip }) => {
    if (!engine) return skip();
    const tree = [
      { code: '24' },
      { code: 'a', parent: '24' },
      { code: 'b', parent: '24' },
      { code: 'a1', parent: 'a' },
      { code: 'a2', parent: 'a' },
    ];
    const rate = getIndicator('mediation-success-rate');
    const measurements = ['a1', 'a2', 'b'].flatMap((unit, index) =>
      measureTermsOf(rate.formula).map(({ measure }, side) => ({
        measure,
        unit,
        period: '2026',
        value: 7 * (index + 1) + 30 * side,
      })),
    );
    await fill(engine, measurements);
    await engine.run('CREATE TABLE unit_tree (ancestor VARCHAR(32), descendant VARCHAR(32))');
    const pairs = tree.flatMap(({ code }) => {
      const above = { a: ['24'], b: ['24'], a1: ['a', '24'], a2: ['a', '24'] }[code] ?? [];
      return [code, ...above].map((ancestor) => `('${ancestor}', '${code}')`);
    });
    await engine.run(`INSERT INTO unit_tree VALUES ${pairs.join(', ')}`);
    const sql = indicatorSql(rate, {
      table: 'measurements',
      groupBy: ['unit'],
      where: { period: '2026' },
      tree: { table: 'unit_tree' },
    });
    const rolled = [...rollUpEach(rate, measurements, tree, { unit: '24', period: '2026' })].map(
      ([unit, { evidence }]) => ({
        group: unit,
        parts: Object.fromEntries(evidence.parts.map(({ measure, value }) => [measure, value])),
      }),
    );
    expect(fromRows(rate, await engine.rows(sql), ['unit'])).toEqual(canonicalRows(rate, rolled));
  });

  it('lets in what is asked, quotes and all', async ({ skip }) => {
    if (!engine) return skip();
    const visits = getIndicator('reception-visits');
    await engine.run('DELETE FROM measurements');
    await engine.run(
      `INSERT INTO measurements VALUES ('reception-visits', 'o''x', '2026', 7), ('reception-visits', 'y', '2026', 8)`,
    );
    const rows = await engine.rows(
      indicatorSql(visits, { table: 'measurements', groupBy: [], where: { unit: ["o'x", "' OR 1=1 --"] } }),
    );
    expect(fromParts(visits, rows[0] as Parts).value?.toString()).toBe('7');
  });
});
