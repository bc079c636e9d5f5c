// `node scripts/postgres.mjs --ensure`: finds the PostgreSQL server that the
// tests compare with and installs it on Debian as root. Elsewhere it says what
// to do; the tests that need it are then skipped, and say so.
// `DANVAN_NO_INSTALL=1` forbids to install anything.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const debian = '/usr/lib/postgresql';

/** The folder with `initdb` and `postgres`; `undefined` where there is none. */
export function findPostgres() {
  const folders = [
    process.env.PG_BIN,
    ...(existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : []).map((version) =>
      join(debian, version, 'bin'),
    ),
    spawnSync('pg_config', ['--bindir'], { encoding: 'utf8' }).stdout?.trim(),
    '/opt/homebrew/bin',
    '/usr/local/bin',
  ];
  return folders.find((folder) => folder && existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')));
}

function install() {
  const isDebian = existsSync('/etc/os-release') && /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  if (process.env.DANVAN_NO_INSTALL || process.getuid?.() !== 0 || !isDebian) return;
  const apt = (...args) =>
    spawnSync('apt-get', ['-o', 'DPkg::Lock::Timeout=120', '-qq', ...args], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      timeout: 300_000,
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', 'postgresql');
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (!findPostgres()) install();
  const found = findPostgres();
  console.log(
    found
      ? `PostgreSQL: ${found}`
      : 'PostgreSQL: none found. Tests that compare with it are skipped. Install it (Debian: apt-get install postgresql; macOS: brew install postgresql) or name its folder in PG_BIN.',
  );
}
