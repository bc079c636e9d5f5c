// What a start loads: time is lost in finding and reading files, and that can be counted without a clock.
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { folder, launch, program, serve, useProgram } from '../test/program.js';

useProgram();

interface Coverage {
  readonly result: readonly { readonly url: string }[];
}

/** Files that a process has read as code, as the engine itself lists them when the process ends. */
function filesRead(listing: string): string[] {
  const lists = readdirSync(listing).map((name) => JSON.parse(readFileSync(join(listing, name), 'utf8')) as Coverage);
  const paths = lists.flatMap(({ result }) => result.map(({ url }) => url)).filter((url) => url.startsWith('file:'));
  return [...new Set(paths)].map((url) => fileURLToPath(url));
}

const packageOf = (path: string): string => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;

describe('the files of a start', () => {
  const listing = mkdtempSync(join(folder, 'listing-'));
  let read: string[];
  let own: string[];
  let text: string;
  beforeAll(async () => {
    const { url, child, ended } = await serve({ NODE_V8_COVERAGE: listing, DATA_DIR: join(folder, 'started') });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    child.kill('SIGTERM');
    await ended;
    read = filesRead(listing);
    own = read.filter((path) => path.startsWith(join(program, '..')));
    text = own.map((path) => readFileSync(path, 'utf8')).join('\n');
  });

  it('are few', () => {
    expect(own.map((path) => basename(path))).toContain('cli.mjs');
    expect(read.length).toBeLessThan(30);
  });

  it('are those of the program and of the embedded database', () => {
    const others = new Set(read.filter((path) => !own.includes(path)).map(packageOf));
    expect([...others].sort()).toEqual(['@neon-rs/load', 'detect-libc', 'libsql']);
  });

  // Comments with the path of each module stand in what is built.
  it.each([
    'packages/core/src/reports/',
    'packages/core/src/catalog/',
    'packages/core/src/numbers/',
    'packages/core/src/indicators/',
    'packages/cli/src/files/',
    'packages/server/src/http/openapi.ts',
    'packages/server/src/make-card.ts',
    'packages/server/src/store/postgres-engine.ts',
    'packages/server/src/store/move-to-postgres.ts',
  ])('hold nothing of %s, which a later request or another command loads', (path) => {
    expect(text).toContain('// packages/server/src/create-app.ts');
    expect(text).not.toContain(`// ${path}`);
  });
});

describe('a command that serves nothing', () => {
  it('loads neither server nor database', async () => {
    const listing = mkdtempSync(join(folder, 'listing-'));
    const { ended, said } = launch({ NODE_V8_COVERAGE: listing }, ['spell', '1005']);
    expect(await ended).toBe(0);
    expect(said()).toContain('một nghìn không trăm linh năm');
    const code = filesRead(listing).map((path) => readFileSync(path, 'utf8'));
    expect(code.some((text) => text.includes('packages/core/src/numbers/'))).toBe(true);
    expect(code.filter((text) => /packages\/server\/|node_modules\/(?:libsql|zod)/.test(text))).toEqual([]);
  });
});
