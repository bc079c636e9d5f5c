import type { Engine, Session } from './engine.js';

/** What a batch does besides the single writes, in the same commit. */
export interface Batch {
  /** Runs after the single writes, before the commit. */
  finish(session: Session): Promise<void>;
  /** Runs after the commit. */
  committed(): void;
}

interface Job<B> {
  readonly key: string;
  readonly work: (session: Session, batch: B) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/** More than this many writes wait for the disk: the next ones are told to come again. */
class StoreBusyError extends Error {
  override readonly name = 'StoreBusyError';
}

const largest = 500;
/** Milliseconds that a batch waits for company at most. */
const longestWait = 5;
/** What a quick disk writes in a second; who waits longer has given up. */
const longestQueue = 10_000;

/**
 * Lets writes that arrive together share one commit: one wait for the disk
 * for all of them. Nobody is answered before that commit.
 */
export class GroupCommit<B extends Batch> {
  private readonly engine: Pick<Engine, 'transaction'>;
  private readonly newBatch: () => B;
  private readonly size: number;
  private waiting: Job<B>[] = [];
  private flushing: Promise<void> | undefined;
  private last = { size: 0, duration: 0 };

  /** @param size - most writes that share a commit; 1 is the slow way, for comparison */
  constructor(engine: Pick<Engine, 'transaction'>, newBatch: () => B, size = largest) {
    this.engine = engine;
    this.newBatch = newBatch;
    this.size = size;
  }

  /** @param key - writes of a batch are done in the order of their keys, so that two servers never wait crosswise */
  run<T>(work: (session: Session, batch: B) => Promise<T>, key = ''): Promise<T> {
    if (this.waiting.length >= longestQueue) return Promise.reject(new StoreBusyError('too many writes are waiting'));
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ key, work, resolve: resolve as (value: unknown) => void, reject });
      this.flushing ??= this.flush();
    });
  }

  /** Resolves when everything that was given has been committed or refused. */
  async drain(): Promise<void> {
    await this.flushing;
  }

  private async flush(): Promise<void> {
    do {
      await this.gather();
      const jobs = this.waiting.splice(0, this.size).sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
      const begun = performance.now();
      await this.commit(jobs);
      this.last = { size: jobs.length, duration: performance.now() - begun };
    } while (this.waiting.length > 0);
    this.flushing = undefined;
  }

  private async commit(jobs: readonly Job<B>[]): Promise<void> {
    try {
      let batch = this.newBatch();
      const results = await this.engine.transaction(async (session) => {
        // A transaction may be run again: what it counts begins anew.
        batch = this.newBatch();
        const done: unknown[] = [];
        for (const { work } of jobs) done.push(await work(session, batch));
        await batch.finish(session);
        return done;
      });
      batch.committed();
      jobs.forEach(({ resolve }, index) => {
        resolve(results[index]);
      });
    } catch (error) {
      if (jobs.length === 1) jobs[0]?.reject(error);
      // One write that the database refuses takes nobody else down with it.
      else for (const job of jobs) await this.commit([job]);
    }
  }

  // What arrives in the same turn of the event loop belongs to the batch. Those
  // who were answered by the last commit come back one after another: a short
  // wait for as many again spares most of them the wait for a commit in between.
  private async gather(): Promise<void> {
    const wanted = Math.min(this.last.size, this.size);
    const patience = Math.min(this.last.duration / 4, longestWait);
    const begun = performance.now();
    do await new Promise((resolve) => setImmediate(resolve));
    while (this.waiting.length < wanted && performance.now() - begun < patience);
  }
}
