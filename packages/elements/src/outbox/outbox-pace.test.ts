import { expect } from '@open-wc/testing';
import { patience, until } from '../../test/until.js';
import type { EntryStore } from './entry-store.js';
import type { Entry } from './entry.js';
import { newId } from './new-id.js';
import { createOutbox, type OutboxNews } from './outbox.js';
import type { SendOutcome } from './send-entry.js';

const body = (id = newId()) => ({ id, survey: 'quick', answers: { overall: 5 } });
const again = (afterMs = 0): SendOutcome => ({ kind: 'retry', afterMs });

function memory(): EntryStore & { entries: Map<string, Entry> } {
  const entries = new Map<string, Entry>();
  return {
    entries,
    put: async (entry) => Boolean(entries.set(entry.id, entry)),
    remove: async (id) => void entries.delete(id),
    list: async () => [...entries.values()],
  };
}

function scripted(replies: SendOutcome[], store = memory()) {
  const sent: string[] = [];
  const news: OutboxNews[] = [];
  const outbox = createOutbox(store, async (entry) => {
    sent.push(entry.id);
    return replies.shift() ?? { kind: 'sent', receipt: null };
  });
  const stop = outbox.subscribe((one) => news.push(one));
  return { outbox, store, sent, news, stop, states: () => news.map(({ state }) => state) };
}

describe('the pace of an outbox', () => {
  const realRandom = Math.random;
  const realTimeout = globalThis.setTimeout;
  const waits: number[] = [];
  beforeEach(() => {
    waits.length = 0;
    Math.random = () => 0.9;
    globalThis.setTimeout = ((work: () => void, ms = 0) => {
      // What a test waits for keeps its own time.
      const isPace = ms >= 100 && ms !== patience;
      if (isPace) waits.push(ms);
      return realTimeout(work, isPace ? 0 : ms);
    }) as typeof setTimeout;
  });
  afterEach(() => {
    Math.random = realRandom;
    globalThis.setTimeout = realTimeout;
  });

  it('doubles the longest wait up to half a minute', async () => {
    const { outbox, states } = scripted(Array.from({ length: 8 }, () => again()));
    await outbox.submit('/x', body());
    await until(() => states().includes('sent'));
    expect(waits).to.deep.equal([450, 900, 1800, 3600, 7200, 14_400, 27_000, 27_000]);
  });

  it('begins anew with a new answer, and after everything has gone out', async () => {
    const { outbox, states } = scripted([again(), again(), { kind: 'sent', receipt: null }, again()]);
    await outbox.submit('/x', body());
    await until(() => states().includes('sent'));
    await outbox.submit('/x', body());
    await until(() => states().filter((state) => state === 'sent').length === 2);
    expect(waits).to.deep.equal([450, 900, 450]);
  });

  it('comes back when the first of several may be sent', async () => {
    const store = memory();
    for (const id of ['a', 'b', 'c'])
      store.entries.set(id, { id, endpoint: '/x', body: { id }, submittedAt: 1, state: 'waiting' });
    const { outbox, states } = scripted([again(700), again(300), again(900)], store);
    await outbox.flush();
    await until(() => states().filter((state) => state === 'sent').length === 3);
    expect(waits[0]).to.equal(300 + 450);
  });

  it('goes on with the others after one was delivered', async () => {
    const store = memory();
    for (const id of ['a', 'b'])
      store.entries.set(id, { id, endpoint: '/x', body: { id }, submittedAt: 1, state: 'waiting' });
    const { outbox, states } = scripted([{ kind: 'sent', receipt: null }, again(300)], store);
    await outbox.flush();
    await until(() => states().filter((state) => state === 'sent').length === 2);
    expect(waits[0]).to.equal(300 + 450);
  });
});

