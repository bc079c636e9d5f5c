// The sessions that the guides print (```console blocks) are run and must
// print the same again. `$ cat FILE` before the file is there writes it: a
// reader copies it from the page as well.
//
//   node scripts/try-transcripts.mjs            with the command line of this repository
//   node scripts/try-transcripts.mjs FOLDER     with what is installed in FOLDER
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const installed = process.argv[2];
const work = mkdtempSync(join(tmpdir(), 'danvan-transcripts-'));
const programs = join(work, 'bin');

/** Steps of every session on a page. */
function sessionsOf(text) {
  return [...text.matchAll(/```console\n([\s\S]*?)```/g)].map(([, session]) =>
    session
      .split(/^\$ /m)
      .slice(1)
      .map((step) => {
        const end = step.indexOf('\n');
        return { command: step.slice(0, end).trim(), printed: step.slice(end + 1) };
      }),
  );
}

// `danvan` and `npx danvan` mean the same program, wherever it comes from.
function prepare() {
  mkdirSync(programs);
  const bin = installed
    ? join(installed, 'node_modules/danvan/bin/danvan.js')
    : join(root, 'packages/cli/bin/danvan.js');
  const program = (name, text) => {
    writeFileSync(join(programs, name), `#!/bin/sh\n${text}\n`);
    chmodSync(join(programs, name), 0o755);
  };
  program('danvan', `exec '${process.execPath}' '${bin}' "$@"`);
  program('npx', 'exec "$@"');
}

function check(page, lang) {
  const folder = mkdtempSync(join(work, 'page-'));
  const env = {
    PATH: `${programs}:${process.env.PATH}`,
    HOME: folder,
    LANG: lang === 'vi' ? 'vi_VN.UTF-8' : 'en_US.UTF-8',
  };
  let steps = 0;
  let wrong = 0;
  let before = 0;
  for (const session of sessionsOf(readFileSync(join(root, 'docs', page), 'utf8'))) {
    for (const { command, printed } of session) {
      const file = /^cat ([\w.-]+)$/.exec(command)?.[1];
      if (file && !existsSync(join(folder, file))) writeFileSync(join(folder, file), printed);
      const { stdout, status } = spawnSync('bash', ['-c', `(exit ${before}); { ${command}\n} 2>&1`], {
        cwd: folder,
        env,
        encoding: 'utf8',
      });
      before = status ?? 1;
      steps += 1;
      if (stdout.trimEnd() === printed.trimEnd()) continue;
      wrong += 1;
      console.error(`docs/${page}: $ ${command}\n--- printed in the guide\n${printed}--- printed now\n${stdout}`);
    }
  }
  return { steps, wrong };
}

function hasBash() {
  try {
    execFileSync('bash', ['-c', 'true']);
    return true;
  } catch {
    return false;
  }
}

if (!hasBash()) {
  console.log('skipped: no bash on this machine');
  process.exit(77);
}
try {
  prepare();
  const total = { steps: 0, wrong: 0 };
  for (const page of readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.md'))) {
    const { steps, wrong } = check(page, page.endsWith('.vi.md') ? 'vi' : 'en');
    total.steps += steps;
    total.wrong += wrong;
  }
  console.log(`${total.steps} commands of the guides, ${total.wrong} print something else`);
  process.exitCode = total.steps > 0 && total.wrong === 0 ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}
