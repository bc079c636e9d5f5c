import { describe, expect, it } from 'vitest';
import { bodiesAfter, bodiesOn, centralBodies, themeYears } from '../bodies.js';
import { figure } from '../figure.js';
import { ineligibilityOf, ineligibleReasons } from '../petition-eligibility.js';
import { listUnits } from '../../units/find-unit.js';
import { provinceSuccessions } from '../../units/province-successions.js';
import { Entity } from './entity.js';
import { Body, ThemeYear } from './body.js';
import { Succession, Unit } from './unit.js';

const record = { id: '1', unit: '24' } as const;
const summary = { unit: '24', period: '2023' } as const;

/** One of each kind, in the fullest form that is likely. */
const samples: readonly Entity[] = [
  ...centralBodies,
  ...themeYears,
  {
    kind: 'programme',
    id: '1',
    title: 'Chương trình phối hợp',
    form: 'cooperation',
    issuers: ['Ban Dân vận Tỉnh ủy', 'Ủy ban nhân dân tỉnh'],
    period: '2021/2026',
    items: ['Tiếp công dân'],
  },
  { kind: 'document', symbol: '07-CT/TU', date: '2021-10-01', title: 'Chỉ thị', term: '2020/2025' },
  {
    kind: 'reception-visit',
    ...record,
    on: '2026-08-03',
    occasion: 'regular',
    persons: 2,
    case: 'c1',
    time: 1,
    status: 'official',
  },
  { kind: 'reception-summary', ...summary, visits: figure(172, 'visit'), cases: figure(172, 'case') },
  { kind: 'dialogue', ...record, on: '2026-08-03', form: 'direct', heldBy: 'Chủ tịch UBND xã', persons: 40 },
  { kind: 'dialogue-summary', ...summary, held: figure(36, 'dialogue') },
  { kind: 'petition', ...record, sort: 'complaint', state: 'accepted', receivedOn: '2026-08-03', instance: 1 },
  { kind: 'petition-funnel', ...summary, inCompetence: figure(169, 'petition'), resolved: figure(128, 'petition') },
  { kind: 'mediation-team', ...record, place: 'Thôn Đông', mediators: 7, women: 2 },
  { kind: 'mediation-case', ...record, state: 'settled', receivedOn: '2026-08-03', end: 'agreement' },
  {
    kind: 'mediation-summary',
    ...summary,
    mediated: figure(118, 'mediation-case'),
    settled: figure(96, 'mediation-case'),
  },
  { kind: 'skilful-model', ...record, name: 'Cổng trường sạch', level: 'grassroots', state: 'registered' },
  { kind: 'model-summary', ...summary, level: 'province', registered: figure(5, 'model') },
  {
    kind: 'dossier',
    ...record,
    procedure: 'Đăng ký khai sinh',
    channel: 'online',
    state: 'processing',
    receivedAt: '2026-08-03T09:15',
    supplements: [{ requestedAt: '2026-08-04T09:15:30' }],
  },
  {
    kind: 'dossier-summary',
    ...summary,
    received: figure(21200, 'dossier', { bound: 'moreThan', text: 'hơn 21.200 hồ sơ' }),
  },
  {
    kind: 'online-service',
    ...record,
    name: 'Đăng ký khai sinh',
    procedure: '1.001193',
    levels: [{ from: '2022-08-15', level: { scale: 'process', level: 'whole' } }],
  },
  {
    kind: 'service-summary',
    ...{ unit: '01', period: '2021-05-25', total: figure(1685, 'service') },
    byLevel: [{ level: { scale: 'four-levels', level: 3 }, services: figure(1217, 'service') }],
  },
  { kind: 'signature-summary', ...summary, signer: 'organisation', base: 'all-outgoing' },
  {
    kind: 'receipt',
    ...record,
    symbol: 'AB-26E',
    number: '00000123',
    on: '2026-08-03',
    collector: 'UBND xã',
    fee: 'Lệ phí hộ tịch',
    amount: '8000',
    amountInWords: 'Tám nghìn đồng',
    electronic: true,
  },
  { kind: 'receipt-adoption', ...summary, since: '2024-03-25', using: figure(15, 'agency') },
  { kind: 'feedback', ...record, state: 'waiting', sentOn: '2026-08-03' },
  { kind: 'feedback-summary', ...summary, received: figure(137, 'feedback'), handled: figure(126, 'feedback') },
  { kind: 'supervision-board', ...record, sort: 'people-inspection', members: 7, villages: 7 },
  { kind: 'supervision-summary', ...summary, by: 'community-investment', done: figure(28, 'work') },
  {
    kind: 'inspection',
    ...record,
    on: '2019-09-11',
    by: 'Đoàn kiểm tra',
    inspected: ['Thanh tra tỉnh'],
    findings: [{ sort: 'limitation', text: 'Một số vụ việc tồn đọng' }],
    recommendations: [{ text: 'Giải quyết dứt điểm', state: 'made' }],
  },
  { kind: 'inspection-summary', ...summary, visited: figure(3, 'agency') },
  { kind: 'new-rural-commune', ...record, criteria: '2021/2025', level: 'advanced', met: 19 },
  { kind: 'new-rural-summary', ...summary, met: figure(24, 'commune'), communes: figure(28, 'commune') },
  { kind: 'budget-revenue', ...summary, plan: 'council', printedRate: '147.8' },
  { kind: 'income-per-capita', ...summary, amount: figure(43500000, 'VND'), per: 'year' },
  { kind: 'commendation', ...record, to: 'collective', form: 'Bằng khen', by: 'Ủy ban nhân dân thành phố' },
  {
    kind: 'commendation-summary',
    ...summary,
    collectives: figure(10, 'collective'),
    individuals: figure(10, 'individual'),
  },
];

