// The `danvan` program as few files instead of some five hundred modules, which
// a start would find, read and compile one by one. What only one command needs
// stands in a file of its own; what the package depends on stays outside.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { licencesOf } from './licences-of.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { dependencies } = JSON.parse(readFileSync(join(root, 'packages/cli/package.json'), 'utf8'));

/**
 * Builds the program from the sources into a folder, so that it is never of an older build.
 *
 * @returns the files that were made, by name, each with the modules in it and the files it needs at once
 */
export async function bundleProgram(folder) {
  rmSync(folder, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: ['packages/cli/src/cli.ts'],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['danvan-source'],
    // An import that is only there for its place is meant to have no effect.
    logOverride: { 'ignored-bare-import': 'silent' },
    external: Object.keys(dependencies),
    legalComments: 'none',
    metafile: true,
  });
  writeFileSync(join(folder, 'THIRD-PARTY-LICENSES.txt'), licencesOf(root, Object.keys(metafile.inputs)));
  return metafile.outputs;
}
