import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NotANumberError } from '../../foundation/read-decimal.js';
import { checkCarryOver } from './check-carry-over.js';
import { checkEntity } from './check-entity.js';
import { checkForm } from './check-form.js';
import { findForm, forms } from './find-form.js';
import { readIdentity } from './read-identity.js';
import { summaryRules } from './summary-rules.js';
import { upgradePetitionRow } from './upgrade-petition-row.js';
import { figure } from '../figure.js';

const every = [...forms, ...Object.values(summaryRules)];
const named = every.map((form) => [`${form.id} ${form.version}`, form] as const);

describe.each(named)('form %s', (_, form) => {
  const columns = form.columns.map(({ id }) => id);
  const relations = form.identities.flatMap(({ rule }) => readIdentity(rule));

  it('names its own columns in its rules', () => {
    const used = relations.flatMap(({ left, right }) => [...left, ...right].map(({ column }) => column));
    expect(used.filter((column) => !columns.includes(column))).toEqual([]);
    expect(relations.length).toBeGreaterThan(0);
  });

  it('calls each column by a name of its own', () => {
    for (const lang of ['vi', 'en'] as const) {
      expect(new Set(form.columns.map(({ name }) => name[lang])).size).toBe(columns.length);
    }
  });

  it('finds nothing in zeros, and exactly the breaches of random rows', () => {
    expect(checkForm(form, Object.fromEntries(columns.map((id) => [id, 0])))).toMatchObject({
      broken: [],
      undecided: [],
    });
    const row = fc.record(Object.fromEntries(columns.map((id) => [id, fc.nat({ max: 9 })])));
    fc.assert(
      fc.property(row, (cells) => {
        const side = (terms: (typeof relations)[number]['left']) =>
          terms.reduce((sum, { factor, column }) => sum + factor * (cells[column] ?? Number.NaN), 0);
        const wrong = relations.filter(({ left, right, sign }) =>
          sign === '=' ? side(left) !== side(right) : side(left) < side(right),
        );
        const { broken } = checkForm(form, cells);
        expect(broken.map(({ left, right }) => [left.value.toNumber(), right.value.toNumber()])).toEqual(
          wrong.map(({ left, right }) => [side(left), side(right)]),
        );
        for (const { left, right, difference } of broken)
          expect(left.value.minus(right.value).equals(difference)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('checkForm', () => {
  const form = findForm('06/VPCP/KSTT');

  it('finds the 9.612 dossiers that a province lost in print', () => {
    const { broken } = checkForm(form, { resolved: 257_141, early: 124_907, onTime: 102_770, late: 19_852 });
    expect(broken).toHaveLength(1);
    expect(broken[0]).toMatchObject({
      rule: 'resolved = early + onTime + late',
      sentence: {
        vi: 'đã giải quyết (257.141) phải bằng trước hạn (124.907) + đúng hạn (102.770) + quá hạn (19.852) = 247.529: lệch 9.612.',
        en: 'resolved (257,141) must equal early (124,907) + on time (102,770) + late (19,852) = 247,529: they differ by 9,612.',
      },
    });
    expect(broken[0]?.left.value.toString()).toBe('257141');
    expect(broken[0]?.right.value.toString()).toBe('247529');
    expect(broken[0]?.difference.toString()).toBe('9612');
  });

  it('knows the ways out that local systems add', () => {
    const row = { received: 100, resolved: 80, pending: 15 };
    expect(checkForm(form, { ...row, withdrawn: 3, refused: 2 }).broken).toEqual([]);
    expect(checkForm(form, row).broken.map(({ rule }) => rule)).toEqual([
      'received = resolved + pending + withdrawn + refused + stopped + otherExits',
    ]);
  });

  it('says what it could not test and what it could not read, and guesses nothing', () => {
    const { broken, undecided, unreadable } = checkForm(form, {
      resolved: '257.141',
      early: 1,
      onTime: null,
      lates: 3,
    });
    expect(broken).toEqual([]);
    expect(undecided.find(({ rule }) => rule.startsWith('resolved'))?.missing).toEqual(['resolved', 'onTime', 'late']);
    expect(unreadable.map(({ column }) => column)).toEqual(['resolved', 'lates']);
    expect(unreadable[0]?.sentence.en).toContain('"257.141" is no whole number');
  });

  it('an unreadable optional cell is not nought', () => {
    const row = { received: 100, resolved: 80, pending: 15, withdrawn: 'năm' };
    expect(checkForm(form, row).broken).toEqual([]);
  });

  it('asks about delegated reception after the law dropped it', () => {
    const reception = findForm('01/TCD');
    expect(checkForm(reception, { 22: 3 }, { on: '2026-06-30' }).notes).toEqual([]);
    expect(checkForm(reception, { 22: 3 }, { on: '2026-12-14' }).notes).toHaveLength(1);
    expect(checkForm(reception, { 22: 0 }, { on: '2026-12-14' }).notes).toEqual([]);
  });

  it('compares the first side of a chain with each of the others', () => {
    const row = { 1: 10, 2: 4, 3: 5, 4: 10, 5: 0 };
    const broken = checkForm(findForm('01/XLD', '2024-06-30'), row).broken;
    expect(broken.map(({ right }) => right.columns)).toEqual([['2', '3']]);
  });
});

describe('findForm', () => {
  it('takes the version of the day', () => {
    expect(findForm('01/TCD', '2024-03-07').version).toBe('2021');
    expect(findForm('01/TCD', '2024-03-08').version).toBe('2024');
    expect(() => findForm('01/TCD', '2019-01-01')).toThrow(/in force on 2019-01-01/);
    expect(() => findForm('09/TCD')).toThrow(/There is no form/);
  });
});

describe('checkCarryOver', () => {
  it('compares the end of one period with the start of the next', () => {
    const form = findForm('01/XLD');
    expect(checkCarryOver(form, { 5: 12 }, { 2: 12 })).toBeUndefined();
    expect(checkCarryOver(form, { 5: 12 }, { 2: 10 })?.sentence.en).toContain('they differ by 2');
    expect(checkCarryOver(form, {}, { 2: 10 })).toBeUndefined();
  });
});

describe('upgradePetitionRow', () => {
  it('turns every sound row of 2021 into a sound row of 2024', () => {
    const part = fc.nat({ max: 99 });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 6, maxLength: 6 }),
        fc.array(part, { minLength: 6, maxLength: 6 }),
        (a, b) => {
          // The eligible, split in three ways that agree.
          const [x = 0, y = 0, z = 0, u = 0, v = 0, w = 0] = b;
          const eligible = x + y + z + u + v + w;
          const total = a.reduce((sum, value) => sum + value, 0);
          const row = {
            ...Object.fromEntries(a.map((value, index) => [index + 2, value])),
            ...{ 1: total, 8: total - Math.min(total, x), 9: eligible, 10: y },
            ...{ 11: x + y, 12: z + u, 13: v + w, 14: x, 15: y, 16: z + u, 17: v + w },
            ...{ 18: x + y + z, 19: x, 20: y, 21: z, 22: u + v + w, 23: u, 24: v, 25: w, 26: z },
          };
          expect(checkForm(findForm('01/XLD', '2023-01-01'), row)).toMatchObject({ broken: [], undecided: [] });
          const upgraded = upgradePetitionRow(row);
          expect(checkForm(findForm('01/XLD', '2025-01-01'), upgraded)).toMatchObject({ broken: [], undecided: [] });
        },
      ),
    );
  });
});

describe('checkEntity', () => {
  const mediation = { kind: 'mediation-summary', unit: '01', period: '2018' } as const;

  it('tests what the figures of a summary must satisfy', () => {
    const [teams, mediators] = [figure(183, 'team'), figure(500, 'person')];
    const { broken } = checkEntity({ ...mediation, teams, mediators });
    expect(broken[0]?.right.value.toString()).toBe('549');
    expect(checkEntity({ ...mediation, teams, mediators: figure(1333, 'person') }).broken).toEqual([]);
  });

  it('proves nothing from figures with a bound', () => {
    const given = { ...mediation, mediated: figure(96, 'mediation-case'), settled: figure(118, 'mediation-case') };
    expect(checkEntity(given).broken).toHaveLength(1);
    expect(checkEntity({ ...given, mediated: figure(96, 'mediation-case', { bound: 'moreThan' }) }).broken).toEqual([]);
    const dossiers = {
      kind: 'dossier-summary',
      unit: '24',
      period: '2023',
      received: figure(10, 'dossier'),
      resolved: figure(6, 'dossier'),
      pending: figure(2, 'dossier'),
    } as const;
    expect(checkEntity(dossiers).broken).toHaveLength(1);
    expect(checkEntity({ ...dossiers, withdrawn: figure(1, 'dossier', { bound: 'atLeast' }) }).broken).toEqual([]);
  });

  it('has nothing to say of entities without rules', () => {
    expect(checkEntity({ kind: 'theme-year', issuer: 'UBND', year: 2018, title: 'Năm chủ đề' }).broken).toEqual([]);
  });
});

describe('what a form does not say', () => {
  it('a column whose name was not read, or only follows from an identity, says so', () => {
    const unnamed = forms.flatMap((form) => form.columns).filter(({ name }) => /^cột \d+$/.test(name.vi));
    expect(unnamed.length).toBeGreaterThan(100);
    expect(unnamed.filter(({ unconfirmed }) => unconfirmed === undefined)).toEqual([]);
    const complaints = findForm('01/KQGQ', '2023-06-30').columns;
    const unsure = complaints.filter(({ unconfirmed }) => unconfirmed !== undefined).map(({ id }) => Number(id));
    expect(unsure).toEqual([2, 3, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19]);
  });

  it('cells that are no numbers get an error that names the column', () => {
    expect(() => upgradePetitionRow({ 1: 'ba' })).toThrow('Column 1 of form 01/XLD is not a number: “ba”');
    expect(() => checkCarryOver(findForm('01/XLD'), { 5: 'ba' }, { 2: 3 })).toThrow(NotANumberError);
  });
});
