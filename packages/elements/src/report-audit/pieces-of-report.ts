import type { AuditReport } from './audit-report.js';

/** A report to which pieces are added. */
export type GrowingReport = {
  -readonly [Part in keyof AuditReport]: AuditReport[Part] extends string ? string : AuditReport[Part][number][];
};

export function emptyReport(text: string): GrowingReport {
  return { text, mentions: [], claims: [], checks: [] };
}

/** Takes in what the reader has written: `{"mentions":[…]}`. */
export function addPiece(report: GrowingReport, piece: string): void {
  const { mentions = [], claims = [], checks = [] } = JSON.parse(piece) as Partial<AuditReport>;
  report.mentions.push(...mentions);
  report.claims.push(...claims);
  report.checks.push(...checks);
}
