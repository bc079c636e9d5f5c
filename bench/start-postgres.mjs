// The tests' own way of starting the PostgreSQL of this machine, for what is measured beside it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

/** One in a new folder, or the one that `DANVAN_TEST_DATABASE_URL` names; `undefined` where there is none. */
export async function startPostgres() {
  const folder = mkdtempSync(join(tmpdir(), 'danvan-bench-'));
  try {
    const outfile = join(folder, 'postgres-server.mjs');
    const source = fileURLToPath(new URL('../packages/server/test/postgres-server.ts', import.meta.url));
    await build({ entryPoints: [source], outfile, bundle: true, platform: 'node', format: 'esm' });
    const { startPostgres: start } = await import(outfile);
    return await start();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
