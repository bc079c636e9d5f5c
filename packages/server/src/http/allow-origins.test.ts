import { describe, expect, it } from 'vitest';
import { answer, openApp } from '../../test/open-app.js';

describe('pages of other origins', () => {
  const open = openApp({ ALLOWED_ORIGINS: 'https://xa.gov.vn, https://tinh.gov.vn' });

  it('an allowed one may read the acknowledgement', async () => {
    const reply = await open.post(answer(), { Origin: 'https://tinh.gov.vn', 'Sec-Fetch-Site': 'cross-site' });
    expect(reply.status).toBe(200);
    expect(reply.headers.get('Access-Control-Allow-Origin')).toBe('https://tinh.gov.vn');
  });

  it('a strange one stores nothing', async () => {
    const reply = await open.post(answer(), { Origin: 'https://la.example', 'Sec-Fetch-Site': 'cross-site' });
    expect(reply.status).toBe(403);
    expect(reply.headers.get('Access-Control-Allow-Origin')).toBeNull();
  });

  it.each([
    ['an old browser or plain HTTP, a strange page', 'http://la.example', 403],
    ['the page of the server itself', 'http://localhost', 200],
    ['an allowed page', 'https://xa.gov.vn', 200],
    ['a page without an origin of its own', 'null', 403],
  ])('without Sec-Fetch-Site: %s', async (_, origin, status) => {
    const reply = await open.post(answer(), { Origin: origin, Host: 'localhost' });
    expect(reply.status).toBe(status);
  });

  it('the name that a proxy was asked by is the own one', async () => {
    const headers = { Origin: 'http://xa.example', Host: '127.0.0.1:8080', 'X-Forwarded-Host': 'xa.example' };
    expect((await open.post(answer(), headers)).status).toBe(200);
  });
});

describe('pages that may send to one survey', () => {
  const open = openApp({ ALLOWED_ORIGINS: 'quick@https://xa.gov.vn, https://tinh.gov.vn' });
  const send = (survey: string, origin: string) =>
    open.post(answer({ survey }), { Origin: origin, 'Sec-Fetch-Site': 'cross-site' });

  it('send to that one only', async () => {
    const reply = await send('quick', 'https://xa.gov.vn');
    expect(reply.status).toBe(200);
    expect(reply.headers.get('Access-Control-Allow-Origin')).toBe('https://xa.gov.vn');
    expect((await send('one-stop', 'https://xa.gov.vn')).status).toBe(403);
    expect((await send('one-stop', 'https://tinh.gov.vn')).status).toBe(200);
    expect((await send('quick', 'https://la.example')).status).toBe(403);
  });

  it('and read that one only', async () => {
    const may = async (survey: string): Promise<string | null> => {
      const reply = await open.get(`/v1/surveys/${survey}/summary`, { Origin: 'https://xa.gov.vn' });
      return reply.headers.get('Access-Control-Allow-Origin');
    };
    expect([await may('quick'), await may('one-stop')]).toEqual(['https://xa.gov.vn', null]);
  });
});
