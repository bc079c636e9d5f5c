import { mkdtempSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer, openApp } from '../../test/open-app.js';

const json = async (response: Response | Promise<Response>): Promise<Record<string, unknown>> =>
  (await (await response).json()) as Record<string, unknown>;

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

describe('figures and cards', () => {
  const boards = [
    {
      id: 'xa',
      title: { vi: 'Xã', en: 'Commune' },
      cards: [{ indicator: 'mediation-success-rate', unit: 'xa-a', period: '2023' }],
    },
  ];
  const { get, admin, app } = openApp({}, { boards });
  const figure = (measure: string, value: string): object => ({ measure, value, unit: 'xa-a', period: '2023' });

  it('needs the token', async () => {
    const send = (token?: string): Promise<Response> =>
      Promise.resolve(
        app.request('/v1/measurements', {
          method: 'POST',
          body: '[]',
          headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
        }),
      );
    expect((await send()).status).toBe(401);
    expect((await send('wrong')).status).toBe(401);
    const without = await openApp({ ADMIN_TOKEN: '' }).admin('POST', '/v1/measurements', []);
    expect(without.status).toBe(403);
  });

  it('figures of two offices, and of two nouns, are kept apart', async () => {
    const own = openApp();
    const place = { unit: '01', period: '2024' };
    const dialogues = (value: string, more: object): object => ({
      measure: 'dialogue-count',
      value,
      ...place,
      ...more,
    });
    const rows = [
      dialogues('7', { scope: 'own-office', counted: 'lượt' }),
      dialogues('36', { scope: 'own-office', counted: 'cuộc' }),
      dialogues('12', { scope: 'communes', counted: 'cuộc' }),
      { ...dialogues('2', { counted: 'cuộc' }), period: '2023' },
      { ...dialogues('3', { counted: 'cuộc' }), period: '2024-01/2024-12', unit: '04' },
    ];
    expect(await json(own.admin('POST', '/v1/measurements', rows))).toEqual({ stored: 5, refused: [] });
    expect(await own.store.findMeasurements('01')).toContainEqual(expect.objectContaining(rows[2]!));
    const card = (query: string) => json(own.get(`/v1/cards/dialogue-count?${query}`));
    expect(await card('unit=01&period=2024')).toMatchObject({ value: null, state: 'incomparable' });
    expect(await card('unit=01&period=2024&scope=communes')).toMatchObject({ value: '12', state: 'ok' });
    expect(await card('unit=04&period=2024')).toMatchObject({ value: '3' });
    expect(await card('unit=08')).toMatchObject({ value: null, state: 'missing', period: null });
  });

  it('a body is registered, its figures stored twice without harm, refused rows listed', async () => {
    expect((await admin('PUT', '/v1/bodies/xa-a', { name: 'xã A', parent: '01' })).status).toBe(200);
    const rows = [
      figure('mediation-success', '96'),
      figure('mediation-cases', '118'),
      figure('khong-co', '1'),
      figure('mediation-cases', '1e5'),
    ];
    for (let again = 0; again < 2; again += 1) {
      expect(await json(admin('POST', '/v1/measurements', rows))).toMatchObject({
        stored: 2,
        refused: [{ pointer: '/2/measure', code: 'unknown-measure' }, { pointer: '/3/value' }],
      });
    }
    expect(await json(get('/v1/cards/mediation-success-rate?unit=xa-a&period=2023'))).toMatchObject({
      value: '81,36',
      place: 'xã A',
      state: 'ok',
      formula: '96 ÷ 118 × 100 = 81,36 %',
    });
  });

  it('a card speaks English when asked, and a missing figure is said to be missing', async () => {
    expect(await json(get('/v1/cards/mediation-success-rate?unit=xa-a&period=2023&lang=en'))).toMatchObject({
      value: '81.36',
    });
    expect(await json(get('/v1/cards/mediation-success-rate?unit=01&period=2020'))).toMatchObject({
      value: null,
      state: 'missing',
    });
  });

  it('a card speaks the language that the page asks for, and says that it does', async () => {
    const answer = await app.request('/v1/cards/mediation-success-rate?unit=01&period=2020', {
      headers: { 'Accept-Language': 'en' },
    });
    expect(await answer.json()).toMatchObject({ lang: 'en' });
    expect(answer.headers.get('Vary')).toContain('Accept-Language');
  });

  it.each([
    ['/v1/cards/khong-co?unit=01', 404],
    ['/v1/cards/mediation-success-rate', 422],
    ['/v1/cards/mediation-success-rate?unit=00', 422],
    ['/v1/cards/mediation-success-rate?unit=01&period=x', 422],
    ['/v1/boards/khong-co', 404],
    ['/v1/khong-co', 404],
  ])('%s is %i and says why', async (path, status) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(((await json(response)).problems as unknown[]).length).toBeGreaterThan(0);
  });

  it('a board holds its cards', async () => {
    expect(await json(get('/v1/boards/xa'))).toMatchObject({ title: 'Xã', cards: [{ value: '81,36' }] });
  });

  it('a code that is a province cannot be taken by a body', async () => {
    expect((await admin('PUT', '/v1/bodies/01', { name: 'x' })).status).toBe(422);
    expect((await admin('PUT', '/v1/bodies/xa-b', { ten: 'x' })).status).toBe(422);
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

describe('a folder of pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-pages-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'pages', 'index.html'), '<p>trang chủ</p>');
  const { get } = openApp({}, { pages: join(folder, 'pages') });

  it('is served at the root with the strict policy', async () => {
    const response = await get('/');
    expect(await response.text()).toContain('trang chủ');
    expect(response.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
  });

  it.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '/%2e%2e%5csecret.txt', '/%00', '/%'])(
    '%s leads nowhere',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await response.text()).not.toContain('secret"');
    },
  );
});
