import { expect } from '@open-wc/testing';
import { until } from '../../test/until.js';
import { openEntryStore, type EntryStore } from './entry-store.js';
import type { Entry } from './entry.js';
import { newId } from './new-id.js';
import { createOutbox, type OutboxNews } from './outbox.js';
import { sendEntry, type SendOutcome } from './send-entry.js';

function memory(): EntryStore & { entries: Map<string, Entry> } {
  const entries = new Map<string, Entry>();
  return {
    entries,
    put: async (entry) => {
      entries.set(entry.id, entry);
      return true;
    },
    remove: async (id) => void entries.delete(id),
    list: async () => [...entries.values()],
  };
}

const body = (id = newId()) => ({ id, survey: 'quick', answers: { overall: 5 } });

/** An outbox whose server answers what the list says, then acknowledges. */
function scripted(replies: SendOutcome[]) {
  const store = memory();
  const sent: string[] = [];
  const news: OutboxNews[] = [];
  const outbox = createOutbox(store, async (entry) => {
    sent.push(entry.id);
    return replies.shift() ?? { kind: 'sent', receipt: '7F3K-AAAA' };
  });
  outbox.subscribe((entry) => news.push(entry));
  return { store, sent, news, outbox, states: () => news.map(({ state }) => state) };
}

describe('outbox', () => {
  it('keeps the answer before it sends it, and forgets it only after the acknowledgement', async () => {
    const { outbox, store, states } = scripted([]);
    await outbox.submit('/v1/responses', body());
    expect(states()[0]).to.equal('queued');
    await until(() => states().includes('sent'));
    expect(states()).to.deep.equal(['queued', 'sending', 'sent']);
    expect(store.entries.size).to.equal(0);
  });

  it('sends again, with the same id, until it is stored', async () => {
    const { outbox, sent, states, store } = scripted([
      { kind: 'retry', afterMs: 5 },
      { kind: 'retry', afterMs: 5 },
    ]);
    const entry = body();
    await outbox.submit('/v1/responses', entry);
    await until(() => states().includes('sent'));
    expect(sent).to.deep.equal([entry.id, entry.id, entry.id]);
    expect(store.entries.size).to.equal(0);
  });

  it('keeps what can never be stored and does not send it again', async () => {
    const { outbox, store, sent, states } = scripted([
      { kind: 'dead', problems: [] },
      { kind: 'conflict', problems: [] },
    ]);
    await outbox.submit('/v1/responses', body());
    await until(() => states().includes('dead'));
    await outbox.submit('/v1/responses', body());
    await until(() => states().includes('conflict'));
    await outbox.flush();
    expect(sent).to.have.length(2);
    expect([...store.entries.values()].map(({ state }) => state)).to.deep.equal(['dead', 'conflict']);
    await outbox.discard([...store.entries.keys()][0] ?? '');
    expect(store.entries.size).to.equal(1);
  });

  it('many flushes at once send each answer once', async () => {
    const { outbox, sent, states } = scripted([]);
    await outbox.submit('/v1/responses', body());
    await Promise.all([outbox.flush(), outbox.flush(), outbox.flush()]);
    await until(() => states().includes('sent'));
    expect(sent).to.have.length(1);
  });

  it('two tabs with one store send each answer once', async () => {
    const sent: string[] = [];
    const send = async ({ id }: Entry): Promise<SendOutcome> => {
      sent.push(id);
      await new Promise((resolve) => setTimeout(resolve, 30));
      return { kind: 'sent', receipt: null };
    };
    const [one, other] = [createOutbox(openEntryStore(), send), createOutbox(openEntryStore(), send)];
    const ids = [newId(), newId(), newId()];
    await Promise.all(ids.map((id, place) => (place === 1 ? other : one).submit('/v1/responses', body(id))));
    await Promise.all([one.flush(), other.flush(), one.flush(), other.flush()]);
    await until(async () => (await one.list()).length === 0);
    await Promise.all([one.flush(), other.flush()]);
    expect(sent.sort()).to.deep.equal(ids.sort());
  });

  it('an answer given while another is being sent goes out too', async () => {
    const { outbox, sent, states } = scripted([]);
    void outbox.submit('/v1/responses', body());
    void outbox.submit('/v1/responses', body());
    await until(() => states().filter((state) => state === 'sent').length === 2);
    expect(new Set(sent).size).to.equal(2);
  });
});

