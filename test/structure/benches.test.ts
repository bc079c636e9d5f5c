// What measures and proves is no part of a package, and nothing else runs it between two measurements: that the names which
// it takes from the packages' own files are still there is looked at here.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './imports.js';

const taken = /^import (?:\{([^}]+)\}|\* as \w+) from '[./]+packages\/(\w+)\/dist\/([\w/-]+)\.js';$/gmu;

const imports = ['bench', 'proof'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mjs') && !file.includes('node_modules'))
    .flatMap((file) =>
      [...readFileSync(join(root, folder, file), 'utf8').matchAll(taken)].map(
        ([, names = '', name = '', path = '']) => ({
          file: join(folder, file),
          source: join('packages', name, 'src', `${path}.ts`),
          names: names.split(',').flatMap((one) => one.trim().split(' ')[0] || []),
        }),
      ),
    ),
);

describe('what benches and proofs take from the packages is there', () => {
  it('some of it', () => {
    expect(imports.length).toBeGreaterThan(8);
  });

  it.each(imports)('$file: $source', async ({ source, names }) => {
    const module = (await import(join(root, source))) as object;
    expect(names.filter((name) => !(name in module))).toEqual([]);
  });
});
