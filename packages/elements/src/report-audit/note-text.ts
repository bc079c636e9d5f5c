import type { Lang } from '@danvan/core';
import type { AuditCheck, AuditReport } from './audit-report.js';
import { reportAuditMessages } from './report-audit.messages.js';

/** The checks in the order in which they are shown: what is wrong, what is open, what holds. */
export function sortedChecks(report: AuditReport): Record<'wrong' | 'undecided' | 'holding', AuditCheck[]> {
  const those = (...verdicts: string[]): AuditCheck[] =>
    verdicts.flatMap((verdict) => report.checks.filter((check) => check.verdict === verdict));
  return { wrong: those('contradicts', 'truncated'), undecided: those('undecided'), holding: those('holds') };
}

/** What was found, in one sentence. */
export function verdictOf(report: AuditReport, lang: Lang): string {
  const messages = reportAuditMessages[lang];
  if (report.mentions.length === 0) return messages.noFigures;
  if (report.checks.length === 0) return messages.noChecks;
  const wrong = report.checks.filter(({ holds }) => !holds).length;
  return wrong === 0 ? messages.noContradiction : `${fill(messages.contradictions, wrong)}.`;
}

/** The findings as a note that a colleague can be sent. */
export function noteText(report: AuditReport, lang: Lang): string {
  const messages = reportAuditMessages[lang];
  const { wrong, undecided } = sortedChecks(report);
  const list = (title: string, checks: readonly AuditCheck[]): string[] =>
    checks.length === 0 ? [] : [fill(title, checks.length), ...checks.map(({ note }) => `- ${note[lang]}`)];
  return [
    ...(wrong.length === 0 ? [verdictOf(report, lang)] : []),
    ...list(messages.contradictions, wrong),
    ...list(messages.undecided, undecided),
  ].join('\n');
}

export function fill(sentence: string, n: number): string {
  return sentence.replace('{n}', String(n));
}
