// What an acknowledgement is worth: kill -9 under load, the order of the system
// calls, a disk that is full.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer, countOf, folder, post, serve, useProgram, type Running } from '../test/program.js';

useProgram();

const isThere = (command: string): boolean => spawnSync(command, ['-V']).error === undefined;
// A hundred times for a release (DANVAN_KILLS=100), a few at every run.
const kills = Number(process.env.DANVAN_KILLS ?? 4);

describe('kill -9 under load', () => {
  it(
    `${kills} times: nothing that was acknowledged is missing, nothing is doubled`,
    { timeout: 20_000 + kills * 8000 },
    async () => {
      const env = { DATA_DIR: join(folder, 'load') };
      const acked = new Set<number>();
      const sent = new Set<number>();
      let next = 0;
      for (let round = 0; round < kills; round += 1) {
        const { child, url, ended } = await serve(env);
        const before = acked.size;
        const lanes = Array.from({ length: 16 }, async () => {
          for (let number = next++; ; number = next++) {
            sent.add(number);
            try {
              if ((await post(url, answer(number))).status === 200) acked.add(number);
            } catch {
              return;
            }
          }
        });
        // At another moment each time, sometimes before the first commit.
        const enough = before + ((round * 37) % 120);
        while (acked.size < enough) await new Promise((resolve) => setTimeout(resolve, 1));
        child.kill('SIGKILL');
        await Promise.all([...lanes, ended]);
      }
      const { url } = await serve(env);
      const kept = await countOf(url);
      expect(kept).toBeGreaterThanOrEqual(acked.size);
      expect(kept).toBeLessThanOrEqual(sent.size);
      // Sending all of them again, as their pages would, leaves each of them once.
      const numbers = [...sent];
      for (let at = 0; at < numbers.length; at += 50) {
        const replies = await Promise.all(numbers.slice(at, at + 50).map((number) => post(url, answer(number))));
        expect(replies.every(({ status }) => status === 200)).toBe(true);
        if (numbers.slice(at, at + 50).every((number) => acked.has(number)))
          expect(await countOf(url)).toBeGreaterThanOrEqual(kept);
      }
      expect(await countOf(url)).toBe(sent.size);
      expect(acked.size).toBeGreaterThan(0);
    },
  );

  it('what was acknowledged is there before anything is sent again', async () => {
    const env = { DATA_DIR: join(folder, 'there') };
    const first = await serve(env);
    const replies = await Promise.all(Array.from({ length: 40 }, (_, number) => post(first.url, answer(number))));
    first.child.kill('SIGKILL');
    await first.ended;
    const again = await serve(env);
    expect(await countOf(again.url)).toBe(replies.filter(({ status }) => status === 200).length);
  });
});

// strace sees what the program asks of the system; where it is absent this is skipped and says so.
describe.skipIf(!isThere('strace'))('the order of system calls (strace)', () => {
  it('the log reaches the disk before the acknowledgement reaches the socket', { timeout: 60_000 }, async () => {
    const trace = join(folder, 'trace');
    const env = { DATA_DIR: join(folder, 'traced') };
    const calls = 'trace=fsync,fdatasync,write,writev,sendto,sendmsg,pwrite64';
    const { child, url, ended } = await serve(env, [
      'strace',
      '-D',
      '-f',
      '-yy',
      '-s',
      '2000',
      '-e',
      calls,
      '-o',
      trace,
    ]);
    const ids = Array.from({ length: 5 }, (_, number) => answer(900 + number));
    for (const body of ids) expect((await post(url, body)).status).toBe(200);
    child.kill('SIGTERM');
    await ended;
    // The tracer is a process of its own and may write its last lines after the server has ended.
    for (let wait = 0; wait < 100 && !/exited with/.test(readFileSync(trace, 'utf8').slice(-200)); wait += 1) {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const lines = readFileSync(trace, 'utf8').split('\n');
    const at = (from: number, wanted: (line: string) => boolean): number =>
      lines.findIndex((line, index) => index > from && wanted(line));
    let seen = -1;
    for (const { id } of ids) {
      const written = at(seen, (line) => /pwrite64\(.*danvan\.db-wal/.test(line));
      const synced = at(written, (line) => /(fsync|fdatasync)\(.*danvan\.db-wal/.test(line));
      const told = at(seen, (line) => /(write|writev|sendto|sendmsg)\(\d+<TCP/.test(line) && line.includes(id));
      expect(written, 'the log is written').toBeGreaterThan(seen);
      expect(synced, 'and synced').toBeGreaterThan(written);
      expect(told, 'before the acknowledgement').toBeGreaterThan(synced);
      seen = told;
    }
  });
});

interface SmallDisk {
  readonly data: string;
  /** Words that the program is started with. */
  readonly before: readonly string[];
  readonly fill: (server: Running) => void;
  readonly free: (server: Running) => void;
  readonly end: () => void;
}

// A real small disk where this account may mount one, else a limit on the size of files.
function smallDisk(): SmallDisk | undefined {
  const data = join(folder, 'small');
  mkdirSync(data, { recursive: true });
  if (
    process.platform === 'linux' &&
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', data]).status === 0
  ) {
    return {
      data,
      before: [],
      fill: () => undefined,
      free: () => spawnSync('mount', ['-o', 'remount,size=64m', data]),
      end: () => spawnSync('umount', ['-l', data]),
    };
  }
  if (!isThere('prlimit')) return undefined;
  const limit = (server: Running, size: string): void => {
    spawnSync('prlimit', ['--pid', String(server.child.pid), `--fsize=${size}`]);
  };
  return {
    data,
    before: [],
    fill: (server) => {
      limit(server, '400000:unlimited');
    },
    free: (server) => {
      limit(server, 'unlimited:unlimited');
    },
    end: () => undefined,
  };
}

describe('a disk that is full', () => {
  it(
    'gives 503 and no acknowledgement, loses nothing, and takes answers again when there is room',
    { timeout: 120_000 },
    async ({ skip }) => {
      const disk = smallDisk();
      if (!disk) return skip('needs the right to mount, or prlimit');
      try {
        const server = await serve({ DATA_DIR: disk.data }, disk.before);
        disk.fill(server);
        const acked: number[] = [];
        let refused: Awaited<ReturnType<typeof post>> | undefined;
        const filler = 'góp ý '.repeat(300);
        const long = (number: number) => ({
          ...answer(number),
          survey: 'one-stop',
          answers: { overall: 5, comment: filler },
        });
        for (let number = 0; number < 5000 && !refused; number += 1) {
          const reply = await post(server.url, long(number));
          if (reply.status === 200) acked.push(number);
          else refused = reply;
        }
        expect(refused?.status).toBe(503);
        expect(refused?.headers.get('Retry-After')).not.toBeNull();
        expect(refused?.json).not.toHaveProperty('ack');
        expect(acked.length).toBeGreaterThan(0);
        disk.free(server);
        expect((await post(server.url, long(acked.length))).status).toBe(200);
        server.child.kill('SIGKILL');
        await server.ended;
        const again = await serve({ DATA_DIR: disk.data });
        const summary = (await (await fetch(`${again.url}/v1/surveys/one-stop/summary`)).json()) as { count: number };
        expect(summary.count).toBe(acked.length + 1);
        again.child.kill('SIGKILL');
        await again.ended;
      } finally {
        disk.end();
      }
    },
  );
});
