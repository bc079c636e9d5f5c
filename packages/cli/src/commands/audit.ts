import type { Lang } from '@danvan/core';
import type { Check } from '@danvan/core/reports';
import { cliMessages, fill } from '../cli-messages.js';
import { placeName } from '../places/place-name.js';
import { createPaint, type Colour, type Paint } from '../paint.js';
import type { Arguments } from '../read-arguments.js';
import type { ExitCode, Terminal } from '../terminal.js';
import { readReports, reportsJson, type FileReport } from './read-reports.js';

/** `danvan audit`: says of every stated relation that does not hold what it gives and what is printed. */
export async function audit(
  { operands, date, encoding, json }: Arguments,
  lang: Lang,
  terminal: Terminal,
): Promise<ExitCode> {
  const reports = await readReports(operands, { date, encoding, lang, terminal });
  const unread = reports.length < operands.length;
  if (json) {
    if (reports.length > 0) terminal.out(reportsJson(reports, operands));
  } else {
    const paint = createPaint(terminal.colours);
    for (const report of reports) terminal.out(findings(report, lang, paint).join('\n'));
  }
  if (unread) return 2;
  return reports.some(({ checks }) => checks.some(({ holds }) => !holds)) ? 1 : 0;
}

function findings(report: FileReport, lang: Lang, paint: Paint): string[] {
  const messages = cliMessages[lang];
  const { file, checks } = report;
  if (checks.length === 0) return [fill(messages.nothingStated, { file })];
  const lines = checks
    .filter(({ verdict }) => verdict !== 'holds')
    .map((check) => {
      const [sign, colour] = signOf(check);
      // The stated figure is the last one: it is what somebody has to correct.
      const place = report.places[check.mentions.at(-1) ?? 0];
      const where = place ? `${paint('dim', `${placeName(place, report.kind, lang)}:`)} ` : '';
      return `${paint(colour, sign)} ${where}${check.note[lang]}`;
    });
  const wrong = checks.filter(({ holds }) => !holds).length;
  const undecided = checks.filter(({ verdict }) => verdict === 'undecided').length;
  const summary = fill(messages.summary, { file, all: checks.length, wrong, undecided });
  return [...lines, paint(wrong > 0 ? 'red' : 'green', summary)];
}

function signOf({ verdict }: Check): readonly [sign: string, colour: Colour] {
  switch (verdict) {
    case 'holds':
      return ['✓', 'green'];
    case 'undecided':
      return ['?', 'yellow'];
    case 'truncated':
      return ['~', 'yellow'];
    case 'contradicts':
      return ['✗', 'red'];
  }
}
