// What stands in the file that every page loads, against the least that Lit itself brings.
import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { root } from '../structure/imports.js';

let everything = '';
let litAlone = '';

async function bundle(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(root, 'test/size'), loader: 'ts' },
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

beforeAll(async () => {
  const forms = ['rating', 'number-field', 'satisfaction-form', 'feedback-form'];
  everything = await bundle(forms.map((name) => `import '@danvan/elements/${name}/define';`).join('\n'));
  litAlone = await bundle("export * from 'lit';");
});

describe('the forms as they are shipped', () => {
  const count = (text: string, piece: string): number => text.split(piece).length - 1;

  it.each([
    'eval(',
    'new Function',
    'innerHTML',
    'cssText',
    'createElement("style")',
    'document.write',
    'setAttribute("style"',
  ])('hold no more of `%s` than Lit itself', (piece) => {
    // Lit's own base class reads the text of style sheets under this name.
    expect(count(everything, piece)).toBeLessThanOrEqual(count(litAlone, piece));
  });

  it('fetch twice: the survey at `src`, and the answer to `endpoint`', () => {
    expect(count(everything, 'fetch(')).toBe(2);
  });

  it.each(['forced-colors', '@media print', 'prefers-contrast'])('answer `%s`', (query) => {
    expect(everything).toContain(query);
  });

  it('move nothing, so that there is no motion to reduce', () => {
    expect(everything).not.toMatch(/transition:|animation:|@keyframes|scroll-behavior/);
  });

  it('name no other place of the web', () => {
    const places = [...everything.matchAll(/https?:\/\/[^"'`\s)]+/g)].map(([address]) => address);
    expect(places.filter((address) => !litAlone.includes(address))).toEqual([]);
  });
});
