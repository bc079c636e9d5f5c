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
import type { AuditReport } from './audit-report.js';
import { FindingWalk } from './finding-walk.js';
import { findingsView } from './findings-view.js';
import { fillMarkedText } from './marked-text.js';
import { groupOf, mentionGroups } from './mention-groups.js';
import { noteText, verdictOf } from './note-text.js';
import { readAside } from './read-aside.js';
import { reportAuditMessages } from './report-audit.messages.js';
import { reportAuditStyles } from './report-audit.styles.js';

type Progress = 'idle' | 'reading' | 'read' | 'empty' | 'unavailable' | 'unreadable';

/**
 * Paste a report or drop its file, see its figures and where they do not agree
 * with one another (kiểm tra số liệu báo cáo). The text is read in the page and
 * leaves it by no way; the reader itself is loaded when it is first needed.
 *
 * @element danvan-report-audit
 * @fires {DanvanAuditEvent} danvan-audit - A text was read; `report` is what was found. Bubbles, composed.
 *
 * @csspart label - Label of the box.
 * @csspart input - The box for the text.
 * @csspart button - Button that starts the reading.
 * @csspart file - Button that opens a file.
 * @csspart counts - What was read, in numbers.
 * @csspart text - The text with its marks.
 * @csspart mark - A figure in the text.
 * @csspart findings - The list of findings.
 * @csspart verdict - A heading among the findings.
 * @csspart finding - One finding.
 * @csspart note - What is wrong, worked out.
 * @csspart jump - Button that leads to the sentence.
 * @csspart copy - Button that copies the findings as a note.
 * @csspart copied - The note, where the page may not copy it.
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
    unfolded: { state: true },
    copied: { state: true },
  };

  /** The text. Setting it reads it at once; typing waits for the button. */
  declare value: string | undefined;
  /** Label of the box. */
  declare label: string | undefined;

  declare private progress: Progress;
  declare private report: AuditReport | undefined;
  declare private unfolded: boolean;
  /** The note was copied, or stands here to be copied by hand. */
  declare private copied: true | string | undefined;
  private typed: string | undefined;
  private turn = 0;
  private readonly locale = new LocaleController(this);
  private readonly walk = new FindingWalk(this);

  constructor() {
    super();
    this.progress = 'idle';
    this.unfolded = false;
  }

  /** Reads a text; a page that has its own reader puts it in place of this one. */
  readReport: (text: string) => Promise<AuditReport> = readAside;

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
    // Let the words "reading" reach the screen first.
    await this.updateComplete;
    await new Promise((resolve) => setTimeout(resolve));
    let report: AuditReport;
    try {
      report = await this.readReport(text);
    } catch {
      if (turn === this.turn) this.progress = 'unavailable';
      return;
    }
    if (turn !== this.turn) return;
    this.report = report;
    this.copied = undefined;
    this.unfolded = false;
    this.progress = 'read';
    await this.updateComplete;
    this.dispatchEvent(new DanvanAuditEvent(report));
  }

  /** Takes the text of a file (.txt, .md, .html, .docx) and reads it. */
  async open(file: File): Promise<void> {
    const turn = ++this.turn;
    this.progress = 'reading';
    try {
      const { readFile } = await import('./audit-worker.js');
      const text = await readFile(file);
      if (turn !== this.turn) return;
      this.value = this.typed = text;
      await this.audit();
    } catch {
      if (turn === this.turn) this.progress = 'unreadable';
    }
  }

  protected override updated(changed: PropertyValues): void {
    const { report } = this;
    if (changed.has('report') && report) {
      const box = this.renderRoot.querySelector('.text');
      if (box)
        this.walk.begin(
          report,
          fillMarkedText(box, report, () => report === this.report),
        );
    }
    if (!changed.has('value') || this.value === this.typed) return;
    this.typed = this.value;
    if (this.value === undefined || this.value.trim() === '') return;
    // After this update, not within it: the reading changes what is drawn.
    queueMicrotask(this.start);
  }

  private readonly type = (event: Event): void => {
    this.value = this.typed = (event.target as HTMLTextAreaElement).value;
  };

  private readonly start = (): void => {
    void this.audit();
  };

  private readonly pick = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const file = input.files?.[0];
    if (file) void this.open(file);
    // The same file may be picked again.
    input.value = '';
  };

  private readonly choose = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('input')?.click();
  };

  private readonly over = (event: DragEvent): void => {
    if (event.dataTransfer?.types.includes('Files')) event.preventDefault();
  };

  private readonly drop = (event: DragEvent): void => {
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    void this.open(file);
  };

  private readonly unfold = (event: Event): void => {
    this.unfolded ||= (event.target as HTMLDetailsElement).open;
  };

  private readonly copy = async (): Promise<void> => {
    if (!this.report) return;
    const note = noteText(this.report, this.locale.lang);
    try {
      await navigator.clipboard.writeText(note);
      this.copied = true;
    } catch {
      // No clipboard on this page: the note is shown to be copied by hand.
      this.copied = note;
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLTextAreaElement>('[part=copied]')?.select();
    }
  };

  protected override render(): TemplateResult {
    const messages = reportAuditMessages[this.locale.lang];
    const busy = this.progress === 'reading';
    return html`<div class="audit" @dragover=${this.over} @drop=${this.drop}>
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
      <div class="buttons">
        <button part="button" class="start" aria-disabled=${busy} @click=${this.start}>${messages.read}</button>
        <button part="file" class="quiet" @click=${this.choose}>${messages.file}</button>
        <input type="file" accept=".txt,.md,.html,.htm,.docx" hidden @change=${this.pick} />
      </div>
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

  private result(report: AuditReport): TemplateResult {
    const { lang } = this.locale;
    const messages = reportAuditMessages[lang];
    const open = report.checks.some(({ verdict }) => verdict !== 'holds');
    const actions = { jump: this.walk.jump, unfold: this.unfold, unfolded: this.unfolded };
    return html`<div class="result">
      <section part="findings" class="findings" aria-label=${messages.findings}>
        ${findingsView(report, lang, actions)} ${open ? html`<p class="hint">${messages.keys}</p>` : nothing}
        <button part="copy" class="quiet" @click=${this.copy}>${messages.copy}</button>
        <span role="status"
          >${this.copied === undefined ? nothing : this.copied === true ? messages.copied : messages.byHand}</span
        >
        ${
          typeof this.copied === 'string'
            ? html`<textarea
                part="copied"
                rows="6"
                readonly
                aria-label=${messages.copy}
                .value=${this.copied}
              ></textarea>`
            : nothing
        }
      </section>
      <section class="reading" aria-label=${messages.text}>
        <ul class="legend" aria-label=${messages.legend}>
          ${mentionGroups.map((group) => {
            const count = report.mentions.filter(({ kind }) => groupOf(kind) === group).length;
            return html`<li><span class="key ${group}">${messages.groups[group]}</span> ${count}</li>`;
          })}
        </ul>
        <div part="text" class="text" lang="vi" @keydown=${this.walk.step}></div>
      </section>
    </div>`;
  }
}
