import type { Engine, Session } from './engine.js';

interface Job {
  readonly work: (session: Session) => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * Lets writes that arrive together share one commit: one wait for the disk
 * for all of them. Nobody is answered before that commit.
 */
export class GroupCommit {
  private readonly engine: Engine;
  private waiting: Job[] = [];
  private flushing: Promise<void> | undefined;

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
    // What arrives in the same turn of the event loop belongs to the batch.
    await new Promise((resolve) => setImmediate(resolve));
    while (this.waiting.length > 0) {
      const batch = this.waiting.splice(0, 500);
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
    }
    this.flushing = undefined;
  }
}
