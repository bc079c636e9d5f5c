import type { Entry } from './entry.js';

/** Where waiting answers are kept between visits. */
export interface EntryStore {
  /** Resolves to whether the entry survives the page. */
  put(entry: Entry): Promise<boolean>;
  remove(id: string): Promise<void>;
  list(): Promise<Entry[]>;
}

/** One place to keep them, which may answer or refuse at once. */
interface Place {
  put(entry: Entry): unknown;
  remove(id: string): unknown;
  list(): Entry[] | Promise<Entry[]>;
}

const name = 'danvan-outbox';

// A database that another tab or a fault of the browser blocks may never answer.
const patience = 3000;

/**
 * IndexedDB with strict durability; before it has answered, and where it never
 * does, localStorage, because a tab may close right after the click and private
 * windows and locked-down browsers lack one or the other. The page's memory
 * holds a copy besides: a portal or a person may clear the storage meanwhile.
 */
export function openEntryStore(): EntryStore {
  const [database, atOnce] = [durable(), local()];
  const memory = new Map<string, Entry>();
  const store: EntryStore = {
    async put(entry) {
      memory.set(entry.id, entry);
      const kept = await works(() => atOnce.put(entry));
      if (!(await works(() => database.put(entry)))) return kept;
      // One lasting copy only: an older one elsewhere would be sent again for ever.
      await works(() => atOnce.remove(entry.id));
      return true;
    },
    async remove(id) {
      memory.delete(id);
      await works(() => atOnce.remove(id));
      await works(() => database.remove(id));
    },
    async list() {
      const byId = new Map<string, Entry>();
      for (const place of [database, atOnce]) {
        await works(async () => {
          for (const entry of await place.list()) byId.set(entry.id, entry);
        });
      }
      for (const entry of memory.values()) {
        if (byId.has(entry.id)) continue;
        byId.set(entry.id, entry);
        await store.put(entry);
      }
      return [...byId.values()].sort((a, b) => a.submittedAt - b.submittedAt);
    },
  };
  return store;
}

/** Begins at once; a place that refuses keeps nothing. */
async function works(work: () => unknown): Promise<boolean> {
  try {
    await work();
    return true;
  } catch {
    return false;
  }
}

function durable(): Place {
  let opened: Promise<IDBDatabase> | undefined;
  const open = (): Promise<IDBDatabase> =>
    (opened ??= new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name, 1);
      const fail = (): void => {
        opened = undefined;
        reject(request.error ?? new Error('blocked'));
      };
      request.onupgradeneeded = () => request.result.createObjectStore('entries', { keyPath: 'id' });
      request.onerror = fail;
      request.onblocked = fail;
      request.onsuccess = () => {
        const database = request.result;
        // Phones close databases under memory pressure, and another tab may bring a newer version.
        database.onclose = () => (opened = undefined);
        database.onversionchange = () => {
          database.close();
          opened = undefined;
        };
        resolve(database);
      };
    }));
  // Phones close a database without a word; whoever finds it closed opens it again.
  const begin = async (mode: IDBTransactionMode): Promise<IDBTransaction> => {
    const start = (database: IDBDatabase) => database.transaction('entries', mode, { durability: 'strict' });
    try {
      return start(await open());
    } catch {
      opened = undefined;
      return start(await open());
    }
  };
  const run = <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      setTimeout(reject, patience);
      begin(mode)
        .then((transaction) => {
          const request = work(transaction.objectStore('entries'));
          transaction.oncomplete = () => {
            resolve(request.result);
          };
          transaction.onabort = transaction.onerror = () => {
            reject(transaction.error ?? new Error('aborted'));
          };
        })
        .catch(reject);
    });
  return {
    put: (entry) => run('readwrite', (store) => store.put(entry)),
    remove: (id) => run('readwrite', (store) => store.delete(id)),
    list: () => run<Entry[]>('readonly', (store) => store.getAll() as IDBRequest<Entry[]>),
  };
}

function local(): Place {
  const key = (id: string): string => `${name}:${id}`;
  return {
    put: (entry) => {
      localStorage.setItem(key(entry.id), JSON.stringify(entry));
    },
    remove: (id) => {
      localStorage.removeItem(key(id));
    },
    list: () =>
      Object.keys(localStorage)
        .filter((found) => found.startsWith(`${name}:`))
        .flatMap((found) => {
          try {
            return [JSON.parse(localStorage.getItem(found) ?? '') as Entry];
          } catch {
            return [];
          }
        }),
  };
}
