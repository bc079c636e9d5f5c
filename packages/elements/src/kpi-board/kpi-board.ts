import { html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { JsonSource } from '../shared/load-json.js';
import { loadNotice } from '../shared/load-notice.js';
import { loadNoticeStyles } from '../shared/load-notice.styles.js';
import { LocaleController } from '../shared/locale.js';
import { tokens } from '../shared/tokens.js';
import { isBoard, partsOf, type Board } from './board.js';
import { kpiBoardMessages } from './kpi-board.messages.js';
import { kpiBoardStyles } from './kpi-board.styles.js';

/**
 * A grid of figures from one answer (bảng chỉ số): `{ title, cards, groups }`
 * at `src` or in `.board`. One request for all cards; while it is on its way
 * as many empty frames as `cards` says keep the place.
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
 * @cssprop --danvan-card-block-size - Least height of a card, 21rem.
 * @cssprop --danvan-space - Distance between cards.
 */
export class DanvanKpiBoard extends LitElement {
  /** @ignore */
  static override styles: CSSResultGroup = [tokens, loadNoticeStyles, kpiBoardStyles];

  /** @ignore */
  static override properties: PropertyDeclarations = {
    src: {},
    refresh: { type: Number },
    cards: { type: Number },
    level: { type: Number },
    board: { attribute: false },
  };

  /** Address of the board as JSON. */
  declare src: string | undefined;
  /** Seconds until `src` is read again; never, when absent. */
  declare refresh: number | undefined;
  /** How many cards to keep room for while loading, 6 unless told. */
  declare cards: number | undefined;
  /** Level of the board's heading among the headings of the page, 2 unless told. */
  declare level: number | undefined;
  declare board: Board | undefined;

  private readonly locale = new LocaleController(this);
  private readonly loaded = new JsonSource<Board>(this, isBoard);

  protected override willUpdate(): void {
    this.loaded.follow(this.board ? undefined : this.src, this.refresh, this.locale.lang);
  }

  protected override render(): TemplateResult {
    const messages = kpiBoardMessages[this.locale.lang];
    const board = this.board ?? this.loaded.data;
    const notice = loadNotice(this.loaded, this.locale.lang);
    if (!board) return html`<div aria-busy=${this.loaded.state === 'loading'}>${notice}${this.skeleton()}</div>`;
    const title = board.title ?? '';
    const level = this.level ?? 2;
    return html`<section
      class=${board.cards.length > long ? 'long' : nothing}
      aria-label=${title === '' ? messages.title : title}
    >
      ${title === '' ? nothing : html`<div part="title" class="title" role="heading" aria-level=${level}>${title}</div>`}
      ${notice} ${board.cards.length === 0 ? html`<p class="empty">${messages.empty}</p>` : nothing}
      ${partsOf(board).map(
        (part) => html`
          ${
            part.title === undefined
              ? nothing
              : html`<div part="group-title" class="group-title" role="heading" aria-level=${level + 1}>
                  ${part.title}
                </div>`
          }
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

  private skeleton(): TemplateResult | typeof nothing {
    if (this.loaded.state !== 'loading') return nothing;
    const bones = Array.from({ length: Math.max(1, this.cards ?? 6) }, () => html`<div class="bone"></div>`);
    return html`<div class="grid" aria-hidden="true">${bones}</div>`;
  }
}

/** A board of more cards than a few screens hold. */
const long = 48;

const cardParts =
  'card, label, value, unit, base, status, state, target, trend, sparkline, facts, notice, evidence, evidence-summary, formula, source, source-link';