describe('the store of waiting answers', () => {
  const entry = (id: string): Entry => ({ id, endpoint: '/x', body: { id }, submittedAt: 1, state: 'waiting' });

  it('survives a new start of the page', async () => {
    const id = newId();
    await openEntryStore().put(entry(id));
    const found = (await openEntryStore().list()).find((kept) => kept.id === id);
    expect(found?.body).to.deep.equal({ id });
    await openEntryStore().remove(id);
    expect((await openEntryStore().list()).some((kept) => kept.id === id)).to.equal(false);
  });

  it('makes room for a newer version in another tab, keeps what it has meanwhile and gives it to that one', async () => {
    const store = openEntryStore();
    await store.put(entry('before'));
    const newer = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('danvan-outbox', 2);
      request.onblocked = reject;
      request.onsuccess = () => {
        resolve(request.result);
      };
    });
    try {
      await store.put(entry('meanwhile'));
      expect((await store.list()).map(({ id }) => id)).to.include('meanwhile');
      const kept = newer.transaction('entries').objectStore('entries').getAllKeys();
      await new Promise((resolve) => (kept.onsuccess = resolve));
      expect(kept.result).to.include('before');
    } finally {
      newer.close();
      await new Promise((resolve) => (indexedDB.deleteDatabase('danvan-outbox').onsuccess = resolve));
      for (const id of ['before', 'meanwhile']) await store.remove(id);
    }
  });

  it('falls through to localStorage when the database cannot be opened', async () => {
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    const id = newId();
    try {
      await openEntryStore().put(entry(id));
    } finally {
      IDBFactory.prototype.open = open;
    }
    expect(localStorage.getItem(`danvan-outbox:${id}`)).to.contain(id);
    expect((await openEntryStore().list()).some((kept) => kept.id === id)).to.equal(true);
    await openEntryStore().remove(id);
    expect(localStorage.getItem(`danvan-outbox:${id}`)).to.equal(null);
  });

  it('keeps the answer in the page when nothing else works', async () => {
    const [open, set] = [IDBFactory.prototype.open, Storage.prototype.setItem];
    const denied = (): never => {
      throw new DOMException('denied', 'SecurityError');
    };
    IDBFactory.prototype.open = denied;
    Storage.prototype.setItem = denied;
    try {
      const store = openEntryStore();
      await store.put(entry('a'));
      expect((await store.list()).map(({ id }) => id)).to.include('a');
    } finally {
      IDBFactory.prototype.open = open;
      Storage.prototype.setItem = set;
    }
  });
});

