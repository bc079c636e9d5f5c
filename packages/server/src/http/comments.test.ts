import { afterEach, describe, expect, it, vi } from 'vitest';
import { adminToken, answer, openApp } from '../../test/open-app.js';
import { forgetOld } from '../keep-forgetting.js';
import type { Comment } from '../store/store.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const bearer = { Authorization: `Bearer ${adminToken}` };
const message = (more: Record<string, unknown> = {}) =>
  answer({
    survey: 'feedback',
    answers: {
      kind: 'report',
      content: 'Đèn đường ở ngõ 5 không sáng, gọi 0912 345 678',
      reply: 'yes',
      contact: '0912 345 678',
      ...more,
    },
  });
const rated = (day = 0) =>
  answer({ survey: 'one-stop', answers: { overall: 5, comment: 'Cán bộ nhiệt tình' }, ageMs: day * 86_400_000 });

describe('free words', () => {
  it('are told to the office only, the words of one form together, and deleted when they are dealt with', async () => {
    const { app, get, post } = openApp();
    for (const body of [message(), message({ content: 'Cầu hỏng' })]) expect((await post(body)).status).toBe(200);
    expect((await get('/v1/surveys/feedback/comments')).status).toBe(401);
    const read = async (search = ''): Promise<Comment[]> => {
      const response = await get(`/v1/surveys/feedback/comments${search}`, bearer);
      expect(response.headers.get('Cache-Control')).toBe('no-store');
      return ((await response.json()) as { comments: Comment[] }).comments;
    };
    const rows = await read();
    expect(rows).toHaveLength(4);
    const sheets = [...new Set(rows.map(({ sheet }) => sheet))];
    expect(sheets).toHaveLength(2);
    // A number in a message is taken out, the one that was left to be answered is not.
    const words = rows.map((row) => row.words);
    expect(words).toContain('Đèn đường ở ngõ 5 không sáng, gọi [số điện thoại]');
    expect(words.filter((text) => text === '0912 345 678')).toHaveLength(2);
    expect(await read('?unit=79')).toEqual([]);
    expect(await read(`?after=${rows[1]?.id ?? ''}`)).toEqual(rows.slice(2));
    expect((await get('/v1/surveys/feedback/comments?from=hôm-qua', bearer)).status).toBe(422);
    const remove = (sheet: string, headers = {}) =>
      app.request(`/v1/surveys/feedback/comments/${sheet}`, { method: 'DELETE', headers });
    expect((await remove(sheets[0] ?? '')).status).toBe(401);
    expect((await remove(sheets[0] ?? '', bearer)).status).toBe(200);
    expect((await remove(sheets[0] ?? '', bearer)).status).toBe(404);
    expect((await read()).map(({ sheet }) => sheet)).toEqual([sheets[1], sheets[1]]);
  });

  it('of a rating go after 90 days; what waits for an answer stays until the office has deleted it', async () => {
    const { get, post, store } = openApp();
    await post(message());
    await post(rated());
    const count = async (survey: string): Promise<number> =>
      ((await (await get(`/v1/surveys/${survey}/comments`, bearer)).json()) as { comments: unknown[] }).comments.length;
    const after = (days: number, settings = {}) => forgetOld(store, settings, Date.now() + days * 86_400_000);
    await after(89);
    expect([await count('feedback'), await count('one-stop')]).toEqual([2, 1]);
    await after(1000, { commentDays: 0, answerMonths: 0 });
    expect([await count('feedback'), await count('one-stop')]).toEqual([2, 1]);
    await after(92);
    expect([await count('feedback'), await count('one-stop')]).toEqual([2, 0]);
  });

  it('single answers are emptied after 24 months, what was counted of them stays', async () => {
    const { post, store } = openApp();
    const forgotten: number[] = [];
    const watched = {
      ...store,
      forgetAnswers: (before: number) => (forgotten.push(before), store.forgetAnswers(before)),
    };
    const sent = rated();
    await post(sent);
    await forgetOld(watched, {}, Date.parse('2028-05-17T05:00:00Z'));
    await forgetOld(watched, { answerMonths: 1 }, Date.parse('2028-01-17T05:00:00Z'));
    expect(forgotten).toEqual([20260517, 20271217]);
    await forgetOld(watched, {}, Date.now() + 800 * 86_400_000);
    expect((await store.countAnswers({ survey: 'one-stop', question: 'overall' })).count).toBe(1);
    expect((await post(sent)).status).toBe(200);
  });
});

describe('answers of one tier', () => {
  it('are told to the office from five on, and to nobody else', async () => {
    const { get, post } = openApp();
    for (let sent = 0; sent < 12; sent += 1) await post(answer());
    const path = '/v1/surveys/quick/summary?tier=';
    expect((await get(`${path}open`)).status).toBe(401);
    expect((await get(`${path}closed`, bearer)).status).toBe(422);
    const tell = async (tier: string) =>
      (await (await get(`${path}${tier}`, bearer)).json()) as { count: number | null };
    expect((await tell('open')).count).toBe(12);
    expect((await tell('verified-visit')).count).toBeNull();
  });
});

describe('the log of requests', () => {
  it('names the route and nothing that was asked or sent', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => lines.push(line));
    const { get, post } = openApp({ LOG_REQUESTS: '1' });
    const headers = { 'X-Forwarded-For': '203.0.113.9', 'User-Agent': 'danvan-test-agent' };
    await post(message(), headers);
    await get('/v1/surveys/0912345678/summary?unit=nguyen-van-a', headers);
    await get('/khong/co', headers);
    expect(lines).toHaveLength(3);
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(entries.map(({ method, route, status }) => [method, route, status])).toEqual([
      ['POST', '/v1/responses', 200],
      ['GET', '/v1/surveys/:id/summary', 404],
      ['GET', expect.stringMatching(/^\/?\*?$/), 404],
    ]);
    expect(lines.join()).not.toMatch(/203\.0|0912|agent|nguyen|Đèn|khong|10000000-/);
    await openApp().get('/healthz');
    expect(lines).toHaveLength(3);
  });
});

describe('what a person types at a terminal', () => {
  it('JSON that curl calls a form is taken as JSON, and a card without a unit says what it needs', async () => {
    const { post, get } = openApp();
    const sent = answer();
    const reply = await post(JSON.stringify(sent), { 'Content-Type': 'application/x-www-form-urlencoded' });
    expect(reply).toMatchObject({ status: 200, json: { ack: sent.id } });
    const card = (await (await get('/v1/cards/satisfaction-rate')).json()) as { problems: { code: string }[] };
    expect(card.problems[0]?.code).toBe('missing-unit');
  });
});
