import { describe, expect, it } from 'vitest';
import { checkAnswers } from './check-answers.js';
import { builtInSurveys, findSurvey } from './find-survey.js';
import { Survey } from './schemas.js';
import type { Survey as SurveyType } from './survey.js';
import { visibleQuestions } from './visible-questions.js';

const quick = findSurvey('quick') as SurveyType;

describe('checkAnswers', () => {
  it('takes an answered rating with or without a comment', () => {
    expect(checkAnswers(quick, { overall: 5 })).toEqual([]);
    expect(checkAnswers(quick, { overall: 1, comment: 'Chờ hơi lâu' })).toEqual([]);
  });

  it('names every fault with its place, not only the first', () => {
    const problems = checkAnswers(quick, { overall: 6, comment: 7, 'a/b~c': 1 });
    expect(problems.map(({ pointer, code }) => [pointer, code])).toEqual([
      ['/answers/a~1b~0c', 'unknown-question'],
      ['/answers/overall', 'not-a-level'],
      ['/answers/comment', 'not-a-text'],
    ]);
  });

  it('misses a required answer and refuses an empty form', () => {
    expect(checkAnswers(quick, {})[0]?.code).toBe('missing');
    expect(checkAnswers(findSurvey('sipas-2026') as SurveyType, {})[0]?.code).toBe('no-answer');
  });

  it('does not take a level given as text, nor anything that is no object', () => {
    expect(checkAnswers(quick, { overall: '5' })[0]?.code).toBe('not-a-level');
    for (const nothing of [null, undefined, 5, 'x', [5]])
      expect(checkAnswers(quick, nothing)[0]?.code).toBe('not-an-object');
  });

  it('is not fooled by names that objects inherit', () => {
    expect(checkAnswers(quick, JSON.parse('{"__proto__": 1, "overall": 5}'))[0]?.code).toBe('unknown-question');
  });
});

describe('built-in surveys', () => {
  it.each(builtInSurveys.map((survey) => [survey.id, survey] as const))('%s passes its own schema', (_, survey) => {
    expect(Survey.parse(survey)).toEqual(survey);
  });

  it('sipas-2026 has 39 criteria in nine blocks', () => {
    const ids = (findSurvey('sipas-2026') as SurveyType).questions.map((question) => question.id);
    expect(ids).toHaveLength(39);
    expect(new Set(ids.map((id) => id.replace(/-\d+$/, ''))).size).toBe(9);
  });
});

describe('questions that hang on an answer', () => {
  const market = {
    ...quick,
    questions: [
      ...quick.questions,
      {
        id: 'why',
        kind: 'text',
        label: { vi: 'Vì sao?', en: 'Why?' },
        maxLength: 100,
        required: true,
        showIf: { question: 'overall', in: [1, 2] },
      },
      {
        id: 'again',
        kind: 'text',
        label: { vi: 'Lần trước cũng vậy?', en: 'Was it so last time?' },
        maxLength: 100,
        showIf: { question: 'why', in: ['x'] },
      },
    ],
  } as SurveyType;

  it('are asked after it, and only then required', () => {
    expect(visibleQuestions(market, { overall: 1 }).map(({ id }) => id)).toEqual(['overall', 'comment', 'why']);
    expect(visibleQuestions(market, { overall: 5 }).map(({ id }) => id)).toEqual(['overall', 'comment']);
    expect(checkAnswers(market, { overall: 5 })).toEqual([]);
    expect(checkAnswers(market, { overall: 1 })[0]).toMatchObject({ pointer: '/answers/why', code: 'missing' });
  });

  it('are not stored when they were not asked', () => {
    expect(checkAnswers(market, { overall: 5, why: 'Chờ lâu' })[0]?.code).toBe('not-asked');
    expect(checkAnswers(market, { overall: 5, again: 'x' })[0]?.code).toBe('not-asked');
  });
});
