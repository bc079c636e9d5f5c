import { adoptStyles, css, html, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { figureStyles } from '../shared/figure.styles.js';
import type { LazyPart } from '../shared/lazy-part.js';
import { auditPart } from './audit-part.js';
import { PartsElement } from '../shared/parts-element.js';
import { tokens } from '../shared/tokens.js';
import type { AuditDesk } from './audit-desk.js';
import type { AuditReport } from './audit-report.js';

// As high as the box with its buttons will be, so that a page does not jump when they come.
const room = css`
  :host {
    min-block-size: 21em;
  }
`;

/**
 * Paste a report or drop its file, see its figures and where they do not agree
 * with one another (kiểm tra số liệu báo cáo). The text is read in the page and
 * leaves it by no way. What the element looks like and does comes in a file of
 * its own when one stands on a page, the reader in another when it is first needed.
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
 * @csspart problem - Loading failed or is out of date.
 * @csspart retry - Button to load again.
 *
 * @cssprop --danvan-accent - Buttons and focus.
 * @cssprop --danvan-good - No contradiction.
 * @cssprop --danvan-warn - Undecided findings.
 * @cssprop --danvan-bad - Contradictions.
 */
export class DanvanReportAudit extends PartsElement {
  /** @ignore */
  static override styles: CSSResultGroup = [tokens, figureStyles, room, auditPart.module?.reportAuditStyles ?? []];

  /** @ignore */
  static override properties: PropertyDeclarations = { value: {}, label: {} };

  /** The text. Setting it reads it at once; typing waits for the button. */
  declare value: string | undefined;
  /** Label of the box. */
  declare label: string | undefined;

  private desk: AuditDesk | undefined;

  /**
   * Reads a text; a page that has its own reader puts it in place of this one. A reader that knows all figures before
   * it has checked them, or all checks before it has named the measures, may say so to `onReady`, with the report to
   * which it adds the rest.
   */
  readReport: (
    text: string,
    onReady?: (report: AuditReport, ready: 'mentions' | 'checks') => void,
  ) => Promise<AuditReport> = async (text, onReady) => {
    await auditPart.come();
    if (!auditPart.module) throw new TypeError('The reader of reports could not be loaded.');
    return auditPart.module.readAside(text, onReady);
  };

  private readonly ownReader = this.readReport;

  /** @ignore Whether the page has put no reader of its own in place. */
  get readsItself(): boolean {
    return this.readReport === this.ownReader;
  }

  /** Reads what stands in the box. */
  async audit(): Promise<void> {
    await (await this.ready())?.audit();
  }

  /** Takes the text of a file (.txt, .md, .html, .docx) and reads it. */
  async open(file: File): Promise<void> {
    await (await this.ready())?.open(file);
  }

  protected override get parts(): LazyPart<unknown>[] {
    return [auditPart];
  }

  private async ready(): Promise<AuditDesk | undefined> {
    await this.gather();
    await this.updateComplete;
    return this.desk;
  }

  protected override willUpdate(): void {
    const { module } = auditPart;
    if (!module || this.desk) return;
    this.desk = new module.AuditDesk(this, this.locale);
    const { elementStyles } = this.constructor as typeof DanvanReportAudit;
    const root = this.renderRoot as ShadowRoot | undefined;
    if (root && !elementStyles.includes(module.reportAuditStyles)) {
      adoptStyles(root, [...elementStyles, module.reportAuditStyles]);
    }
  }

  protected override render(): TemplateResult {
    return (
      this.desk?.view() ??
      html`<p class="label">${this.label}</p>
        ${this.notice}`
    );
  }
}
