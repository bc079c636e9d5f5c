import { fixture, html, oneEvent } from '@open-wc/testing';
import type { DanvanAuditEvent } from '../src/report-audit/audit-event.js';
import type { AuditReport } from '../src/report-audit/audit-report.js';
import '../src/report-audit/define.js';
import type { DanvanReportAudit } from '../src/report-audit/report-audit.js';

/** One relation that does not hold, one that does, and markup. */
export const text =
  'Các tổ tiếp nhận 118 vụ việc, hòa giải thành 96 vụ, đạt tỷ lệ 85%. <b>Một cửa</b> nhận 240 hồ sơ, trả 228 hồ sơ, đạt 95%.';

export const make = async (value?: string): Promise<DanvanReportAudit> => {
  const element = await fixture<DanvanReportAudit>(
    value === undefined
      ? html`<danvan-report-audit></danvan-report-audit>`
      : html`<danvan-report-audit value=${value}></danvan-report-audit>`,
  );
  return element;
};
/** Of what the element has drawn. */
export const find = <T extends Element = HTMLElement>(element: Element, selector: string): T | null =>
  element.shadowRoot!.querySelector<T>(selector);
export const words = (element: Element, selector: string): string =>
  find(element, selector)?.textContent.replace(/\s+/g, ' ').trim() ?? '';
/** Puts a text in and waits for its findings. */
export const read = async (element: DanvanReportAudit, value: string): Promise<AuditReport> => {
  setTimeout(() => (element.value = value));
  const event = (await oneEvent(element, 'danvan-audit')) as DanvanAuditEvent;
  return event.report;
};
