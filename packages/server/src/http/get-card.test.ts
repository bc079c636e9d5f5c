import { describe, expect, it } from 'vitest';
import { answer, json, openApp } from '../../test/open-app.js';

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

  it('a body below the empty name is refused, and the sum of all answers stays', async () => {
    const own = openApp();
    await own.post(answer());
    for (const parent of ['', '\u0000', '\u0000x', 'Xã B', 'x'.repeat(33), 1]) {
      expect((await own.admin('PUT', '/v1/bodies/xa-a', { name: 'xã A', parent })).status).toBe(422);
    }
    for (const parent of [null, '01', 'xa-khong-co']) {
      expect((await own.admin('PUT', '/v1/bodies/xa-a', { name: 'xã A', parent })).status).toBe(200);
    }
    expect((await own.store.countAnswers({ survey: 'quick', question: 'overall' })).count).toBe(1);
  });
});
