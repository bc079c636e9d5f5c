import type { AuditReport } from './audit-report.js';

/** A report to which pieces are added. */
export type GrowingReport = {
  -readonly [Part in keyof AuditReport]: AuditReport[Part] extends string ? string : AuditReport[Part][number][];
};

type Piece = Partial<AuditReport> & { readonly found?: boolean };

export function emptyReport(text: string): GrowingReport {
  return { text, mentions: [], claims: [], checks: [] };
}

/**
 * Takes in what the reader has written: `{"mentions":[…]}`.
 *
 * @returns whether it said that these were all figures
 */
export function addPiece(report: GrowingReport, piece: string): boolean {
  const { mentions = [], claims = [], checks = [], found = false } = JSON.parse(piece) as Piece;
  report.mentions.push(...mentions);
  report.claims.push(...claims);
  report.checks.push(...checks);
  return found;
}
