import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measures } from '../catalog/find-measure.js';
import { getIndicator } from '../catalog/get-indicator.js';
import { computeIndicator } from '../indicators/compute-indicator.js';
import { spellMoney } from '../numbers/spell-money.js';
import { periodOf } from '../periods/period-of.js';
import { checkEntity } from './forms/check-entity.js';
import { compositionProblems } from './composition-problems.js';
import { figure } from './figure.js';
import { figuresOf } from './figures-of.js';
import { receiptProblems } from './receipt-problems.js';
import { lacksPartialReason, roughProcess, serviceLevelsOn, serviceScalesOn } from './service-scales.js';
import { summarizeVisits } from './summarize-visits.js';

describe('receiptProblems', () => {
  const receipt = { number: '0000123', on: '2026-08-03', electronic: true };

  it('agrees with every amount as the library spells it', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.boolean(),
        fc.constantFrom('', '.', './.'),
        (amount, even, end) => {
          const amountInWords = spellMoney(amount, { even }) + end;
          expect(receiptProblems({ ...receipt, amount: amount.toString(), amountInWords })).toEqual([]);
        },
      ),
    );
  });

  it('takes the figures for what the words leave open', () => {
    const amountInWords = 'Một triệu bốn trăm mười đồng';
    expect(receiptProblems({ ...receipt, amount: '1000410', amountInWords })).toEqual([]);
    expect(receiptProblems({ ...receipt, amount: '1410000', amountInWords })[0]?.code).toBe('words-differ');
  });

  it('says both amounts and chooses none', () => {
    const [problem] = receiptProblems({ ...receipt, amount: '50000', amountInWords: 'Năm trăm nghìn đồng' });
    expect(problem?.code).toBe('words-differ');
    expect(problem?.sentence.vi).toContain('50.000');
    expect(problem?.sentence.vi).toContain('500.000');
  });

  it.each(['năm mươi', 'miễn phí', '', 'năm mươi đô la Mỹ'])('cannot read "%s"', (amountInWords) => {
    expect(receiptProblems({ ...receipt, amount: '50', amountInWords })[0]?.code).toBe('words-unreadable');
  });

  it('knows the forms of before and after July 2026', () => {
    const paid = { amount: '1000', amountInWords: 'Một nghìn đồng' };
    const codes = (more: object) => receiptProblems({ ...receipt, ...paid, ...more }).map(({ code }) => code);
    expect(codes({ number: '12345678' })).toEqual([]);
    expect(codes({ number: '12345678', on: '2026-06-30' })).toEqual(['number-too-long']);
    expect(codes({ electronic: false, on: '2026-12-31' })).toEqual([]);
    expect(codes({ electronic: false, on: '2027-01-01' })).toEqual(['paper']);
  });
});

describe('scales of online services', () => {
  it.each([
    ['2022-08-14', ['four-levels']],
    ['2022-08-15', ['process']],
    ['2026-06-30', ['process']],
    ['2026-07-01', ['process', 'proactive']],
  ])('on %s: %j', (day, scales) => {
    expect(serviceScalesOn(day).map(({ scale }) => scale)).toEqual(scales);
  });

  it('a level counts only while its scale held', () => {
    const levels = [
      { from: '2021-01-01', level: { scale: 'four-levels', level: 4 } },
      { from: '2022-08-15', level: { scale: 'process', level: 'whole' } },
    ] as const;
    expect(serviceLevelsOn({ levels }, '2022-08-14')).toEqual([{ scale: 'four-levels', level: 4 }]);
    expect(serviceLevelsOn({ levels }, '2023-01-01')).toEqual([{ scale: 'process', level: 'whole' }]);
  });

  it('a partial service needs a reason from July 2026', () => {
    const levels = [{ from: '2022-08-15', level: { scale: 'process', level: 'partial' } }] as const;
    expect(lacksPartialReason({ levels }, '2026-06-30')).toBe(false);
    expect(lacksPartialReason({ levels }, '2026-07-01')).toBe(true);
    expect(lacksPartialReason({ levels, partialReason: 'check-on-site' }, '2026-07-01')).toBe(false);
  });

  it('an old level stands for a part of the process only roughly', () => {
    expect(roughProcess({ scale: 'four-levels', level: 4 })).toEqual({ level: 'whole', lossy: true });
    expect(roughProcess({ scale: 'four-levels', level: 2 })).toBeUndefined();
    expect(roughProcess({ scale: 'proactive', level: 4 })).toBeUndefined();
  });
});

