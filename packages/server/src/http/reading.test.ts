import { describe, expect, it } from 'vitest';
import { answer, json, openApp } from '../../test/open-app.js';

describe('GET /v1/surveys/:id/summary', () => {
  const { post, get } = openApp();
  const path = '/v1/surveys/quick/summary?unit=04';

  it('says nothing of nine answers and counts ten', async () => {
    for (let index = 0; index < 9; index += 1)
      await post(answer({ unit: '04', answers: { overall: index < 6 ? 5 : 2 } }));
    expect(await json(get(path))).toMatchObject({ suppressed: true, count: null, valid: null, mean: null });
    await post(answer({ unit: '04', answers: { overall: 4 } }));
    expect(await json(get(path))).toMatchObject({
      suppressed: false,
      count: 10,
      valid: 10,
      distribution: { '1': 0, '2': 3, '3': 0, '4': 1, '5': 6 },
      mean: '4',
      topTwoShare: '0.7',
    });
  });

  it('has nothing to say of a survey that is words only', async () => {
    for (const address of ['/v1/surveys/feedback/summary', '/v1/cards/x?survey=feedback&unit=04']) {
      expect((await get(address)).status).toBe(404);
    }
  });

  it('counts the local day of the click, not of the arrival', async () => {
    const day = 24 * 3_600_000;
    for (let index = 0; index < 10; index += 1) await post(answer({ unit: '08', ageMs: 3 * day }));
    const iso = (age: number): string => new Date(Date.now() + 7 * 3_600_000 - age).toISOString().slice(0, 10);
    const of = (from: string, to: string): Promise<Record<string, unknown>> =>
      json(get(`/v1/surveys/quick/summary?unit=08&from=${from}&to=${to}`));
    expect(await of(iso(4 * day), iso(2 * day))).toMatchObject({ count: 10 });
    expect(await of(iso(2 * day), iso(-day))).toMatchObject({ suppressed: true });
  });

  it('is not sent again while nothing has changed', async () => {
    const first = await get(path);
    const tag = first.headers.get('ETag') ?? '';
    expect(tag).not.toBe('');
    expect((await get(path, { 'If-None-Match': tag })).status).toBe(304);
    await post(answer({ unit: '04' }));
    expect((await get(path, { 'If-None-Match': tag })).status).toBe(200);
  });

  it.each([
    ['/v1/surveys/khac/summary', 404, 'unknown-survey'],
    ['/v1/surveys/quick/summary?unit=00', 422, 'unknown-unit'],
    ['/v1/surveys/quick/summary?from=2026-13-01', 422, 'not-a-day'],
    ['/v1/surveys/quick/summary?question=x', 422, 'unknown-question'],
  ])('%s is %i', async (wrong, status, code) => {
    const response = await get(wrong);
    expect(response.status).toBe(status);
    expect(await json(response)).toMatchObject({ problems: [{ code }] });
  });
});

