// The reader of reports as a file of its own. It is loaded when a report is
// first read: by a worker, or by the page where it may not have one.
import { readReportInSteps } from '@danvan/core/reports';

export { readFile, UnreadableFile } from './read-file.js';

/** Where this file was loaded from. */
export const address = import.meta.url;

/** How many figures or findings are written and taken in at one go. */
const atOnce = 200;

/**
 * Reads a text in small steps. What is ready comes as JSON, a few figures or
 * findings at a time (`{"mentions":[…]}`): whoever takes it in has a little to
 * do now and then, while the reading goes on. `{"found":true}` says that these
 * were all figures; what is said of them takes as long again.
 */
export function* readInPieces(text: string): Generator<string | undefined, void> {
  const reading = readReportInSteps(text);
  let step = reading.next();
  for (; !step.done; step = reading.next()) {
    if (step.value) {
      yield* written({ mentions: step.value });
      yield JSON.stringify({ found: true });
    } else yield;
  }
  const { claims, checks } = step.value;
  yield* written({ claims });
  yield* written({ checks });
}

function* written(part: Readonly<Record<string, readonly unknown[]>>): Generator<string> {
  for (const [name, items] of Object.entries(part)) {
    for (let at = 0; at < items.length; at += atOnce) yield JSON.stringify({ [name]: items.slice(at, at + atOnce) });
  }
}

if ('WorkerGlobalScope' in globalThis) {
  const post = postMessage as (message: string | null) => void;
  addEventListener('message', ({ data }: MessageEvent<string>) => {
    for (const piece of readInPieces(data)) if (piece !== undefined) post(piece);
    // That was all.
    post(null);
  });
}
