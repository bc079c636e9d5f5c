import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openApp } from '../../test/open-app.js';

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
