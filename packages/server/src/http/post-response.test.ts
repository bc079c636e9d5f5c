import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { answer, openApp } from '../../test/open-app.js';
import { isProof } from '../proof-of-work.js';
import type { StoredResponse } from '../store/store.js';

const { post, get } = openApp();

describe('POST /v1/responses', () => {
  it('acknowledges with the id and a receipt, and says the same for ever', async () => {
    const sent = answer();
    const first = await post(sent);
    expect(first.status).toBe(200);
    expect(first.json).toEqual({ ack: sent.id, receipt: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/) as string });
    expect(await post(sent)).toMatchObject({ status: 200, json: first.json });
  });

  it('takes application/json as well', async () => {
    expect((await post(answer(), { 'Content-Type': 'application/json' })).status).toBe(200);
  });

  it('the same answer sent again later, written differently, with another token, is the same answer', async () => {
    const sent = answer();
    await post(sent);
    const again = Object.fromEntries(Object.entries({ ...sent, ageMs: 90_000, token: 'x' }).reverse());
    expect(await post(JSON.stringify(again, null, 2))).toMatchObject({ status: 200, json: { ack: sent.id } });
  });

  it('another answer under the same id is a conflict and changes nothing', async () => {
    const sent = answer({ unit: '79' });
    const before = await post(sent);
    expect(await post({ ...sent, answers: { overall: 1 } })).toMatchObject({
      status: 409,
      json: { conflict: sent.id },
    });
    expect(await post({ ...sent, unit: '01' })).toMatchObject({ status: 409 });
    const other = { ...sent, survey: 'one-stop', version: 1, answers: { overall: 5 } };
    expect(await post(other)).toMatchObject({ status: 409, json: { conflict: sent.id } });
    expect(await post(sent)).toMatchObject({ status: 200, json: before.json });
  });

  it('repeats the id as it was written', async () => {
    const sent = answer({ id: 'ABCDEF00-0000-4000-8000-00000000000A' });
    expect((await post(sent)).json).toMatchObject({ ack: sent.id });
    const lower = { ...sent, id: String(sent.id).toLowerCase() };
    expect((await post(lower)).json).toMatchObject({ ack: lower.id });
  });

  it('fifty sendings of one answer at once leave one', async () => {
    const sent = answer({ unit: '48' });
    const replies = await Promise.all(Array.from({ length: 50 }, () => post(sent)));
    expect(new Set(replies.map(({ json }) => JSON.stringify(json))).size).toBe(1);
    for (let more = 0; more < 9; more += 1) await post(answer({ unit: '48' }));
    const summary = (await (await get('/v1/surveys/quick/summary?unit=48')).json()) as { count: number };
    expect(summary.count).toBe(10);
  });

  it.each([
    ['no JSON', 'xin chào', 400, null, '', 'not-json'],
    ['nothing', '', 400, null, '', 'not-json'],
    ['a list', '[]', 422, null, '', 'invalid_type'],
    ['no uuid', { ...answer(), id: '7' }, 422, '7', '/id', 'invalid_format'],
    ['an unknown survey', { ...answer(), survey: 'khac' }, 422, undefined, '/survey', 'unknown-survey'],
    ['an unknown version', { ...answer(), version: 99 }, 422, undefined, '/version', 'unknown-version'],
    ['an unknown unit', { ...answer(), unit: '00' }, 422, undefined, '/unit', 'unknown-unit'],
    [
      'a level off the scale',
      { ...answer(), answers: { overall: 6 } },
      422,
      undefined,
      '/answers/overall',
      'not-a-level',
    ],
    ['no answer', { ...answer(), answers: {} }, 422, undefined, '/answers/overall', 'missing'],
    [
      'an unknown question',
      { ...answer(), answers: { overall: 5, x: 1 } },
      422,
      undefined,
      '/answers/x',
      'unknown-question',
    ],
    ['a survey by no name of ours', { ...answer(), survey: 'Quick' }, 422, undefined, '/survey', 'unknown-survey'],
    ['an answer without answers', { ...answer(), answers: undefined }, 422, undefined, '/answers', 'invalid_type'],
    ['an unknown field', { ...answer(), phone: '0' }, 422, undefined, '/phone', 'unrecognized_keys'],
    ['an unprintable service', { ...answer(), service: 'a\u0000b' }, 422, undefined, '/service', 'bad-text'],
    ['an age before the click', { ...answer(), ageMs: -1 }, 422, undefined, '/ageMs', 'too_small'],
  ])('%s is dead, with its pointer', async (_, body, status, id, pointer, code) => {
    const { status: got, json } = await post(body);
    expect(got).toBe(status);
    const dead = id === undefined && typeof body === 'object' && 'id' in body ? body.id : id;
    expect(json).toMatchObject({
      dead,
      problems: expect.arrayContaining([expect.objectContaining({ pointer, code })]) as unknown[],
    });
    const english = await post(body, { 'Accept-Language': 'en' });
    const sentences = (answered: unknown): string[] =>
      (answered as { problems: { message: string }[] }).problems.map(({ message }) => message);
    expect(sentences(json).every((sentence) => /^\p{Lu}.*\.$|^Chưa trả lời: /su.test(sentence))).toBe(true);
    expect(sentences(english.json)).not.toEqual(sentences(json));
  });

  it('a key that every object has is no question', async () => {
    const body = JSON.stringify(answer()).replace('"overall":5', '"overall":5,"__proto__":1');
    expect((await post(body)).status).toBe(422);
    expect((await post(JSON.stringify(answer()).replace('"overall":5', '"constructor":5'))).status).toBe(422);
  });

  it('64 KB pass, one byte more does not', async () => {
    const sent = answer();
    const body = JSON.stringify(sent);
    expect((await post(body.padEnd(65_536, ' '))).status).toBe(200);
    expect(await post(body.padEnd(65_537, ' '))).toMatchObject({ status: 413, json: { dead: sent.id } });
    expect(await post('x'.repeat(65_537))).toMatchObject({ status: 413, json: { dead: null } });
  });

  it('deep nesting is refused, not followed', async () => {
    const body = JSON.stringify(answer()).replace('{"overall":5}', `${'['.repeat(15_000)}${']'.repeat(15_000)}`);
    expect((await post(body)).status).toBe(422);
  });

  it('keeps no address, cookie or agent', async () => {
    const reply = await post(answer(), { 'User-Agent': 'x', Cookie: 'a=b', 'X-Forwarded-For': '203.0.113.9' });
    expect(reply.headers.get('Set-Cookie')).toBeNull();
  });
});

