// npm run claims: the figures of the README are those of the pages. `-- --check` writes nothing and fails where they are not.
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { pagesWithClaims, withClaims, writeClaims } from './table.mjs';

if (process.argv.includes('--check')) {
  for (const page of pagesWithClaims) {
    const { path } = page;
    const { text, next } = withClaims(page);
    const filepath = fileURLToPath(new URL(`../../${path}`, import.meta.url));
    if ((await format(next, { ...(await resolveConfig(filepath)), filepath })) === text) continue;
    console.error(`${path}: a page has another figure by now: npm run claims`);
    process.exitCode = 1;
  }
} else await writeClaims();
