import type { Check, Report } from '@danvan/core/reports';
import {
  html,
  LitElement,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { live } from 'lit/directives/live.js';
import { LocaleController } from '../shared/locale.js';
import { tokens } from '../shared/tokens.js';
import { DanvanAuditEvent } from './audit-event.js';
import { findingsView, verdictOf, wrongMentions } from './findings-view.js';
import { markedText } from './marked-text.js';
import { groupOf, mentionGroups } from './mention-groups.js';
import { reportAuditMessages } from './report-audit.messages.js';
import { reportAuditStyles } from './report-audit.styles.js';

type Progress = 'idle' | 'reading' | 'read' | 'empty' | 'unavailable';

/**
 * Paste a report, see its figures and where they do not agree with one
 * another (kiểm tra số liệu báo cáo). The text is read in the page and leaves
 * it by no way; the reader itself is loaded when it is first needed.
 *
 * @element danvan-report-audit
 * @fires {DanvanAuditEvent} danvan-audit - A text was read; `report` is what was found. Bubbles, composed.
 *
 * @csspart label - Label of the box.
 * @csspart input - The box for the text.
 * @csspart button - Button that starts the reading.
 * @csspart counts - What was read, in numbers.
 * @csspart text - The text with its marks.
 * @csspart mark - A figure in the text.
 * @csspart findings - The list of findings.
 * @csspart verdict - A heading among the findings.
 * @csspart finding - One finding.
 * @csspart note - What is wrong, worked out.
 * @csspart jump - Button that leads to the sentence.
 *
 * @cssprop --danvan-accent - Buttons and focus.
 * @cssprop --danvan-good - No contradiction.
 * @cssprop --danvan-warn - Undecided findings.
 * @cssprop --danvan-bad - Contradictions.
 */
export class DanvanReportAudit extends LitElement {
  /** @ignore */
  static override styles: CSSResultGroup = [tokens, reportAuditStyles];

  /** @ignore */
  static override properties: PropertyDeclarations = {
    value: {},
    label: {},
    progress: { state: true },
    report: { state: true },
    looked: { state: true },
  };

  /** The text. Setting it reads it at once; typing waits for the button. */
  declare value: string | undefined;
  /** Label of the box. */
  declare label: string | undefined;

  declare private progress: Progress;
  declare private report: Report | undefined;
  declare private looked: Check | undefined;
  private typed: string | undefined;
  private turn = 0;
  private readonly locale = new LocaleController(this);

  constructor() {
    super();
    this.progress = 'idle';
  }

  /** Reads a text. A page that has its own reader, in a worker say, puts it in place of this one. */
  readReport: (text: string) => Promise<Report> = async (text) => {
    const reports = await import('@danvan/core/reports');
    return reports.readReport(text);
  };

  /** Reads what stands in the box. */
  async audit(): Promise<void> {
    const text = this.value ?? '';
    const turn = ++this.turn;
    if (text.trim() === '') {
      this.report = undefined;
      this.progress = 'empty';
      return;
    }
    this.progress = 'reading';
    // Let the words "reading" reach the screen before a long text holds the page.
    await this.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    let report: Report;
    try {
      report = await this.readReport(text);
    } catch {
      if (turn === this.turn) this.progress = 'unavailable';
      return;
    }
    if (turn !== this.turn) return;
    this.report = report;
    this.looked = undefined;
    this.progress = 'read';
    await this.updateComplete;
    this.dispatchEvent(new DanvanAuditEvent(report));
  }

  protected override updated(changed: PropertyValues): void {
    if (!changed.has('value') || this.value === this.typed) return;
    this.typed = this.value;
    if (this.value === undefined || this.value.trim() === '') return;
    // After this update, not within it: the reading changes what is drawn.
    queueMicrotask(this.start);
  }

  private readonly type = (event: Event): void => {
    if (event.target instanceof HTMLTextAreaElement) this.value = this.typed = event.target.value;
  };

  private readonly start = (): void => {
    void this.audit();
  };

  private readonly jump = (check: Check): void => {
    void this.lookAt(check);
  };

  /** Leads from a finding to the figure under test and its sentence. */
  private async lookAt(check: Check): Promise<void> {
    this.looked = check;
    await this.updateComplete;
    const mark = this.renderRoot.querySelector<HTMLElement>(`#m${check.mentions.at(-1) ?? -1}`);
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    mark?.focus({ preventScroll: true });
    mark?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  }

  protected override render(): TemplateResult {
    const messages = reportAuditMessages[this.locale.lang];
    return html`<div class="audit">
      <label part="label" class="name" for="input">${this.label ?? messages.label}</label>
      <p class="hint" id="hint">${messages.hint}</p>
      <textarea
        part="input"
        id="input"
        rows="8"
        aria-describedby="hint"
        .value=${live(this.value ?? '')}
        @input=${this.type}
      ></textarea>
      <button
        part="button"
        class="start"
        type="button"
        aria-disabled=${this.progress === 'reading'}
        @click=${this.start}
      >
        ${messages.read}
      </button>
      <p part="counts" class="counts" role="status">${this.status()}</p>
      ${this.report && this.progress !== 'empty' ? this.result(this.report) : nothing}
    </div>`;
  }

  private status(): string {
    const { lang } = this.locale;
    const messages = reportAuditMessages[lang];
    if (this.progress === 'idle') return '';
    if (this.progress !== 'read') return messages[this.progress];
    if (!this.report) return '';
    if (this.report.text !== this.value) return messages.edited;
    const counts = messages.counts
      .replace('{mentions}', String(this.report.mentions.length))
      .replace('{claims}', String(this.report.claims.length))
      .replace('{checks}', String(this.report.checks.length));
    return `${counts} ${verdictOf(this.report, lang)}`;
  }

  private result(report: Report): TemplateResult {
    const { lang } = this.locale;
    const messages = reportAuditMessages[lang];
    const emphasis = { wrong: wrongMentions(report), looked: new Set(this.looked?.mentions) };
    return html`<div class="result">
      <section part="findings" class="findings" aria-label=${messages.findings}>
        ${findingsView(report, lang, this.jump)}
      </section>
      <section class="reading" aria-label=${messages.text}>
        <ul class="legend" aria-label=${messages.legend}>
          ${mentionGroups.map((group) => {
            const count = report.mentions.filter(({ kind }) => groupOf(kind) === group).length;
            return html`<li><span class="key ${group}">${messages.groups[group]}</span> ${count}</li>`;
          })}
        </ul>
        <div part="text" class="text" lang="vi">${markedText(report, emphasis)}</div>
      </section>
    </div>`;
  }
}
