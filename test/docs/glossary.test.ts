// A glossary that names what no longer exists leads newcomers astray.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { countedUnits } from '@danvan/core/entities';
import { root } from '../structure/imports.js';

const rows = (file: string): string[][] =>
  readFileSync(join(root, 'docs', file), 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.includes('`'))
    .map((line) => line.split('|').map((cell) => cell.trim()));

const doors = join(root, 'test/structure/doors');
const names = readdirSync(doors)
  .filter((file) => file.startsWith('core'))
  .flatMap((file) => readFileSync(join(doors, file), 'utf8').split('\n'))
  .map((name) => name.replace('type ', ''));
const known = new Set([...names, ...Object.keys(countedUnits)]);

it('every term of the glossary is called what it says', () => {
  const terms = rows('glossary.md').map((cells) => cells[3]?.replaceAll('`', '') ?? '');
  expect(terms.length).toBeGreaterThan(50);
  expect(terms.filter((name) => !known.has(name))).toEqual([]);
});

it('both languages have the same terms', () => {
  const terms = (file: string): string[] => rows(file).map((cells) => cells.slice(1, 4).join());
  expect(terms('glossary.vi.md')).toEqual(terms('glossary.md'));
});
