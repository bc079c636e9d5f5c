/**
 * Work in small pieces: it pauses after each, so that whoever does it can turn
 * to something else in between. What it pauses with is what is ready by then.
 */
export type Steps<T, Ready = undefined> = Generator<Ready, T, undefined>;

/** Does the work at one go. */
export function finish<T>(steps: Steps<T, unknown>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Hands out the items of a list, with a pause after each `stride` of them. */
export function* paced<T>(items: readonly T[], work: (item: T, index: number) => void, stride = 8): Steps<void> {
  for (let index = 0; index < items.length; index += 1) {
    if (index % stride === stride - 1) yield;
    work(items[index] as T, index);
  }
}
