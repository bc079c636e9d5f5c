// Opening a page costs the three engines a second and a half of processor time together, whatever it tests: test files
// that do not mind each other share one. Those of `packages/elements/test/pages` import them; all others have their own.
import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const sources = 'packages/elements/src';
const pages = 'packages/elements/test/pages';

/** All test files under `packages/elements/src`, relative to the root. */
export function testFiles(root) {
  return readdirSync(join(root, sources), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(sources, name.replaceAll('\\', '/')))
    .filter((name) => name.endsWith('.test.ts'));
}

/** The files that are opened as pages: of all tests each in one, alone or among others. */
export function testPages(root) {
  const shared = readdirSync(join(root, pages)).map((name) => posix.join(pages, name));
  const imported = new Set(shared.flatMap((page) => importsOf(page, readFileSync(join(root, page), 'utf8'))));
  return [...testFiles(root).filter((name) => !imported.has(name)), ...shared];
}

/** Which test files a page shares out its time to. */
export function importsOf(page, text) {
  return Array.from(text.matchAll(/^import '([^']+)\.js';$/gm), ([, path]) =>
    posix.join(posix.dirname(page), `${path}.ts`),
  );
}
