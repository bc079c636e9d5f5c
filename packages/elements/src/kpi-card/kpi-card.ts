import type { Lang } from '@danvan/core';
import type { Card } from '@danvan/core/cards';
import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { JsonSource } from '../shared/load-json.js';
import { loadNotice } from '../shared/load-notice.js';
import { loadNoticeStyles } from '../shared/load-notice.styles.js';
import { LocaleController } from '../shared/locale.js';
import { tokens } from '../shared/tokens.js';
import { cardFromAttributes } from './card-from-attributes.js';
import { DanvanEvidenceEvent } from './evidence-event.js';
import { evidencePanel } from './evidence-panel.js';
import { isCard } from './is-card.js';
import { kpiCardMessages } from './kpi-card.messages.js';
import { kpiCardStyles } from './kpi-card.styles.js';
import { sparkline } from './sparkline.js';
import { gapText, standingOf, targetOf } from './standing.js';
import { statusMark } from './status-mark.js';
import { seriesOf, trendSentence, withUnit } from './trend-series.js';

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
export class DanvanKpiCard extends LitElement {
  /** @ignore */
  static override styles: CSSResultGroup = [tokens, loadNoticeStyles, kpiCardStyles];

  /** @ignore */
  static override properties: PropertyDeclarations = {
    src: {},
    refresh: { type: Number },
    card: { attribute: false },
    label: {},
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

  /** Address of a card as JSON. */
  declare src: string | undefined;
  /** Seconds until `src` is read again; never, when absent. */
  declare refresh: number | undefined;
  /** A card made by `@danvan/core/cards`. */
  declare card: Card | undefined;
  declare label: string | undefined;
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

  private readonly locale = new LocaleController(this);
  private readonly loaded = new JsonSource<Card>(this, isCard);

  private readonly tellOpened = (event: Event): void => {
    const panel = event.currentTarget;
    if (!(panel instanceof HTMLDetailsElement) || !panel.open) return;
    const card = this.shown;
    if (card) this.dispatchEvent(new DanvanEvidenceEvent(card));
  };

  private get shown(): Card | undefined {
    if (this.card) return this.card;
    return this.src === undefined ? cardFromAttributes(this, this.locale.lang) : this.loaded.data;
  }

  protected override willUpdate(): void {
    this.loaded.follow(this.card ? undefined : this.src, this.refresh, this.locale.lang);
  }

  protected override render(): TemplateResult {
    const { lang } = this.locale;
    const card = this.shown;
    const notice = loadNotice(this.loaded, lang);
    if (!card) {
      return html`<article part="card" class="card empty" aria-busy=${this.loaded.state === 'loading'}>
        ${this.label === undefined ? nothing : html`<p part="label" class="label">${this.label}</p>`}
        ${this.loaded.state === 'loading' ? html`<div class="bones"><i></i><i></i><i></i></div>` : nothing} ${notice}
      </article>`;
    }
    const foreign = foreignTo(card, lang);
    return html`<article part="card" class="card" aria-labelledby="label">
      <p part="label" class="label" id="label" lang=${foreign}>${card.label}</p>
      ${this.figure(card)} ${this.standing(card)} ${this.trendView(card)} ${this.facts(card)}
      ${
        card.notes[0] === undefined
          ? nothing
          : html`<div part="notice" class="notice">
              <svg class="mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
                <path d="M8 1.2 15.4 14.4H.6z" fill="currentColor"></path>
                <path class="cut" d="M8 6v4M8 12v.4"></path>
              </svg>
              <p><b>${kpiCardMessages[lang].notice}:</b> <span lang=${foreign}>${card.notes[0]}</span></p>
            </div>`
      }
      ${notice} ${evidencePanel(card, lang, this.tellOpened)}
    </article>`;
  }

  private figure(card: Card): TemplateResult {
    const state = this.stateWords(card);
    const base =
      card.base === null
        ? nothing
        : html`<p part="base" class="base" lang=${foreignTo(card, this.locale.lang)}>${card.base}</p>`;
    if (card.value === null) {
      return html`<p part="value state" class="value words">
          ${state ?? kpiCardMessages[this.locale.lang].states.missing}
        </p>
        ${base}`;
    }
    // No break and, in English, no space between a figure and its percent sign.
    const gap = card.unit === '' || (card.unit === '%' && card.lang === 'en') ? '' : '\u00a0';
    return html`<p part="value" class="value">${card.value}${gap}<span part="unit" class="unit">${card.unit}</span></p>
      ${base} ${state === undefined ? nothing : html`<p part="state" class="state">${state}</p>`}`;
  }

  private stateWords(card: Card): string | undefined {
    if (card.state === 'ok') return undefined;
    // The card's own words, unless the page has changed its language since.
    if (card.stateText !== null && card.lang === this.locale.lang) return card.stateText;
    return kpiCardMessages[this.locale.lang].states[card.state];
  }

  private standing(card: Card): TemplateResult | typeof nothing {
    const { lang } = this.locale;
    const messages = kpiCardMessages[lang];
    const status = standingOf(card);
    const own = card.lang === lang ? card.statusText : null;
    const word = own ?? (status === 'unknown' ? card.statusText : messages.statuses[status]);
    if (word === null && card.target === null) return nothing;
    const gap = gapText(card, lang);
    const target =
      card.target?.endsWith(card.unit) === true ? card.target : withUnit(card.target ?? '', card.unit, card.lang);
    return html`<div class="standing">
      ${word === null ? nothing : html`<p part="status" class="status ${status}">${statusMark(status)}<span>${word}</span></p>`}
      ${
        card.target === null
          ? nothing
          : html`<p part="target" class="target">
              ${messages.target} <b>${target}</b>${gap === undefined ? nothing : html`, ${gap}`}
              <span class="polarity">(${messages.polarity[card.polarity]})</span>
            </p>`
      }
    </div>`;
  }

  private trendView(card: Card): TemplateResult | typeof nothing {
    if (card.trend.length === 0) return nothing;
    const series = seriesOf(card);
    const sentence = trendSentence(card, series, this.locale.lang);
    if (sentence === undefined) return nothing;
    return html`<div part="trend" class="trend">
      ${sparkline(series, targetOf(card))}
      <p>${sentence}</p>
    </div>`;
  }

  private facts(card: Card): TemplateResult | typeof nothing {
    const messages = kpiCardMessages[this.locale.lang];
    const facts: (readonly [string, string | null])[] = [
      [messages.period, card.period],
      [messages.place, card.place],
      [messages.sample, card.sample],
    ];
    const known = facts.filter(([, text]) => text !== null);
    if (known.length === 0) return nothing;
    return html`<dl part="facts" class="facts">
      ${known.map(
        ([name, text]) =>
          html`<div>
            <dt>${name}</dt>
            <dd lang=${foreignTo(card, this.locale.lang)}>${text}</dd>
          </div>`,
      )}
    </dl>`;
  }
}

/** The language of the card's own words, where the page has another one. */
function foreignTo(card: Card, lang: Lang): Lang | typeof nothing {
  return card.lang === lang ? nothing : card.lang;
}
