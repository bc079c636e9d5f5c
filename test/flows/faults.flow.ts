// A few of the faults of `npm run faults`, once each, in one browser: the
// whole matrix takes minutes, this keeps it true between.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
// @ts-expect-error a plain script without types
import { openBrowser } from '../../proof/faults/browsers/puppeteer-browser.mjs';
// @ts-expect-error a plain script without types
import { faults } from '../../proof/faults/faults.mjs';
// @ts-expect-error a plain script without types
import { runFault } from '../../proof/faults/run-fault.mjs';
// @ts-expect-error a plain script without types
import { startRealServer } from '../../proof/faults/server.mjs';

interface Fault {
  readonly id: string;
  readonly what: string;
  readonly expect?: string;
}
interface Ending {
  end(): Promise<void>;
}

const chosen = ['F02', 'F07', 'F10', 'F14', 'F17', 'F18', 'F22', 'F29', 'F42', 'F44'];
const open = (): Promise<Ending> => openBrowser('chromium') as Promise<Ending>;
let browser: Ending;
let server: Ending;

beforeAll(async () => {
  [browser, server] = await Promise.all([open(), startRealServer() as Promise<Ending>]);
});

afterAll(async () => {
  await Promise.all([browser.end(), server.end()]);
});

describe('what becomes of an answer', () => {
  it.each((faults as Fault[]).filter(({ id }) => chosen.includes(id)))('$id: $what', async (fault) => {
    const { verdict } = (await runFault(fault, {
      variant: 'danvan',
      browser,
      server,
      openBrowser: open,
    })) as { verdict: string };
    // What nobody could keep may still have gone out in time.
    expect(fault.expect === 'honest' ? ['honest', 'ok'] : [fault.expect ?? 'ok']).toContain(verdict);
  });
});
