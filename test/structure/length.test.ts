import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root, sourceFiles } from './imports.js';

const ceiling = 300;

// Data tables may be longer, if they are alone in their file: no function in it.
const isTable = (path: string): boolean => !/\bfunction\b|=>\s*\{/.test(readFileSync(join(root, path), 'utf8'));

it(`no source file but a data table is longer than ${ceiling} lines`, () => {
  const long = sourceFiles()
    .filter(({ path, lines }) => lines > ceiling && !isTable(path))
    .map(({ path, lines }) => `${path}: ${lines}`);
  expect(long).toEqual([]);
});