describe('what keeps a server standing', () => {
  it('over the limit of a network the page is told when to come again', async () => {
    const limited = openApp({ RATE_LIMIT: '2' });
    await limited.post(answer());
    await limited.post(answer());
    const { status, headers } = await limited.post(answer());
    expect(status).toBe(429);
    expect(Number(headers.get('Retry-After'))).toBeGreaterThan(0);
  });

  it('a store that cannot write gives 503 and no ack', async () => {
    const broken = openApp();
    await broken.store.close();
    const { status, headers, json } = await broken.post(answer());
    expect(status).toBe(503);
    expect(headers.get('Retry-After')).not.toBeNull();
    expect(json).not.toHaveProperty('ack');
  });
});

describe('a proof of work', () => {
  const bits = 10;
  const proofFor = (id: unknown): string => {
    for (let number = 0; ; number += 1) if (isProof(String(id), String(number), bits)) return String(number);
  };

  it('lets an answer pass a full limit, for its own id only', async () => {
    const limited = openApp({ RATE_LIMIT: '1', PROOF_BITS: String(bits) });
    expect((await limited.post(answer())).status).toBe(200);
    const sent = answer();
    const refused = await limited.post(sent);
    expect(refused).toMatchObject({ status: 429, json: { proof: { algorithm: 'SHA-256', bits } } });
    expect(Number(refused.headers.get('Retry-After'))).toBeGreaterThan(0);
    const proof = proofFor(sent.id);
    expect((await limited.post({ ...answer(), proof })).status).toBe(429);
    expect(await limited.post({ ...sent, proof })).toMatchObject({ status: 200, json: { ack: sent.id } });
    // The same answer, whatever proof it carries.
    expect((await limited.post({ ...sent, proof })).status).toBe(200);
  });

  it('is a count of leading zero bits', () => {
    const id = '10000000-0000-4000-8000-000000000000';
    const proof = proofFor(id);
    const digest = createHash('sha256').update(`danvan:${id}:${proof}`).digest();
    expect(digest.readUInt16BE(0) >> 6).toBe(0);
    expect(isProof(id, proof, 0)).toBe(true);
    expect(isProof(id, proof, 64)).toBe(false);
  });

  it('that is no text is an unknown field', async () => {
    expect((await post({ ...answer(), proof: 1 })).status).toBe(422);
  });
});

describe('what the server keeps of words and machines', () => {
  it('a form whose hidden field is filled in is acknowledged and counted nowhere', async () => {
    const own = openApp();
    for (let index = 0; index < 12; index += 1) {
      const { status, json } = await own.post(answer({ website: index < 3 ? 'http://spam.example' : '' }));
      expect(status).toBe(200);
      expect(Object.keys(json as object)).toEqual(['ack', 'receipt']);
    }
    const summary = (await (await own.get('/v1/surveys/quick/summary?unit=01')).json()) as { suppressed: boolean };
    expect(summary.suppressed).toBe(true);
  });

  it('free words lose numbers that name a person, and characters that no database takes', async () => {
    const kept: StoredResponse[] = [];
    const { store } = openApp();
    const own = openApp(
      {},
      {
        store: {
          ...store,
          addResponse: (response) => {
            kept.push(response);
            return store.addResponse(response);
          },
        },
      },
    );
    const words = 'Gọi 0912 345 678\u0000 giúp tôi';
    const sent = answer({ survey: 'one-stop', answers: { overall: 4, comment: words } });
    expect((await own.post(sent)).status).toBe(200);
    expect(kept[0]?.comments).toEqual([{ question: 'comment', words: 'Gọi [số điện thoại] giúp tôi' }]);
    expect((await own.post(sent)).status).toBe(200);
    expect(JSON.stringify(kept)).not.toContain('0912');
  });
});
