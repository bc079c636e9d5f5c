import type { SeriesPoint, TrendSeries } from '@danvan/core/cards';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { figureCell } from '../shared/breakable.js';
import { ChartElement } from '../shared/chart-element.js';
import { chartStyles } from '../shared/chart.styles.js';
import {
  commonDecimals,
  rangeText,
  readFigure,
  readPrinted,
  roundTo,
  writeScaled,
  type Scaled,
} from '../shared/decimal-text.js';
import type { Fault } from '../shared/fault.js';
import { withUnit } from '../shared/figure-text.js';
import { figureStyles } from '../shared/figure.styles.js';
import type { LazyPart } from '../shared/lazy-part.js';
import { readPairs } from '../shared/read-pairs.js';
import { readPolarity } from '../shared/read-polarity.js';
import { faultOfRows } from '../shared/rows.js';
import { tokens } from '../shared/tokens.js';
import { trendSentence } from '../shared/trend-sentence.js';
import { numeric, wholeNumber } from '../shared/whole-number.js';
import { areWords, plotPoints, rowNames, type PlotPoint } from './plot-points.js';
import { trendChartMessages } from './trend-chart.messages.js';
import { trendChartStyles } from './trend-chart.styles.js';
import { breakMark, trendDrawing } from './trend-drawing.js';
import { wordsPart } from './words-part.js';

/** A series with its name and unit, or the points alone. */
export type SeriesData = TrendSeries | readonly SeriesPoint[];

/**
 * One figure over the periods (biểu đồ diễn biến): a line with the target, a
 * sentence that says the same, and the table of all figures. A period without
 * a figure leaves a gap; the line breaks where figures stop being alike.
 *
 * @element danvan-trend-chart
 *
 * @csspart chart - The whole.
 * @csspart label - Name of the figure.
 * @csspart drawing - The line.
 * @csspart sentence - The trend in words.
 * @csspart break - Why figures before and after are not alike.
 * @csspart table - The table of the same figures.
 * @csspart state - Words where there are no figures.
 * @csspart tools - Buttons that save the drawing.
 * @csspart problem - Loading failed or is out of date.
 * @csspart retry - Button to load again.
 *
 * @cssprop --danvan-accent - The line.
 */
export class DanvanTrendChart extends ChartElement<SeriesData> {
  /** @ignore */
  static override styles: CSSResultGroup = [tokens, figureStyles, chartStyles, trendChartStyles];

  /** @ignore */
  static override properties: PropertyDeclarations = {
    series: { attribute: false },
    points: {},
    unit: {},
    target: {},
    polarity: {},
    decimals: numeric,
  };

  /** The figures as data; goes before `src`, `src` before the attributes. */
  declare series: SeriesData | undefined;
  /**
   * The figures as an editor writes them: `"2023: 71,5; 2024: 78; 2025: 81,4"`. Periods are read in data form and in
   * words (`quý I/2026`, `T1/2026`, `2026-Q1`, `6 tháng đầu năm 2025`, `2024-2025` for a school year): where all are
   * periods they stand oldest first, and of two figures for one period the later stands. Other words are places in a row.
   */
  declare points: string | undefined;
  declare unit: string | undefined;
  /** The target as it is printed, `"95"`. */
  declare target: string | undefined;
  /** `higher` (default) or `lower` is better. */
  declare polarity: string | undefined;
  /** Decimals of the printed figures; as many as the data has, up to 2, unless told. */
  declare decimals: number | undefined;

  protected override faultOf(value: unknown): Fault | undefined {
    return faultOfRows(value, rowNames);
  }

  protected override get given(): SeriesData | undefined {
    return this.series;
  }

  protected override get parts(): LazyPart<unknown>[] {
    return areWords(this.whole.points) ? [...super.parts, wordsPart] : super.parts;
  }

