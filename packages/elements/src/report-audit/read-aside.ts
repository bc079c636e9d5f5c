import type { AuditReport } from './audit-report.js';

/** Up to here a text is read in less time than a worker takes to start. */
const short = 10_000;

/**
 * Reads a text without holding the page: a long one in a worker. A page may
 * only start workers of its own origin, so a reader from elsewhere is started
 * through a script of the page's own. Where that is refused as well (a policy,
 * Trusted Types) the page reads the text itself, in one piece: its checks
 * reach from one end to the other.
 */
export async function readAside(text: string): Promise<AuditReport> {
  const worker = (): Worker => new Worker(new URL('./audit-worker.js', import.meta.url), { type: 'module' });
  const long = text.length > short;
  const direct = long ? await readBy(worker, text) : undefined;
  if (direct) return direct;
  const { address, read } = await import('./audit-worker.js');
  const foreign = long && new URL(address).origin !== location.origin;
  return (foreign ? await readBy(() => ownWorker(address), text) : undefined) ?? read(text);
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

/** What a worker reads; nothing where the page may not have one. */
function readBy(start: () => Worker, text: string): Promise<AuditReport | undefined> {
  return new Promise((resolve) => {
    let worker: Worker;
    try {
      worker = start();
    } catch {
      resolve(undefined);
      return;
    }
    const end = (report?: AuditReport): void => {
      worker.terminate();
      resolve(report);
    };
    worker.onmessage = ({ data }: MessageEvent<string>) => {
      end(JSON.parse(data) as AuditReport);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      end();
    };
    worker.postMessage(text);
  });
}
