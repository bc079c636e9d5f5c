// The page's outbox and the real server, when more answers come from one address than the server takes.
import { afterEach, describe, expect, it } from 'vitest';
import { findProof } from '../../packages/elements/src/outbox/find-proof.js';
import { newId } from '../../packages/elements/src/outbox/new-id.js';
import { sendEntry } from '../../packages/elements/src/outbox/send-entry.js';
import { isProof } from '../../packages/server/src/proof-of-work.js';
import { openApp } from '../../packages/server/test/open-app.js';

const real = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = real;
});

/** One answer on its way to a server with these settings, and the statuses that it was answered with. */
async function send(settings: Record<string, string>) {
  const { app, post } = openApp({ RATE_LIMIT: '1', ...settings });
  const body = () => ({ id: newId(), survey: 'quick', version: 1, unit: '01', answers: { overall: 4 } });
  await post({ ...body(), ageMs: 0 });
  const statuses: number[] = [];
  globalThis.fetch = async (address, init) => {
    const answer = await app.request(address as string, init);
    statuses.push(answer.status);
    return answer;
  };
  const sent = body();
  const endpoint = 'http://danh-gia.example/v1/responses';
  const outcome = await sendEntry({ id: sent.id, endpoint, body: sent, submittedAt: Date.now(), state: 'waiting' });
  return { outcome, statuses };
}

describe('an honest answer at a full limit', () => {
  it('does the work and is stored at once', async () => {
    const { outcome, statuses } = await send({ PROOF_BITS: '10' });
    expect(outcome).toMatchObject({ kind: 'sent', receipt: expect.stringMatching(/-/) as string });
    expect(statuses).toEqual([429, 200]);
  });

  it('waits where the server takes no work', async () => {
    const { outcome, statuses } = await send({});
    expect(outcome).toMatchObject({ kind: 'retry' });
    expect(outcome.kind === 'retry' && outcome.afterMs).toBeGreaterThan(0);
    expect(statuses).toEqual([429]);
  });
});

it('what the page finds is what the server looks for, bit by bit', async () => {
  for (let bits = 1; bits <= 12; bits += 1) {
    const id = newId();
    const proof = await findProof(id, bits, 0);
    expect(proof !== undefined && isProof(id, proof, bits)).toBe(true);
  }
});
