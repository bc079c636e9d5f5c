import { describe, expect, it } from 'vitest';
import { getIndicator } from '../catalog/get-indicator.js';
import { fromParts } from './from-parts.js';
import { groupParts } from './group-parts.js';
import { indicatorSql } from './indicator-sql.js';

const rate = getIndicator('mediation-success-rate');

describe('indicatorSql', () => {
  it('is one plain text', () => {
    expect(indicatorSql(rate, { table: 'report.measurements', groupBy: ['unit'], where: { period: ['2025', '2026'] } }))
      .toBe(`SELECT "unit",
  SUM(CASE WHEN "measure" = 'mediation-success' THEN "value" END) AS "mediation-success",
  SUM(CASE WHEN "measure" = 'mediation-cases' THEN "value" END) AS "mediation-cases"
FROM "report"."measurements"
WHERE "measure" IN ('mediation-success', 'mediation-cases')
  AND "period" IN ('2025', '2026')
GROUP BY "unit"`);
  });

  it('leaves columns of one’s own as they are called, whatever that is', () => {
    expect(indicatorSql(rate, { table: 'so_lieu', groupBy: ['constructor'] })).toContain('SELECT "constructor",');
  });

  it('asks for measures in the column that holds them', () => {
    const sql = indicatorSql(rate, {
      table: 'so_lieu',
      groupBy: ['unit'],
      where: { measure: 'mediation-cases' },
      columns: { measure: 'chi_tieu' },
    });
    expect(sql).toContain(`AND "chi_tieu" = 'mediation-cases'`);
  });

  it('takes the names that a table already has', () => {
    const columns = { measure: 'chi_tieu', unit: 'don_vi', period: 'ky', value: 'gia_tri' };
    const sql = indicatorSql(rate, {
      table: 'so_lieu',
      groupBy: ['unit', 'linh_vuc'],
      where: { period: '2026' },
      columns,
    });
    expect(sql).toContain('SELECT "don_vi" AS "unit", "linh_vuc",');
    expect(sql).toContain(`WHEN "chi_tieu" = 'mediation-cases' THEN "gia_tri" END`);
    expect(sql).toContain(`AND "ky" = '2026'`);
    expect(sql).toContain('GROUP BY "don_vi", "linh_vuc"');
  });

  it('counts for all units above, each figure once, along a tree', () => {
    const options = { table: 'measurements', groupBy: ['unit', 'period'], where: { nguon: 'a' } };
    expect(indicatorSql(rate, { ...options, tree: { table: 'x.unit_tree' } }))
      .toBe(`SELECT t."ancestor" AS "unit", m."period" AS "period",
  SUM(m."mediation-success") AS "mediation-success",
  SUM(m."mediation-cases") AS "mediation-cases"
FROM (
  SELECT "unit", "period",
    SUM(CASE WHEN "measure" = 'mediation-success' THEN "value" END) AS "mediation-success",
    SUM(CASE WHEN "measure" = 'mediation-cases' THEN "value" END) AS "mediation-cases"
  FROM "measurements"
  WHERE "measure" IN ('mediation-success', 'mediation-cases')
    AND "nguon" = 'a'
  GROUP BY "unit", "period"
) AS m
JOIN "x"."unit_tree" AS t ON t."descendant" = m."unit"
GROUP BY t."ancestor", m."period"`);
    const tree = { table: 't', ancestor: 'tren', descendant: 'duoi' };
    const named = indicatorSql(rate, { ...options, groupBy: ['period'], columns: { unit: 'don_vi' }, tree });
    expect(named).toContain('SELECT m."period" AS "period",');
    expect(named).toContain('  SELECT "don_vi" AS "unit", "period",');
    expect(named).toContain('  GROUP BY "don_vi", "period"');
    expect(named).toContain('JOIN "t" AS t ON t."duoi" = m."unit"\nGROUP BY m."period"');
    expect(indicatorSql(rate, { ...options, groupBy: ['unit'], tree })).toContain('GROUP BY t."tren"');
  });

  it('is one row for everything without groups', () => {
    expect(indicatorSql(rate, { table: 'm', groupBy: [] })).toBe(`SELECT
  SUM(CASE WHEN "measure" = 'mediation-success' THEN "value" END) AS "mediation-success",
  SUM(CASE WHEN "measure" = 'mediation-cases' THEN "value" END) AS "mediation-cases"
FROM "m"
WHERE "measure" IN ('mediation-success', 'mediation-cases')`);
  });

  it('lets in what is asked for, quotes included', () => {
    const sql = indicatorSql(rate, {
      table: 'm',
      groupBy: [],
      where: { unit: ["Huế'", 'b'], period: '2026', value: '1', measure: 'x' },
      columns: { value: 'v' },
    });
    expect(sql).toContain(`"unit" IN ('Huế''', 'b')`);
    expect(sql).toContain(`AND "period" = '2026'\n  AND "v" = '1'\n  AND "measure" = 'x'`);
  });

  it('of one period or one unit nothing has to be told apart', () => {
    const [teams, income] = [getIndicator('mediation-teams'), getIndicator('income-per-capita')];
    const of = (indicator: typeof teams, where: Record<string, string | string[]>) => (): unknown =>
      indicatorSql(indicator, { table: 't', groupBy: [], where });
    expect(of(teams, { period: ['2026'] })).not.toThrow();
    expect(of(teams, { period: ['2025', '2026'] })).toThrow(/periods/);
    expect(of(teams, { unit: '24' })).toThrow(/periods/);
    expect(of(income, { period: '2026', unit: ['24'] })).not.toThrow();
    expect(of(income, { period: '2026', unit: [] })).toThrow(/units/);
    expect(of(income, { period: '2026' })).toThrow(/units/);
  });

  it.each(['a\nb', 'a\u0000', 'a\\b'])('refuses the value %j, in both languages', (value) => {
    const shown = expect.stringContaining(JSON.stringify(value)) as string;
    expect(() => indicatorSql(rate, { table: 't', groupBy: [], where: { unit: value } })).toThrow(
      expect.objectContaining({ code: 'bad-text', sentence: { vi: shown, en: shown } }),
    );
  });

  it.each(['_a', 'đơn_vị', 'a-1'])('takes the name %s', (table) => {
    expect(indicatorSql(rate, { table, groupBy: [] })).toContain(`FROM "${table}"`);
  });

  it.each(['-a', 'a b', '1', 'a.'])('says in both languages which name it refuses: %s', (table) => {
    const shown = expect.stringContaining('“') as string;
    expect(() => indicatorSql(rate, { table, groupBy: [] })).toThrow(
      expect.objectContaining({ code: 'bad-name', sentence: { vi: shown, en: shown } }),
    );
  });

  it('uses nothing that engines read differently', () => {
    for (const tree of [undefined, { table: 'unit_tree' }]) {
      const sql = indicatorSql(rate, { table: 'measurements', groupBy: ['unit', 'period'], ...(tree ? { tree } : {}) });
      expect(sql).not.toMatch(/\/|LIKE|DATE|NOW|RETURNING|FILTER|ROUND|AVG|ORDER|RECURSIVE|::/i);
    }
  });

  it.each(['a"b', 'drop table x', '1st', '', 'a;b', "a'b"])('refuses the name %s', (table) => {
    expect(() => indicatorSql(rate, { table, groupBy: [] })).toThrow(/no name of a table or column/);
    expect(() => indicatorSql(rate, { table: 't', groupBy: [table] })).toThrow(/no name of a table or column/);
  });

  it('refuses text that engines read differently', () => {
    expect(() => indicatorSql(rate, { table: 't', groupBy: [], where: { unit: 'a\\' } })).toThrow(/backslash/);
  });

  it('refuses to add stocks up over periods, and what adds up over no units', () => {
    const teams = getIndicator('mediation-teams');
    expect(() => indicatorSql(teams, { table: 't', groupBy: ['unit'] })).toThrow(/do not add up over periods/);
    expect(indicatorSql(teams, { table: 't', groupBy: ['unit'], where: { period: '2026' } })).toContain(
      'GROUP BY "unit"',
    );
    const income = getIndicator('income-per-capita');
    expect(() => indicatorSql(income, { table: 't', groupBy: ['period'] })).toThrow(/do not add up over units/);
  });
});

