// The real server as a process of its own, which can be killed and whose disk can be full.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Database from 'libsql';
import { bundleProgram } from '../../scripts/bundle-program.mjs';

// Once, from the sources and beside the packages: a build that changes under a long run would be another program.
const cache = fileURLToPath(new URL(`../../node_modules/.cache/danvan-faults-${process.pid}/`, import.meta.url));
const program = join(cache, 'cli.mjs');
await bundleProgram(cache);
process.once('exit', () => {
  rmSync(cache, { recursive: true, force: true });
});

export const adminToken = 'faults-admin-token-0001';
export const visitSecret = 'faults-visit-secret-0123456789abcdef';

export async function startRealServer(data = mkdtempSync(join(tmpdir(), 'danvan-faults-'))) {
  const child = spawn(process.execPath, [program, 'serve'], {
    env: {
      PATH: process.env.PATH,
      PORT: '0',
      RATE_LIMIT: '0',
      ALLOWED_ORIGINS: '*',
      DATA_DIR: data,
      ADMIN_TOKEN: adminToken,
      VISIT_SECRET: visitSecret,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const url = await new Promise((resolve, reject) => {
    const hear = (chunk) => {
      said += chunk;
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (found) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.once('exit', () => reject(new Error(`The server is not up: ${said}`)));
  });
  const database = new Database(join(data, 'danvan.db'), { readonly: true });
  const rows = database.prepare('SELECT id, tier, day FROM response WHERE service = ?');
  return {
    url,
    data,
    /** What is stored of one run. */
    stored: (marker) => rows.all(marker),
    limitFiles: (size) => spawnSync('prlimit', ['--pid', String(child.pid), `--fsize=${size}`]),
    async kill(signal = 'SIGKILL') {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill(signal);
      await ended;
      database.close();
    },
    async end() {
      await this.kill('SIGTERM');
      rmSync(data, { recursive: true, force: true });
    },
  };
}