describe('compositionProblems', () => {
  const board = { kind: 'supervision-board', sort: 'people-inspection', members: 5 } as const;

  it.each([
    [{ kind: 'mediation-team', mediators: 3, women: 1 }, 0],
    [{ kind: 'mediation-team', mediators: 3 }, 0],
    [{ kind: 'mediation-team', mediators: 2, women: 0 }, 2],
    [{ ...board, villages: 4 }, 0],
    [{ ...board, villages: 4, members: 6 }, 1],
    [{ ...board, villages: 9, members: 9, deputies: 2 }, 0],
    [{ ...board, members: 4, deputies: 3 }, 2],
    [{ ...board, sort: 'community-investment', members: 7, residentMembers: 5 }, 0],
    [{ ...board, sort: 'community-investment', members: 7, residentMembers: 6 }, 1],
  ] as const)('%j: %d', (body, count) => {
    expect(compositionProblems(body)).toHaveLength(count);
  });
});

describe('summarizeVisits', () => {
  it('counts so that what must hold between its counts does', () => {
    const visit = fc.record({
      on: fc.constantFrom('2026-07-31', '2026-08-03', '2026-08-31', '2026-09-01'),
      persons: fc.integer({ min: 1, max: 12 }),
      case: fc.constantFrom('a', 'b', 'c'),
      status: fc.constantFrom('draft' as const, 'official' as const),
    });
    fc.assert(
      fc.property(fc.array(visit), (visits) => {
        const counts = summarizeVisits(visits, periodOf({ year: 2026, month: 8 }));
        const counted = visits.filter(({ on, status }) => on.startsWith('2026-08') && status === 'official');
        expect(counts.visits.value).toBe(String(counted.length));
        const check = checkEntity({ kind: 'reception-summary', unit: '01', period: '2026-08', ...counts });
        expect(check).toMatchObject({ broken: [], undecided: [] });
      }),
    );
  });
});

