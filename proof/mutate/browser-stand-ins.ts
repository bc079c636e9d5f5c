// What the outbox finds in a browser, for a run without one: thousands of
// mutants, each in a real page, would take days. The stand-ins keep to the
// interfaces; the same tests run in three real browsers in `npm test`.
import 'fake-indexeddb/auto';

class MemoryStorage {
  getItem(key: string): string | null {
    return Object.hasOwn(this, key) ? String((this as unknown as Record<string, string>)[key]) : null;
  }
  setItem(key: string, value: string): void {
    (this as unknown as Record<string, string>)[key] = String(value);
  }
  removeItem(key: string): void {
    Reflect.deleteProperty(this, key);
  }
}

// One holder at a time, in the order of asking.
let last: Promise<unknown> = Promise.resolve();
const locks = {
  request<T>(_name: string, work: () => Promise<T>): Promise<T> {
    const next = last.then(work, work);
    last = next.catch(() => undefined);
    return next;
  },
};

const events = new EventTarget();
const page = Object.assign(new EventTarget(), { hidden: false });
const define = (name: string, value: unknown): void => {
  Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
};
define('Storage', MemoryStorage);
define('localStorage', new MemoryStorage());
define('navigator', { locks });
define('window', globalThis);
define('document', page);
define('addEventListener', events.addEventListener.bind(events));
for (const hook of ['before', 'after'] as const) {
  const known = globalThis as unknown as Record<string, unknown>;
  define(hook, known[`${hook}All`]);
}
define('removeEventListener', events.removeEventListener.bind(events));
define('dispatchEvent', events.dispatchEvent.bind(events));
