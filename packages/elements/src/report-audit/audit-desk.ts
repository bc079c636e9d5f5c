// What an audit looks like and does: a file of its own, for the pages that have one.
import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import type { LocaleController } from '../shared/locale.js';
import { DanvanAuditEvent } from './audit-event.js';
import type { AuditReport } from './audit-report.js';
import { FindingWalk } from './finding-walk.js';
import { findingsView } from './findings-view.js';
import { fillMarkedText, markWrong } from './marked-text.js';
import { groupOf, mentionGroups } from './mention-groups.js';
import { noteText } from './note-text.js';
import type { DanvanReportAudit } from './report-audit.js';
import { startAhead } from './read-aside.js';
import { reportAuditMessages } from './report-audit.messages.js';
import { statusOf, type Progress } from './status-of.js';

export { readAside } from './read-aside.js';
export { reportAuditStyles } from './report-audit.styles.js';

/** The box for the text and what is found in it: what stands in an audit, and how it goes on from one step to the next. */
export class AuditDesk implements ReactiveController {
  private progress: Progress = 'idle';
  private report: AuditReport | undefined;
  /** It is shown, and something of it is still to come. */
  private unfinished: AuditReport | undefined;
  private drawn: AuditReport | undefined;
  /** Figures of the text that do not hold, once that is known. */
  private wrong: ReadonlySet<number> | undefined;
  private unfolded = false;
  /** The note was copied, or stands here to be copied by hand. */
  private copied: true | string | undefined;
  /** The text that the box shows or that was read: another one has been set from outside. */
  private typed: string | undefined;
  private turn = 0;
  private readonly host: DanvanReportAudit;
  private readonly locale: LocaleController;
  private readonly walk: FindingWalk;

  constructor(host: DanvanReportAudit, locale: LocaleController) {
    this.host = host;
    this.locale = locale;
    this.walk = new FindingWalk(host);
    host.addController(this);
  }

  /** Reads what stands in the box. */
  async audit(): Promise<void> {
    const { host } = this;
    const text = host.value ?? '';
    const turn = ++this.turn;
    if (text.trim() === '') {
      this.report = undefined;
      this.move('empty');
      return;
    }
    this.forgetUnfinished();
    this.move('reading');
    let report: AuditReport;
    try {
      report = await host.readReport(text, (part, ready) => {
        if (turn !== this.turn) return;
        if (part !== this.unfinished) this.show((this.unfinished = part));
        this.move(ready === 'checks' ? 'naming' : 'checking');
      });
    } catch {
      if (turn !== this.turn) return;
      this.forgetUnfinished();
      this.move('unavailable');
      return;
    }
    if (turn !== this.turn) return;
    if (report !== this.unfinished || this.progress !== 'naming') this.show(report);
    this.unfinished = undefined;
    this.move('read');
    await host.updateComplete;
    host.dispatchEvent(new DanvanAuditEvent(report));
  }

  /** Takes the text of a file and reads it. */
  async open(file: File): Promise<void> {
    const turn = ++this.turn;
    this.move('reading');
    try {
      const { readFile } = await import('./audit-worker.js');
      const text = await readFile(file);
      if (turn !== this.turn) return;
      this.host.value = this.typed = text;
      await this.audit();
    } catch {
      if (turn === this.turn) this.move('unreadable');
    }
  }

  hostUpdated(): void {
    const { host, report } = this;
    const box = host.renderRoot.querySelector('.text');
    const isNew = report !== this.drawn;
    this.drawn = report;
    if (isNew) this.wrong = undefined;
    if (box && report) {
      // Of figures that are being checked, nobody knows yet.
      if (!this.isUnchecked) this.wrong ??= markWrong(box, report);
      if (isNew) {
        const filled = fillMarkedText(
          box,
          report,
          (figure) => this.wrong?.has(figure) === true,
          () => report === this.report,
        );
        this.walk.begin(report, filled);
      }
    }
    if (host.value === this.typed) return;
    this.typed = host.value;
    if (host.value === undefined || host.value.trim() === '') return;
    // After this update, not within it: the reading changes what is drawn.
    queueMicrotask(this.start);
  }

  /** What was read half is no report. */
  private forgetUnfinished(): void {
    if (this.unfinished) this.report = this.unfinished = undefined;
  }

  private get isUnchecked(): boolean {
    return this.progress === 'checking';
  }

  private show(report: AuditReport): void {
    this.report = report;
    this.copied = undefined;
    this.unfolded = false;
  }

  private move(progress: Progress): void {
    this.progress = progress;
    this.host.requestUpdate();
  }

  // Whoever goes into the box is about to paste a text.
  private readonly enter = (): void => {
    if (this.host.readsItself) startAhead();
  };

  private readonly type = (event: Event): void => {
    this.host.value = this.typed = (event.target as HTMLTextAreaElement).value;
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
    this.host.renderRoot.querySelector<HTMLInputElement>('input')?.click();
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
    this.host.requestUpdate();
  };

  private readonly copy = async (): Promise<void> => {
    if (!this.report) return;
    const { host } = this;
    const note = noteText(this.report, this.locale.lang);
    try {
      await navigator.clipboard.writeText(note);
      this.copied = true;
      host.requestUpdate();
    } catch {
      // No clipboard on this page: the note is shown to be copied by hand.
      this.copied = note;
      host.requestUpdate();
      await host.updateComplete;
      host.renderRoot.querySelector<HTMLTextAreaElement>('[part=copied]')?.select();
    }
  };

  /** The whole of it. */
  view(): TemplateResult {
    const { lang } = this.locale;
    const messages = reportAuditMessages[lang];
    const busy = ['reading', 'checking', 'naming'].includes(this.progress);
    return html`<div class="audit" @dragover=${this.over} @drop=${this.drop}>
      <label part="label" class="name" for="input">${this.host.label ?? messages.label}</label>
      <p class="hint" id="hint">${messages.hint}</p>
      <textarea
        part="input"
        id="input"
        rows="8"
        aria-describedby="hint"
        .value=${this.host.value ?? ''}
        @focus=${this.enter}
        @input=${this.type}
      ></textarea>
      <div class="buttons">
        <button part="button" class="start" aria-disabled=${busy} @click=${this.start}>${messages.read}</button>
        <button part="file" class="quiet" @click=${this.choose}>${messages.file}</button>
        <input type="file" accept=".txt,.md,.html,.htm,.docx" hidden @change=${this.pick} />
      </div>
      <p part="counts" class="counts" role="status">${statusOf(this.progress, this.report, this.host.value, lang)}</p>
      ${this.report && this.progress !== 'empty' ? this.result(this.report) : nothing}
    </div>`;
  }

  private result(report: AuditReport): TemplateResult {
    const messages = reportAuditMessages[this.locale.lang];
    const busy = this.isUnchecked;
    return html`<div class="result">
      <section part="findings" class="findings" aria-label=${messages.findings} aria-busy=${busy}>
        ${busy ? html`<div class="bone"></div>` : this.findings(report)}
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

  private findings(report: AuditReport): TemplateResult {
    const { lang } = this.locale;
    const messages = reportAuditMessages[lang];
    const open = report.checks.some(({ verdict }) => verdict !== 'holds');
    const actions = { jump: this.walk.jump, unfold: this.unfold, unfolded: this.unfolded };
    return html`${findingsView(report, lang, actions)} ${open ? html`<p class="hint">${messages.keys}</p>` : nothing}
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
      }`;
  }
}
