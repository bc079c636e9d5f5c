import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { readCanonical, roundTo, shift, writeScaled } from '../shared/decimal-text.js';
import { JsonSource } from '../shared/load-json.js';
import { loadNotice } from '../shared/load-notice.js';
import { loadNoticeStyles } from '../shared/load-notice.styles.js';
import { LocaleController } from '../shared/locale.js';
import { tokens } from '../shared/tokens.js';
import { levelRows, sharesMissHundred, type LevelRow } from './levels.js';
import { likertBar, swatch } from './likert-bar.js';
import { likertChartMessages } from './likert-chart.messages.js';
import { likertChartStyles } from './likert-chart.styles.js';
import { isLikertSummary, type DecimalText, type LikertSummary } from './likert-summary.js';

/**
 * The answers to one rating question (biểu đồ mức độ hài lòng): a 100 % bar
 * with the neutral answers apart, the table of the same figures, the share of
 * the two best levels with its interval, the mean and the number of answers.
 * Fewer answers than may be published are said in words.
 *
 * @element danvan-likert-chart
 *
 * @csspart chart - The whole.
 * @csspart label - The question.
 * @csspart bar - The drawing.
 * @csspart table - The table below it.
 * @csspart figures - Share, mean and number of answers.
 * @csspart state - Words for a result that is missing or withheld.
 * @csspart note - How the figures are to be read.
 * @csspart problem - Loading failed or is out of date.
 * @csspart retry - Button to load again.
 *
 * @cssprop --danvan-likert-negative-2 - Worst level.
 * @cssprop --danvan-likert-negative-1 - Second worst level.
 * @cssprop --danvan-likert-neutral - Middle level.
 * @cssprop --danvan-likert-positive-1 - Second best level.
 * @cssprop --danvan-likert-positive-2 - Best level.
 */
export class DanvanLikertChart extends LitElement {
  /** @ignore */
  static override styles: CSSResultGroup = [tokens, loadNoticeStyles, likertChartStyles];

  /** @ignore */
  static override properties: PropertyDeclarations = {
    src: {},
    refresh: { type: Number },
    label: {},
    labels: {},
    summary: { attribute: false },
  };

  /** Address of a survey summary as JSON. */
  declare src: string | undefined;
  /** Seconds until `src` is read again; never, when absent. */
  declare refresh: number | undefined;
  /** The question in words. */
  declare label: string | undefined;
  /** Words of the levels, worst first, parted by `|`; the words of satisfaction when absent. */
  declare labels: string | undefined;
  declare summary: LikertSummary | undefined;

  private readonly locale = new LocaleController(this);
  private readonly loaded = new JsonSource<LikertSummary>(this, isLikertSummary);

  protected override willUpdate(): void {
    this.loaded.follow(this.summary ? undefined : this.src, this.refresh, this.locale.lang);
  }

  protected override render(): TemplateResult {
    const messages = likertChartMessages[this.locale.lang];
    const label = this.label ?? messages.label;
    return html`<section part="chart" aria-labelledby="label" aria-busy=${this.loaded.state === 'loading'}>
      <p part="label" class="label" id="label">${label}</p>
      ${loadNotice(this.loaded, this.locale.lang)} ${this.content(label)}
    </section>`;
  }

  private content(label: string): TemplateResult | typeof nothing {
    const { lang } = this.locale;
    const messages = likertChartMessages[lang];
    const summary = this.summary ?? this.loaded.data;
    if (!summary) {
      if (this.loaded.state === 'loading') return html`<div class="bone"></div>`;
      return this.src === undefined ? this.words(messages.noData) : nothing;
    }
    if (summary.suppressed) return this.words(messages.suppressed);
    const rows = levelRows(summary, this.labels, lang);
    if (rows.length === 0) return this.words(messages.none);
    return html`${likertBar(rows, this.sign)} ${this.table(rows, label)} ${this.figures(summary, rows)}
      <p part="note" class="note">${messages.voluntary} ${sharesMissHundred(rows) ? messages.rounding : nothing}</p>`;
  }

  private words(text: string): TemplateResult {
    return html`<p part="state" class="state">${text}</p>`;
  }

  private get sign(): string {
    return this.locale.lang === 'vi' ? '\u00a0%' : '%';
  }

  private table(rows: readonly LevelRow[], label: string): TemplateResult {
    const messages = likertChartMessages[this.locale.lang];
    return html`<table part="table" aria-label=${label}>
      <thead>
        <tr>
          <th scope="col">${messages.level}</th>
          <th scope="col" class="number">${messages.answers}</th>
          <th scope="col" class="number">${messages.share}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              <th scope="row"><span class="level">${swatch(row)}${row.label}</span></th>
              <td class="number">${this.whole(row.count)}</td>
              <td class="number">${row.percent}${this.sign}</td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }

  private figures(summary: LikertSummary, rows: readonly LevelRow[]): TemplateResult {
    const messages = likertChartMessages[this.locale.lang];
    const share = this.percent(summary.topTwoShare);
    const mean = summary.mean === null ? undefined : readCanonical(String(summary.mean));
    const valid = summary.valid ?? rows.reduce((sum, { count }) => sum + count, 0);
    const { interval } = summary;
    const range =
      interval &&
      messages.interval
        .replace('{level}', this.percent(interval.level, 0) ?? '')
        .replace('{low}', this.percent(interval.low) ?? '')
        .replace('{high}', this.percent(interval.high) ?? '');
    return html`<dl part="figures" class="figures">
      ${share === undefined ? nothing : this.figure(messages.topTwo, share + this.sign, range)}
      ${
        mean
          ? this.figure(
              messages.mean,
              writeScaled(roundTo(mean, 2), this.locale.lang),
              messages.ofLevels.replace('{levels}', String(rows.length)),
            )
          : nothing
      }
      ${this.figure(
        messages.valid,
        this.whole(valid),
        summary.count === null ? null : messages.ofCount.replace('{count}', this.whole(summary.count)),
      )}
    </dl>`;
  }

  private figure(name: string, value: string, remark: string | null): TemplateResult {
    return html`<div>
      <dt>${name}</dt>
      <dd><b>${value}</b> ${remark === null ? nothing : html`<span>${remark}</span>`}</dd>
    </div>`;
  }

  private whole(count: number): string {
    return writeScaled({ digits: BigInt(count), decimals: 0 }, this.locale.lang);
  }

  private percent(share: DecimalText | null, decimals = 1): string | undefined {
    const read = share === null ? undefined : readCanonical(String(share));
    return read && writeScaled(roundTo(shift(read, 2), decimals), this.locale.lang);
  }
}
