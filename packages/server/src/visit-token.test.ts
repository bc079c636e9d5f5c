import { describe, expect, it } from 'vitest';
import { answer, openApp, visitSecret } from '../test/open-app.js';
import { mintVisitToken, nullifierOf } from './visit-token.js';

const secret = visitSecret;
const scope = { survey: 'quick', unit: '01' };
const now = Date.parse('2026-05-17T09:00:00+07:00');
const day = 24 * 3_600_000;

describe('visit tokens', () => {
  const token = mintVisitToken(secret, scope, now);

  it('are 45 characters that a QR code holds compactly, each its own', () => {
    expect(token).toMatch(/^[A-Z2-7]{45}$/);
    expect(mintVisitToken(secret, scope, now)).not.toBe(token);
  });

  it('prove a visit for their scope, always with the same mark', () => {
    const mark = nullifierOf(secret, token, scope, now);
    expect(mark).toMatch(/^[0-9a-f]{64}$/);
    expect(nullifierOf(secret, token, scope, now + day)).toBe(mark);
    expect(nullifierOf(secret, token, { ...scope, service: 'ho-tich' }, now)).toBe(mark);
  });

  it.each([
    ['another unit', { ...scope, unit: '79' }, secret, token, now],
    ['another survey', { ...scope, survey: 'one-stop' }, secret, token, now],
    ['another secret', scope, `${secret}!`, token, now],
    ['a changed character', scope, secret, token.replace(/.$/, (last) => (last === 'A' ? 'I' : 'A')), now],
    ['a day before it was made', scope, secret, token, now - 8 * day],
    ['seventy days later', scope, secret, token, now + 70 * day],
    ['no token at all', scope, secret, '', now],
  ])('prove nothing with %s', (_, where, key, text, time) => {
    expect(nullifierOf(key, text, where, time)).toBeUndefined();
  });
});

describe('an answer with a token', () => {
  it('is acknowledged whatever the token is worth, and the page cannot tell', async () => {
    const { post } = openApp();
    const good = mintVisitToken(secret, scope);
    for (const token of [good, good, 'forged']) {
      const { status, json } = await post(answer({ token }));
      expect(status).toBe(200);
      expect(Object.keys(json as object)).toEqual(['ack', 'receipt']);
    }
  });
});
