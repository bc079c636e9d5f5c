// The table of what is checked names tests that are there.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../structure/imports.js';

const rows = readFileSync(join(root, 'docs/bench/probes.md'), 'utf8')
  .split('\n')
  .map((line) => /^\| (?<probe>[A-H]\d.*?)\s*\|.*?\| (?<title>.*?)\s*\| `(?<file>[^`]+)`\s*\|$/.exec(line)?.groups)
  .filter((groups) => groups !== undefined);

it('has a row for every group of probes', () => {
  expect(new Set(rows.map(({ probe }) => probe?.[0]))).toEqual(new Set('ABCDEFGH'));
  expect(rows.length).toBeGreaterThan(50);
});

it.each(rows.map(({ probe, title, file }) => [probe, title, file] as [string, string, string]))(
  '%s: %s',
  (probe, title, file) => {
    const path = join(root, file);
    expect(existsSync(path), `${probe} ${file}`).toBe(true);
    // A picture is looked at, not asserted.
    if (!file.startsWith('scripts/')) expect(readFileSync(path, 'utf8').replace(/\s+/g, ' ')).toContain(title);
  },
);
