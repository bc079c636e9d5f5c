import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { ChartElement } from '../shared/chart-element.js';
import { chartStyles } from '../shared/chart.styles.js';
import type { Fault } from '../shared/fault.js';
import { figureStyles } from '../shared/figure.styles.js';
import type { LazyPart } from '../shared/lazy-part.js';
import { likertPart } from './likert-part.js';
import { tokens } from '../shared/tokens.js';
import { likertChartMessages } from './likert-chart.messages.js';
import { likertChartStyles } from './likert-chart.styles.js';
import type { LikertSummary } from './likert-summary.js';

/**
 * The answers to one rating question (biểu đồ mức độ hài lòng): a 100 % bar
 * with the neutral answers apart, or with `diverging` one that parts to both
 * sides of a middle line, the table of the same figures, the share of
 * the two best levels with its interval, the mean and the number of answers.
 * Fewer answers than may be published, and other states of a summary, are said in words.
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
export class DanvanLikertChart extends ChartElement<LikertSummary> {
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

  protected override faultOf(value: unknown): Fault | undefined {
    return likertPart.module?.faultOfSummary(value);
  }

  protected override get given(): LikertSummary | undefined {
    return this.summary;
  }

  protected override get parts(): LazyPart<unknown>[] {
    const drawn = this.data ? !this.data.suppressed : this.src !== undefined;
    return drawn ? [...super.parts, likertPart] : super.parts;
  }

  protected override render(): TemplateResult {
    const { lang } = this.locale;
    const messages = likertChartMessages[lang];
    const { data } = this;
    const label = this.label ?? messages.label;
    const state = data && likertPart.module?.stateOfSummary(data, lang);
    return this.frame(
      label,
      data && !data.suppressed && state?.shown !== false
        ? likertPart.module?.likertView(data, label, this.labels, this.diverging === true, lang)
        : undefined,
      data ? (data.suppressed ? messages.suppressed : (state?.words ?? messages.none)) : messages.noData,
    );
  }
}
