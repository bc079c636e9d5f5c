// The measures of ten annotated reports of the shared gold, by the place and value of each figure: the reports
// themselves stay where they are.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readReport } from '@danvan/core/reports';
import { describe, expect, it } from 'vitest';
import { root } from '../structure/imports.js';

const shared = join(process.env['DANVAN_SHARED'] ?? join(root, '../shared'), 'gold/dev');
const wanted = JSON.parse(readFileSync(join(root, 'test/reports/dev-claims.json'), 'utf8')) as Record<string, string[]>;

describe.skipIf(!existsSync(shared))('the measures of annotated reports', () => {
  it.each(Object.entries(wanted))('%s', (name, claims) => {
    const { mentions, claims: read } = readReport(readFileSync(join(shared, `${name}.txt`), 'utf8'));
    const told = read
      .filter((claim) => claim.target !== true)
      .map((claim) => `${String(mentions[claim.mentions[0] ?? 0]?.start)} ${claim.measure} ${claim.value.toFixed()}`);
    expect(told).toEqual(claims);
  });
});
