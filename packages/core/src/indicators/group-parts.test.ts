import { describe, expect, it } from 'vitest';
import { getIndicator } from '../catalog/get-indicator.js';
import type { GroupColumn } from './check-grouping.js';
import { groupParts } from './group-parts.js';
import type { Measurement } from './measurement.js';
import { PartError } from './part-error.js';
import { SqlError } from './sql-error.js';

const rate = getIndicator('mediation-success-rate');
const row = (
  measure: string,
  unit: string,
  period: string,
  value: Measurement['value'],
  more: Partial<Measurement> = {},
): Measurement => ({ measure: `mediation-${measure}`, unit, period, value, ...more });
const grouped = (rows: readonly Measurement[], ...groupBy: GroupColumn[]) =>
  groupParts(rate, rows, { groupBy }).map(({ unit, period, parts }) => [
    unit,
    period,
    ...Object.values(parts).map((part) => (part === null || part === undefined ? null : String(part))),
  ]);

const rows = [
  row('success', 'a', '2026-01', 1),
  row('cases', 'a', '2026-01', 2),
  row('success', 'b', '2026-01', 3),
  row('success', 'a', '2026-02', 4),
  row('failed', 'c', '2026-01', 99),
  row('cases', 'b', '2026-02', 8),
  row('success', 'b', '2026-01', 5),
  row('success', 'a', '2026-01', 6),
];

describe('groupParts', () => {
  it('takes a text for a number only as a whole: figures behind something else are read exactly, or refused', () => {
    expect(grouped([row('success', 'a', '2026-01', '0.30'), row('success', 'a', '2026-01', '0.10')], 'unit')).toEqual([
      ['a', undefined, '0.4', null],
    ]);
    expect(() => grouped([row('success', 'a', '2026-01', ' 12')], 'unit')).toThrow(PartError);
    const codeOf = (value: Measurement['value']) =>
      expect.objectContaining({ code: typeof value === 'number' ? 'unsafe-integer' : 'not-a-number' }) as Error;
    for (const value of [2 ** 53, ' 12', '-Infinity'])
      expect(() => grouped([row('success', 'a', '2026-01', value)])).toThrow(codeOf(value));
  });

  it('adds up by unit, by period, by both, or all together', () => {
    expect(grouped(rows, 'unit')).toEqual([
      ['a', undefined, '11', '2'],
      ['b', undefined, '8', '8'],
    ]);
    expect(grouped(rows, 'period')).toEqual([
      [undefined, '2026-01', '15', '2'],
      [undefined, '2026-02', '4', '8'],
    ]);
    expect(grouped(rows, 'unit', 'period')).toEqual([
      ['a', '2026-01', '7', '2'],
      ['b', '2026-01', '8', null],
      ['a', '2026-02', '4', null],
      ['b', '2026-02', null, '8'],
    ]);
    expect(grouped(rows)).toEqual([[undefined, undefined, '19', '10']]);
    expect(grouped([], 'unit')).toEqual([]);
  });

  it('names each measure of the formula, whether anybody gave it or not', () => {
    expect(groupParts(rate, [row('success', 'a', '2026', 1)], { groupBy: [] })).toEqual([
      { parts: { 'mediation-success': 1, 'mediation-cases': null } },
    ]);
  });

  it.each<[Measurement['value'], Measurement['value'], string, 'number' | 'object']>([
    [1, 2, '3', 'number'],
    ['1', 2, '3', 'number'],
    ['-5', '2', '-3', 'number'],
    [1, '2.5', '3.5', 'object'],
    ['2.5', 1, '3.5', 'object'],
    [2 ** 53 - 1, 0, '9007199254740991', 'number'],
    [2 ** 53 - 1, 1, '9007199254740992', 'object'],
    ['999999999999999', 1, '1000000000000000', 'number'],
    ['1000000000000000', 1, '1000000000000001', 'object'],
    ['12345678901234567890', '1', '12345678901234567891', 'object'],
    [0.1, 0.2, '0.3', 'object'],
    [10n, 5, '15', 'object'],
  ])('%s and %s are %s', (a, b, sum, kind) => {
    const [group] = groupParts(rate, [row('cases', 'a', '2026', a), row('cases', 'a', '2026', b)], { groupBy: [] });
    const found = group?.parts['mediation-cases'];
    expect([String(found), typeof found]).toEqual([sum, kind]);
  });

  it.each([2 ** 53, 'nhiều', Number.NaN])('%s is no part', (value) => {
    expect(() => grouped([row('cases', 'a', '2026', value)])).toThrow(PartError);
    expect(() => grouped([row('cases', 'a', '2026', 1), row('cases', 'a', '2026', value)])).toThrow(PartError);
  });

  it.each([
    ['mixed-scopes', row('cases', 'a', '2026', 1), row('cases', 'a', '2026', 1, { scope: 'communes' }), /–; communes/u],
    ['mixed-scopes', row('cases', 'a', '2026', 1, { scope: 'x' }), row('success', 'a', '2026', 1), /x; –/u],
    [
      'mixed-nouns',
      row('cases', 'a', '2026', 1, { counted: 'vụ' }),
      row('cases', 'a', '2026', 1, { counted: 'việc' }),
      /“mediation-cases”.*“việc”/u,
    ],
  ] as const)('%s do not add up, and it says whose', (code, one, other, words) => {
    const said = expect.stringMatching(new RegExp(`(?=.*${words.source})(?=.*a)(?=.*2026)`, 'u')) as string;
    expect(() => grouped([one, other], 'unit', 'period')).toThrow(SqlError);
    expect(() => grouped([one, other], 'unit', 'period')).toThrow(
      expect.objectContaining({ code, sentence: { vi: said, en: said } }),
    );
    expect(() => grouped([one, { ...other, unit: 'b' }], 'unit')).not.toThrow();
  });

  it('two measures may be counted in two nouns, and one may leave its noun out', () => {
    const figures = [
      row('cases', 'a', '2026', 1, { counted: 'vụ' }),
      row('success', 'a', '2026', 1, { counted: 'việc' }),
      row('cases', 'a', '2026', 2),
      row('cases', 'a', '2026', 3, { counted: 'vụ' }),
    ];
    expect(grouped(figures)).toEqual([[undefined, undefined, '1', '6']]);
  });

  it('what adds up over no periods or units is refused with its name and the way out', () => {
    const refused = (id: string, groupBy: GroupColumn[]) => (): unknown =>
      groupParts(getIndicator(id), [], { groupBy });
    const said = (words: RegExp): unknown => expect.stringMatching(words) as unknown;
    expect(refused('mediation-members-per-team', ['unit'])).toThrow(
      expect.objectContaining({
        code: 'stock-needs-period',
        sentence: { vi: said(/“mediation-members”.*period/u), en: said(/“mediation-members”.*period/u) },
      }),
    );
    expect(refused('income-per-capita', ['period'])).toThrow(
      expect.objectContaining({
        code: 'cannot-add-up',
        sentence: { vi: said(/“income-per-capita”.*unit/u), en: said(/“income-per-capita”.*unit/u) },
      }),
    );
    expect(refused('income-per-capita', ['unit', 'period'])).not.toThrow();
    expect(refused('mediation-members-per-team', ['unit', 'period'])).not.toThrow();
    expect(refused('mediation-members-per-team', ['period'])).not.toThrow();
  });
});
