import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import type { Fault } from '../shared/fault.js';
import { FigureElement } from '../shared/figure-element.js';
import { figureStyles } from '../shared/figure.styles.js';
import { tokens } from '../shared/tokens.js';
import { numeric, wholeNumber } from '../shared/whole-number.js';
import { boardOf, faultOfBoard, partsOf, type Board } from './board.js';
import { giveUpRoom, keepRoom } from './keep-room.js';
import { kpiBoardMessages } from './kpi-board.messages.js';
import { kpiBoardStyles } from './kpi-board.styles.js';

/**
 * A grid of figures from one answer (bảng chỉ số): `{ title, cards, groups }`
 * at `src` or in `.board`. One request for all cards; while it is on its way
 * `label` and as many empty frames as `cards` says keep the place.
 *
 * @element danvan-kpi-board
 * @fires {DanvanEvidenceEvent} danvan-evidence - From a card whose evidence panel was opened.
 *
 * @csspart title - Heading of the board.
 * @csspart group-title - Heading of a group.
 * @csspart grid - The list of cards.
 * @csspart problem - Loading failed or is out of date.
 * @csspart retry - Button to load again.
 * @csspart card - Frame of a card; the other parts of `danvan-kpi-card` are handed through as well.
 *
 * @cssprop --danvan-card-inline-size - Least width of a card, 18rem.
 * @cssprop --danvan-card-block-size - Least height of a card; 21rem for the room that is kept while they load.
 * @cssprop --danvan-space - Distance between cards.
 */
export class DanvanKpiBoard extends FigureElement<Board> {
  /** @ignore */
  static override styles: CSSResultGroup = [tokens, figureStyles, kpiBoardStyles];

  /** @ignore */
  static override properties: PropertyDeclarations = {
    cards: numeric,
    level: numeric,
    board: { attribute: false },
  };

  /** How many cards to keep room for while loading, 6 unless told. */
  declare cards: number | undefined;
  /** Level of the board's heading among the headings of the page, 2 unless told. */
  declare level: number | undefined;
  declare board: Board | undefined;

  protected override faultOf(value: unknown): Fault | undefined {
    return faultOfBoard(value);
  }

  protected override get given(): Board | undefined {
    return this.board;
  }

  protected override update(changed: PropertyValues): void {
    const section = this.renderRoot.querySelector<HTMLElement>('section');
    const waited = section?.getAttribute('aria-busy') === 'true';
    const height = waited ? section.offsetHeight : 0;
    super.update(changed);
    if (!section) return;
    if (this.loading) giveUpRoom(section);
    else if (waited) keepRoom(section, height);
  }

  protected override render(): TemplateResult {
    const messages = kpiBoardMessages[this.locale.lang];
    const { data, loading } = this;
    const { title: given, cards } = boardOf(data);
    const title = this.label ?? (typeof given === 'string' ? given : undefined);
    const count = Array.isArray(cards) ? cards.length : undefined;
    const why = count === 0 ? messages.empty : loading || this.problem || count ? '' : messages.needed;
    const level = wholeNumber(this.level, 1) ?? 2;
    const heading = (text: string, name: string, depth: number): TemplateResult =>
      html`<div part=${name} class=${name} role="heading" aria-level=${depth}>${text}</div>`;
    return html`<section
      class=${count && count > long ? 'long' : nothing}
      aria-label=${title ?? messages.title}
      aria-busy=${loading}
    >
      ${title && heading(title, 'title', level)} ${this.notice}
      ${loading ? html`<div class="grid waiting">${Array.from({ length: wholeNumber(this.cards, 1, 1000) ?? 6 }, () => html`<i class="bone"></i>`)}</div>` : nothing}
      ${why && html`<p class="empty">${why}</p>`}
      ${partsOf(data, this.locale.lang).map(
        (part) => html`
          ${part.title === undefined ? nothing : heading(part.title, 'group-title', level + 1)}
          <ul part="grid" class="grid">
            ${part.cards.map(
              (card) =>
                html`<li>
                  <danvan-kpi-card .card=${card} exportparts=${cardParts}></danvan-kpi-card>
                </li>`,
            )}
          </ul>
        `,
      )}
    </section>`;
  }
}

/** A board of more cards than a few screens hold. */
const long = 48;

const cardParts =
  'card, label, value, unit, base, status, state, target, trend, sparkline, facts, notice, evidence, evidence-summary, formula, source, source-link';
