import { describe, expect, it } from 'vitest';
import { findSurvey } from './find-survey.js';
import { summarize, summarizeCounts } from './summarize.js';
import type { Survey } from './survey.js';
import { wilsonInterval } from './wilson-interval.js';

const quick = findSurvey('quick') as Survey;
const oneStop = findSurvey('one-stop') as Survey;
const answered = (answers: Record<string, number | string>, survey = 'quick') => ({
  id: 'x',
  survey,
  version: 1,
  unit: '01',
  answers,
  ageMs: 0,
});

describe('summarize', () => {
  it('gives mean, top two and interval exactly', () => {
    const levels = [5, 5, 5, 4, 4, 4, 4, 3, 2, 1];
    const summary = summarize(
      quick,
      levels.map((overall) => answered({ overall })),
    );
    expect(summary).toMatchObject({
      count: 10,
      valid: 10,
      suppressed: false,
      distribution: { 1: 1, 2: 1, 3: 1, 4: 4, 5: 3 },
    });
    expect(summary.mean?.toString()).toBe('3.7');
    expect(summary.topTwoShare?.toString()).toBe('0.7');
    expect(summary.interval?.low.toFixed(4)).toBe('0.3968');
    expect(summary.interval?.high.toFixed(4)).toBe('0.8922');
  });

  it('leaves an open question out of the valid answers instead of counting it as a level', () => {
    const responses = Array.from({ length: 12 }, (_, index) =>
      answered(index < 10 ? { overall: 5 } : { staff: 1, overall: 5 }, 'one-stop'),
    );
    const staff = summarize(oneStop, responses, { question: 'staff', minN: 1 });
    expect(staff).toMatchObject({ count: 12, valid: 2, distribution: { 1: 2, 5: 0 } });
  });

  it('publishes nothing from nine answers, something from ten', () => {
    const nine = summarize(
      quick,
      Array.from({ length: 9 }, () => answered({ overall: 4 })),
    );
    expect(nine).toMatchObject({
      suppressed: true,
      count: null,
      valid: null,
      distribution: {},
      mean: null,
      topTwoShare: null,
      interval: null,
    });
    expect(summarizeCounts(quick, 'overall', { count: 10, distribution: { 4: 10 } }).suppressed).toBe(false);
  });

  it('has no mean of no answers', () => {
    expect(summarize(quick, [], { minN: 0 })).toMatchObject({
      suppressed: false,
      count: 0,
      valid: 0,
      mean: null,
      interval: null,
    });
  });
});

describe('the response rate', () => {
  const forms = (count: number) => Array.from({ length: count }, () => answered({ overall: 5 }));

  it('is there when it is known how many were asked, and not of a cell that is too small', () => {
    expect(summarize(quick, forms(30), { invited: 120 }).responseRate?.toString()).toBe('0.25');
    expect(summarize(quick, forms(30))).not.toHaveProperty('responseRate');
    expect(summarize(quick, forms(9), { invited: 120 }).responseRate).toBeNull();
    expect(summarize(quick, forms(30), { invited: 0 }).responseRate).toBeNull();
  });
});

describe('wilsonInterval', () => {
  // Published values: Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0.0000', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
  ])('%i of %i is %s to %s', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials);
    expect([interval.low.toFixed(4), interval.high.toFixed(4)]).toEqual([low, high]);
  });
});
