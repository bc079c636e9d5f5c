// Backup beside a running server, and a server on what was restored.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answer, countOf, folder, launch, post, serve, useProgram } from '../test/program.js';

useProgram();

async function run(env: Record<string, string>, ...words: string[]): Promise<{ code: number | null; said: string }> {
  const { ended, said } = launch(env, words);
  const code = await ended;
  return { code, said: said() };
}

describe('danvan backup and restore', () => {
  const data = join(folder, 'live');
  const backup = join(folder, 'copies', 'danvan-backup.db');

  it('copies while answers come in, and what was acknowledged before is in the copy', { timeout: 60_000 }, async () => {
    const { url } = await serve({ DATA_DIR: data });
    for (let number = 0; number < 20; number += 1) await post(url, answer(number));
    let stop = false;
    const writing = (async () => {
      for (let number = 100; !stop; number += 1) expect((await post(url, answer(number))).status).toBe(200);
    })();
    const made = await run({ DATA_DIR: data }, 'backup', backup);
    stop = true;
    await writing;
    expect(made.said).toMatch(/^Đã sao lưu \d+ phiếu vào /);
    expect(made.code).toBe(0);
    expect((await run({ DATA_DIR: data }, 'backup', backup)).code).toBe(2);
    const restored = join(folder, 'restored');
    expect((await run({ DATA_DIR: restored }, 'restore', backup)).code).toBe(0);
    expect((await run({ DATA_DIR: restored }, 'restore', backup)).code).toBe(2);
    const again = await serve({ DATA_DIR: restored });
    expect(await countOf(again.url)).toBeGreaterThanOrEqual(20);
    expect(await post(again.url, { ...answer(3), answers: { overall: 1 } })).toMatchObject({ status: 409 });
  });

  it('takes no damaged file and leaves nothing behind', { timeout: 60_000 }, async () => {
    const broken = join(folder, 'broken.db');
    writeFileSync(broken, existsSync(backup) ? readFileSync(backup).subarray(0, 5000) : 'x'.repeat(5000));
    const target = join(folder, 'empty');
    const { code, said } = await run({ DATA_DIR: target }, 'restore', broken);
    expect(code).toBe(2);
    expect(said.trim().split('\n')).toHaveLength(1);
    expect(existsSync(join(target, 'danvan.db'))).toBe(false);
    expect(existsSync(join(target, 'danvan.db.part'))).toBe(false);
    expect((await run({ DATABASE_URL: 'postgres://127.0.0.1/x' }, 'backup', join(folder, 'y.db'))).said).toContain(
      'pg_dump',
    );
    expect((await run({ DATA_DIR: join(folder, 'nowhere') }, 'backup', join(folder, 'z.db'))).code).toBe(2);
  });

  it('serve --check says whether a server would start', { timeout: 60_000 }, async () => {
    const good = await run({ DATA_DIR: join(folder, 'checked'), PORT: '8080' }, 'serve', '--check');
    expect(good.code).toBe(0);
    expect(good.said).toContain('127.0.0.1:8080');
    const bad = await run({ PORT: 'abc' }, 'serve', '--check');
    expect(bad.code).toBe(2);
    expect(bad.said).toContain('PORT');
  });
});
