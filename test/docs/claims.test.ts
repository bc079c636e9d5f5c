// The README's figures are those of the pages that it links to.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../structure/imports.js';

it('every measured claim of the READMEs has the figure that its page has: else `npm run claims`', () => {
  expect(() =>
    execFileSync(process.execPath, ['proof/claims/run.mjs', '--check'], { cwd: root, stdio: 'pipe' }),
  ).not.toThrow();
});

it.each(['README.md', 'README.vi.md'])('%s names at least ten of them', (path) => {
  const [, table = ''] = readFileSync(join(root, path), 'utf8').split('<!-- Written by `npm run claims`. -->');
  expect([...(table.split('<!-- Until here. -->')[0] ?? '').matchAll(/\.md\) +\|$/gmu)].length).toBeGreaterThan(9);
});
