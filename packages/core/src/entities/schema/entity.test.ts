import { describe, expect, it } from 'vitest';
import { figure } from '../figure.js';
import { Entity } from './entity.js';
import { ReceptionSummary } from './reception.js';
import { SupervisionSummary } from './supervision.js';
import { Petition } from './petition.js';

const reception = { kind: 'reception-summary', unit: '01', period: '2023' } as const;

describe('Entity', () => {
  it('keeps visits, persons, cases and groups apart', () => {
    expect(ReceptionSummary.safeParse({ ...reception, visits: figure(172, 'visit') }).success).toBe(true);
    for (const unit of ['person', 'case', 'group', 'petition'] as const) {
      expect(ReceptionSummary.safeParse({ ...reception, visits: figure(172, unit) }).success).toBe(false);
    }
  });

  it('keeps figures that contradict one another: they are found later, not refused', () => {
    const given = { ...reception, visits: figure(20, 'visit'), persons: figure(10, 'person') };
    expect(ReceptionSummary.parse(given)).toEqual(given);
  });

  it.each([
    { unit: 'Hà Nội' },
    { period: 'năm 2023' },
    { period: '2023-02-30' },
    { visits: { unit: 'visit', value: '1.0' } },
    { visits: { unit: 'visit', value: 172 } },
    { visits: { unit: 'visit', value: '-1' } },
    { visists: figure(1, 'visit') },
  ])('refuses %j', (wrong) => {
    expect(Entity.safeParse({ ...reception, ...wrong }).success).toBe(false);
  });

  it('lets each supervising body count its own thing only', () => {
    const given = { kind: 'supervision-summary', unit: '24', period: '2023' };
    expect(SupervisionSummary.safeParse({ ...given, by: 'front', done: figure(103, 'round') }).success).toBe(true);
    expect(SupervisionSummary.safeParse({ ...given, by: 'people-inspection', done: figure(18, 'topic') }).success).toBe(
      true,
    );
    expect(SupervisionSummary.safeParse({ ...given, by: 'front', done: figure(18, 'topic') }).success).toBe(false);
  });

  it('stores no name with a denunciation', () => {
    const given = {
      kind: 'petition',
      id: '7',
      unit: '01',
      sort: 'denunciation',
      state: 'received',
      receivedOn: '2026-08-03',
    };
    expect(Petition.safeParse(given).success).toBe(true);
    expect(Petition.safeParse({ ...given, petitioner: 'A' }).success).toBe(false);
    expect(Petition.safeParse({ ...given, sort: 'complaint', petitioner: 'A' }).success).toBe(true);
  });
});
