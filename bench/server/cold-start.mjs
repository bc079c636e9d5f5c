// node bench/server/cold-start.mjs [turns] [program] — from the start of the process to the first 200 on /healthz,
// beside a process that does nothing and a bare server on the same libraries, in turns. A program that was installed
// elsewhere may be named: its bin/danvan.js.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const bare = `import { serve } from '@hono/node-server'; import { Hono } from 'hono';
serve({ fetch: new Hono().get('/healthz', (c) => c.text('ok')).fetch, port: Number(process.env.PORT), hostname: '127.0.0.1' });`;
const built = fileURLToPath(new URL('../../packages/cli/bin/danvan.js', import.meta.url));
const newFolder = () => mkdtempSync(join(tmpdir(), 'danvan-start-'));

/** @returns best and median milliseconds of each variant */
export async function coldStarts(turns, program = built) {
  const kept = newFolder();
  const variants = {
    'node alone': { words: ['-e', '0'] },
    'bare hono': { words: ['--input-type=module', '-e', bare] },
    'danvan serve, new folder': { words: [program, 'serve'] },
    'danvan serve, folder in use': { words: [program, 'serve'], folder: kept },
  };
  await start(variants['danvan serve, folder in use']);
  const times = new Map(Object.keys(variants).map((name) => [name, []]));
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [name, variant] of Object.entries(variants)) times.get(name).push(await start(variant));
  }
  rmSync(kept, { recursive: true, force: true });
  return new Map(
    [...times].map(([name, all]) => {
      all.sort((a, b) => a - b);
      return [name, { best: all[0], median: all[all.length >> 1] }];
    }),
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
  child.kill('SIGKILL');
  await ended;
  if (!kept) rmSync(folder, { recursive: true, force: true });
  return passed;
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
  const all = await coldStarts(Number(turns), program && resolve(program));
  const { median: base } = all.get('bare hono');
  for (const [name, { best, median }] of all) {
    console.log(
      `${name}: ${best.toFixed(0)} ms at best, ${median.toFixed(0)} ms in the middle of ${turns}, ${(median / base).toFixed(2)} × bare hono`,
    );
  }
}
