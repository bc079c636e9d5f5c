import type { LitElement } from 'lit';
import type { AuditCheck, AuditReport } from './audit-report.js';
import { far } from './marked-text.js';
import { sortedChecks } from './note-text.js';

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Escape: 0,
  Tab: 0,
};

/** The way from a finding to its sentence, on to the next one, and back. */
export class FindingWalk {
  private readonly host: LitElement;
  private report: AuditReport | undefined;
  private looked: AuditCheck | undefined;
  private filled: Promise<unknown> = Promise.resolve();

  constructor(host: LitElement) {
    this.host = host;
  }

  /** Another report, whose marks stand there when `filled` resolves. */
  begin(report: AuditReport, filled: Promise<unknown>): void {
    this.report = report;
    this.filled = filled;
    this.looked = undefined;
  }

  /** Leads from a finding to the figure under test and its sentence. */
  readonly jump = (check: AuditCheck): void => {
    void this.lookAt(check);
  };

  /** From sentence to sentence with the arrows, back to the finding with Escape; Tab goes on behind the finding. */
  readonly step = (event: KeyboardEvent): void => {
    const { looked, report } = this;
    const step = steps[event.key];
    if (step === undefined || !looked || !report) return;
    // The text stands last, and Chromium would go back to the first field of the element.
    if (event.key !== 'Tab' || event.shiftKey) event.preventDefault();
    if (step === 0) {
      this.find(`j${report.checks.indexOf(looked)}`)?.focus();
      return;
    }
    const { wrong, undecided, holding } = sortedChecks(report);
    const walked = looked.verdict === 'holds' ? holding : [...wrong, ...undecided];
    const next = walked[walked.indexOf(looked) + step];
    if (next) this.jump(next);
  };

  private async lookAt(check: AuditCheck): Promise<void> {
    const { report } = this;
    this.looked = check;
    await this.filled;
    if (report !== this.report || !report) return;
    for (const mark of this.host.renderRoot.querySelectorAll('.looked')) mark.classList.remove('looked');
    for (const index of check.mentions) this.find(`m${index}`)?.classList.add('looked');
    const mark = this.find(`m${check.mentions.at(-1) ?? -1}`);
    if (!mark) return;
    mark.tabIndex = -1;
    // Whoever listens hears at the figure what is wrong with it.
    mark.setAttribute('aria-describedby', `n${report.checks.indexOf(check)}`);
    mark.focus({ preventScroll: true });
    // A long way is not gone step by step, and what stands on it is laid out only now: then the place is looked for again.
    const calm = report.text.length > far || matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
    if (!calm) return;
    requestAnimationFrame(() => {
      mark.scrollIntoView({ block: 'center' });
    });
  }

  private find(id: string): HTMLElement | null {
    return (this.host.renderRoot as ShadowRoot).getElementById(id);
  }
}
