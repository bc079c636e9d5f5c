import { describe, expect, it } from 'vitest';
import type { Formula } from './formula.js';
import { scoreUnit } from './score-unit.js';
import type { ScoreLine, Scorecard } from './scorecard.js';

const text = (vi: string) => ({ vi, en: vi });
const rate = (part: string, whole: string): Formula<'%'> => ({
  kind: 'share',
  part: { kind: 'measure', measure: part },
  whole: { kind: 'measure', measure: whole },
  within: true,
});
const line = (id: string, max: string, more: Partial<ScoreLine> = {}): ScoreLine => ({
  id,
  name: text(id),
  max,
  formula: { kind: 'score', rate: rate(`${id}-part`, `${id}-whole`), max },
  ...more,
});
const card = (...lines: ScoreLine[]): Scorecard => ({
  id: 'thu',
  version: '1',
  name: text('Thử'),
  max: '20',
  groups: [{ id: 'g', name: text('Nhóm'), max: '20', lines }],
  grades: [
    { id: 'weak', name: text('yếu'), below: '10' },
    { id: 'good', name: text('tốt'), from: '10' },
  ],
  decimals: 2,
  basis: [],
  valid: { from: '2020-01-01' },
});
const all = { 'a-part': 9, 'a-whole': 10, 'b-part': 1, 'b-whole': 10 };
const say = (scorecard: Scorecard, parts: Record<string, number | null>, unitKind?: string): string => {
  const { total, reachable, state, grade } = scoreUnit(scorecard, parts, unitKind === undefined ? {} : { unitKind });
  return `${total?.toString() ?? '–'} of ${reachable.toString()} ${state} ${grade?.id ?? '–'}`;
};
const states = (scorecard: Scorecard, parts: Record<string, number | null>, unitKind?: string) =>
  scoreUnit(scorecard, parts, unitKind === undefined ? {} : { unitKind }).groups.flatMap(({ lines }) =>
    lines.map(({ state, points }) => `${state} ${points?.toString() ?? '–'}`),
  );

describe('what a unit reaches', () => {
  const both = card(line('a', '10'), line('b', '10'));

  it('is the sum of its lines, with a grade', () => {
    expect(say(both, all)).toBe('10 of 20 ok good');
    expect(say(both, { ...all, 'a-part': 1 })).toBe('2 of 20 ok weak');
    expect(scoreUnit(both, all).groups[0]?.points?.toString()).toBe('10');
  });

  it('has no grade while a line has no points', () => {
    expect(say(both, { ...all, 'b-part': null })).toBe('9 of 20 partial –');
    expect(states(both, { ...all, 'b-part': null })).toEqual(['ok 9', 'missing –']);
    expect(say(both, { ...all, 'b-whole': 0 })).toBe('9 of 20 partial –');
    expect(states(both, { ...all, 'b-whole': 0 })).toEqual(['ok 9', 'zero-denominator –']);
    expect(say(both, { ...all, 'b-part': 11 })).toBe('9 of 20 partial –');
    expect(states(both, { ...all, 'b-part': 11 })).toEqual(['ok 9', 'incomparable –']);
    expect(say(both, {})).toBe('– of 20 missing –');
    expect(scoreUnit(both, {}).groups[0]?.points).toBe(null);
  });

  it('where nothing happened a line may be worth all of its points, or be left out', () => {
    const empty = { ...all, 'b-part': 0, 'b-whole': 0 };
    const full = card(line('a', '10'), line('b', '10', { whenEmpty: 'full' }));
    expect([say(full, empty), states(full, empty)]).toEqual(['19 of 20 ok good', ['ok 9', 'ok 10']]);
    const out = card(line('a', '10'), line('b', '10', { whenEmpty: 'left-out' }));
    expect([say(out, empty), states(out, empty)]).toEqual(['9 of 10 ok –', ['ok 9', 'not-applicable –']]);
    expect(say(out, all)).toBe('10 of 20 ok good');
  });

  it('a line may apply to some kinds of unit only', () => {
    const some = card(line('a', '10'), line('b', '10', { appliesTo: ['province'] }));
    expect(say(some, all, 'province')).toBe('10 of 20 ok good');
    expect(say(some, all, 'commune')).toBe('9 of 10 ok –');
    expect(states(some, all, 'commune')).toEqual(['ok 9', 'not-applicable –']);
    expect(say(some, all)).toBe('10 of 20 ok good');
  });

  it('a line without a rule leaves the total open, unless it is worth nothing', () => {
    const unknown = card(line('a', '10'), line('b', '10', { formula: null }));
    expect([say(unknown, all), states(unknown, all)]).toEqual(['9 of 20 partial –', ['ok 9', 'not-scored –']]);
    const elsewhere = card(line('a', '10'), line('b', '10', { formula: null, appliesTo: ['province'] }));
    expect(say(elsewhere, all, 'commune')).toBe('9 of 20 partial –');
    const shown = card(line('a', '20'), line('b', '0', { formula: null }));
    expect(say(shown, all)).toBe('18 of 20 ok good');
  });

  it('points outside the line say so in both languages', () => {
    const more: Formula<'điểm'> = { kind: 'measure', measure: 'points', unit: 'điểm' };
    const wild = card(line('a', '10'), line('b', '10', { formula: more }));
    const problemOf = (points: number) =>
      scoreUnit(wild, { ...all, points }).groups[0]?.lines.find(({ line: { id } }) => id === 'b')?.problem;
    expect(problemOf(10)).toBe(undefined);
    expect(problemOf(0)).toBe(undefined);
    expect(problemOf(10.5)).toEqual({
      vi: 'Mục này được 10,5 điểm, ngoài khoảng từ 0 đến 10; hãy kiểm tra số liệu.',
      en: 'The line gets 10.5 points, outside 0 to 10; check its figures.',
    });
    expect(problemOf(-1)?.en).toContain('-1 points');
    const half = card(line('a', '9.5'), line('b', '10.5', { formula: more }));
    expect(scoreUnit(half, { ...all, points: 11.25 }).groups[0]?.lines[1]?.problem).toEqual({
      vi: 'Mục này được 11,25 điểm, ngoài khoảng từ 0 đến 10,5; hãy kiểm tra số liệu.',
      en: 'The line gets 11.25 points, outside 0 to 10.5; check its figures.',
    });
  });
});
