import type { Entry, OutgoingBody } from './entry.js';
import { openEntryStore, type EntryStore } from './entry-store.js';
import { sendEntry, type SendOutcome } from './send-entry.js';

/** News of one answer, for whoever shows it. */
export interface OutboxNews {
  readonly entry: Entry;
  readonly state: 'queued' | 'sending' | 'waiting' | 'sent' | 'conflict' | 'dead';
  readonly receipt?: string | null;
  readonly problems?: readonly unknown[];
}

export interface Outbox {
  /** Keeps the answer, then sends it; resolves when it is kept, to whether it survives this page. */
  submit(endpoint: string, body: OutgoingBody): Promise<boolean>;
  /** Sends everything that waits; safe to call at any time, from any tab. */
  flush(): Promise<void>;
  subscribe(listener: (news: OutboxNews) => void): () => void;
  /** Everything that is not delivered, also what will never be. */
  list(): Promise<Entry[]>;
  /** Forgets an answer that will never be stored, once the person has it as a file. */
  discard(id: string): Promise<void>;
}

const firstDelay = 500;
const longestDelay = 30_000;
const lockName = 'danvan-outbox';

/** Full jitter: many pages that failed together do not come back together. */
const delayAfter = (attempt: number): number => Math.random() * Math.min(longestDelay, firstDelay * 2 ** attempt);

export function createOutbox(
  store: EntryStore = openEntryStore(),
  send: (entry: Entry) => Promise<SendOutcome> = sendEntry,
): Outbox {
  const listeners = new Set<(news: OutboxNews) => void>();
  let attempt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running: Promise<void> | undefined;
  let again = false;
  const hear = (news: OutboxNews): void => {
    for (const listener of listeners) listener(news);
  };
  // Whichever tab sends an answer, the one that shows it has to know what became of it.
  const channel = 'BroadcastChannel' in globalThis ? new BroadcastChannel(lockName) : undefined;
  if (channel) {
    channel.onmessage = ({ data }: MessageEvent<OutboxNews>) => {
      // What another tab has delivered this one keeps no longer.
      if (data.state === 'sent') void store.remove(data.entry.id);
      hear(data);
    };
  }
  const tell = (news: OutboxNews): void => {
    hear(news);
    channel?.postMessage(news);
  };

  /** Resolves to the milliseconds until it should go out again. */
  async function deliver(entry: Entry): Promise<number> {
    tell({ entry, state: 'sending' });
    const outcome = await send(entry);
    if (outcome.kind === 'sent') {
      const news: OutboxNews = { entry, state: 'sent', receipt: outcome.receipt };
      // The other tabs drop their copies before the lasting one goes, or they would send them.
      channel?.postMessage(news);
      await store.remove(entry.id);
      hear(news);
      return Infinity;
    }
    if (outcome.kind === 'retry') {
      tell({ entry, state: 'waiting' });
      return outcome.afterMs + delayAfter(attempt);
    }
    const kept: Entry = { ...entry, state: outcome.kind };
    await store.put(kept);
    tell({ entry: kept, state: outcome.kind, problems: outcome.problems });
    return Infinity;
  }

  async function deliverAll(): Promise<void> {
    clearTimeout(timer);
    let wait = Infinity;
    for (const entry of await store.list()) {
      if (entry.state === 'waiting') wait = Math.min(wait, await deliver(entry));
    }
    if (wait === Infinity) {
      attempt = 0;
      return;
    }
    attempt += 1;
    timer = setTimeout(() => void outbox.flush(), wait);
  }

  const outbox: Outbox = {
    async submit(endpoint, body) {
      const entry: Entry = { id: body.id, endpoint, body, submittedAt: Date.now(), state: 'waiting' };
      const kept = await store.put(entry);
      tell({ entry, state: 'queued' });
      attempt = 0;
      void outbox.flush();
      return kept;
    },
    flush() {
      // One sender at a time in this page; whoever comes meanwhile asks for another round.
      if (running) {
        again = true;
        return running;
      }
      running = locked(deliverAll).finally(() => {
        running = undefined;
        if (!again) return;
        again = false;
        void outbox.flush();
      });
      return running;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    list: () => store.list(),
    discard: (id) => store.remove(id),
  };
  return outbox;
}

// One sender at a time among all tabs, where the browser can arrange it; where
// it cannot, the server still stores each id once.
async function locked(work: () => Promise<void>): Promise<void> {
  const lock = { held: false };
  try {
    await navigator.locks.request(lockName, () => {
      lock.held = true;
      return work();
    });
  } catch {
    // No locks on plain http, and none that may be asked for in a sandboxed frame.
    if (!lock.held) await work();
  }
}
