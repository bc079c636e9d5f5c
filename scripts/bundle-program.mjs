import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** Builds the `danvan` program from the sources into one file, so that what is tried is never an old build. */
export async function bundleProgram(outfile) {
  await build({
    entryPoints: [fileURLToPath(new URL('../packages/cli/src/cli.ts', import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['danvan-source'],
    external: ['libsql', 'pg', 'mammoth'],
  });
}
