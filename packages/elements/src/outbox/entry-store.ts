import type { Entry } from './entry.js';

/** Where waiting answers are kept between visits. */
export interface EntryStore {
  /** Resolves to whether the entry survives the page. */
  put(entry: Entry): Promise<boolean>;
  remove(id: string): Promise<void>;
  list(): Promise<Entry[]>;
}

const name = 'danvan-outbox';

// A database that another tab or a fault of the browser blocks may never answer.
const patience = 3000;

/**
 * IndexedDB with strict durability, else localStorage, else this page's
 * memory: private windows and locked-down browsers lack one or the other, and
 * each write falls through to the next that works.
 */
export function openEntryStore(): EntryStore {
  const stores = [indexedDbStore(), localStore(), memoryStore()];
  return {
    async put(entry) {
      for (const store of stores) {
        try {
          const kept = await store.put(entry);
          // One copy only: an older one elsewhere would be sent again for ever.
          await Promise.allSettled(stores.filter((other) => other !== store).map((other) => other.remove(entry.id)));
          return kept;
        } catch {
          // The next one.
        }
      }
      return false;
    },
    async remove(id) {
      await Promise.allSettled(stores.map((store) => store.remove(id)));
    },
    async list() {
      const lists = await Promise.allSettled(stores.map((store) => store.list()));
      const byId = new Map<string, Entry>();
      for (const result of lists) {
        if (result.status === 'fulfilled') for (const entry of result.value) byId.set(entry.id, entry);
      }
      return [...byId.values()].sort((a, b) => a.submittedAt - b.submittedAt);
    },
  };
}

function indexedDbStore(): EntryStore {
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
  const run = <T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      setTimeout(reject, patience);
      open()
        .then((database) => {
          const transaction = database.transaction('entries', mode, { durability: 'strict' });
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
    put: async (entry) => {
      await run('readwrite', (store) => store.put(entry));
      return true;
    },
    remove: async (id) => {
      await run('readwrite', (store) => store.delete(id));
    },
    list: () => run<Entry[]>('readonly', (store) => store.getAll() as IDBRequest<Entry[]>),
  };
}

function localStore(): EntryStore {
  const key = (id: string): string => `${name}:${id}`;
  return {
    put: (entry) =>
      attempt(() => {
        localStorage.setItem(key(entry.id), JSON.stringify(entry));
        return true;
      }),
    remove: (id) =>
      attempt(() => {
        localStorage.removeItem(key(id));
      }),
    list: () =>
      attempt(() =>
        Object.keys(localStorage)
          .filter((found) => found.startsWith(`${name}:`))
          .flatMap((found) => {
            try {
              return [JSON.parse(localStorage.getItem(found) ?? '') as Entry];
            } catch {
              return [];
            }
          }),
      ),
  };
}

function memoryStore(): EntryStore {
  const entries = new Map<string, Entry>();
  return {
    put: (entry) =>
      attempt(() => {
        entries.set(entry.id, entry);
        return false;
      }),
    remove: (id) =>
      attempt(() => {
        entries.delete(id);
      }),
    list: () => attempt(() => [...entries.values()]),
  };
}

// A synchronous store that throws refuses like the others.
function attempt<T>(work: () => T): Promise<T> {
  return new Promise((resolve) => {
    resolve(work());
  });
}
