// What a page pays for one element or one door, against the ceilings. Minified
// by esbuild, gzip level 9, everything included; the templates and styles of
// elements as they are published.
import { existsSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { minified } from '../../scripts/minify-templates.mjs';
import { root } from '../structure/imports.js';
import { entries, wholes } from './ceilings.js';

// What comes later has a file of its own.
const later: Plugin = {
  name: 'later',
  setup({ onResolve }) {
    onResolve({ filter: /^/ }, ({ kind, path }) => (kind === 'dynamic-import' ? { path, external: true } : undefined));
  },
};

const published: Plugin = {
  name: 'published',
  setup({ onLoad }) {
    onLoad({ filter: /elements[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({
      contents: minified(readFileSync(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

async function bundle(code: string, plugins = [later], sources = ['danvan-source']): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(root, 'test/size'), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    plugins: [...plugins, published],
    // An entry that is only there for its place is meant to have no effect.
    logOverride: { 'ignored-bare-import': 'silent' },
    conditions: [...sources, 'browser', 'production'],
    tsconfigRaw: { compilerOptions: { experimentalDecorators: true, useDefineForClassFields: false } },
  });
  return outputFiles[0]?.text ?? '';
}

describe('bundle size', () => {
  it.each(Object.entries(entries))('%s', async (_, { code, ceiling, without }) => {
    const text = await bundle(code);
    for (const name of without) expect(text).not.toContain(name);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(ceiling);
  });

  it.each(Object.entries(wholes))('%s in one file', async (name, ceiling) => {
    const text = await bundle(`import '@danvan/elements/${name}/define';`, []);
    expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(ceiling);
  });

  // Where it has been built: `npm test` builds before it tests.
  const built = ['danvan.js', 'danvan.iife.js'].map((name) => join(root, 'packages/elements/dist', name));
  it.skipIf(!built.every((path) => existsSync(path))).each(built)('%s as built', (path) => {
    expect(gzipSync(readFileSync(path), { level: 9 }).length).toBeLessThanOrEqual(46_000);
  });

  // The compiled files have fields and helpers of their own.
  it.skipIf(!existsSync(join(root, 'packages/core/dist/numbers/index.js')))(
    'the number door as published',
    async () => {
      const text = await bundle("export * from '@danvan/core/numbers';", [later], []);
      expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(19_000);
    },
  );

  it('the share of the number door beside decimal.js', async () => {
    const size = async (code: string): Promise<number> => gzipSync(await bundle(code), { level: 9 }).length;
    const alone = await size("export { Decimal } from 'decimal.js';");
    // See decision 0024.
    expect((await size("export * from '@danvan/core/numbers';")) - alone).toBeLessThanOrEqual(6_000);
  });
});