describe('what follows by subtraction', () => {
  const { post, get, admin } = openApp();
  const told = async (query: string): Promise<unknown> => (await json(get(`/v1/surveys/quick/summary${query}`))).count;
  const send = async (unit: string, times: number): Promise<void> => {
    for (let index = 0; index < times; index += 1) await post(answer({ unit }));
  };

  it('all answers are not told while a province is too small, the others are', async () => {
    await send('79', 12);
    await send('48', 3);
    expect([await told(''), await told('?unit=79'), await told('?unit=48')]).toEqual([null, 12, null]);
    await send('48', 7);
    expect([await told(''), await told('?unit=79'), await told('?unit=48')]).toEqual([22, 12, 10]);
  });

  it('a province holds its bodies, and hides a second one beside a small one', async () => {
    for (const code of ['xa-a', 'xa-b', 'xa-c']) await admin('PUT', `/v1/bodies/${code}`, { name: code, parent: '01' });
    await send('xa-a', 20);
    await send('xa-b', 11);
    await send('xa-c', 2);
    const each = await Promise.all(['01', 'xa-a', 'xa-b', 'xa-c'].map((unit) => told(`?unit=${unit}`)));
    expect(each).toEqual([33, 20, null, null]);
  });

  it('a table tells the same', async () => {
    const year = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 4);
    const rowsOf = async (query: string) => {
      const { rows } = (await json(get(`/v1/surveys/quick/table?year=${year}&${query}`))) as {
        rows: { unit: string; cells: { period: string; count: number | null }[] }[];
      };
      return rows;
    };
    const months = await rowsOf('unit=01');
    expect(months.map(({ unit }) => unit)).toEqual(['xa-a', 'xa-b', 'xa-c']);
    const seen = months.map(({ cells }) => cells.flatMap(({ count }) => count ?? []));
    expect(seen).toEqual([[20], [], []]);
    const provinces = await rowsOf('by=year');
    expect(provinces.length).toBeGreaterThanOrEqual(34);
    expect(provinces.find(({ unit }) => unit === '79')?.cells).toMatchObject([{ period: year, count: 12 }]);
    expect((await rowsOf('by=quarter'))[0]?.cells.map(({ period }) => period)).toEqual(
      [1, 2, 3, 4].map((quarter) => `${year}-Q${quarter}`),
    );
  });

  it.each([
    ['/v1/surveys/khac/table?year=2026', 404],
    ['/v1/surveys/quick/table', 422],
    ['/v1/surveys/quick/table?year=26', 422],
    ['/v1/surveys/quick/table?year=2026&by=week', 422],
    ['/v1/surveys/quick/table?year=2026&unit=00', 422],
  ])('%s is %i', async (path, status) => {
    expect((await get(path)).status).toBe(status);
  });

  it('released by month, answers of this month are not told yet', async () => {
    const slow = openApp({ RELEASE: 'month' });
    for (let index = 0; index < 12; index += 1) await slow.post(answer({ ageMs: 0 }));
    expect((await json(slow.get('/v1/surveys/quick/summary?unit=01'))).suppressed).toBe(true);
    const month = 31 * 24 * 3_600_000;
    const later = openApp({ RELEASE: 'month' }, { store: slow.store, now: () => Date.now() + month });
    expect((await json(later.get('/v1/surveys/quick/summary?unit=01'))).count).toBe(12);
  });
});

describe('around it', () => {
  const { get } = openApp();

  it.each(['/healthz', '/readyz', '/metrics', '/v1/openapi.json', '/v1/embed', '/'])('%s answers', async (path) => {
    expect((await get(path)).status).toBe(200);
  });

  it('is not ready once the store is gone', async () => {
    const gone = openApp();
    await gone.store.close();
    expect((await gone.get('/healthz')).status).toBe(200);
    expect((await gone.get('/readyz')).status).toBe(503);
  });

  it('counts answers by outcome', async () => {
    const { post, get: read } = openApp();
    await post(answer());
    await post('x');
    const text = await (await read('/metrics')).text();
    expect(text).toContain('danvan_responses_total{outcome="stored"} 1');
    expect(text).toContain('danvan_responses_total{outcome="dead"} 1');
  });

  it('the page of a bare server runs nothing inline', async () => {
    const response = await get('/');
    const html = await response.text();
    expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\ssrc=)|\son\w+=/);
    const policy = response.headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(response.headers.get('X-Content-Type-Options')).toBe('nosniff');
  });

  it('says in one sentence that the elements are not built', async () => {
    const response = await get('/danvan.js');
    expect(response.status).toBe(503);
    expect(await response.text()).toContain('npm run build');
  });

  it('every path of the description is answered by a route', async () => {
    const { paths } = (await json(get('/v1/openapi.json'))) as { paths: Record<string, Record<string, unknown>> };
    for (const [path, methods] of Object.entries(paths)) {
      for (const method of Object.keys(methods)) {
        const { app } = openApp();
        const response = await app.request(path.replace(/\{\w+\}/g, 'x'), { method: method.toUpperCase() });
        const body = await response.text();
        expect(`${method} ${path}: ${body}`).not.toContain('"not-found"');
      }
    }
  });
});
