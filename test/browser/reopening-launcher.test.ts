import { describe, expect, it } from 'vitest';
import { reopeningLauncher } from './reopening-launcher.mjs';

const never = () => new Promise<never>(() => undefined);
const url = 'http://localhost:8000/?wtr-session-id=1';

/** Browsers that behave one after the other as told; tests of a page begin when it is opened as it should. */
function browsers(...behaviours: ('opens' | 'hangs' | 'stays empty' | 'breaks' | 'is not there' | 'does not close')[]) {
  const log: string[] = [];
  const begun = new Set<string>();
  let next = 0;
  const launcher = reopeningLauncher({
    name: 'webkit',
    limit: 100,
    say: (text) => log.push(text.trim()),
    pages: { hasBegun: (id) => begun.has(id), fileOf: (id) => `file-${id}.test.ts` },
    start() {
      const behaviour = behaviours[next] ?? 'opens';
      const number = (next += 1);
      log.push(`start ${number}`);
      if (behaviour === 'is not there') return Promise.reject(new Error('no screen'));
      const open = new Set<string>();
      return Promise.resolve({
        end: () => log.push(`end ${number}`),
        launcher: {
          initialize: () => Promise.resolve(),
          startSession(id, asked) {
            log.push(`open ${id} at ${number}`);
            expect(asked).toBe(url);
            open.add(id);
            if (behaviour === 'hangs') return never();
            if (behaviour === 'breaks') return Promise.reject(new Error('invalid session id\nat somewhere'));
            if (behaviour !== 'stays empty') begun.add(id);
            return Promise.resolve();
          },
          isActive: (id) => open.has(id),
          stopSession: (id) => (behaviour === 'does not close' ? never() : Promise.resolve({ testCoverage: id })),
          stop: () => Promise.resolve(),
        },
      });
    },
  });
  return { launcher, log, begun };
}

describe('a launcher that opens a page again', () => {
  it('keeps one browser for pages that open', async () => {
    const { launcher, log } = browsers();
    await launcher.startSession('1', url);
    expect(launcher.isActive('1')).toBe(true);
    expect(await launcher.stopSession('1')).toEqual({ testCoverage: '1' });
    await launcher.startSession('2', url);
    expect(log).toEqual(['start 1', 'open 1 at 1', 'open 2 at 1']);
  });

  it('ends a browser that does not answer, whose page stays empty, that breaks or does not start, and says so', async () => {
    for (const [behaviour, why] of [
      ['hangs', 'no answer within 0.1 s'],
      ['stays empty', 'no answer within 0.1 s'],
      ['breaks', 'invalid session id'],
    ] as const) {
      const { launcher, log } = browsers(behaviour);
      await launcher.startSession('1', url);
      const told = `webkit did not open file-1.test.ts (${why}); it is started anew and opens the page again (2 of 3).`;
      expect(log).toEqual(['start 1', 'open 1 at 1', 'end 1', told, 'start 2', 'open 1 at 2']);
      expect(await launcher.stopSession('1')).toEqual({ testCoverage: '1' });
    }
    const { launcher, log } = browsers('is not there');
    await launcher.startSession('1', url);
    expect(log.at(-1)).toBe('open 1 at 2');
  });

  it('gives up after three times, and has nothing open then', async () => {
    const { launcher, log } = browsers('hangs', 'stays empty', 'hangs');
    await expect(launcher.startSession('1', url)).rejects.toThrow(
      'webkit did not open file-1.test.ts (no answer within 0.1 s), the last of 3 times.',
    );
    expect(launcher.isActive('1')).toBe(false);
    expect(log.filter((line) => line.startsWith('end'))).toEqual(['end 1', 'end 2', 'end 3']);
    await launcher.startSession('2', url);
    expect(log.at(-1)).toBe('open 2 at 4');
  });

  it('never opens a page again whose tests have begun, though its browser fell silent', async () => {
    const { launcher, log, begun } = browsers('hangs');
    setTimeout(() => begun.add('1'), 30);
    await launcher.startSession('1', url);
    expect(log).toEqual(['start 1', 'open 1 at 1']);
  });

  it('fails where a page does not close, and gives the next page a new browser', async () => {
    const { launcher, log } = browsers('does not close');
    await launcher.startSession('1', url);
    await expect(launcher.stopSession('1')).rejects.toThrow('webkit did not close a page (no answer within 0.1 s).');
    await launcher.startSession('2', url);
    expect(log).toEqual(['start 1', 'open 1 at 1', 'end 1', 'start 2', 'open 2 at 2']);
  });
});
