import type { AuditReport } from './audit-report.js';

/** A report to which pieces are added. */
export type GrowingReport = {
  -readonly [Part in keyof AuditReport]: AuditReport[Part] extends string ? string : AuditReport[Part][number][];
};

/** What of a report is there as a whole, while the rest is still to come. */
export type Ready = 'mentions' | 'checks';

type Piece = Partial<AuditReport> & { readonly ready?: Ready };

export function emptyReport(text: string): GrowingReport {
  return { text, mentions: [], claims: [], checks: [] };
}

/**
 * Takes in what the reader has written: `{"mentions":[…]}`.
 *
 * @returns what it said is now there as a whole
 */
export function addPiece(report: GrowingReport, piece: string): Ready | undefined {
  const { mentions = [], claims = [], checks = [], ready } = JSON.parse(piece) as Piece;
  report.mentions.push(...mentions);
  report.claims.push(...claims);
  report.checks.push(...checks);
  return ready;
}
