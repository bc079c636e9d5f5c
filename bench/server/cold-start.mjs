// node bench/server/cold-start.mjs [turns] [program] — from the start of the process to the first 200 on /healthz,
// beside a process that does nothing and a bare server on the same libraries, in turns. A program that was installed
// elsewhere may be named: its bin/danvan.js.
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { table } from '../../proof/shared/machine.mjs';
import { asText, pairedRatio, spreadOf } from '../../proof/shared/spread.mjs';

const bare = `import { serve } from '@hono/node-server'; import { Hono } from 'hono';
serve({ fetch: new Hono().get('/healthz', (c) => c.text('ok')).fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' });`;
const built = fileURLToPath(new URL('../../packages/cli/bin/danvan.js', import.meta.url));
const newFolder = () => mkdtempSync(join(tmpdir(), 'danvan-start-'));

/**
 * @returns `{ passed, computed }` of each turn by variant, milliseconds; the variants take turns, and which comes first
 *   goes round. `computed` is the processor time of all threads, where the system tells it.
 */
export async function coldStarts(turns, program = built) {
  const kept = newFolder();
  const variants = {
    'node alone': { words: ['-e', '0'] },
    'bare hono': { words: ['--input-type=module', '-e', bare] },
    'danvan serve, new folder': { words: [program, 'serve'] },
    'danvan serve, folder in use': { words: [program, 'serve'], folder: kept },
  };
  const names = Object.keys(variants);
  // Not counted: the files come from the disk the first time.
  for (const name of names) await start(variants[name]);
  const times = Object.fromEntries(names.map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (let place = 0; place < names.length; place += 1) {
      const name = names[(turn + place) % names.length];
      times[name].push(await start(variants[name]));
    }
  }
  rmSync(kept, { recursive: true, force: true });
  return times;
}

/** Milliseconds of each variant, and how many times a bare hono it takes, turn by turn. */
export function startsTable(times) {
  const cells = (name, figure) => {
    const [all, base] = [times[name], times['bare hono']].map((turns) => turns.map((turn) => turn[figure]));
    if (all.includes(undefined)) return ['–', '–'];
    return [asText(spreadOf(all), 0), name === 'bare hono' ? '1' : asText(pairedRatio(all, base))];
  };
  return table(
    ['start', 'ms, median (least–most)', '× bare hono', 'computing, ms', '× bare hono'],
    Object.keys(times).map((name) => [name, ...cells(name, 'passed'), ...cells(name, 'computed')]),
  );
}

async function start({ words, folder: kept }) {
  const folder = kept ?? newFolder();
  const port = await freePort();
  const begun = performance.now();
  const child = spawn(process.execPath, words, {
    cwd: fileURLToPath(new URL('../../packages/server', import.meta.url)),
    env: { PATH: process.env.PATH, PORT: String(port), DATA_DIR: folder },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = new Promise((done) => child.once('exit', done));
  if (words[0] === '-e') await ended;
  else while (!(await isUp(port))) await new Promise((done) => setTimeout(done, 2));
  const passed = performance.now() - begun;
  const computed = computedBy(child.pid);
  child.kill('SIGKILL');
  await ended;
  if (!kept) rmSync(folder, { recursive: true, force: true });
  return { passed, computed };
}

/** Processor time of all threads of a process that still runs, milliseconds; Linux only. */
function computedBy(pid) {
  const tasks = `/proc/${pid}/task`;
  if (!existsSync(tasks)) return undefined;
  const spent = readdirSync(tasks).map((thread) => readFileSync(`${tasks}/${thread}/schedstat`, 'utf8').split(' ')[0]);
  return spent.reduce((sum, nanoseconds) => sum + Number(nanoseconds), 0) / 1e6;
}

function isUp(port) {
  return new Promise((done) => {
    get({ host: '127.0.0.1', port, path: '/healthz' }, (response) => {
      response.resume();
      done(response.statusCode === 200);
    }).on('error', () => done(false));
  });
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [turns = '12', program] = process.argv.slice(2);
  console.log(
    `Node ${process.versions.node}, ${cpus()[0].model.trim()}, load ${loadavg()[0].toFixed(1)} before the run`,
  );
  console.log(`${turns} turns, not counting the first\n`);
  console.log(startsTable(await coldStarts(Number(turns), program && resolve(program))));
}
