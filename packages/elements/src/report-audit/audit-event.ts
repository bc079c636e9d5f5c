import type { Report } from '@danvan/core/reports';

/** A text was read. */
export class DanvanAuditEvent extends Event {
  readonly report: Report;

  constructor(report: Report) {
    super('danvan-audit', { bubbles: true, composed: true });
    this.report = report;
  }
}
