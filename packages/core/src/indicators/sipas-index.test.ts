import { describe, expect, it } from 'vitest';
import { sipasIndex, type SipasCriterion } from './sipas-index.js';
import { StatisticsError } from './statistics/statistics-error.js';

const blocks = [
  ['I.A', 2],
  ['I.B', 2],
  ['I.C', 9],
  ['I.D', 10],
  ['II.A', 3],
  ['II.B', 4],
  ['II.C', 3],
  ['II.D', 3],
  ['II.E', 3],
] as const;

const criteria = (answersOf: (block: string) => SipasCriterion['answers']): SipasCriterion[] =>
  blocks.flatMap(([block, size]) =>
    Array.from({ length: size }, (_, index) => ({
      id: `${block}.${index + 1}`,
      part: block.startsWith('II') ? ('II' as const) : ('I' as const),
      block,
      answers: answersOf(block),
    })),
  );
const shares = (satisfied: number): SipasCriterion['answers'] => ({
  1: 0,
  2: 0,
  3: 10_000 - satisfied,
  4: satisfied,
  5: 0,
});

describe('sipasIndex', () => {
  it('pools 23 criteria of policy and 16 of services: 83,84 and 84,09 are 83,94', () => {
    const { total, parts, strategy } = sipasIndex(
      criteria((block) => shares(block.startsWith('II') ? 8409 : 8384)),
      'topTwoBox',
    );
    expect([parts.I?.toString(), parts.II?.toString(), total?.toFixed(2)]).toEqual(['83.84', '84.09', '83.94']);
    expect(strategy).toBe('topTwoBox/pooledItems');
  });

  it('the five factors of services weigh 3 : 4 : 3 : 3 : 3', () => {
    const factors: Record<string, number> = { 'II.A': 8300, 'II.B': 8302, 'II.C': 8312, 'II.D': 8303, 'II.E': 8227 };
    const {
      total,
      parts,
      blocks: found,
    } = sipasIndex(
      criteria((block) => shares(factors[block] ?? 8249)),
      'topTwoBox',
    );
    expect([parts.II?.toFixed(3), total?.toFixed(2), found.get('II.E')?.toString()]).toEqual([
      '82.896',
      '82.66',
      '82.27',
    ]);
  });

  it('names its strategy, and each gives another figure', () => {
    const answers = { 1: 1, 2: 4, 3: 15, 4: 60, 5: 20 };
    const of = (scoring: 'topTwoBox' | 'meanOfFive' | 'meanFromOne') =>
      sipasIndex(
        criteria(() => answers),
        scoring,
      ).total?.toString();
    expect([of('topTwoBox'), of('meanOfFive'), of('meanFromOne')]).toEqual(['80', '78.8', '73.5']);
  });

  it('a criterion that nobody answered is in no mean', () => {
    const none = { 1: 0, 2: 0, 3: 0, 4: 0, 5: 0 };
    const some = sipasIndex(
      criteria((block) => (block === 'I.A' ? none : shares(8000))),
      'topTwoBox',
    );
    expect([some.total?.toString(), some.blocks.get('I.A'), some.criteria.get('I.A.1')]).toEqual([
      '80',
      null,
      { index: null, valid: 0 },
    ]);
    expect(
      sipasIndex(
        criteria(() => none),
        'topTwoBox',
      ).total,
    ).toBeNull();
  });

  it.each([-1, 1.5, Number.NaN])('%s answers are none', (number) => {
    const answers = { 1: 0, 2: 0, 3: number, 4: 1, 5: 1 };
    const call = () => sipasIndex([{ id: 'I.A.1', part: 'I', block: 'I.A', answers }], 'topTwoBox');
    expect(call).toThrow(StatisticsError);
    const sentence = {
      vi: `Tiêu chí “I.A.1”, mức 3: ${number} không phải là số phiếu.`,
      en: `Criterion “I.A.1”, level 3: ${number} is no number of answers.`,
    };
    expect(call).toThrow(expect.objectContaining({ code: 'bad-count', sentence }));
  });
});
