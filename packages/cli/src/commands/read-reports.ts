import type { Lang } from '@danvan/core';
import { readReport, type Report } from '@danvan/core/reports';
import { FileError } from '../file-error.js';
import { readFileText } from '../read-file-text.js';
import type { Terminal } from '../terminal.js';

/** A report with the file that it was read from. */
export interface FileReport extends Report {
  readonly file: string;
}

/**
 * Reads every file that can be read and says of the others why not; the
 * result is shorter than the list when some could not be read.
 */
export async function readReports(
  files: readonly string[],
  { date, lang, terminal }: { readonly date?: string | undefined; readonly lang: Lang; readonly terminal: Terminal },
): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const file of files) {
    try {
      const text = await readFileText(file);
      reports.push({ file, ...readReport(text, date === undefined ? {} : { date }) });
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      terminal.err(error.sentence[lang]);
    }
  }
  return reports;
}

/** One JSON document: the report of one file, or a list for several. */
export function reportsJson(reports: readonly FileReport[], files: readonly string[]): string {
  return JSON.stringify(files.length === 1 ? (reports[0] ?? null) : reports, null, 2);
}
