// The real program as a process of its own: what only a process can show.
import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';

// Beside the packages, so that the program finds its native libraries; from
// the sources, so that it is never an old build.
const built = fileURLToPath(new URL(`../../../node_modules/.cache/danvan-${process.pid}/`, import.meta.url));
const program = join(built, 'cli.mjs');
const folder = mkdtempSync(join(tmpdir(), 'danvan-serve-'));
const children: ChildProcess[] = [];

beforeAll(async () => {
  await build({
    entryPoints: [fileURLToPath(new URL('cli.ts', import.meta.url))],
    outfile: program,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['danvan-source'],
    external: ['libsql', 'pg', 'mammoth'],
  });
});

// /dev/full is a disk that is always full; only some systems have one.
describe.skipIf(!existsSync('/dev/full'))('a full disk', () => {
  it('is told from a contradiction', () => {
    const report = join(folder, 'report.txt');
    writeFileSync(report, 'Xã tiếp nhận 137 kiến nghị, đã xử lý 126 kiến nghị, đạt 92%.');
    const full = openSync('/dev/full', 'w');
    const { status, stderr } = spawnSync(process.execPath, [program, 'audit', report], {
      stdio: ['ignore', full, 'pipe'],
      encoding: 'utf8',
    });
    closeSync(full);
    expect(status).toBe(2);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toContain('ENOSPC');
  });
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
});

afterAll(() => {
  rmSync(built, { recursive: true, force: true });
});

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly ended: Promise<number | null>;
}

function launch(env: Record<string, string>): {
  child: ChildProcess;
  said: () => string;
  ended: Promise<number | null>;
} {
  const child = spawn(process.execPath, [program, 'serve'], {
    env: { PATH: process.env.PATH, PORT: '0', RATE_LIMIT: '0', DATA_DIR: join(folder, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return { child, said: () => said, ended };
}

async function serve(env: Record<string, string> = {}): Promise<Running> {
  const { child, said, ended } = launch(env);
  for (let wait = 0; wait < 200; wait += 1) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said())?.[0];
    if (url) return { child, url, ended };
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not up: ${said()}`);
}

const post = async (url: string, body: object): Promise<{ status: number; json: unknown }> => {
  const response = await fetch(`${url}/v1/responses`, { method: 'POST', body: JSON.stringify(body) });
  return { status: response.status, json: await response.json() };
};

const answer = (number: number) => ({
  id: `20000000-0000-4000-8000-${String(number).padStart(12, '0')}`,
  survey: 'quick',
  version: 1,
  unit: '01',
  answers: { overall: 5 },
  ageMs: 10,
});

describe('danvan serve', () => {
  it('acknowledges the same after kill -9 and a new start, and other content under the id is a conflict', async () => {
    const first = await serve();
    const before = await post(first.url, answer(1));
    expect(before).toMatchObject({ status: 200, json: { ack: answer(1).id } });
    first.child.kill('SIGKILL');
    await first.ended;
    const second = await serve();
    expect(await post(second.url, answer(1))).toEqual(before);
    expect(await post(second.url, { ...answer(1), answers: { overall: 4 } })).toMatchObject({ status: 409 });
  });

  it('loses nothing that was acknowledged when it is killed under load, and doubles nothing', async () => {
    const env = { DATA_DIR: join(folder, 'load') };
    const { child, url, ended } = await serve(env);
    const acked: number[] = [];
    const sending = Array.from({ length: 16 }, async (_, lane) => {
      for (let number = lane; number < 20_000; number += 16) {
        try {
          if ((await post(url, answer(number))).status === 200) acked.push(number);
        } catch {
          return;
        }
      }
    });
    while (acked.length < 300) await new Promise((resolve) => setTimeout(resolve, 5));
    child.kill('SIGKILL');
    await Promise.all([...sending, ended]);
    const again = await serve(env);
    const count = async (): Promise<number> =>
      ((await (await fetch(`${again.url}/v1/surveys/quick/summary`)).json()) as { count: number }).count;
    const kept = await count();
    expect(kept).toBeGreaterThanOrEqual(acked.length);
    const replies = await Promise.all(acked.map((number) => post(again.url, answer(number))));
    expect(replies.every(({ status }) => status === 200)).toBe(true);
    expect(await count()).toBe(kept);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('%s stops it cleanly', async (signal) => {
    const { child, url, ended } = await serve();
    await post(url, answer(2));
    child.kill(signal);
    expect(await ended).toBe(0);
  });

  it('answers what it has begun before it stops', async () => {
    const { child, url, ended } = await serve();
    const open = Array.from({ length: 40 }, (_, index) => post(url, answer(100 + index)));
    await open[0];
    child.kill('SIGTERM');
    const replies = await Promise.allSettled(open);
    // Those that were not taken any more were refused by the socket, never acknowledged and lost.
    const acked = replies.filter((reply) => reply.status === 'fulfilled' && reply.value.status === 200).length;
    expect(await ended).toBe(0);
    const again = await serve();
    const known = await Promise.all(
      replies.map((reply, index) => (reply.status === 'fulfilled' ? post(again.url, answer(100 + index)) : undefined)),
    );
    expect(known.filter((reply) => reply?.status === 200)).toHaveLength(acked);
  });

  it('tells a body that is too large so on a real socket', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}/v1/responses`, { method: 'POST', body: 'x'.repeat(200_000) });
    expect(response.status).toBe(413);
  });
});

describe('a start that cannot succeed ends with 2 and one sentence in each language', () => {
  const refusal = async (env: Record<string, string>): Promise<{ code: number | null; lines: string[] }> => {
    const { said, ended } = launch(env);
    const code = await ended;
    return { code, lines: said().trim().split('\n') };
  };

  it('port taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    const address = taken.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const { code, lines } = await refusal({ PORT: String(port) });
    taken.close();
    expect(code).toBe(2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain(`127.0.0.1:${port} is in use`);
  });

  it('data folder not writable', async () => {
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const { code, lines } = await refusal({ DATA_DIR: join(file, 'data') });
    expect(code).toBe(2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('cannot be written');
  });

  it('a database file that is none', async () => {
    const data = join(folder, 'broken');
    mkdirSync(data);
    writeFileSync(join(data, 'danvan.db'), 'không phải cơ sở dữ liệu '.repeat(100));
    const { code, lines } = await refusal({ DATA_DIR: data });
    expect(code).toBe(2);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('cannot be opened');
  });

  it.each([
    ['PORT', 'abc'],
    ['RATE_LIMIT', 'nhiều'],
    ['DATABASE_URL', 'postgres://127.0.0.1:1/x'],
  ])('%s=%s', async (name, value) => {
    const { code, lines } = await refusal({ [name]: value });
    expect(code).toBe(2);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(name);
  });
});
