import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { importsOf, testFiles, testPages } from './test-pages.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

it('every test file of the elements is run by exactly one page, alone or among others', () => {
  const run = testPages(root).flatMap((page) => {
    const imported = importsOf(page, readFileSync(root + page, 'utf8')).filter((name) => name.endsWith('.test.ts'));
    return page.startsWith('packages/elements/test/pages/') ? imported : [page];
  });
  expect(run.sort()).toEqual(testFiles(root).sort());
  expect(testPages(root).length).toBeLessThan(testFiles(root).length);
});
