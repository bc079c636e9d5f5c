import { defineElement } from '../shared/define-element.js';
import { DanvanReportAudit } from './report-audit.js';

defineElement('danvan-report-audit', DanvanReportAudit);

declare global {
  interface HTMLElementTagNameMap {
    'danvan-report-audit': DanvanReportAudit;
  }
}
