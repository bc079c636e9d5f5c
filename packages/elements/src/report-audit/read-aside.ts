import type { AuditReport } from './audit-report.js';
import { nextTurn, oneTurn } from './next-turn.js';
import { addPiece, emptyReport, type Ready } from './pieces-of-report.js';

/** Up to here a text is read in less time than a worker takes to start; one that has started reads it as well. */
const short = 10_000;
/** How long a worker waits for a text: whoever is in the box will paste one, whoever mends a report reads it again. */
const patience = 60_000;

/**
 * Told when all figures of a long text are there, and again when all checks are; the rest is added to the same report
 * later. What is in a short text follows so soon that the page would only flicker.
 */
export type OnReady = (report: AuditReport, ready: Ready) => void;

/**
 * Reads a text without holding the page: a long one in a worker. A page may
 * only start workers of its own origin, so a reader from elsewhere is started
 * through a script of the page's own. Where that is refused as well (a policy,
 * Trusted Types) the page reads the text itself, a few milliseconds at a time.
 */
export async function readAside(text: string, onReady?: OnReady): Promise<AuditReport> {
  const long = text.length > short;
  const told = long ? onReady : undefined;
  const direct = long || waiting ? await readBy(newWorker, text, told) : undefined;
  if (direct) return direct;
  const { address } = await import('./audit-worker.js');
  const foreign = long && new URL(address).origin !== location.origin;
  return (foreign ? await readBy(() => ownWorker(address), text, told) : undefined) ?? readHere(text, told);
}

/** Starts a worker for the text that is about to come. Where the page may not have one, nothing happens. */
export function startAhead(): void {
  if (waiting || isRefused) return;
  let worker: Worker;
  try {
    worker = newWorker();
  } catch {
    isRefused = true;
    return;
  }
  keep(worker);
  worker.onerror = (event) => {
    event.preventDefault();
    worker.terminate();
    if (waiting?.worker === worker) stopWaiting();
  };
}

/** The page may not have a worker: each time it is tried for nothing, the browser tells whoever looks after the page. */
let isRefused = false;

function newWorker(): Worker {
  return new Worker(new URL('./audit-worker.js', import.meta.url), { type: 'module' });
}

/** A worker of the page's origin that runs a script of another. */
function ownWorker(address: string): Worker {
  const own = URL.createObjectURL(new Blob([`import ${JSON.stringify(address)};`], { type: 'text/javascript' }));
  try {
    return new Worker(own, { type: 'module' });
  } finally {
    // Not at once: the worker has yet to fetch it.
    setTimeout(() => {
      URL.revokeObjectURL(own);
    }, 10_000);
  }
}

/** A worker that waits for a text: what it has learnt from the last one it need not learn again. */
let waiting: { readonly worker: Worker; readonly end: ReturnType<typeof setTimeout> } | undefined;

/** What a worker reads; nothing where the page may not have one. */
function readBy(start: () => Worker, text: string, onReady?: OnReady): Promise<AuditReport | undefined> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = waiting?.worker ?? start();
    } catch {
      resolve(undefined);
      return;
    }
    stopWaiting();
    const report = emptyReport(text);
    worker.onmessage = ({ data }: MessageEvent<string | null>) => {
      if (data !== null) {
        const ready = addPiece(report, data);
        if (ready) onReady?.(report, ready);
        return;
      }
      keep(worker);
      resolve(report);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      resolve(undefined);
    };
    worker.postMessage(text);
  });
}

function keep(worker: Worker): void {
  if (waiting) {
    worker.terminate();
    return;
  }
  const end = setTimeout(() => {
    worker.terminate();
    waiting = undefined;
  }, patience);
  waiting = { worker, end };
}

function stopWaiting(): void {
  clearTimeout(waiting?.end);
  waiting = undefined;
}

/** What the page reads itself. */
async function readHere(text: string, onReady?: OnReady): Promise<AuditReport> {
  const { readInPieces } = await import('./audit-worker.js');
  // Let the words "reading" reach the screen first; a worker has nothing to wait for.
  await new Promise((resolve) => setTimeout(resolve));
  const report = emptyReport(text);
  let until = performance.now() + oneTurn;
  for (const piece of readInPieces(text)) {
    const ready = piece === undefined ? undefined : addPiece(report, piece);
    if (ready) onReady?.(report, ready);
    if (performance.now() < until) continue;
    await nextTurn();
    until = performance.now() + oneTurn;
  }
  return report;
}
