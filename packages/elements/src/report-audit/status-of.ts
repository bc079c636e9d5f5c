import type { Lang } from '@danvan/core';
import type { AuditReport } from './audit-report.js';
import { fill, verdictOf } from './note-text.js';
import { reportAuditMessages } from './report-audit.messages.js';

/** How far an audit is, or why it did not come further. */
export type Progress = 'idle' | 'reading' | 'checking' | 'naming' | 'read' | 'empty' | 'unavailable' | 'unreadable';

/** Where an audit stands, in a sentence; `value` is what stands in the box. */
export function statusOf(
  progress: Progress,
  report: AuditReport | undefined,
  value: string | undefined,
  lang: Lang,
): string {
  const messages = reportAuditMessages[lang];
  if (progress === 'idle') return '';
  if (progress === 'checking') return fill(messages.checking, report?.mentions.length ?? 0);
  if (progress === 'naming') return fill(messages.naming, report?.checks.length ?? 0);
  if (progress !== 'read') return messages[progress];
  if (!report) return '';
  if (report.text !== value) return messages.edited;
  const counts = messages.counts
    .replace('{mentions}', String(report.mentions.length))
    .replace('{claims}', String(report.claims.length))
    .replace('{checks}', String(report.checks.length));
  return `${counts} ${verdictOf(report, lang)}`;
}
