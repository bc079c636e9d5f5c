// The sizes that the README and the guides tell are not below those that the
// tests hold, nor far above.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { root } from '../structure/imports.js';
import { entries, wholes } from './ceilings.js';

const readme = readFileSync(join(root, 'packages/elements/README.md'), 'utf8');
const bytes = (told: string): number => Math.round(Number(told.replace(',', '.')) * 1000);

describe('what is told of sizes', () => {
  it('an element at once: its ceiling, rounded up', () => {
    const rows = [...readme.matchAll(/^\| `(?:@danvan\/elements|…)\/([a-z-]+)`\s*\|\s*([\d.]+) kB/gmu)];
    expect(rows.length).toBeGreaterThan(5);
    for (const [, name = '', told = ''] of rows)
      expect(bytes(told), name).toBe(Math.ceil((entries[name]?.ceiling ?? 0) / 100) * 100);
  });

  it('an element in one file: its ceiling, rounded up', () => {
    const [, ...told] =
      /([\d.]+) kB for a card, ([\d.]+) for a Likert chart, ([\d.]+) for a ranking/u.exec(readme) ?? [];
    const ceilings = ['kpi-card', 'likert-chart', 'ranking'].map((name) => wholes[name] ?? 0);
    expect(told.map(bytes)).toEqual(ceilings.map((ceiling) => Math.ceil(ceiling / 100) * 100));
  });

  // Where it has been built: `npm test` builds before it tests.
  const dist = join(root, 'packages/elements/dist');
  it.skipIf(!existsSync(join(dist, 'danvan.js')))('the reader of reports, in the README of the elements', () => {
    const told = [...readme.matchAll(/its reader when its box is entered \(about (\d+) kB\)/gu)].map(([, size = '']) =>
      bytes(size),
    );
    expect(told.length).toBe(2);
    const real = gzipSync(readFileSync(join(dist, 'danvan-reports.js')), { level: 9 }).length;
    for (const size of told) {
      expect(size).toBeGreaterThanOrEqual(real);
      expect(size).toBeLessThan(real * 1.1);
    }
  });

  it.skipIf(!existsSync(join(dist, 'danvan.js'))).each(['docs/cms.md', 'docs/cms.vi.md'])(
    'a file beside the bundle, in %s',
    (page) => {
      const rows = readFileSync(join(root, page), 'utf8').matchAll(/^\| `(danvan-[a-z]+\.js)`.*?([\d.,]+) kB/gmu);
      const told = [...rows].map(([, name = '', size = '']) => [name, bytes(size)] as const);
      expect(told.length).toBe(5);
      for (const [name, size] of told) {
        const real = gzipSync(readFileSync(join(dist, name)), { level: 9 }).length;
        expect(size, name).toBeGreaterThanOrEqual(real);
        expect(size, name).toBeLessThan(real * 1.1);
      }
    },
  );
});
