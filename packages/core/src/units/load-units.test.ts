import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getIndicator } from '../catalog/get-indicator.js';
import { rollUp } from '../indicators/roll-up.js';
import { communalCounts, communalUnitsOf } from './communal-counts.js';
import { communalGaps } from './communal-gaps.js';
import { listUnits } from './find-unit.js';
import { country, loadUnits } from './load-units.js';
import { provinceSuccessions } from './province-successions.js';
import { readUnitRows } from './read-unit-rows.js';
import { RegisterError } from './register-error.js';
import { reformDay } from './reform-day.js';
import type { Succession } from './succession.js';
import type { Unit } from './unit.js';

const units = loadUnits();
const former = listUnits('2025-06-30');
const names = (list: readonly Unit[]): string[] => list.map(({ name }) => name);

describe('the succession of provinces', () => {
  it('is total: every former province goes whole into one of today', () => {
    for (const { code, successor } of former) {
      const after = units.successorsOf(code, '2025-06-30');
      expect(after.map((unit) => unit.code)).toEqual([successor]);
      expect(listUnits().map((unit) => unit.code)).toContain(successor);
    }
  });

  it('takes each former province exactly once: 11 went on, 17 came of two, 6 of three', () => {
    const parts = listUnits(reformDay).map(({ code }) => units.predecessorsOf(code, reformDay, '2025-06-30'));
    expect(
      parts
        .flat()
        .map(({ code }) => code)
        .sort(),
    ).toEqual(former.map(({ code }) => code).sort());
    const sizes = parts.map(({ length }) => length);
    expect([1, 2, 3].map((size) => sizes.filter((length) => length === size).length)).toEqual([11, 17, 6]);
  });

  it('goes forth and back: a unit is among the predecessors of its successors', () => {
    const day = fc
      .integer({ min: 0, max: 1100 })
      .map((days) => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, fc.nat(), (a, b, pick) => {
        const [early = '', late = ''] = [a, b].sort();
        const there = units.list({ on: early });
        const unit = there[pick % there.length];
        if (!unit) return;
        const after = units.successorsOf(unit.code, early, late);
        expect(after.length).toBeGreaterThan(0);
        for (const { code } of after) expect(units.predecessorsOf(code, late, early)).toContainEqual(unit);
      }),
    );
  });

  it('puts every code of today on one of the units that it came from', () => {
    for (const { code } of listUnits()) expect(former.map((unit) => unit.code)).toContain(code);
  });

  it('knows the seven codes that kept their number and changed their name', () => {
    const renamed = listUnits(reformDay).filter(({ code, name }) => units.find(code, '2025-06-30')?.name !== name);
    expect(renamed.map(({ code }) => code)).toEqual(['15', '24', '44', '52', '80', '82', '91']);
  });

  it('says what is not confirmed: the texts of 2026 have not been opened', () => {
    const of2026 = provinceSuccessions.filter(({ on }) => on >= '2026');
    expect(of2026.map(({ on, from }) => [on, ...from])).toEqual([
      ['2026-04-30', '75'],
      ['2026-09-01', '22'],
      ['2026-09-20', '24'],
    ]);
    for (const { basis } of of2026) expect(basis.unconfirmed).toBeDefined();
  });

  it('follows Huế from a province to a city to the city of today', () => {
    expect(units.find('46', '2024-12-31')).toMatchObject({ name: 'Thừa Thiên Huế', type: 'province' });
    expect(units.find('46', '2025-01-01')).toMatchObject({ name: 'Huế', type: 'city' });
    expect(names(units.predecessorsOf('46'))).toEqual(['Thừa Thiên Huế']);
    expect(units.historyOf('46').map(({ kind }) => kind)).toEqual(['reclassify', 'continue']);
    expect(units.historyOf('27', '2024-01-01').map(({ on }) => on)).toEqual(['2025-07-01', '2026-09-20']);
  });
});

