import type { AuditReport } from './audit-report.js';

/** Up to here a text is read in less time than a worker takes to start. */
const short = 10_000;

/**
 * Reads a text without holding the page: a long one in a worker. Where a page
 * lets nobody start one (a policy, Trusted Types, a script of another origin)
 * the page reads it itself.
 */
export async function readAside(text: string): Promise<AuditReport> {
  if (text.length > short) {
    try {
      return await inWorker(text);
    } catch {
      // Refused: read below.
    }
  }
  const { read } = await import('./audit-worker.js');
  return read(text);
}

function inWorker(text: string): Promise<AuditReport> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('./audit-worker.js', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<string>) => {
      worker.terminate();
      resolve(JSON.parse(data) as AuditReport);
    };
    worker.onerror = (event) => {
      event.preventDefault();
      worker.terminate();
      reject(new Error(event.message));
    };
    worker.postMessage(text);
  });
}
