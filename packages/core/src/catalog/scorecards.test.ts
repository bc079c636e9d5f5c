import { describe, expect, it } from 'vitest';
import { checkBands, findBand } from '../indicators/find-band.js';
import { measuresOf } from '../indicators/formula.js';
import { fromParts } from '../indicators/from-parts.js';
import { explainIndicator } from '../indicators/explain-indicator.js';
import { checkScorecard, scoreUnit } from '../indicators/score-unit.js';
import { score } from './build-formula.js';
import { getIndicator } from './get-indicator.js';
import { getScorecard } from './get-scorecard.js';
import { scorecards } from './scorecards.js';
import { shareOf } from './get-share.js';

const portal = getScorecard('service-quality-766');
const onestop = getScorecard('onestop-18');
const nine = (...points: number[]) => Object.fromEntries(points.map((value, index) => [`onestop-${index + 1}`, value]));

describe('scorecards', () => {
  it.each(scorecards)('$id: maxima add up, grades have no gap', (scorecard) => {
    expect(checkScorecard(scorecard)).toBe(scorecard);
    expect(checkBands(scorecard.grades)).toEqual(scorecard.grades);
  });

  it('refuses maxima that do not add up', () => {
    const [first, ...others] = portal.groups;
    const broken = { ...portal, groups: [{ ...first!, max: '17' }, ...others] };
    expect(() => checkScorecard(broken)).toThrow(/maximum of 17, yet what it holds adds up to 18/);
    const vi = `Điểm tối đa của “${first!.name.vi}” là 17 nhưng các mục bên trong cộng lại là 18.`;
    const sentence = expect.objectContaining({ vi }) as Error;
    expect(() => checkScorecard(broken)).toThrow(expect.objectContaining({ code: 'maxima', sentence }));
  });

  it('says which limits nobody has confirmed', () => {
    expect(portal.grades.filter(({ unconfirmed }) => unconfirmed).map(({ from }) => from)).toEqual(['50', '70', '80']);
    expect(portal.groups[2]?.note?.en).toMatch(/not confirmed/);
    for (const { basis } of scorecards) expect(basis.some(({ unconfirmed }) => unconfirmed)).toBe(true);
  });
});

describe('Quyết định 766/QĐ-TTg', () => {
  it('2.1 gives 17,54 of 20, as the portal printed it', () => {
    const parts = { 'dossier-on-time-766': 314557, 'dossier-received-or-processed': 358643 };
    const { groups, state, grade } = scoreUnit(portal, parts);
    expect(groups[1]?.points?.toFixed(4)).toBe('17.5415');
    expect([state, grade]).toEqual(['partial', null]);
    const indicator = {
      ...getIndicator('dossier-on-time-rate-766'),
      unit: { vi: 'điểm', en: 'points' },
      formula: score(shareOf('dossier-on-time-rate-766').formula, 20),
    };
    expect(explainIndicator(fromParts(indicator, parts), { lang: 'vi' })).toBe('314.557 ÷ 358.643 × 20 = 17,54 điểm');
  });

  it.each([
    [80, '4'],
    [79, '3.95'],
    [100, '4'],
    [0, '0'],
  ])('4.2 with its target of 80 %%: %i %% is %s of 4 points', (rate, points) => {
    const { groups } = scoreUnit(portal, { 'dossier-digitised': rate, 'dossier-in-authority': 100 });
    expect(groups[3]?.lines[1]?.points?.toString()).toBe(points);
  });

  it('everything done is 100 and excellent', () => {
    const all = portal.groups.flatMap(({ lines }) =>
      lines.flatMap(({ formula }) => (formula ? measuresOf(formula) : [])),
    );
    const faults = ['pakn-faulted', 'dossier-overdue', 'dossier-complained', 'dossier-fee-zero'];
    const parts = Object.fromEntries(all.map((measure) => [measure, faults.includes(measure) ? 0 : 50]));
    const { total, state, grade } = scoreUnit(portal, parts);
    expect([total?.toString(), state, grade?.id]).toEqual(['100', 'ok', 'excellent']);
    const commune = scoreUnit(portal, parts, { unitKind: 'commune' });
    expect([commune.total?.toString(), commune.reachable.toString(), commune.grade]).toEqual(['90', '90', null]);
  });

  it.each([
    ['50', 'average'],
    ['49.99', 'weak'],
    ['70', 'fair'],
    ['69.99', 'average'],
    ['80', 'good'],
    ['79.99', 'fair'],
    ['83.8', 'good'],
    ['90', 'excellent'],
    ['89.99', 'good'],
  ])('%s points are %s', (value, id) => {
    expect(findBand(portal.grades, value)?.id).toBe(id);
  });
});

describe('Thông tư 01/2018/TT-VPCP', () => {
  it('exactly 15 of 18 is excellent', () => {
    const { total, grade } = scoreUnit(onestop, nine(2, 2, 2, 2, 2, 2, 1, 1, 1));
    expect([total?.toString(), grade?.name.vi]).toEqual(['15', 'Xuất sắc']);
    expect(fromParts(getIndicator('onestop-score-18'), nine(2, 2, 2, 2, 2, 2, 1, 1, 1)).value?.toString()).toBe('15');
  });

  it.each([
    ['14.9', 'good'],
    ['12', 'good'],
    ['11.9', 'fair'],
    ['9', 'fair'],
    ['8.9', 'average'],
    ['6', 'average'],
    ['5.9', 'weak'],
    ['18', 'excellent'],
  ])('%s is %s', (value, id) => {
    expect(findBand(onestop.grades, value)?.id).toBe(id);
  });

  it('an index has no more than 2 points', () => {
    const { groups, state, grade } = scoreUnit(onestop, nine(3, 2, 2, 2, 2, 2, 1, 1, 1));
    expect(groups[0]?.lines[0]).toMatchObject({ state: 'incomparable', points: null });
    expect(groups[0]?.lines[0]?.problem?.en).toBe('The line gets 3 points, outside 0 to 2; check its figures.');
    expect([state, grade]).toEqual(['partial', null]);
  });
});