describe('communal units', () => {
  it('are 3.321 on every day since the reform, and the provinces add up to that', () => {
    for (const { communes, wards, specialZones } of communalCounts) expect(communes + wards + specialZones).toBe(3321);
    expect(communalUnitsOf.reduce((sum, [, count]) => sum + count, 0)).toBe(3321);
    expect(communalUnitsOf.map(([code]) => code)).toEqual(listUnits().map(({ code }) => code));
  });
});

describe('names', () => {
  it('recur: which one depends on the day', () => {
    expect(units.findByName('Bắc Ninh').map(({ code, type }) => [code, type])).toEqual([
      ['27', 'province'],
      ['24', 'province'],
      ['24', 'city'],
    ]);
    expect(units.findByName('tỉnh Bắc Ninh', { on: '2024-05-17' }).map(({ code }) => code)).toEqual(['27']);
  });

  it.each([
    ['Hoà Bình', '2024-01-01', '17'],
    ['Tỉnh Thanh Hoá', '2026-01-01', '38'],
    ['TP. Hồ Chí Minh', '2026-01-01', '79'],
    ['TP.HCM', '2026-01-01', '79'],
    ['thanh pho ha noi', '2026-01-01', '01'],
    ['Thừa Thiên - Huế', '2024-01-01', '46'],
    ['Bà Rịa – Vũng Tàu', '2024-01-01', '77'],
    ['Đắk Lắk'.normalize('NFD'), '2026-01-01', '66'],
  ])('%s on %s is %s', (name, on, code) => {
    expect(units.findByName(name, { on }).map((unit) => unit.code)).toEqual([code]);
  });

  it('a type word in front does not count, and is told from a name that looks like one', () => {
    const district = { level: 'district', type: 'district', parent: '38', validTo: '2025-07-01' } as const;
    const register = loadUnits({
      units: [
        { ...district, code: '902', name: 'Quan Hóa' },
        { ...district, code: '903', name: 'Hóa' },
      ],
    });
    const codes = (name: string) => register.findByName(name).map(({ code }) => code);
    expect(codes('Quan Hoá')).toEqual(['902']);
    expect(codes('huyện Quan Hóa')).toEqual(['902']);
    expect(codes('Huyện Hóa')).toEqual(['903']);
    expect(codes('quan hoa')).toEqual(['902', '903']);
  });

  it('with marks they must fit', () => {
    expect(units.findByName('Hà Nối')).toEqual([]);
    expect(units.findByName('')).toEqual([]);
  });
});

