import type { DecimalText } from '@danvan/core/cards';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chartStyles } from '../shared/chart.styles.js';
import { readFigure, roundTo, shift, withUnit, writeScaled } from '../shared/decimal-text.js';
import { FigureElement } from '../shared/figure-element.js';
import { figureStyles } from '../shared/figure.styles.js';
import { pictureTools } from '../shared/picture-tools.js';
import { tokens } from '../shared/tokens.js';
import { levelRows, sharesMissHundred, type LevelRow } from './levels.js';
import { likertBar, swatch } from './likert-bar.js';
import { likertChartMessages } from './likert-chart.messages.js';
import { likertChartStyles } from './likert-chart.styles.js';
import { isLikertSummary, type LikertSummary } from './likert-summary.js';

/**
 * The answers to one rating question (biểu đồ mức độ hài lòng): a 100 % bar
 * with the neutral answers apart, or with `diverging` one that parts to both
 * sides of a middle line, the table of the same figures, the share of
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
 * @csspart tools - Buttons that save the drawing.
 * @csspart problem - Loading failed or is out of date.
 * @csspart retry - Button to load again.
 *
 * @cssprop --danvan-likert-negative-2 - Worst level.
 * @cssprop --danvan-likert-negative-1 - Second worst level.
 * @cssprop --danvan-likert-neutral - Middle level.
 * @cssprop --danvan-likert-positive-1 - Second best level.
 * @cssprop --danvan-likert-positive-2 - Best level.
 */
export class DanvanLikertChart extends FigureElement<LikertSummary> {
  /** @ignore */
  static override styles: CSSResultGroup = [tokens, figureStyles, chartStyles, likertChartStyles];

  /** @ignore */
  static override properties: PropertyDeclarations = {
    labels: {},
    diverging: { type: Boolean },
    summary: { attribute: false },
  };

  /** Words of the levels, worst first, parted by `|`; the words of satisfaction when absent. */
  declare labels: string | undefined;
  /** Bad answers to one side of a middle line, good ones to the other. */
  declare diverging: boolean | undefined;
  declare summary: LikertSummary | undefined;

  protected override accepts(value: unknown): boolean {
    return isLikertSummary(value);
  }

  protected override get given(): LikertSummary | undefined {
    return this.summary;
  }

  protected override render(): TemplateResult {
    const { lang } = this.locale;
    const messages = likertChartMessages[lang];
    const label = this.label ?? messages.label;
    const { data } = this;
    const { loading, failure } = this.loaded;
    const rows = data ? levelRows(data, this.labels, lang) : [];
    const words = data?.suppressed ? messages.suppressed : data ? messages.none : messages.noData;
    return html`<section part="chart" class="frame" aria-labelledby="label" aria-busy=${loading}>
      <p part="label" class="label" id="label">${label}</p>
      ${this.notice}
      ${
        data && rows.length > 0 && !data.suppressed
          ? this.chart(data, rows, label)
          : loading
            ? html`<div class="bone"></div>`
            : failure
              ? nothing
              : html`<p part="state" class="state">${words}</p>`
      }
    </section>`;
  }

  private chart(summary: LikertSummary, rows: readonly LevelRow[], label: string): TemplateResult {
    const { lang } = this.locale;
    const messages = likertChartMessages[lang];
    const whole = (count: number): string => writeScaled({ digits: BigInt(count), decimals: 0 }, lang);
    const figure = (name: string, value: string | undefined, remark: unknown): TemplateResult | typeof nothing =>
      value === undefined
        ? nothing
        : html`<div>
            <dt>${name}</dt>
            <dd><b>${value}</b> <span>${remark}</span></dd>
          </div>`;
    const percent = (share: DecimalText | null, decimals = 1): string | undefined => {
      const read = readFigure(share);
      return read && writeScaled(roundTo(shift(read, 2), decimals), lang);
    };
    const share = percent(summary.topTwoShare);
    const mean = readFigure(summary.mean);
    const { interval, count } = summary;
    return html`${likertBar(rows, this.diverging === true, lang)}
      <table part="table" aria-label=${label}>
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
                <td class="number">${whole(row.count)}</td>
                <td class="number">${withUnit(row.percent, '%', lang)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
      <dl part="figures" class="figures">
        ${figure(
          messages.topTwo,
          share && withUnit(share, '%', lang),
          interval &&
            messages.interval
              .replace('{level}', percent(interval.level, 0) ?? '')
              .replace('{low}', percent(interval.low) ?? '')
              .replace('{high}', percent(interval.high) ?? ''),
        )}
        ${figure(
          messages.mean,
          mean && writeScaled(roundTo(mean, 2), lang),
          messages.ofLevels.replace('{levels}', String(rows.length)),
        )}
        ${figure(
          messages.valid,
          whole(summary.valid ?? rows.reduce((sum, row) => sum + row.count, 0)),
          count === null ? nothing : messages.ofCount.replace('{count}', whole(count)),
        )}
      </dl>
      <p part="note" class="note">${messages.voluntary} ${sharesMissHundred(rows) ? messages.rounding : nothing}</p>
      ${pictureTools(this, label, lang)}`;
  }
}
