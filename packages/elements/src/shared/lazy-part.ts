/**
 * A file with what not every element of a kind needs. It comes when one does;
 * where everything is loaded at once it is at hand from the start.
 */
export class LazyPart<M> {
  /** What the file holds, once it is here. */
  module: M | undefined;
  /** It could not be loaded; `come` tries again. */
  failed = false;
  private readonly load: () => Promise<M>;
  private coming: Promise<void> | undefined;

  constructor(load: () => Promise<M>) {
    this.load = load;
  }

  /** Resolves when it is clear whether the file is here; never rejects. */
  async come(): Promise<void> {
    if (this.module) return;
    await (this.coming ??= this.load().then(
      (module) => {
        this.module = module;
        this.failed = false;
      },
      () => {
        this.failed = true;
        this.coming = undefined;
      },
    ));
  }
}