describe('communes that a caller loads', () => {
  const { units: communes } = readUnitRows(
    [
      { code: '90001', name: 'Xã Suối Mơ', parent: '901', validTo: '2025-07-01' },
      { code: '90002', name: 'Xã Suối Mây', parent: '901', validTo: '2025-07-01' },
      { code: '901', name: 'Huyện Suối', parent: '27', validTo: '2025-07-01' },
      { code: '90001', name: 'Xã Suối', parent: '24', validFrom: '2025-07-01', validTo: '2026-09-20' },
      { code: '90001', name: 'Phường Suối', parent: '24', validFrom: '2026-09-20' },
    ],
    {},
  );
  const successions: Succession[] = [
    { kind: 'merge', on: '2025-07-01', from: ['90001', '90002'], to: ['90001'], basis: { cite: 'NQ' } },
    { kind: 'reclassify', on: '2026-09-20', from: ['90001'], to: ['90001'], basis: { cite: 'NQ' } },
  ];
  const register = loadUnits({ units: communes, successions });

  it('are found by code and day and followed across the reform', () => {
    expect(register.find('90001', '2024-01-01')?.parent).toBe('901');
    expect(register.successorsOf('90002', '2024-01-01')).toMatchObject([{ name: 'Suối', type: 'ward' }]);
    expect(names(register.predecessorsOf('90001'))).toEqual(['Suối Mơ', 'Suối Mây']);
  });

  it('stand in the tree of their day under districts, provinces and the country', () => {
    const before = new Map(register.nodes('2024-01-01').map(({ code, parent }) => [code, parent]));
    expect([before.get('90001'), before.get('901'), before.get('27'), before.get('VN')]).toEqual([
      '901',
      '27',
      'VN',
      undefined,
    ]);
    const since = new Map(register.nodes('2026-01-01').map(({ code, parent }) => [code, parent]));
    expect([since.get('90001'), since.has('901'), since.has('90002')]).toEqual(['24', false, false]);
    expect([...since.values()].filter((parent) => parent === 'VN')).toHaveLength(34);
  });

  it('are rolled up along the tree of the day', () => {
    const indicator = getIndicator('mediation-success-rate');
    const figures = (unit: string, period: string, settled: number, mediated: number) =>
      [settled, mediated].map((value, index) => ({
        ...{ unit, period, value },
        measure: index === 0 ? 'mediation-success' : 'mediation-cases',
      }));
    const measurements = [
      ...figures('90001', '2024', 1, 2),
      ...figures('90002', '2024', 3, 4),
      ...figures('90001', '2026', 5, 8),
    ];
    const rolled = (unit: string, period: string, day: string) => {
      const { numerator, denominator } = rollUp(indicator, measurements, register.nodes(day), { unit, period });
      return [numerator, denominator].map(String);
    };
    expect(rolled('901', '2024', '2024-12-31')).toEqual(['4', '6']);
    expect(rolled('27', '2024', '2024-12-31')).toEqual(['4', '6']);
    expect(rolled('24', '2026', '2026-12-31')).toEqual(['5', '8']);
    expect(rolled(country, '2026', '2026-12-31')).toEqual(['5', '8']);
  });

  it('are counted against the official number', () => {
    expect(communalGaps(register, '2026-01-01')).toEqual([{ province: '24', loaded: 1, official: 99 }]);
    expect(communalGaps(units, '2026-01-01')).toEqual([]);
  });

  it('are refused with every reason', () => {
    const wrong: Unit[] = [
      { code: '1234', level: 'commune', type: 'commune', name: 'A', parent: '24' },
      { code: '90009', level: 'commune', type: 'commune', name: 'B', parent: '98' },
      {
        code: '90010',
        level: 'commune',
        type: 'commune',
        name: 'C',
        parent: '24',
        validFrom: '2026-01-01',
        validTo: '2025-01-01',
      },
      { code: '24', level: 'province', type: 'city', name: 'D', validFrom: '2026-01-01' },
      { code: '901', level: 'district', type: 'district', name: 'E', parent: '27' },
      { code: '90011', level: 'commune', type: 'special-zone', name: 'F', parent: '24', validFrom: '2025-06-30' },
    ];
    try {
      loadUnits({ units: wrong, successions: [{ ...(successions[0] as Succession), from: ['99999'], to: ['24'] }] });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(RegisterError);
      expect((error as RegisterError).problems.map(({ code, place }) => `${place} ${code}`)).toEqual([
        'units[0] bad-code',
        'units[1] unknown-parent',
        'units[2] bad-dates',
        'units[3] overlap',
        'units[4] type-of-another-time',
        'units[5] type-of-another-time',
        'successions[0] unknown-unit',
      ]);
    }
  });
});

describe('readUnitRows', () => {
  it('reads the type from its column or from the name', () => {
    const { units: read, refused } = readUnitRows([
      { code: '90001', name: 'Xã  Đồng', type: '' },
      { code: '90002', name: 'Xã Tắc', type: 'phường' },
      { code: '90003', name: 'Tân', type: 'Đặc khu' },
      { code: '90004', name: 'Huyện Tân' },
      { code: '90005', name: 'Tân' },
      { code: '', name: 'Xã Tân' },
    ]);
    expect(read.map(({ type, name }) => [type, name])).toEqual([
      ['commune', 'Đồng'],
      ['ward', 'Xã Tắc'],
      ['special-zone', 'Tân'],
    ]);
    expect(refused.map(({ index }) => index)).toEqual([3, 4, 5]);
  });
});