  /** The series with everything that data and attributes say about it. */
  private get whole(): TrendSeries {
    const { lang } = this.locale;
    const data = this.data ?? [];
    const series: TrendSeries = 'points' in data ? data : { points: data };
    const points =
      this.points === undefined || this.data
        ? series.points
        : readPairs(this.points, this.writtenLang('points'), lang).map(({ name, ...figure }) => ({
            ...figure,
            period: name,
          }));
    return {
      label: this.label ?? series.label ?? trendChartMessages[lang].label,
      unit: this.unit ?? series.unit ?? '',
      polarity: readPolarity(this.polarity, series.polarity),
      target: series.target ?? null,
      points,
    };
  }

  protected override render(): TemplateResult {
    const { lang } = this.locale;
    const series = this.whole;
    const points = plotPoints(series.points, lang);
    return this.frame(
      series.label ?? '',
      points.length > 0 ? this.chart(series, points) : undefined,
      trendChartMessages[lang].empty,
    );
  }

  private chart(series: TrendSeries, points: readonly PlotPoint[]): TemplateResult {
    const { lang } = this.locale;
    const messages = trendChartMessages[lang];
    const { unit = '', polarity } = series;
    const given = points.map(({ value }) => value);
    const decimals = wholeNumber(this.decimals) ?? commonDecimals(given);
    // In the sentence as in the table: all with the same decimals.
    const values = given.map((value) => value && roundTo(value, decimals));
    const print = (value: Scaled): string => withUnit(writeScaled(roundTo(value, decimals), lang), unit, lang);
    const goal =
      readPrinted((this.target ?? '').replace(unit, ''), this.writtenLang('target')) ?? readFigure(series.target);
    const target = goal && {
      value: goal,
      name: messages.target,
      text: `${messages.target} ${withUnit(writeScaled(goal, lang), unit, lang)}`,
    };
    const broken = points.findLastIndex((point) => point.break !== '');
    const sentence = trendSentence(values.slice(Math.max(broken, 0)), { unit, polarity, decimals, lang }, lang);
    return html`${trendDrawing(points, target, unit, print, lang)}
    ${
      sentence === undefined && !target
        ? nothing
        : html`<p part="sentence">
            ${sentence} ${target && html`${target.text}.`} ${broken > 0 ? messages.since : nothing}
          </p>`
    }
    ${points.map((point, index) =>
      point.break === ''
        ? nothing
        : html`<p part="break" class="note">${breakMark(points, index)} ${point.name}: ${point.break}</p>`,
    )}
    ${this.table(points, series.label ?? '', print, (low, high) => rangeText(low, high, decimals, unit, lang))}`;
  }

  private table(
    points: readonly PlotPoint[],
    label: string,
    print: (value: Scaled) => string,
    range: (low: Scaled, high: Scaled) => string,
  ): TemplateResult {
    const messages = trendChartMessages[this.locale.lang];
    const sampled = points.some(({ low, high }) => low && high);
    // A long table scrolls in a frame of its own, which then has to be reached by keyboard.
    const long = points.length > 12;
    return html`<div
      class=${long ? 'scroll' : nothing}
      tabindex=${long ? 0 : nothing}
      role=${long ? 'group' : nothing}
      aria-label=${long ? label : nothing}
    >
      <table part="table" aria-label=${label}>
        <thead>
          <tr>
            <th scope="col">${messages.period}</th>
            <th scope="col" class="number">${messages.value}${sampled ? ` (${messages.interval})` : nothing}</th>
          </tr>
        </thead>
        <tbody>
          ${points.map(
            ({ name, value, low, high, note, break: why }) =>
              html`<tr>
                <th scope="row">
                  ${name} ${note + why === '' ? nothing : html`<span class="note">${note} ${why}</span>`}
                </th>
                <td class="number">
                  ${value ? figureCell(print(value)) : messages.missing}
                  ${low && high ? html`<span class="note">${figureCell(range(low, high))}</span>` : nothing}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
  }
}
