import { expect } from '@open-wc/testing';
import { until } from '../../test/until.js';
import { openEntryStore } from './entry-store.js';
import type { Entry } from './entry.js';
import { newId } from './new-id.js';

const database = 'danvan-outbox';
const entry = (id = newId(), submittedAt = 1): Entry => ({
  id,
  endpoint: '/x',
  body: { id },
  submittedAt,
  state: 'waiting',
});
const inLocalStorage = (id: string): string | null => localStorage.getItem(`${database}:${id}`);
const ids = async (store = openEntryStore()): Promise<string[]> => (await store.list()).map(({ id }) => id);

const real = {
  open: IDBFactory.prototype.open,
  set: Storage.prototype.setItem,
  put: IDBObjectStore.prototype.put,
  timeout: globalThis.setTimeout,
};
/** The time that a silent database is given, over at once or never. */
const patienceIs = (over: boolean): void => {
  globalThis.setTimeout = ((work: () => void, ms?: number) =>
    ms === 3000 ? over && real.timeout(work) : real.timeout(work, ms)) as typeof setTimeout;
};
const denied = (): never => {
  throw new DOMException('denied', 'SecurityError');
};

describe('where waiting answers are kept', () => {
  afterEach(async () => {
    IDBFactory.prototype.open = real.open;
    Storage.prototype.setItem = real.set;
    IDBObjectStore.prototype.put = real.put;
    globalThis.setTimeout = real.timeout;
    const store = openEntryStore();
    for (const id of await ids(store)) await store.remove(id);
  });

  it('tells whether an answer survives the page', async () => {
    expect(await openEntryStore().put(entry())).to.equal(true);
    IDBFactory.prototype.open = denied;
    const second = entry();
    expect(await openEntryStore().put(second)).to.equal(true);
    expect(inLocalStorage(second.id)).to.contain(second.id);
    Storage.prototype.setItem = denied;
    expect(await openEntryStore().put(entry())).to.equal(false);
  });

  it('has it before the database has answered, for a tab that closes right after the click', async () => {
    const one = entry();
    const putting = openEntryStore().put(one);
    expect(inLocalStorage(one.id)).to.contain(one.id);
    await putting;
    expect(inLocalStorage(one.id)).to.equal(null);
    expect(await ids()).to.deep.equal([one.id]);
  });

  it('lists the oldest first, from wherever they are', async () => {
    const [old, middle, young] = [entry(newId(), 1), entry(newId(), 2), entry(newId(), 3)];
    const store = openEntryStore();
    await store.put(young);
    await store.put(old);
    IDBFactory.prototype.open = denied;
    await openEntryStore().put(middle);
    IDBFactory.prototype.open = real.open;
    expect(await ids()).to.deep.equal([old.id, middle.id, young.id]);
  });

  it('keeps one lasting copy, in the better place once that works', async () => {
    IDBFactory.prototype.open = denied;
    const one = entry();
    const store = openEntryStore();
    await store.put(one);
    IDBFactory.prototype.open = real.open;
    expect(await store.put(one)).to.equal(true);
    expect(inLocalStorage(one.id)).to.equal(null);
    expect(await ids()).to.deep.equal([one.id]);
  });

  it('falls through when the database is full', async () => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    const one = entry();
    expect(await openEntryStore().put(one)).to.equal(true);
    expect(inLocalStorage(one.id)).to.contain(one.id);
  });

  it('falls through when the database never answers', async () => {
    patienceIs(true);
    IDBFactory.prototype.open = () => new EventTarget() as IDBOpenDBRequest;
    const one = entry();
    expect(await openEntryStore().put(one)).to.equal(true);
    expect(inLocalStorage(one.id)).to.contain(one.id);
  });

  for (const refusal of ['onerror', 'onblocked'] as const) {
    it(`falls through as soon as the database says no (${refusal})`, async () => {
      patienceIs(false);
      IDBFactory.prototype.open = () => {
        const request = { error: null } as unknown as IDBOpenDBRequest;
        real.timeout(() => request[refusal]?.call(request, new Event('blocked') as IDBVersionChangeEvent));
        return request;
      };
      const one = entry();
      const store = openEntryStore();
      expect(await store.put(one)).to.equal(true);
      expect(inLocalStorage(one.id)).to.contain(one.id);
      // What said no once is asked again.
      IDBFactory.prototype.open = real.open;
      await store.put(one);
      expect(inLocalStorage(one.id)).to.equal(null);
    });
  }

  it('falls through as soon as the database takes back what it was given', async () => {
    patienceIs(false);
    IDBObjectStore.prototype.put = function (...words) {
      const request = real.put.apply(this, words);
      this.transaction.abort();
      return request;
    };
    const one = entry();
    expect(await openEntryStore().put(one)).to.equal(true);
    expect(inLocalStorage(one.id)).to.contain(one.id);
  });

  it('asks for strict durability, and for one connection', async () => {
    const asked: unknown[] = [];
    let opened = 0;
    const begin = IDBDatabase.prototype.transaction;
    IDBFactory.prototype.open = function (...words) {
      opened += 1;
      return real.open.apply(this, words);
    };
    IDBDatabase.prototype.transaction = function (...words) {
      asked.push([words[1], words[2]]);
      return begin.apply(this, words);
    };
    try {
      const store = openEntryStore();
      await store.put(entry());
      await store.list();
      expect(asked[0]).to.deep.equal(['readwrite', { durability: 'strict' }]);
      expect(opened).to.equal(1);
    } finally {
      IDBDatabase.prototype.transaction = begin;
    }
  });

  it('opens a database again that was closed without a word', async () => {
    const connections: IDBDatabase[] = [];
    IDBFactory.prototype.open = function (...words) {
      const request = real.open.apply(this, words);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    };
    const store = openEntryStore();
    await store.list();
    for (const connection of connections) connection.close();
    const one = entry();
    await store.put(one);
    expect(inLocalStorage(one.id)).to.equal(null);
    expect(await ids()).to.deep.equal([one.id]);
  });

  it('opens it again after the browser has said that it closed it', async () => {
    const connections: IDBDatabase[] = [];
    IDBFactory.prototype.open = function (...words) {
      const request = real.open.apply(this, words);
      request.addEventListener('success', () => connections.push(request.result));
      return request;
    };
    const store = openEntryStore();
    await store.list();
    const [first] = connections;
    first?.onclose?.call(first, new Event('close'));
    await store.list();
    expect(connections).to.have.length(2);
    for (const connection of connections) connection.close();
  });

  it('makes way for a newer version in another tab, and keeps what waits through a cleared storage', async () => {
    const one = entry();
    const store = openEntryStore();
    await store.put(one);
    let blocked = false;
    await new Promise<void>((resolve) => {
      const request = indexedDB.deleteDatabase(database);
      request.onblocked = () => (blocked = true);
      request.onsuccess = () => {
        resolve();
      };
    });
    expect(blocked).to.equal(false);
    expect(await ids(store)).to.deep.equal([one.id]);
    // It is kept again for the next visit, too.
    expect(await ids()).to.deep.equal([one.id]);
    await store.remove(one.id);
    expect(await ids(store)).to.deep.equal([]);
  });

  it('reads its own keys only, and skips what is damaged', async () => {
    localStorage.setItem('somebody-else', '{"id":"theirs"}');
    localStorage.setItem(`${database}:broken`, '{');
    const one = entry();
    IDBFactory.prototype.open = denied;
    await openEntryStore().put(one);
    expect(await ids()).to.deep.equal([one.id]);
    localStorage.removeItem('somebody-else');
    localStorage.removeItem(`${database}:broken`);
    await until(async () => inLocalStorage('broken') === null);
  });
});