describe('groupParts', () => {
  it('adds decimals, BigInts and numbers above 2⁵³ exactly', () => {
    const budget = getIndicator('budget-revenue-vs-plan');
    const figure = (measure: string, value: string | number | bigint) => ({
      measure,
      unit: '01',
      period: '2026',
      value,
    });
    const [row] = groupParts(
      budget,
      [
        figure('budget-revenue', '9007199254740993'),
        figure('budget-revenue', 2),
        figure('budget-revenue', '0.5'),
        figure('budget-revenue-plan', 9007199254740993n),
        figure('income-per-capita', 1),
      ],
      { groupBy: ['unit', 'period'] },
    );
    const { numerator, denominator } = fromParts(budget, row?.parts ?? {});
    expect([numerator?.toString(), denominator?.toString()]).toEqual(['9007199254740995.5', '9007199254740993']);
  });

  it('a number that came rounded is refused', () => {
    const row = { measure: 'mediation-cases', unit: '01', period: '2026', value: 2 ** 60 };
    expect(() => groupParts(rate, [row], { groupBy: ['unit'] })).toThrow(/above what a number holds exactly/);
    expect(() => groupParts(rate, [{ ...row, value: 'nhiều' }], { groupBy: ['unit'] })).toThrow(/not a number/);
  });

  it('what nobody gave is missing, not 0', () => {
    const [row] = groupParts(rate, [{ measure: 'mediation-cases', unit: '01', period: '2026', value: 5 }], {
      groupBy: [],
    });
    expect(row).toEqual({ parts: { 'mediation-success': null, 'mediation-cases': 5 } });
    expect(fromParts(rate, row?.parts ?? {}).state).toBe('missing');
  });

  it('adds neither two scopes nor two nouns', () => {
    const place = { unit: '24', period: '2026' };
    const group = (id: string, ...more: readonly object[]) => {
      const figures = more.map((one) => ({ measure: id, value: 7, ...place, ...one }));
      return groupParts(getIndicator(id), figures, { groupBy: ['unit'] });
    };
    expect(() => group('reception-visits', { scope: 'communes' }, {})).toThrow(/two scopes \(communes; –\)/);
    expect(() => group('dialogue-count', { counted: 'lượt' }, { counted: 'cuộc' })).toThrow(/counted as “cuộc”/);
    expect(group('dialogue-count', { counted: 'cuộc' }, { counted: 'cuộc' })[0]?.parts).toEqual({
      'dialogue-count': 14,
    });
  });
});
