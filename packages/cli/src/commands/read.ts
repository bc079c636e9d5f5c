import { canonical, type Lang } from '@danvan/core';
import type { Claim } from '@danvan/core/reports';
import { cliMessages, fill } from '../cli-messages.js';
import { lineOf } from '../line-of.js';
import { createPaint, type Paint } from '../paint.js';
import { placeName } from '../places/place-name.js';
import type { Arguments } from '../read-arguments.js';
import type { ExitCode, Terminal } from '../terminal.js';
import { readReports, reportsJson, type FileReport } from './read-reports.js';

/** `danvan read`: every figure of a report, what it says and the relations between them. */
export async function read(
  { operands, date, encoding, json }: Arguments,
  lang: Lang,
  terminal: Terminal,
): Promise<ExitCode> {
  const reports = await readReports(operands, { date, encoding, lang, terminal });
  if (json) {
    if (reports.length > 0) terminal.out(reportsJson(reports, operands));
  } else {
    const paint = createPaint(terminal.colours);
    for (const report of reports) terminal.out(figures(report, lang, paint).join('\n'));
  }
  return reports.length < operands.length ? 2 : 0;
}

function figures(report: FileReport, lang: Lang, paint: Paint): string[] {
  const messages = cliMessages[lang];
  const { file, text, mentions, claims, checks } = report;
  const counts = { file, mentions: mentions.length, claims: claims.length, checks: checks.length };
  const heading = (title: string): string => paint('bold', title);
  // A line says where in a text file; elsewhere the places are those that the audit names.
  const where = mentions.map(({ start }, at) => {
    const place = report.places[at];
    return report.kind === 'text' || !place
      ? String(lineOf(text, start)).padStart(4)
      : placeName(place, report.kind, lang);
  });
  const wide = Math.max(0, ...where.map((words) => words.length));
  return [
    heading(fill(messages.figures, counts)),
    ...mentions.map((mention, at) => {
      const line = paint('dim', (where[at] ?? '').padEnd(wide));
      const unit = mention.unit === null ? '' : ` ${mention.unit}`;
      const bound = mention.bound === 'exact' ? '' : ` (${mention.bound})`;
      const printed = mention.text.replace(/\s+/g, ' ');
      return `${line}  ${mention.kind.padEnd(10)} ${mention.value}${unit}${bound}  ${paint('dim', `“${printed}”`)}`;
    }),
    ...(claims.length > 0 ? [heading(messages.claims), ...claims.map(claimLine)] : []),
    ...(checks.length > 0 ? [heading(messages.checks), ...checks.map(({ note }) => `      ${note[lang]}`)] : []),
  ];
}

function claimLine(claim: Claim): string {
  const base = claim.base === undefined ? '' : ` / ${claim.base}`;
  const scope = [claim.period, claim.place].filter(Boolean).join(', ');
  return `      ${claim.measure}${base}: ${canonical(claim.value)}${scope === '' ? '' : ` (${scope})`}`;
}
