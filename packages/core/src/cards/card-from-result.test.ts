import { describe, expect, it } from 'vitest';
import { getIndicator } from '../catalog/get-indicator.js';
import { Decimal } from '../foundation/decimal.js';
import { computeIndicator } from '../indicators/compute-indicator.js';
import { findSurvey } from '../surveys/find-survey.js';
import { summarizeCounts } from '../surveys/summarize.js';
import type { Survey } from '../surveys/survey.js';
import { cardFromResult } from './card-from-result.js';
import { cardFromSummary } from './card-from-summary.js';
import { statusOf } from './status-of.js';

const scope = { unit: 'x', period: '2018-01-01/2019-03-08' };
const source = { text: 'Hòa giải thành 96/118 vụ, đạt 85%.' };
const result = computeIndicator(
  getIndicator('mediation-success-rate'),
  [
    { measure: 'mediation-success', value: '96', source, ...scope },
    { measure: 'mediation-cases', value: '118', source, ...scope },
    { measure: 'mediation-success-rate', value: '85', decimals: 0, source, ...scope },
  ],
  { ...scope, target: new Decimal(80) },
);

describe('cardFromResult', () => {
  it('says value, base, period, sum, source and what the report printed', () => {
    expect(cardFromResult(result, { place: 'huyện Thường Tín' })).toMatchObject({
      label: 'Tỷ lệ hòa giải thành',
      value: '81,36',
      unit: '%',
      base: 'trên vụ việc đã hòa giải',
      period: 'từ ngày 01/01/2018 đến ngày 08/3/2019',
      place: 'huyện Thường Tín',
      state: 'ok',
      status: 'met',
      target: '80',
      formula: '96 ÷ 118 × 100 = 81,36 %',
      sources: [source],
      notes: ['Báo cáo ghi 85 %; tính lại từ số liệu thành phần được 81,36 %.'],
      basis: ['Luật 35/2013/QH13', expect.stringMatching(/^TT 09\/2021\/TT-BTP, chỉ tiêu 3.2.2. .*chưa đối chiếu/)],
    });
  });

  it('says the same in English', () => {
    expect(cardFromResult(result, { lang: 'en' })).toMatchObject({
      value: '81.36',
      formula: '96 ÷ 118 × 100 = 81.36%',
      statusText: 'On target',
    });
  });

  it('says why there is no figure', () => {
    const none = computeIndicator(getIndicator('pakn-handled-rate'), [], scope);
    expect(cardFromResult(none)).toMatchObject({
      value: null,
      state: 'missing',
      stateText: 'Chưa có số liệu',
      status: 'unknown',
    });
  });

  it('invents no decimals for a rate that a report only printed', () => {
    const printed = computeIndicator(
      getIndicator('dossier-on-time-rate-resolved'),
      [{ measure: 'dossier-on-time-rate-resolved', value: '99.5', bound: 'nearly', ...scope }],
      scope,
    );
    expect(cardFromResult(printed)).toMatchObject({ value: 'gần 99,5', formula: 'gần 99,5 % (theo báo cáo)' });
  });
});

describe('cardFromSummary', () => {
  const survey = findSurvey('quick') as Survey;

  it('shows the share with its sample and interval', () => {
    const summary = summarizeCounts(survey, 'overall', { count: 12, distribution: { 1: 1, 2: 1, 3: 1, 4: 4, 5: 3 } });
    expect(cardFromSummary(summary, { survey, period: '2026' })).toMatchObject({
      value: '70,00',
      formula: '7 ÷ 10 × 100 = 70,00 %',
      period: 'năm 2026',
      sample: expect.stringContaining('39,7–89,2 %'),
    });
  });

  it('shows nothing of nine answers', () => {
    const summary = summarizeCounts(survey, 'overall', { count: 9, distribution: { 5: 9 } });
    expect(cardFromSummary(summary, { survey })).toMatchObject({
      value: null,
      formula: null,
      sample: null,
      state: 'suppressed',
    });
  });
});

describe('statusOf', () => {
  it.each([
    ['80', '80', 'higher', 'met'],
    ['79.99', '80', 'higher', 'near'],
    ['76', '80', 'higher', 'near'],
    ['75.99', '80', 'higher', 'missed'],
    ['5', '5', 'lower', 'met'],
    ['5.1', '5', 'lower', 'near'],
    ['6', '5', 'lower', 'missed'],
  ] as const)('%s against %s, %s is better: %s', (value, target, polarity, status) => {
    expect(statusOf(new Decimal(value), new Decimal(target), polarity)).toBe(status);
  });
});
