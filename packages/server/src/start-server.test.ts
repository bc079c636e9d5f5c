// What a server loads before it listens: every file more is a slower start.
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

it('starts without what the first card, the first figures or another database need', async () => {
  const entry = 'packages/server/src/index.ts';
  const root = fileURLToPath(new URL('../../..', import.meta.url));
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'unused',
    splitting: true,
    platform: 'node',
    format: 'esm',
    conditions: ['danvan-source'],
    external: ['libsql', 'pg'],
  });
  const loaded = new Set<string>();
  const load = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const { path: next, kind } of metafile.inputs[path]?.imports ?? []) {
      if (kind === 'import-statement') load(next);
    }
  };
  load(entry);
  const files = [...loaded];
  expect(files).toContain('packages/server/src/store/sqlite-engine.ts');
  expect(files).toContain('packages/core/src/surveys/schemas.ts');
  const late =
    /^pg$|\/server\/src\/(?:http\/(?:openapi|measurement-row|body-entry)|make-card|store\/(?:postgres-engine|move-to-postgres))\.ts$|\/core\/src\/(?:catalog|cards|indicators|reports|numbers|quantities)\//;
  expect(files.filter((path) => late.test(path))).toEqual([]);
});
