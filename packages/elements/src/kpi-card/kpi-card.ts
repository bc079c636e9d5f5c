import type { Card } from '@danvan/core/cards';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { commonDecimals, readPrinted, withUnit } from '../shared/decimal-text.js';
import { FigureElement } from '../shared/figure-element.js';
import { figureStyles } from '../shared/figure.styles.js';
import { tokens } from '../shared/tokens.js';
import { trendSentence } from '../shared/trend-sentence.js';
import { cardFromAttributes, seriesOf } from './card-from-attributes.js';
import { isCard } from './card-shape.js';
import { DanvanEvidenceEvent } from './evidence-event.js';
import { evidencePanel } from './evidence-panel.js';
import { kpiCardMessages } from './kpi-card.messages.js';
import { kpiCardStyles } from './kpi-card.styles.js';
import { sparkline } from './sparkline.js';
import { standingOf, type Standing } from './standing.js';
import { mark } from './status-mark.js';

/**
 * One public figure (thẻ chỉ số): value with unit and base, target and gap,
 * standing in a word and a shape, trend in a line and a sentence, and on
 * demand how it was computed and where it was read.
 *
 * Filled from attributes (shown as given), from `.card`, or from the JSON at
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
    target: {},
    period: {},
    place: {},
    trend: {},
    status: {},
    state: {},
    polarity: {},
    sample: {},
    formula: {},
    basis: {},
    source: {},
    note: {},
  };

  /** A card made by `@danvan/core/cards`. */
  declare card: Card | undefined;
  /** The figure as it is to be printed, `"81,36"`. */
  declare value: string | undefined;
  declare unit: string | undefined;
  declare base: string | undefined;
  declare target: string | undefined;
  declare period: string | undefined;
  /** Name of the unit that the figure is about. */
  declare place: string | undefined;
  /** Earlier values, oldest first: `"62,70,81.4"`, or `"62;70;81,4"`. */
  declare trend: string | undefined;
  /** `met`, `near`, `missed`, `unknown`, or words of your own; derived from value and target when absent. */
  declare status: string | undefined;
  /** Why there is no figure: `missing`, `suppressed`, `partial`, …; see `CardState`. */
  declare state: string | undefined;
  /** `higher` (default) or `lower` is better. */
  declare polarity: string | undefined;
  declare sample: string | undefined;
  declare formula: string | undefined;
  declare basis: string | undefined;
  declare source: string | undefined;
  declare note: string | undefined;

  private readonly tellOpened = (event: Event): void => {
    const card = this.shown;
    if (card && (event.currentTarget as HTMLDetailsElement).open) this.dispatchEvent(new DanvanEvidenceEvent(card));
  };

  protected override accepts(value: unknown): boolean {
    return isCard(value);
  }

  protected override get given(): Card | undefined {
    return this.card;
  }

  private get shown(): Card | undefined {
    return this.data ?? (this.src === undefined ? cardFromAttributes(this, this.locale.lang) : undefined);
  }

  protected override render(): TemplateResult {
    const { lang } = this.locale;
    const messages = kpiCardMessages[lang];
    const card = this.shown;
    const { loading } = this.loaded;
    if (!card) {
      return html`<article part="card" class="frame" aria-busy=${loading}>
        <p part="label" class="label">${this.label}</p>
        ${loading ? html`<i class="bone"></i><i class="bone wide"></i><i class="bone"></i>` : nothing} ${this.notice}
      </article>`;
    }
    // The card's own words, where the page has another language.
    const foreign = card.lang === lang ? nothing : card.lang;
    const facts = [
      [messages.period, card.period],
      [messages.place, card.place],
      [messages.sample, card.sample],
    ].filter(([, text]) => text);
    const standing = standingOf(card, lang);
    return html`<article part="card" class="frame" aria-labelledby="label">
      <p part="label" class="label" id="label" lang=${foreign}>${card.label}</p>
      ${this.figure(card)}
      ${card.base && html`<p part="base" class="small muted base" lang=${foreign}>${card.base}</p>`}
      ${card.value === null || card.state === 'ok' ? nothing : html`<p part="state" class="small state">${this.stateWords(card)}</p>`}
      ${this.standing(card, standing)} ${this.trendView(card, standing)}
      ${
        facts.length === 0
          ? nothing
          : html`<dl part="facts" class="small facts">
              ${facts.map(
                ([name, text]) =>
                  html`<div>
                    <dt>${name}</dt>
                    <dd lang=${foreign}>${text}</dd>
                  </div>`,
              )}
            </dl>`
      }
      ${
        card.notes.length === 0
          ? nothing
          : html`<div part="notice" class="small notice">
              ${mark('note')}
              <p><b>${messages.notice}:</b> <span lang=${foreign}>${card.notes[0]}</span></p>
            </div>`
      }
      ${this.notice} ${evidencePanel(card, lang, this.tellOpened)}
    </article>`;
  }

  private figure(card: Card): TemplateResult {
    if (card.value === null) return html`<p part="value state" class="value words">${this.stateWords(card)}</p>`;
    // No break and, in English, no space between a figure and its percent sign.
    const gap = card.unit === '' || (card.unit === '%' && card.lang === 'en') ? '' : '\u00a0';
    return html`<p part="value" class="value">
      ${card.value}<span part="unit" class="unit">${gap}${card.unit}</span>
    </p>`;
  }

  private stateWords({ state, stateText, lang }: Card): string {
    // The card's own words, unless the page has changed its language since.
    if (stateText !== null && lang === this.locale.lang) return stateText;
    return kpiCardMessages[this.locale.lang].states[state === 'ok' ? 'missing' : state];
  }

  private standing(card: Card, { status, gap }: Standing): TemplateResult {
    const messages = kpiCardMessages[this.locale.lang];
    const own = card.lang === this.locale.lang || status === 'unknown' ? card.statusText : null;
    const word = own ?? (status === 'unknown' ? null : messages.statuses[status]);
    const target = card.target?.endsWith(card.unit) ? card.target : withUnit(card.target ?? '', card.unit, card.lang);
    return html`${word && html`<p part="status" class="small status ${status}">${mark(status)}<span>${word}</span></p>`}
    ${
      card.target &&
      html`<p part="target" class="small">
        ${messages.target} <b>${target}</b>${gap && `, ${gap}`} <span class="muted">(${messages[card.polarity]})</span>
      </p>`
    }`;
  }

  private trendView(card: Card, { target }: Standing): TemplateResult | typeof nothing {
    const series = seriesOf(card);
    const decimals = readPrinted(card.value ?? '', card.lang)?.decimals ?? commonDecimals(series);
    const sentence = trendSentence(series, { ...card, decimals }, this.locale.lang);
    return sentence === undefined
      ? nothing
      : html`<div part="trend" class="small muted">
          ${sparkline(series, target)}
          <p>${sentence}</p>
        </div>`;
  }
}
