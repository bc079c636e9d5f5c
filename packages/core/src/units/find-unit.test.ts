import { describe, expect, it } from 'vitest';
import { findUnit, listUnits } from './find-unit.js';
import { reformDay } from './reform-day.js';

describe('findUnit', () => {
  it('knows the 34 provincial units of today and the 63 before', () => {
    expect(listUnits()).toHaveLength(34);
    expect(listUnits('2025-07-01')).toHaveLength(34);
    expect(listUnits('2025-06-30')).toHaveLength(63);
  });

  it('tells one code apart across the day of the reform', () => {
    expect(findUnit('24', '2025-06-30')?.name).toBe('Bắc Giang');
    expect(findUnit('24', reformDay)?.name).toBe('Bắc Ninh');
  });

  it('follows a unit that became a city without a new code', () => {
    expect(findUnit('75', '2026-04-29')?.type).toBe('province');
    expect(findUnit('75', '2026-04-30')?.type).toBe('city');
    expect(listUnits('2026-09-20').filter((unit) => unit.type === 'city')).toHaveLength(9);
  });

  it('leads every former unit to one that exists', () => {
    for (const unit of listUnits('2025-06-30')) expect(findUnit(unit.successor ?? '')?.level).toBe('province');
  });

  it('does not know what is no code', () => {
    for (const code of ['', '1', '99', '00001', 'Hà Nội']) expect(findUnit(code)).toBeUndefined();
  });
});
