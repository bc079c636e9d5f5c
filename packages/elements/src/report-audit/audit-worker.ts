// The reader of reports as a file of its own. It is loaded when a report is
// first read: by a worker, or by the page where it may not have one.
import { readReportInSteps, type ReadyPart } from '@danvan/core/reports';

export { readFile, UnreadableFile } from './read-file.js';

/** Where this file was loaded from. */
export const address = import.meta.url;

/** How many figures or findings are written and taken in at one go. */
const atOnce = 200;

/**
 * Reads a text in small steps. What is ready comes as JSON, a few figures or
 * findings at a time (`{"mentions":[…]}`): whoever takes it in has a little to
 * do now and then, while the reading goes on. `{"ready":"mentions"}` says that
 * these were all figures, `{"ready":"checks"}` that these were all findings;
 * to name the measures takes as long as both.
 */
export function* readInPieces(text: string): Generator<string | undefined, void> {
  const reading = readReportInSteps(text);
  let step = reading.next();
  for (; !step.done; step = reading.next()) {
    if (step.value) yield* all(step.value);
    else yield;
  }
  yield* written('claims', step.value.claims);
}

function* all(part: ReadyPart): Generator<string> {
  for (const [name, items] of Object.entries(part)) {
    yield* written(name, items);
    yield JSON.stringify({ ready: name });
  }
}

function* written(name: string, items: readonly unknown[]): Generator<string> {
  for (let at = 0; at < items.length; at += atOnce) yield JSON.stringify({ [name]: items.slice(at, at + atOnce) });
}

if ('WorkerGlobalScope' in globalThis) {
  const post = postMessage as (message: string | null) => void;
  addEventListener('message', ({ data }: MessageEvent<string>) => {
    for (const piece of readInPieces(data)) if (piece !== undefined) post(piece);
    // That was all.
    post(null);
  });
}
