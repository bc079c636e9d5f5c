// What a page pays for one element or one door. A ceiling is raised only with
// a reason beside it. Minified by esbuild, gzip level 9, everything included.
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import { root } from '../structure/imports.js';

interface Entry {
  readonly code: string;
  readonly ceiling: number;
  /** Names that give away a library which this entry has no business loading. */
  readonly without: readonly string[];
}

const decimal = 'DecimalError';
const zod = 'invalid_type';

const entries: Record<string, Entry> = {
  rating: { code: "import '@danvan/elements/rating/define';", ceiling: 9_000, without: [decimal, zod] },
  'satisfaction-form': {
    code: "import '@danvan/elements/satisfaction-form/define';",
    ceiling: 16_000,
    without: [decimal, zod],
  },
  'kpi-card': { code: "import '@danvan/elements/kpi-card/define';", ceiling: 10_000, without: [decimal, zod] },
  'likert-chart': { code: "import '@danvan/elements/likert-chart/define';", ceiling: 10_000, without: [decimal, zod] },
  numbers: { code: "export * from '@danvan/core/numbers';", ceiling: 19_000, without: [zod] },
  units: { code: "export * from '@danvan/core/units';", ceiling: 3_500, without: [decimal, zod] },
};

async function bundle(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(root, 'test/size'), loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    conditions: ['danvan-source', 'browser', 'production'],
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
});
