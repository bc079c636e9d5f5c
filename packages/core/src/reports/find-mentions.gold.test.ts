import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { findMentions } from './find-mentions.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../../..');
const shared = process.env['DANVAN_SHARED'] ?? join(root, '../shared');
const sets = [
  { name: 'seeds', texts: join(shared, 'seeds'), least: 0.995 },
  { name: 'dev', texts: join(shared, 'gold/dev'), least: 0.995 },
];

for (const { name, texts, least } of sets) {
  const gold = join(shared, 'gold', name);
  it.skipIf(!existsSync(gold))(`the strict F1 of the mentions on gold/${name} is at least ${least}`, () => {
    const out = mkdtempSync(join(tmpdir(), 'danvan-mentions-'));
    try {
      for (const file of readdirSync(gold).filter((entry) => entry.endsWith('.gold.json'))) {
        const base = file.slice(0, -'.gold.json'.length);
        const mentions = findMentions(readFileSync(join(texts, `${base}.txt`), 'utf8'));
        writeFileSync(join(out, `${base}.json`), JSON.stringify({ mentions }));
      }
      const score = execFileSync(process.execPath, [join(shared, 'gold/score.mjs'), gold, out, '--json'], {
        encoding: 'utf8',
        maxBuffer: 1 << 24,
      });
      const { totals } = JSON.parse(score) as { totals: { strictF1: number; unitAccuracy: number } };
      expect(totals.strictF1).toBeGreaterThanOrEqual(least);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  });
}
