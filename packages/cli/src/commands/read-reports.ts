import type { Lang } from '@danvan/core';
import { readReport, type Report } from '@danvan/core/reports';
import { cliMessages, fill } from '../cli-messages.js';
import type { EncodingName } from '../encodings/encoding-name.js';
import { FileError } from '../files/file-error.js';
import { readDocument } from '../files/read-document.js';
import type { ReportDocument } from '../files/report-document.js';
import { placesOf, type Place } from '../places/place.js';
import type { Terminal } from '../terminal.js';

/** A report with the file that it was read from. */
export interface FileReport extends Report, Pick<ReportDocument, 'kind' | 'encoding' | 'picturePages'> {
  readonly file: string;
  /** Where each mention stands, in the order of the mentions. */
  readonly places: readonly Place[];
}

interface ReadCall {
  readonly date?: string | undefined;
  readonly encoding?: EncodingName | undefined;
  readonly lang: Lang;
  readonly terminal: Terminal;
}

/**
 * Reads every file that can be read and says of the others why not; the
 * result is shorter than the list when some could not be read.
 */
export async function readReports(
  files: readonly string[],
  { date, encoding, lang, terminal }: ReadCall,
): Promise<FileReport[]> {
  const reports: FileReport[] = [];
  for (const [at, file] of files.entries()) {
    if (files.length > 1) {
      terminal.progress?.(fill(cliMessages[lang].reading, { at: at + 1, all: files.length, file }));
    }
    try {
      const { text, cells, ...source } = await readDocument(file, encoding);
      const report = readReport(text, date === undefined ? {} : { date });
      reports.push({ file, ...source, ...report, places: placesOf({ text, cells }, report.mentions) });
      terminal.progress?.('');
      if (source.picturePages) {
        terminal.err(fill(cliMessages[lang].picturePages, { file, pages: source.picturePages.join(', ') }));
      }
    } catch (error) {
      terminal.progress?.('');
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