describe('sendEntry', () => {
  const id = newId();
  const entry: Entry = { id, endpoint: '/v1/responses', body: { id }, submittedAt: 1000, state: 'waiting' };
  const real = window.fetch;
  afterEach(() => {
    window.fetch = real;
  });
  const answering = (response: Response | Error): { requests: RequestInit[] } => {
    const requests: RequestInit[] = [];
    window.fetch = async (_, init) => {
      requests.push(init ?? {});
      if (response instanceof Error) throw response;
      return response;
    };
    return { requests };
  };
  const json = (status: number, value: unknown, headers = {}): Response =>
    new Response(JSON.stringify(value), { status, headers });

  it('is delivered when the reply repeats the id', async () => {
    const { requests } = answering(json(200, { ack: id, receipt: '7F3K-AAAA' }));
    expect(await sendEntry(entry, 4000)).to.deep.equal({ kind: 'sent', receipt: '7F3K-AAAA' });
    expect(JSON.parse(String(requests[0]?.body))).to.deep.equal({ id, ageMs: 3000 });
    expect(requests[0]).to.include({ credentials: 'omit', keepalive: true });
    expect(new Headers(requests[0]?.headers).get('Content-Type')).to.match(/^text\/plain/);
  });

  for (const [name, response] of [
    ['a captive portal’s page', new Response('<html>Đăng nhập</html>', { status: 200 })],
    ['an empty object from a proxy', json(200, {})],
    ['the id of another answer', json(200, { ack: newId() })],
    ['a 500', json(500, {})],
    ['a 400 of somebody else', json(400, { error: 'bad gateway' })],
    ['no connection', new TypeError('Failed to fetch')],
  ] as const) {
    it(`is not delivered by ${name}`, async () => {
      answering(response);
      expect((await sendEntry(entry)).kind).to.equal('retry');
    });
  }

  it('waits as long as the server asks', async () => {
    answering(json(503, {}, { 'Retry-After': '7' }));
    expect(await sendEntry(entry)).to.deep.equal({ kind: 'retry', afterMs: 7000 });
  });

  it('does the work that a server under load asks for, and is delivered at once', async () => {
    const bodies: { id: string; proof?: string }[] = [];
    window.fetch = async (_, init) => {
      const sent = JSON.parse(String(init?.body)) as { id: string; proof?: string };
      bodies.push(sent);
      const digest = await crypto.subtle.digest(
        'SHA-256',
        new TextEncoder().encode(`danvan:${id}:${sent.proof ?? ''}`),
      );
      const zeros = Math.clz32(new DataView(digest).getUint32(0));
      if (zeros >= 11) return json(200, { ack: id });
      return json(429, { proof: { algorithm: 'SHA-256', bits: 11 } }, { 'Retry-After': '60' });
    };
    expect(await sendEntry(entry)).to.deep.equal({ kind: 'sent', receipt: null });
    expect(bodies.map(({ proof }) => typeof proof)).to.deep.equal(['undefined', 'string']);
  });

  it('waits where the work is refused, is too much for the time, or cannot be done', async () => {
    const asks = (bits: number, seconds: number): { requests: RequestInit[] } => {
      const requests: RequestInit[] = [];
      window.fetch = async (_, init) => {
        requests.push(init ?? {});
        return json(429, { proof: { algorithm: 'SHA-256', bits } }, { 'Retry-After': String(seconds) });
      };
      return { requests };
    };
    const refused = asks(1, 60);
    expect(await sendEntry(entry)).to.deep.equal({ kind: 'retry', afterMs: 60_000 });
    expect(refused.requests).to.have.length(2);
    const tooMuch = asks(200, 0.3);
    expect(await sendEntry(entry)).to.deep.equal({ kind: 'retry', afterMs: 300 });
    expect(tooMuch.requests).to.have.length(1);
    const { subtle } = crypto;
    Object.defineProperty(crypto, 'subtle', { value: undefined, configurable: true });
    try {
      asks(1, 60);
      expect((await sendEntry(entry)).kind).to.equal('retry');
    } finally {
      Object.defineProperty(crypto, 'subtle', { value: subtle, configurable: true });
    }
  });

  it('stops at a conflict and at a dead letter', async () => {
    answering(json(409, { conflict: id }));
    expect(await sendEntry(entry)).to.deep.equal({ kind: 'conflict', problems: [] });
    answering(json(422, { dead: id, problems: [{ code: 'unknown-unit' }] }));
    expect(await sendEntry(entry)).to.deep.equal({ kind: 'dead', problems: [{ code: 'unknown-unit' }] });
  });
});

describe('newId', () => {
  it('is a version 4 UUID, also on pages without randomUUID', () => {
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    expect(newId()).to.match(uuid);
    const real = crypto.randomUUID;
    Object.defineProperty(crypto, 'randomUUID', { value: undefined, configurable: true });
    expect(newId()).to.match(uuid);
    Object.defineProperty(crypto, 'randomUUID', { value: real, configurable: true });
  });

  it('leaves no digit to habit but the version and the variant', () => {
    const ids = Array.from({ length: 300 }, newId);
    const seen = Array.from({ length: 36 }, (_, place) => [...new Set(ids.map((id) => id[place]))].sort().join(''));
    for (const [place, digits] of seen.entries()) {
      const expected = place === 14 ? '4' : place === 19 ? '89ab' : '0123456789abcdef';
      expect(digits).to.equal([8, 13, 18, 23].includes(place) ? '-' : expected);
    }
  });
});
