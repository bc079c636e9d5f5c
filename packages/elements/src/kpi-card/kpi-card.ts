import type { Card } from '@danvan/core/cards';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Fault } from '../shared/fault.js';
import { gapBefore } from '../shared/figure-text.js';
import { FigureElement } from '../shared/figure-element.js';
import { figureStyles } from '../shared/figure.styles.js';
import type { LazyPart } from '../shared/lazy-part.js';
import { detailsPart } from './details-part.js';
import { tokens } from '../shared/tokens.js';
import { cardFromAttributes } from './card-from-attributes.js';
import { kpiCardMessages } from './kpi-card.messages.js';
import { kpiCardStyles } from './kpi-card.styles.js';

/**
 * One public figure (thẻ chỉ số): value with unit and base, target and gap,
 * standing in a word and a shape, trend in a line and a sentence, and on
 * demand how it was computed and where it was read.
 *
 * Filled from attributes (figures written as the language writes them), from `.card`, or from the JSON at
 * `src`; `.card` goes before `src`, `src` before the attributes. Whatever the
 * tag encloses is shown until the element is defined.
 *
 * @element danvan-kpi-card
 * @fires {DanvanEvidenceEvent} danvan-evidence - The evidence panel was opened; `card` is what it shows. Bubbles, composed.
 *
 * @csspart card - The frame.
 * @csspart label - Name of the figure.
 * @csspart value - Figure with unit, or the words that stand for it.
 * @csspart unit - The unit beside the figure.
 * @csspart base - What the rate is a rate of.
 * @csspart status - Shape and word of the standing.
 * @csspart state - Words for a figure that is missing, incomplete or withheld.
 * @csspart target - Target, gap and direction.
 * @csspart trend - Line and sentence of the trend.
 * @csspart sparkline - The drawing alone.
 * @csspart facts - Period, place and sample.
 * @csspart notice - A warning about the figure.
 * @csspart evidence - The panel (`<details>`).
 * @csspart evidence-summary - Its handle.
 * @csspart formula - The computation with its numbers.
 * @csspart source - A sentence that the figure was read from.
 * @csspart source-link - Link to the source.
 * @csspart problem - Loading failed or is out of date.
 * @csspart retry - Button to load again.
 *
 * @cssprop --danvan-ink - Text.
 * @cssprop --danvan-muted - Secondary text.
 * @cssprop --danvan-paper - Background.
 * @cssprop --danvan-line - Borders.
 * @cssprop --danvan-accent - Line of the trend, links, focus.
 * @cssprop --danvan-good - Target met.
 * @cssprop --danvan-warn - Close to the target; warnings.
 * @cssprop --danvan-bad - Target missed.
 * @cssprop --danvan-radius - Corners.
 * @cssprop --danvan-space - Inner distance.
 * @cssprop --danvan-font - Font family.
 * @cssprop --danvan-card-block-size - Least height of a card, also while it loads.
 */
export class DanvanKpiCard extends FigureElement<Card> {
  /** @ignore */
  static override styles: CSSResultGroup = [tokens, figureStyles, kpiCardStyles];

  /** @ignore */
  static override properties: PropertyDeclarations = {
    card: { attribute: false },
    value: {},
    unit: {},
    base: {},
    polarity: {},
    // From here on what is said about the figure.
    target: {},
    period: {},
    place: {},
    trend: {},
    status: {},
    state: {},
    sample: {},
    formula: {},
    basis: {},
    source: {},
    note: {},
  };

  /** A card made by `@danvan/core/cards`. */
  declare card: Card | undefined;
  /** The figure, `"81,36"` or `"81.36"`; words are shown as given. */
  declare value: string | undefined;
  declare unit: string | undefined;
  declare base: string | undefined;
  declare target: string | undefined;
  declare period: string | undefined;
  /** Name of the unit that the figure is about. */
  declare place: string | undefined;
  /** Earlier values, oldest first: `"62,70,81.4"`, or `"62;70;81,4"`. */
  declare trend: string | undefined;
  /**
   * `met`, `near`, `missed`, `unknown`, or words of your own; derived from value and target when absent. Where a word
   * says that the target is reached and the two figures that it is not, or the other way round, the figures go first.
   */
  declare status: string | undefined;
  /** Why there is no figure, or no whole one: `missing`, `suppressed`, `partial`, …, see `CardState`; or words of your own. */
  declare state: string | undefined;
  /** `higher` (default) or `lower` is better. */
  declare polarity: string | undefined;
  declare sample: string | undefined;
  declare formula: string | undefined;
  declare basis: string | undefined;
  declare source: string | undefined;
  declare note: string | undefined;

  protected override faultOf(value: unknown): Fault | undefined {
    return detailsPart.module?.faultOfCard(value);
  }

  protected override get given(): Card | undefined {
    return this.card;
  }

  private get shown(): Card | undefined {
    const { data } = this;
    if (data ?? this.src !== undefined)
      return data && (detailsPart.module?.publishableCard(data, this.locale.lang) ?? data);
    const card = cardFromAttributes(this, this.locale.lang, (name) => this.writtenLang(name));
    return detailsPart.module?.refineCard(card, this, this.writtenLang('trend')) ?? card;
  }

  protected override get parts(): LazyPart<unknown>[] {
    // A card that does not come from attributes has more to show than a figure.
    const detailed = (this.card ?? this.src) !== undefined || aboutFigure.some((name) => this[name as 'target']);
    const words = detailsPart.module?.partFor(this.data ?? this, this.locale.lang);
    return detailed ? super.parts.concat(detailsPart, words ?? []) : super.parts;
  }

  protected override render(): TemplateResult {
    const { lang } = this.locale;
    const card = this.shown;
    const { loading } = this;
    if (!card) {
      return html`<article part="card" class="frame" aria-busy=${loading}>
        <p part="label" class="label">${this.label}</p>
        ${loading ? html`<i class="bone"></i><i class="bone wide"></i><i class="bone"></i>` : nothing} ${this.notice}
      </article>`;
    }
    // The card's own words, where the page has another language.
    const foreign = card.lang === lang ? nothing : card.lang;
    const { unit, base } = card;
    const details = detailsPart.module;
    // What reads states did not come: a figure that may be withheld stays so.
    const { state } = this.card ?? this;
    const value = !details && state && state !== 'ok' ? null : card.value;
    return html`<article part="card" class="frame" aria-labelledby="label">
      <p part="label" class="label" id="label" lang=${foreign}>${card.label}</p>
      ${
        value === null
          ? html`<p part="value state" class="value words">
              ${details?.stateWords(card, lang) ?? kpiCardMessages[lang].missing}
            </p>`
          : html`<p part="value" class="value ${value.length > 15 ? 'longest' : value.length > 10 ? 'long' : ''}">
              ${details?.breakable(value) ?? value}<span part="unit" class="unit"
                >${gapBefore(unit, card.lang)}${unit}</span
              >
            </p>`
      }
      ${base && html`<p part="base" class="small muted base" lang=${foreign}>${base}</p>`} ${this.notice}
      ${details?.cardDetails(card, lang)}
    </article>`;
  }
}

const aboutFigure = Object.keys(DanvanKpiCard.properties).slice(5);