describe('entities', () => {
  it('each kind has a sample', () => {
    const kinds = Entity.options.flatMap((option) =>
      'shape' in option ? [option.shape.kind.value] : option.options.map(({ shape }) => shape.kind.value),
    );
    expect([...new Set(samples.map(({ kind }) => kind))].sort()).toEqual([...new Set(kinds)].sort());
  });

  it.each(samples.map((sample) => [sample.kind, sample] as const))('%s comes back from JSON as it was', (_, sample) => {
    expect(Entity.parse(JSON.parse(JSON.stringify(sample)))).toEqual(sample);
  });

  it.each(samples.map((sample) => [sample.kind, sample] as const))(
    '%s refuses a field it does not have',
    (_, sample) => {
      expect(Entity.safeParse({ ...sample, citizenId: '012345678901' }).success).toBe(false);
    },
  );
});

it('times are Vietnamese local times: one with a zone is refused', () => {
  const dossier = samples.find(({ kind }) => kind === 'dossier');
  for (const receivedAt of ['2026-08-03T09:15Z', '2026-08-03T09:15+07:00', '2026-08-03', '2026-08-03T25:00']) {
    expect(Entity.safeParse({ ...dossier, receivedAt }).success, receivedAt).toBe(false);
  }
});

describe('units', () => {
  it('built in and handed in have one shape', () => {
    for (const unit of [...listUnits('2024-01-01'), ...listUnits()]) expect(Unit.parse(unit)).toEqual(unit);
    for (const event of provinceSuccessions) expect(Succession.parse(event)).toEqual(event);
    expect(Unit.safeParse({ ...listUnits()[0], code: '1' }).success).toBe(false);
  });
});

describe('bodies', () => {
  it('are sound, and each link leads to a body that leads back', () => {
    for (const body of centralBodies) {
      expect(Body.safeParse(body).success).toBe(true);
      for (const successor of body.successors ?? []) {
        expect(centralBodies.find(({ id }) => id === successor)?.predecessors).toContain(body.id);
      }
    }
    for (const year of themeYears) expect(ThemeYear.parse(year).basis?.unconfirmed).toBeDefined();
  });

  it('are those of their day', () => {
    expect(bodiesOn(centralBodies, '2025-02-02').map(({ id }) => id)).toEqual(['ban-dan-van-tw', 'ban-tuyen-giao-tw']);
    expect(bodiesOn(centralBodies, '2025-02-03').map(({ id }) => id)).toEqual(['ban-tuyen-giao-dan-van-tw']);
    expect(bodiesAfter(centralBodies, 'ban-tuyen-giao-dan-van-tw')).toHaveLength(1);
    expect(bodiesAfter(centralBodies, 'unknown')).toEqual([]);
  });
});

describe('ineligibilityOf', () => {
  const facts = { inVietnamese: true, dated: true, named: true, addressed: true, signed: true, hasContent: true };

  it('keeps an anonymous denunciation with its reason', () => {
    const unsigned = { ...facts, sort: 'denunciation', signed: false, namesOpponent: true } as const;
    expect(ineligibilityOf(unsigned)).toEqual(['anonymous']);
    expect(ineligibilityOf({ ...unsigned, sort: 'complaint' })).toEqual(['no-signature']);
  });

  it('finds every reason and has words for it', () => {
    const nothing = Object.fromEntries(Object.keys(facts).map((fact) => [fact, false])) as unknown as typeof facts;
    const found = ineligibilityOf({
      ...nothing,
      ...{ sort: 'complaint', namesOpponent: false, closed: true, guidedBefore: true, sentToCompetentToo: true },
    });
    expect([...found, 'anonymous', 'other'].sort()).toEqual(Object.keys(ineligibleReasons).sort());
  });
});