describe('figuresOf', () => {
  const ids = new Set(measures.map(({ id }) => id));

  it('files figures under measures of the catalogue, ready to compute with', () => {
    const petitions = {
      kind: 'petition-funnel',
      unit: '42',
      period: '2017-01/2018-06',
      received: figure(210, 'petition'),
      processed: figure(210, 'petition'),
      eligible: figure(207, 'petition'),
      inCompetence: figure(207, 'petition'),
      resolved: figure(201, 'petition'),
      pending: figure(6, 'petition'),
    } as const;
    const filed = figuresOf(petitions);
    expect(filed.filter(({ measure }) => !ids.has(measure))).toEqual([]);
    expect(filed).toHaveLength(6);
    const indicator = getIndicator('petition-resolution-rate', { base: 'petition-eligible' });
    const { value } = computeIndicator(indicator, filed, { unit: '42', period: '2017-01/2018-06' });
    expect(value?.toFixed(2)).toBe('97.10');
  });

  it('has a measure for every field that it files', () => {
    const entities = [
      { kind: 'reception-summary', days: 'day', visits: 'visit', persons: 'person', cases: 'case', groups: 'group' },
      {
        kind: 'mediation-summary',
        teams: 'team',
        mediators: 'person',
        received: 'mediation-case',
        mediated: 'mediation-case',
      },
      { kind: 'mediation-summary', settled: 'mediation-case', failed: 'mediation-case', ongoing: 'mediation-case' },
      { kind: 'model-summary', registered: 'model', built: 'model', recognised: 'model' },
      { kind: 'dossier-summary', received: 'dossier', online: 'dossier', carriedOver: 'dossier', resolved: 'dossier' },
      { kind: 'dossier-summary', early: 'dossier', onTime: 'dossier', late: 'dossier', pending: 'dossier' },
      { kind: 'dossier-summary', pendingOverdue: 'dossier' },
      { kind: 'service-summary', total: 'service', simplified: 'procedure' },
      { kind: 'signature-summary', signed: 'document', issued: 'document' },
      { kind: 'feedback-summary', received: 'feedback', handled: 'feedback' },
      { kind: 'inspection-summary', inspections: 'inspection' },
      { kind: 'new-rural-summary', met: 'commune', added: 'commune', communes: 'commune' },
      { kind: 'budget-revenue', actual: 'VND', planned: 'VND' },
      { kind: 'income-per-capita', amount: 'VND' },
      { kind: 'receipt-adoption', using: 'agency', agencies: 'agency' },
      { kind: 'dialogue-summary', held: 'dialogue' },
      { kind: 'commendation-summary', collectives: 'collective', individuals: 'individual' },
      { kind: 'supervision-summary', by: 'front', done: 'round', sent: 'recommendation', accepted: 'recommendation' },
      { kind: 'supervision-summary', by: 'people-inspection', done: 'topic' },
      { kind: 'supervision-summary', by: 'community-investment', done: 'work' },
    ];
    for (const { kind, by, ...fields } of entities as readonly Record<string, string>[]) {
      const figures = Object.fromEntries(
        Object.entries(fields).map(([field, unit]) => [field, figure(1, unit as never)]),
      );
      const filed = figuresOf({ kind, ...(by ? { by } : {}), unit: '01', period: '2026', ...figures } as never);
      expect(filed, kind).toHaveLength(Object.keys(fields).length);
      expect(filed.filter(({ measure }) => !ids.has(measure))).toEqual([]);
    }
  });

  it('says in which noun dialogues and commendations were counted, and never adds the nouns', () => {
    const place = { unit: '01', period: '2015/2020' } as const;
    const held = { kind: 'dialogue-summary', ...place, held: figure(1715, 'conference') } as const;
    expect(figuresOf(held)).toMatchObject([{ measure: 'dialogue-count', counted: 'hội nghị' }]);
    const both = [...figuresOf(held), ...figuresOf({ ...held, held: figure(7, 'visit') })];
    expect(computeIndicator(getIndicator('dialogue-count'), both, place).value).toBeNull();
  });

  it('files what covers a part as a part', () => {
    const place = { unit: '01', period: '2018' } as const;
    const funnel = { kind: 'petition-funnel', ...place, received: figure(402, 'petition') } as const;
    expect(figuresOf(funnel)[0]).not.toHaveProperty('scope');
    expect(figuresOf({ ...funnel, sort: 'complaint' })[0]?.scope).toBe('complaint');
    const models = { kind: 'model-summary', ...place, level: 'district', registered: figure(137, 'model') } as const;
    expect(figuresOf(models)[0]?.scope).toBe('district');
  });

  it('files online services by the levels of their scale', () => {
    const services = {
      kind: 'service-summary',
      ...{ unit: '01', period: '2021-05-25', total: figure(1685, 'service') },
      byLevel: [
        { level: { scale: 'four-levels', level: 3 }, services: figure(1217, 'service') },
        { level: { scale: 'four-levels', level: 4 }, services: figure(468, 'service') },
        { level: { scale: 'process', level: 'whole' }, services: figure(5, 'service') },
      ],
    } as const;
    const filed = figuresOf(services);
    expect(filed.map(({ measure }) => measure)).toEqual([
      'service-online-count',
      'service-level3-count',
      'service-level4-count',
    ]);
    const share = computeIndicator(getIndicator('service-level4-share'), filed, services);
    expect(share.value?.toFixed(2)).toBe('27.77');
  });
});
