// The real program as a process of its own: what only a process can show.
import { spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, openSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer, folder, launch, post, program, serve, useProgram } from '../test/program.js';

useProgram();

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

describe('danvan serve', () => {
  it('acknowledges the same after kill -9 and a new start, and other content under the id is a conflict', async () => {
    const first = await serve();
    const before = await post(first.url, answer(1));
    expect(before).toMatchObject({ status: 200, json: { ack: answer(1).id } });
    first.child.kill('SIGKILL');
    await first.ended;
    const second = await serve();
    expect((await post(second.url, answer(1))).json).toEqual(before.json);
    expect(await post(second.url, { ...answer(1), answers: { overall: 4 } })).toMatchObject({ status: 409 });
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
