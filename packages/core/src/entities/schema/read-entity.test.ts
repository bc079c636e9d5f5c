import { describe, expect, it } from 'vitest';
import { readEntity } from './read-entity.js';

const problems = (given: unknown): string[] => {
  const read = readEntity(given);
  return read.success ? [] : read.problems.map(({ pointer }) => pointer);
};

describe('readEntity', () => {
  const reception = { kind: 'reception-summary', unit: '24', period: '2023' };

  it('reads what is sound', () => {
    expect(readEntity(reception)).toEqual({ success: true, data: reception });
  });

  it('tells every fault with its place', () => {
    const given = { ...reception, unit: 'Bắc Ninh', visits: { unit: 'person', value: 172 }, note: 'x', days: null };
    expect(problems(given).sort()).toEqual(['/days', '/note', '/unit', '/visits/unit', '/visits/value']);
    expect(problems({ kind: 'không có' })).toEqual(['/kind']);
    expect(problems(null)).toEqual(['']);
  });

  it('speaks both languages, each for itself', () => {
    const given = {
      kind: 'petition',
      id: '',
      unit: '24',
      sort: 'denunciation',
      state: 'đã xong',
      receivedOn: '31/12/2023',
    };
    const read = readEntity({ ...given, petitioner: 'A' });
    if (read.success) return expect.unreachable();
    expect(read.problems.length).toBeGreaterThan(2);
    for (const { sentence } of read.problems) {
      expect(sentence.vi).not.toBe(sentence.en);
      expect(sentence.vi).toMatch(/[\u00c0-\u1ef9]/u);
      expect(sentence.en).not.toMatch(/[\u1ea0-\u1ef9]/u);
    }
    const named = readEntity({ ...given, id: '1', state: 'received', receivedOn: '2023-12-31', petitioner: 'A' });
    expect(named.success ? '' : named.problems[0]?.sentence.vi).toBe('Đơn tố cáo được lưu không kèm tên người tố cáo.');
  });
});
