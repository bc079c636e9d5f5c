import { expect } from '@open-wc/testing';
import type { Entry } from './entry.js';
import { newId } from './new-id.js';
import { sendEntry } from './send-entry.js';

const id = newId();
const entry = (filler = ''): Entry => ({
  id,
  endpoint: '/v1/responses',
  body: { id, filler },
  submittedAt: 1000,
  state: 'waiting',
});
const realFetch = window.fetch;
const realTimeout = globalThis.setTimeout;

/** Sends to a server that gives this answer, and says how it was asked. */
async function ask(status: number, reply: unknown, headers: Record<string, string> = {}) {
  const requests: RequestInit[] = [];
  window.fetch = async (_, init) => {
    requests.push(init ?? {});
    return new Response(typeof reply === 'string' ? reply : JSON.stringify(reply), { status, headers });
  };
  const outcome = await sendEntry(entry(), 4000);
  return { outcome, request: requests[0], times: requests.length };
}

describe('sending one answer', () => {
  afterEach(() => {
    window.fetch = realFetch;
    globalThis.setTimeout = realTimeout;
  });

  it('posts it past every cache, without cookies or the address of the page', async () => {
    const { request } = await ask(200, { ack: id });
    expect(request).to.include({
      method: 'POST',
      cache: 'no-store',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
    });
    expect(request?.signal?.aborted).to.equal(false);
  });

  it('asks to outlive the page only with what fits the budget of a page', async () => {
    const kept: (boolean | undefined)[] = [];
    const sizes: number[] = [];
    window.fetch = async (_, init) => {
      kept.push(init?.keepalive);
      sizes.push(String(init?.body).length);
      return new Response('{}');
    };
    const overhead = JSON.stringify({ id, filler: '', ageMs: 0 }).length;
    for (const length of [59_999, 60_000, 62_000]) await sendEntry(entry('a'.repeat(length - overhead)), 1000);
    expect(sizes).to.deep.equal([59_999, 60_000, 62_000]);
    expect(kept).to.deep.equal([true, false, false]);
  });

  it('gives up on a server that never answers, to try again', async () => {
    globalThis.setTimeout = ((work: () => void, ms?: number) =>
      realTimeout(work, ms === 20_000 ? 5 : ms)) as typeof setTimeout;
    window.fetch = (_, init) =>
      new Promise((__, reject) => {
        init?.signal?.addEventListener('abort', () => {
          reject(new DOMException('aborted', 'AbortError'));
        });
      });
    expect(await sendEntry(entry())).to.deep.equal({ kind: 'retry', afterMs: 0 });
  });

  it('leaves no timer behind', async () => {
    const running = new Set<unknown>();
    const realClear = globalThis.clearTimeout;
    globalThis.setTimeout = ((work: () => void, ms?: number) => {
      const timer = realTimeout(work, ms);
      if (ms === 20_000) running.add(timer);
      return timer;
    }) as typeof setTimeout;
    globalThis.clearTimeout = (timer) => {
      running.delete(timer);
      realClear(timer);
    };
    try {
      await ask(200, { ack: id });
      expect(running.size).to.equal(0);
    } finally {
      globalThis.clearTimeout = realClear;
    }
  });

  for (const [status, reply] of [
    [200, { ack: id }],
    [409, { conflict: id }],
    [422, { dead: id }],
  ] as const) {
    it(`does no work for an answer that is settled by ${status}`, async () => {
      const { outcome, times } = await ask(status, { ...reply, proof: { bits: 1 } });
      expect(outcome.kind).to.not.equal('retry');
      expect(times).to.equal(1);
    });
  }

  for (const [name, status, reply] of [
    ['an acknowledgement with another status', 202, { ack: id }],
    ['a conflict over another id', 409, { conflict: newId() }],
    ['its id under the wrong status', 200, { conflict: id }],
    ['a refusal under a status that may pass', 500, { dead: id }],
    ['text', 200, 'đã nhận'],
    ['null', 200, null],
    ['a number', 422, 7],
    ['a word', 200, '"ack"'],
  ] as const) {
    it(`tries again after ${name}`, async () => {
      expect((await ask(status, reply)).outcome).to.deep.equal({ kind: 'retry', afterMs: 0 });
    });
  }

  it('has a receipt only where there is one', async () => {
    expect((await ask(200, { ack: id, receipt: '7F3K-AAAA' })).outcome).to.deep.equal({
      kind: 'sent',
      receipt: '7F3K-AAAA',
    });
    expect((await ask(200, { ack: id })).outcome).to.deep.equal({ kind: 'sent', receipt: null });
  });

  it('has problems only where they are listed', async () => {
    for (const status of [400, 413, 422]) {
      expect((await ask(status, { dead: null, problems: 'many' })).outcome).to.deep.equal({
        kind: 'dead',
        problems: [],
      });
    }
  });

  for (const [header, afterMs] of [
    ['0', 0],
    ['7', 7000],
    ['3600', 3_600_000],
    ['86400', 3_600_000],
    ['-1', 0],
    ['Wed, 21 Oct 2026 07:28:00 GMT', 0],
  ] as const) {
    it(`waits for Retry-After: ${header}`, async () => {
      expect((await ask(503, {}, { 'Retry-After': header })).outcome).to.deep.equal({ kind: 'retry', afterMs });
    });
  }
});
