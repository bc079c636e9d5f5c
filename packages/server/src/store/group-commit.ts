import type { Engine, Session } from './engine.js';

interface Job {
  readonly work: (session: Session) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

const largest = 500;
/** Milliseconds that a batch waits for company at most. */
const longestWait = 5;

/**
 * Lets writes that arrive together share one commit: one wait for the disk
 * for all of them. Nobody is answered before that commit.
 */
export class GroupCommit {
  private readonly engine: Engine;
  private waiting: Job[] = [];
  private flushing: Promise<void> | undefined;
  private last = { size: 0, duration: 0 };

  constructor(engine: Engine) {
    this.engine = engine;
  }

  run<T>(work: (session: Session) => Promise<T>): Promise<T> {
    if (!this.engine.groupCommit) return this.engine.transaction(work);
    return new Promise<T>((resolve, reject) => {
      this.waiting.push({ work, resolve: resolve as (value: unknown) => void, reject });
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
      const batch = this.waiting.splice(0, largest);
      const begun = performance.now();
      try {
        const results = await this.engine.transaction(async (session) => {
          const done: unknown[] = [];
          for (const { work } of batch) done.push(await work(session));
          return done;
        });
        batch.forEach(({ resolve }, index) => {
          resolve(results[index]);
        });
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
      this.last = { size: batch.length, duration: performance.now() - begun };
    } while (this.waiting.length > 0);
    this.flushing = undefined;
  }

  // What arrives in the same turn of the event loop belongs to the batch. Those
  // who were answered by the last commit come back one after another: a short
  // wait for as many again spares most of them the wait for a commit in between.
  private async gather(): Promise<void> {
    const patience = Math.min(this.last.duration / 4, longestWait);
    const begun = performance.now();
    do await new Promise((resolve) => setImmediate(resolve));
    while (this.waiting.length < this.last.size && performance.now() - begun < patience);
  }
}
