import { describe, expect, it } from 'vitest';
import { answer, json, openApp } from '../../test/open-app.js';

const now = Date.parse('2026-05-20T03:00:00Z');
const day = 24 * 3_600_000;

describe('figures over the periods', () => {
  const { get, admin } = openApp();
  const figure = (measure: string, value: string, period: string, more: object = {}): object => ({
    measure,
    value,
    period,
    unit: '01',
    ...more,
  });

  it('of one kind of period, oldest first, a period without its figure with the reason', async () => {
    await admin('POST', '/v1/measurements', [
      figure('mediation-success', '96', '2024'),
      figure('mediation-cases', '118', '2024'),
      figure('mediation-success', '90', '2022'),
      figure('mediation-cases', '120', '2022'),
      figure('mediation-success', '80', '2023'),
      figure('mediation-success', '30', '2024-01'),
      figure('mediation-cases', '40', '2024-01'),
    ]);
    const series = await json(get('/v1/series/mediation-success-rate?unit=01'));
    expect(series).toMatchObject({ unit: '%', polarity: 'higher', label: 'Tỷ lệ hòa giải thành' });
    expect(series['points']).toEqual([
      { period: '2022', value: '75' },
      { period: '2023', value: null, note: 'Chưa có số liệu' },
      { period: '2024', value: '81.36' },
    ]);
    expect((await json(get('/v1/series/mediation-success-rate?unit=01&by=month')))['points']).toEqual([
      { period: '2024-01', value: '75' },
    ]);
    const cut = await json(get('/v1/series/mediation-success-rate?unit=01&from=2023-01-01&to=2024-01-01&lang=en'));
    expect(cut).toMatchObject({ label: 'Mediation success rate', points: [] });
    expect((await json(get('/v1/series/mediation-success-rate?unit=79')))['points']).toEqual([]);
  });

  it('a new definition breaks the line', async () => {
    await admin('POST', '/v1/measurements', [
      figure('sipas-published', '84.5', '2019'),
      figure('sipas-part-1', '82.49', '2023'),
      figure('sipas-part-2', '82.9', '2023'),
      figure('sipas-part-1', '83.84', '2024'),
      figure('sipas-part-2', '84.09', '2024'),
    ]);
    const { points } = await json(get('/v1/series/sipas-index?unit=01'));
    expect(points).toEqual([
      { period: '2019', value: '84.5' },
      { period: '2022', value: null, note: 'Chưa có số liệu', break: expect.any(String) as string },
      { period: '2023', value: '82.66' },
      { period: '2024', value: '83.94' },
    ]);
  });

  it.each([
    ['/v1/series/mediation-success-rate', 422],
    ['/v1/series/mediation-success-rate?unit=00', 422],
    ['/v1/series/mediation-success-rate?unit=01&from=2024', 422],
    ['/v1/series/mediation-success-rate?unit=01&by=week', 422],
    ['/v1/series/khong-co?unit=01', 404],
    ['/v1/series/petition-resolution-rate?unit=01', 422],
    ['/v1/series/satisfaction-rate?unit=01&survey=khong-co', 404],
    ['/v1/series/satisfaction-rate?unit=01&survey=quick&from=2026-01-15', 422],
    ['/v1/series/satisfaction-rate?unit=01&survey=quick&from=2000-01-01&to=2026-01-01', 422],
    ['/v1/series/satisfaction-rate?unit=01&survey=quick&by=quarter&from=2026-02-01&to=2026-05-01', 422],
  ])('%s is %i', async (path, status) => {
    const reply = await get(path);
    expect(reply.status).toBe(status);
    expect((await json(reply))['problems']).toHaveLength(1);
  });

  it('has an ETag and may be read by the pages that may write', async () => {
    const own = openApp({ ALLOWED_ORIGINS: 'https://xa.example.gov.vn' });
    const path = '/v1/series/mediation-success-rate?unit=01';
    const reply = await own.get(path, { Origin: 'https://xa.example.gov.vn' });
    expect(reply.headers.get('access-control-allow-origin')).toBe('https://xa.example.gov.vn');
    expect((await own.get(path, { 'If-None-Match': reply.headers.get('etag')! })).status).toBe(304);
  });
});

describe('answers over the periods', () => {
  it('are the last twelve months, with their interval; fewer than ten are not told, nor what gives them away', async () => {
    const app = openApp({}, { now: () => now });
    const send = async (n: number, age: number): Promise<void> => {
      for (let index = 0; index < n; index += 1) {
        await app.post(answer({ answers: { overall: index % 5 === 0 ? 2 : 5 }, ageMs: age * day }));
      }
    };
    await send(20, 0);
    await send(4, 32);
    await send(25, 63);
    const series = (await json(app.get('/v1/series/satisfaction-rate?unit=01&survey=quick'))) as {
      label: string;
      points: { period: string; value: string | null; low?: string; note?: string }[];
    };
    expect(series.points.map(({ period }) => period).slice(-3)).toEqual(['2026-03', '2026-04', '2026-05']);
    expect(series.points).toHaveLength(12);
    const told = series.points.filter(({ value }) => value !== null);
    // April could be computed from the sum of all three months and the other two: one of them is kept back with it.
    expect(told.length).toBeLessThan(2);
    expect(series.points.find(({ period }) => period === '2026-04')).toEqual({
      period: '2026-04',
      value: null,
      note: 'Chưa đủ 10 phiếu để công bố',
    });
    const quarter = (await json(
      app.get('/v1/series/satisfaction-rate?unit=01&survey=quick&by=year&from=2026-01-01&to=2027-01-01'),
    )) as { points: unknown[] };
    expect(quarter.points).toEqual([
      { period: '2026', value: '79.59', low: expect.any(String) as string, high: expect.any(String) as string },
    ]);
  });
});
