import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { newFolder, openApp } from '../test/open-app.js';
import { readBundle } from './bundle.js';

const folder = newFolder();
const code = 'export const đạt = 1;\n';
for (const name of ['danvan.js', 'danvan.iife.js', 'danvan-report-audit.js']) writeFileSync(join(folder, name), code);
writeFileSync(join(folder, 'index.js'), 'not for pages');

describe('the elements of a built package', () => {
  const bundle = readBundle(folder);
  if (!bundle) throw new Error('no bundle');
  const { get } = openApp({}, { bundle });
  const integrity = `sha384-${createHash('sha384').update(code).digest('base64')}`;

  it.each(['/danvan.js', '/danvan.iife.js', '/danvan-report-audit.js'])('%s is fresh at every visit', async (path) => {
    const response = await get(path);
    expect(response.headers.get('Content-Type')).toContain('text/javascript');
    expect(response.headers.get('Cache-Control')).toBe('no-cache');
    expect(await response.text()).toBe(code);
  });

  it('/v1/embed names addresses that never change their content, and their hashes', async () => {
    const { files } = (await (await get('/v1/embed')).json()) as { files: { path: string; integrity: string }[] };
    expect(files).toHaveLength(3);
    for (const file of files) {
      expect(file.integrity).toBe(integrity);
      const response = await get(file.path);
      expect(response.headers.get('Cache-Control')).toContain('immutable');
      expect(response.headers.get('Access-Control-Allow-Origin')).toBe('*');
      expect(await response.text()).toBe(code);
    }
  });

  it('a phone that has it already is told so, any other gets it packed', async () => {
    const packed = await get('/danvan.js', { 'Accept-Encoding': 'gzip, br' });
    expect(packed.headers.get('Content-Encoding')).toBe('gzip');
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer())).toString()).toBe(code);
    const tag = packed.headers.get('ETag') ?? '';
    expect((await get('/danvan.js', { 'If-None-Match': tag })).status).toBe(304);
    expect((await get('/danvan.js', { 'If-None-Match': 'W/"other"' })).status).toBe(200);
  });

  it('the home page shows a tag that outlives an upgrade', async () => {
    const page = await (await get('/')).text();
    expect(page).toContain('/danvan.js&#34;');
    expect(page).not.toContain(integrity);
  });

  it.each(['/index.js', '/danvan.000000000000.js', '/danvan-..%2findex.js'])('%s is none of them', async (path) => {
    expect((await get(path)).status).toBe(404);
  });

  it('is absent where nothing has been built', () => {
    expect(readBundle(newFolder())).toBeUndefined();
  });
});
