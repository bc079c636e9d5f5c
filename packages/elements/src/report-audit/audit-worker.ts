// The reader of reports as a file of its own. It is loaded when a report is
// first read: by the page, or by a worker for texts that would hold the page.
import { readReport } from '@danvan/core/reports';
import type { AuditReport } from './audit-report.js';

export { readFile, UnreadableFile } from './read-file.js';

/** Where this file was loaded from. */
export const address = import.meta.url;

/** Reads a text; decimals of the result are canonical strings. */
export function read(text: string): AuditReport {
  return JSON.parse(inWriting(text)) as AuditReport;
}

function inWriting(text: string): string {
  return JSON.stringify(readReport(text));
}

if ('WorkerGlobalScope' in globalThis) {
  addEventListener('message', ({ data }: MessageEvent<string>) => {
    (postMessage as (message: string) => void)(inWriting(data));
  });
}
