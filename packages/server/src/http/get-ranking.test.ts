import { describe, expect, it } from 'vitest';
import { answer, json, openApp } from '../../test/open-app.js';

interface Ranked {
  readonly period: string | null;
  readonly label: string;
  readonly rows: readonly { readonly name: string; readonly code: string; readonly value: string | null }[];
}

describe('units compared', () => {
  const { get, admin } = openApp();
  const figure = (unit: string, measure: string, value: string, period = '2024'): object => ({
    measure,
    value,
    period,
    unit,
  });
  const rank = async (query: string): Promise<Ranked> =>
    (await json(get(`/v1/rankings/mediation-success-rate${query}`))) as unknown as Ranked;

  it('in the period in which most have figures; who has none stays in it with the reason', async () => {
    for (const [code, name] of [
      ['xa-a', 'xã A'],
      ['xa-b', 'xã B'],
      ['xa-c', 'xã C'],
    ]) {
      await admin('PUT', `/v1/bodies/${code}`, { name, parent: '01' });
    }
    await admin('POST', '/v1/measurements', [
      figure('xa-a', 'mediation-success', '96'),
      figure('xa-a', 'mediation-cases', '118'),
      figure('xa-b', 'mediation-success', '9'),
      figure('xa-b', 'mediation-cases', '12'),
      figure('xa-c', 'mediation-success', '9', '2025'),
      figure('xa-c', 'mediation-cases', '9', '2025'),
    ]);
    const { period, label, rows } = await rank('?unit=01');
    expect([period, label]).toEqual(['2024', 'Tỷ lệ hòa giải thành']);
    expect(rows).toEqual([
      { name: 'xã A', code: 'xa-a', value: '81.36' },
      { name: 'xã B', code: 'xa-b', value: '75' },
      { name: 'xã C', code: 'xa-c', value: null, note: 'Chưa có số liệu' },
    ]);
    expect((await rank('?units=xa-c,xa-a,xa-c&period=2025')).rows.map(({ value }) => value)).toEqual(['100', null]);
    const provinces = await rank('');
    expect(provinces.rows.length).toBe(0);
    expect((await rank('?period=2024')).rows).toHaveLength(34);
  });

  it.each([
    ['?unit=00', 422],
    ['?units=xa-a,khong-co', 422],
    ['?unit=01&period=nam-ngoai', 422],
    [`?units=${Array.from({ length: 501 }, () => '01').join(',')}`, 422],
    // A province and a commune are not set side by side.
    ['?units=01,xa-a&period=2024', 422],
  ])('%.40s is %i', async (query, status) => {
    const reply = await get(`/v1/rankings/mediation-success-rate${query}`);
    expect(reply.status).toBe(status);
    expect((await json(reply))['problems']).toHaveLength(1);
  });

  it('an unknown indicator is 404', async () => {
    expect((await get('/v1/rankings/khong-co?unit=01')).status).toBe(404);
  });
});

describe('ratings compared', () => {
  it('with their intervals; fewer than ten are not told, nor the unit that would give them away', async () => {
    const { get, admin, post } = openApp();
    for (const [code, n] of [
      ['xa-a', 30],
      ['xa-b', 12],
      ['xa-c', 4],
      ['xa-d', 40],
    ] as const) {
      await admin('PUT', `/v1/bodies/${code}`, { name: code.replace('-', ' '), parent: '01' });
      for (let index = 0; index < n; index += 1)
        await post(answer({ unit: code, answers: { overall: 3 + (index % 3) } }));
    }
    const { rows } = (await json(get('/v1/rankings/satisfaction-rate?unit=01&survey=quick'))) as unknown as {
      rows: { code: string; value: string | null; low?: string; high?: string; note?: string }[];
    };
    expect(rows.map(({ code, value }) => [code, value])).toEqual([
      ['xa-a', '66.67'],
      ['xa-b', null],
      ['xa-c', null],
      ['xa-d', '65'],
    ]);
    expect(Number(rows[0]!.low)).toBeLessThan(66.67);
    expect(rows[2]!.note).toBe('Chưa đủ 10 phiếu để công bố');
  });
});