describe('the news of an outbox', () => {
  it('tells each step with what is known of it', async () => {
    const problems = [{ code: 'unknown-unit' }];
    const { outbox, news, states } = scripted([
      again(1),
      { kind: 'dead', problems },
      { kind: 'conflict', problems: [] },
    ]);
    const one = body();
    await outbox.submit('/x', one);
    await until(() => states().includes('dead'));
    expect(states()).to.deep.equal(['queued', 'sending', 'waiting', 'sending', 'dead']);
    expect(news.at(-1)?.problems).to.deep.equal(problems);
    expect(news.at(-1)?.entry).to.deep.include({ id: one.id, endpoint: '/x', state: 'dead' });
    await outbox.submit('/x', body());
    await until(() => states().includes('conflict'));
    expect(news.at(-1)?.problems).to.deep.equal([]);
    expect((await outbox.list()).map(({ state }) => state)).to.deep.equal(['dead', 'conflict']);
  });

  it('ends for whoever does not listen any more', async () => {
    const { outbox, news, stop, sent } = scripted([]);
    stop();
    await outbox.submit('/x', body());
    await until(() => sent.length > 0);
    expect(news).to.deep.equal([]);
  });

  it('reaches the other tabs, which then keep no copy of what was delivered', async () => {
    const here = scripted([again(1)]);
    const there = scripted([]);
    const one = body();
    there.store.entries.set(one.id, { id: one.id, endpoint: '/x', body: one, submittedAt: 1, state: 'waiting' });
    const kept = newId();
    there.store.entries.set(kept, { id: kept, endpoint: '/x', body: { id: kept }, submittedAt: 1, state: 'dead' });
    const keptWhile: string[] = [];
    there.outbox.subscribe(({ state }) => {
      if (state === 'waiting') keptWhile.push(...there.store.entries.keys());
    });
    await here.outbox.submit('/x', one);
    await until(() => there.states().includes('sent'));
    expect(keptWhile).to.deep.equal([one.id, kept]);
    expect(there.states()).to.include('waiting');
    expect([...there.store.entries.keys()]).to.deep.equal([kept]);
  });

  it('stays in the page where there is no channel', async () => {
    const real = globalThis.BroadcastChannel;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    try {
      const { outbox, states } = scripted([]);
      await outbox.submit('/x', body());
      await until(() => states().includes('sent'));
    } finally {
      Object.defineProperty(globalThis, 'BroadcastChannel', { value: real, configurable: true, writable: true });
    }
  });
});

describe('one sender among all tabs', () => {
  const withLocks = async (locks: unknown, work: () => Promise<void>): Promise<void> => {
    Object.defineProperty(navigator, 'locks', { value: locks, configurable: true });
    try {
      await work();
    } finally {
      Reflect.deleteProperty(navigator, 'locks');
    }
  };

  it('asks for the lock by its name', async () => {
    const names: string[] = [];
    const locks = {
      request: (name: string, work: () => Promise<void>) => {
        names.push(name);
        return work();
      },
    };
    await withLocks(locks, async () => {
      const { outbox, states } = scripted([]);
      await outbox.submit('/x', body());
      await until(() => states().includes('sent'));
      expect(names[0]).to.equal('danvan-outbox');
    });
  });

  for (const [name, locks] of [
    ['there are no locks', undefined],
    ['none may be asked for', { request: () => Promise.reject(new DOMException('denied', 'SecurityError')) }],
  ] as const) {
    it(`sends where ${name}`, async () => {
      await withLocks(locks, async () => {
        const { outbox, states } = scripted([]);
        await outbox.submit('/x', body());
        await until(() => states().includes('sent'));
      });
    });
  }

  it('does not send twice when the lock is stolen while it sends', async () => {
    const locks = {
      async request(_: string, work: () => Promise<void>) {
        await work();
        throw new DOMException('stolen', 'AbortError');
      },
    };
    await withLocks(locks, async () => {
      const store = memory();
      store.entries.set('a', { id: 'a', endpoint: '/x', body: { id: 'a' }, submittedAt: 1, state: 'waiting' });
      const { outbox, sent } = scripted(
        Array.from({ length: 4 }, () => again(60_000)),
        store,
      );
      await outbox.flush();
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(sent).to.deep.equal(['a']);
    });
  });

  it('sends one answer once where there are no locks and it is asked twice', async () => {
    await withLocks(undefined, async () => {
      const store = memory();
      store.entries.set('a', { id: 'a', endpoint: '/x', body: { id: 'a' }, submittedAt: 1, state: 'waiting' });
      const sent: string[] = [];
      const outbox = createOutbox(store, async (entry) => {
        sent.push(entry.id);
        await new Promise((resolve) => setTimeout(resolve, 20));
        return { kind: 'sent', receipt: null };
      });
      await Promise.all([outbox.flush(), outbox.flush(), outbox.flush()]);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(sent).to.deep.equal(['a']);
    });
  });

  it('takes along what was put in while it sent', async () => {
    const store = memory();
    const sent: string[] = [];
    const outbox = createOutbox(store, async (entry) => {
      sent.push(entry.id);
      if (entry.id === 'first') {
        store.entries.set('second', { ...entry, id: 'second' });
        void outbox.flush();
      }
      return { kind: 'sent', receipt: null };
    });
    store.entries.set('first', {
      id: 'first',
      endpoint: '/x',
      body: { id: 'first' },
      submittedAt: 1,
      state: 'waiting',
    });
    await outbox.flush();
    await until(() => sent.includes('second'));
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(sent).to.deep.equal(['first', 'second']);
  });
});
