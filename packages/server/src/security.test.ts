// The lines of SECURITY.md that can be tested without a socket; the others are
// in packages/cli/src/hostile-clients.test.ts.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { answer, openApp, visitSecret } from '../test/open-app.js';
import { mintVisitToken } from './visit-token.js';

afterEach(() => {
  vi.restoreAllMocks();
});

const addresses = [
  '/',
  '/healthz',
  '/metrics',
  '/v1/openapi.json',
  '/v1/docs',
  '/v1/surveys/quick/summary',
  '/khong-co',
];

describe('headers', () => {
  const { get } = openApp();

  it.each(addresses)('%s is never sniffed, framed by strangers or followed by scripts', async (path) => {
    const { headers } = await get(path);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Content-Security-Policy')).toMatch(/default-src 'none'.*frame-ancestors 'self'/);
    expect(headers.get('Content-Security-Policy')).not.toMatch(/unsafe|\*/);
    for (const name of ['Set-Cookie', 'Server', 'X-Powered-By']) expect(headers.get(name)).toBeNull();
  });
});

describe('input', () => {
  const { post, get, app, admin } = openApp();

  it.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty'])(
    '%s as a key changes nothing and is refused',
    async (key) => {
      const sent = JSON.stringify(answer());
      expect((await post(sent.replace('"overall":5', `"overall":5,"${key}":{"polluted":1}`))).status).toBe(422);
      expect((await post(sent.replace('"ageMs"', `"${key}":{"polluted":1},"ageMs"`))).status).not.toBe(503);
      expect(({} as { polluted?: number }).polluted).toBeUndefined();
    },
  );

  it('arrays nested fifteen thousand deep are refused everywhere', async () => {
    const deep = `${'['.repeat(15_000)}${']'.repeat(15_000)}`;
    expect([400, 422]).toContain((await post(deep)).status);
    const figures = await app.request('/v1/measurements', {
      method: 'POST',
      body: deep,
      headers: { Authorization: 'Bearer a-token-for-tests' },
    });
    expect([400, 422]).toContain(figures.status);
  });

  it.each(["' OR 1=1 --", '%27%3B', '../../etc/passwd', '..%2f..%2fetc%2fpasswd', '%00', '\u202e'])(
    'as a name %s finds nothing',
    async (name) => {
      for (const path of [
        `/v1/surveys/${name}/summary`,
        `/v1/boards/${name}`,
        `/v1/cards/x?unit=${name}`,
        `/${name}`,
      ]) {
        const { status } = await get(path);
        expect([404, 422], path).toContain(status);
      }
    },
  );

  it('words for a database stay words', async () => {
    const words = `'); DROP TABLE response; --`;
    expect((await post(answer({ survey: 'one-stop', answers: { overall: 1, comment: words } }))).status).toBe(200);
    expect((await admin('PUT', '/v1/bodies/xa-sql', { name: words })).status).toBe(200);
    expect((await post(answer())).status).toBe(200);
  });
});

describe('access', () => {
  const { app } = openApp();
  const guarded: [string, string][] = [
    ['POST', '/v1/measurements'],
    ['PUT', '/v1/bodies/xa-a'],
    ['PUT', '/v1/surveys/y-te/versions/1'],
  ];

  it.each(guarded)('%s %s takes nothing but the whole token', async (method, path) => {
    for (const value of [
      undefined,
      'Bearer',
      'Bearer ',
      'Bearer a-token-for-test',
      'Basic a-token-for-tests',
      'a-token-for-tests',
    ]) {
      const response = await app.request(path, {
        method,
        body: '[]',
        headers: value === undefined ? {} : { Authorization: value },
      });
      expect(response.status, String(value)).toBe(401);
      expect(response.headers.get('WWW-Authenticate')).toBe('Bearer');
    }
  });

  it('no page of another origin may use the token of a person: credentials are never allowed', async () => {
    const open = openApp({ ALLOWED_ORIGINS: 'https://xa.gov.vn' });
    const { headers } = await open.app.request('/v1/measurements', {
      method: 'OPTIONS',
      headers: { Origin: 'https://xa.gov.vn', 'Access-Control-Request-Method': 'POST' },
    });
    expect(headers.get('Access-Control-Allow-Credentials')).toBeNull();
    expect(headers.get('Access-Control-Allow-Origin')).toBe('https://xa.gov.vn');
  });

  it('a token of a visit is good once, and nobody learns whether it was', async () => {
    const tiers: string[] = [];
    const { store } = openApp();
    const own = openApp(
      {},
      {
        store: {
          ...store,
          addResponse: (response) => {
            tiers.push(response.tier);
            return store.addResponse(response);
          },
        },
      },
    );
    const good = mintVisitToken(visitSecret, { survey: 'quick', unit: '01' });
    const forged = mintVisitToken(`${visitSecret}!`, { survey: 'quick', unit: '01' });
    const replies = [];
    for (const token of [good, good, forged, 'A'.repeat(45)]) replies.push(await own.post(answer({ token })));
    expect(new Set(replies.map(({ status, json }) => `${status} ${Object.keys(json as object).join()}`)).size).toBe(1);
    expect(tiers).toEqual(['verified-visit', 'verified-visit', 'open', 'open']);
  });
});

describe('logs', () => {
  it('hold one line for one event, whatever a client writes, and nothing of the client', async () => {
    const lines: string[] = [];
    vi.spyOn(console, 'error').mockImplementation((line: string) => lines.push(line));
    const broken = openApp();
    await broken.store.close();
    const headers = { 'User-Agent': 'danvan-test-agent', 'X-Forwarded-For': '203.0.113.9' };
    await broken.post(answer({ answers: { overall: 5 } }), headers);
    await broken.get('/v1/cards/x%0a%7B%22level%22:%22info%22%7D?unit=khong-co', headers);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      expect(line).not.toContain('\n');
      expect(JSON.parse(line)).toMatchObject({ level: 'error' });
      expect(line).not.toMatch(/danvan-test-agent|203\.0\.113|overall|10000000-/);
    }
  });
});
