import type { AuditReport } from './audit-report.js';

/** A text was read. */
export class DanvanAuditEvent extends Event {
  /** What was found; decimals are canonical strings. */
  readonly report: AuditReport;

  constructor(report: AuditReport) {
    super('danvan-audit', { bubbles: true, composed: true });
    this.report = report;
  }
}

declare global {
  interface HTMLElementEventMap {
    'danvan-audit': DanvanAuditEvent;
  }
}
