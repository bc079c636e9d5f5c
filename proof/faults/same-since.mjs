import { execFileSync, spawnSync } from 'node:child_process';
import { build } from 'esbuild';
import { today } from '../shared/machine.mjs';

/** Where an answer is given and where it is taken in; what they import is looked at, too. */
const entryPoints = [
  'packages/elements/src/satisfaction-form/satisfaction-form.ts',
  'packages/server/src/http/post-response.ts',
];
/** Looked at as a whole, whatever of it an answer passes through. */
const folders = ['packages/elements/src/outbox', 'packages/server/src', 'packages/core/src/surveys'];
const told = ['lit', 'hono', '@hono/node-server', 'libsql', 'puppeteer-core', 'esbuild'];

/** Our own files that the form and the door of the server are made of today. */
async function filesOfAnswers() {
  const { metafile } = await build({
    entryPoints,
    bundle: true,
    write: false,
    metafile: true,
    outdir: 'nowhere',
    platform: 'node',
    format: 'esm',
    packages: 'bundle',
    conditions: ['danvan-source'],
    external: ['libsql', 'pg'],
    logLevel: 'error',
  });
  return Object.keys(metafile.inputs).filter((path) => path.startsWith('packages/'));
}

const versionsAt = (commit) => {
  const { packages } = JSON.parse(
    execFileSync('git', ['show', `${commit}:package-lock.json`], { encoding: 'utf8', maxBuffer: 2 ** 26 }),
  );
  return told.map((name) => `${name} ${packages[`node_modules/${name}`]?.version ?? 'absent'}`).join(', ');
};

/** What of the form and the server is today as it was in the commits that our columns are of, and what they stood on. */
export async function sameSince(made) {
  const commits = new Set(
    Object.values(made).flatMap((row) =>
      Object.entries(row).flatMap(([column, { revisions }]) => (column.endsWith('danvan') ? revisions : [])),
    ),
  );
  const files = await filesOfAnswers();
  const changed = new Map();
  const versions = new Map();
  for (const commit of commits) {
    const { status, stdout } = spawnSync(
      'git',
      ['diff', '--name-only', commit, '--', ...folders, ...files, ':!*.test.ts'],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`${commit} is not in this copy of the repository`);
    for (const path of stdout.split('\n').filter(Boolean)) changed.set(path, [...(changed.get(path) ?? []), commit]);
    const at = versionsAt(commit);
    versions.set(at, [...(versions.get(at) ?? []), commit]);
  }
  const looked = `On ${today()} the ${files.length} files that the form and the door of the server import were compared with each commit of ours, and with them all of the outbox, the server and the surveys of the core`;
  const list = [...changed].map(([path, since]) => `\`${path}\` since ${since.join(', ')}`).join('; ');
  return [
    `${looked}: ${list === '' ? 'all are, but for tests, as they were' : `changed are, but for tests, ${list}`}`,
    ...[...versions].map(([at, of]) => `What ours stood on${versions.size > 1 ? ` at ${of.join(', ')}` : ''}: ${at}`),
  ];
}
