import type { Ranking, RankingRow } from '@danvan/core/cards';
import { html, nothing, svg, type CSSResultGroup, type PropertyDeclarations, type TemplateResult } from 'lit';
import { chartStyles } from '../shared/chart.styles.js';
import { rangeText, withUnit, writeScaled, type Scaled } from '../shared/decimal-text.js';
import { FigureElement } from '../shared/figure-element.js';
import { figureStyles } from '../shared/figure.styles.js';
import { isRecord } from '../shared/load-json.js';
import { pictureTools } from '../shared/picture-tools.js';
import { readPairs } from '../shared/read-pairs.js';
import { tokens } from '../shared/tokens.js';
import { matches, orderRows, readOrder, type Order } from './order-rows.js';
import { extentOf, rangeBar, type Extent } from './range-bar.js';
import { rankRows, type RankedRow } from './rank-rows.js';
import { rankingMessages } from './ranking.messages.js';
import { rankingStyles } from './ranking.styles.js';

/** Rows with their name and unit, or the rows alone. */
export type RankingData = Ranking | readonly RankingRow[];

const page = 100;
const searchFrom = 8;

/**
 * One figure of many units in one table (bảng so sánh các đơn vị), each with
 * a bar and the interval of its sample. Units that the samples cannot tell
 * apart share their places, and none of them is called first.
 *
 * @element danvan-ranking
 *
 * @csspart chart - The whole.
 * @csspart label - Name of the figure.
 * @csspart verdict - Who is first, or that nobody can be called so.
 * @csspart search - Box to look for a unit.
 * @csspart table - The table.
 * @csspart sort - Button in a heading.
 * @csspart bar - Drawing of one row.
 * @csspart note - How the places are to be read.
 * @csspart more - Button for further rows.
 * @csspart state - Words where there are no figures.
 * @csspart tools - Buttons that save the ranking as a drawing.
 * @csspart problem - Loading failed or is out of date.
 * @csspart retry - Button to load again.
 *
 * @cssprop --danvan-accent - The bars.
 */
export class DanvanRanking extends FigureElement<RankingData> {
  /** @ignore */
  static override styles: CSSResultGroup = [tokens, figureStyles, chartStyles, rankingStyles];

  /** @ignore */
  static override properties: PropertyDeclarations = {
    rows: {
      // As an attribute it is text, as a property data.
      converter: (value: string | null) => value ?? undefined,
    },
    sort: { reflect: true },
    unit: {},
    polarity: {},
    decimals: { type: Number },
    sought: { state: true },
    room: { state: true },
  };

  /** The units as data, or as an editor writes them: `"Xã A: 81,4; Xã B: 79 (76,2–81,5)"`; goes before `src`. */
  declare rows: RankingData | string | undefined;
  /** `value` (best first, the default) or `name`; `-value` and `-name` the other way round. */
  declare sort: string | undefined;
  declare unit: string | undefined;
  /** `higher` (default) or `lower` is better. */
  declare polarity: string | undefined;
  /** Decimals of the printed figures; as many as the data has, up to 2, unless told. */
  declare decimals: number | undefined;

  declare private sought: string;
  declare private room: number;

  constructor() {
    super();
    this.sought = '';
    this.room = page;
  }

  protected override accepts(value: unknown): boolean {
    const rows = Array.isArray(value) ? value : isRecord(value) && value.rows;
    return Array.isArray(rows) && rows.every((row) => isRecord(row) && typeof row.name === 'string');
  }

  protected override get given(): RankingData | undefined {
    return typeof this.rows === 'string' ? readPairs(this.rows, this.locale.lang) : this.rows;
  }

  private readonly seek = (event: Event): void => {
    this.sought = (event.target as HTMLInputElement).value;
    this.room = page;
  };

  private readonly showMore = (): void => {
    this.room += page;
  };

  protected override render(): TemplateResult {
    const messages = rankingMessages[this.locale.lang];
    const data = this.data ?? [];
    const ranking: Ranking = 'rows' in data ? data : { rows: data };
    const label = this.label ?? ranking.label ?? messages.label;
    return html`<section part="chart" class="frame" aria-labelledby="label" aria-busy=${this.loaded.loading}>
      <p part="label" class="label" id="label">${label}</p>
      ${this.notice}
      ${
        ranking.rows.length > 0
          ? this.content(ranking, label)
          : this.loaded.loading
            ? html`<div class="bone"></div>`
            : this.loaded.failure
              ? nothing
              : html`<p part="state" class="state">${messages.empty}</p>`
      }
    </section>`;
  }

  private content(ranking: Ranking, label: string): TemplateResult {
    const { lang } = this.locale;
    const messages = rankingMessages[lang];
    const unit = this.unit ?? ranking.unit ?? '';
    const lower = (this.polarity ?? ranking.polarity) === 'lower';
    const print = (value: Scaled): string => withUnit(writeScaled(value, lang), unit, lang);
    const all = rankRows(ranking.rows, lower, this.decimals);
    const extent = extentOf(all, unit);
    const order = readOrder(this.sort, lower);
    const found = orderRows(
      all.filter((row) => matches(row, this.sought)),
      order,
    );
    const rows = found.slice(0, this.room);
    return html`<p part="verdict" class="verdict">${verdictOf(all, messages, print)}</p>
      <div class="find">
        ${
          all.length < searchFrom
            ? nothing
            : html`<label for="search">${messages.search}</label>
                <input part="search" id="search" type="search" autocomplete="off" @input=${this.seek} />`
        }
        <span class="note" role="status"
          >${
            rows.length === all.length
              ? nothing
              : messages.shown.replace('{n}', String(rows.length)).replace('{all}', String(all.length))
          }</span
        >
      </div>
      ${this.table(rows, label, extent, order, print, (low, high, decimals) => rangeText(low, high, decimals, unit, lang), lower)}
      ${
        found.length > rows.length
          ? html`<button part="more" class="tool" @click=${this.showMore}>${messages.more}</button>`
          : nothing
      }
      ${all.some(({ best, worst }) => best !== worst) ? html`<p part="note" class="note">${messages.ties}</p>` : nothing}
      ${pictureTools(this, label, lang, () => drawingOf(rows, extent, print))}`;
  }

  private table(
    rows: readonly RankedRow[],
    label: string,
    extent: Extent,
    order: Order,
    print: (value: Scaled) => string,
    range: (low: Scaled, high: Scaled, decimals: number) => string,
    lower: boolean,
  ): TemplateResult {
    const messages = rankingMessages[this.locale.lang];
    const sampled = rows.some(({ low, high }) => low && high);
    const heading = (by: Order['by'], name: string): TemplateResult => {
      const sorted = order.by === by;
      const turn = (): void => {
        // The same again turns round; the other begins with what one looks for first.
        const now = readOrder(this.sort, lower);
        this.sort = now.by === by ? `${by}-${now.ascending ? 'desc' : 'asc'}` : by;
      };
      return html`<th
        scope="col"
        class=${by === 'value' ? 'number' : nothing}
        aria-sort=${sorted ? (order.ascending ? 'ascending' : 'descending') : nothing}
      >
        <button part="sort" @click=${turn}>${name}</button>
      </th>`;
    };
    return html`<table part="table" aria-label=${label}>
      <thead>
        <tr>
          <th scope="col" class="rank">${messages.rank}</th>
          ${heading('name', messages.name)}
          ${heading('value', messages.value + (sampled ? ` (${messages.interval})` : ''))}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (one) =>
            html`<tr>
              <td class="rank">${rankText(one)}</td>
              <th scope="row">
                ${one.row.name}${
                  one.value
                    ? html`<svg part="bar" class="bars" width="100%" height="10" aria-hidden="true">
                        ${rangeBar(one, extent, 0)}
                      </svg>`
                    : nothing
                }
                ${one.value && one.row.note ? html`<span class="note">${one.row.note}</span>` : nothing}
              </th>
              <td class="number ${one.value ? '' : 'words'}">
                ${one.value ? html`<b>${print(one.value)}</b>` : (one.row.note ?? messages.missing)}
                ${
                  one.low && one.high && one.value
                    ? html`<span class="note">${range(one.low, one.high, one.value.decimals)}</span>`
                    : nothing
                }
              </td>
            </tr>`,
        )}
      </tbody>
    </table>`;
  }
}

function rankText({ best, worst }: RankedRow): string {
  return best === 0 ? '–' : best === worst ? String(best) : `${best}–${worst}`;
}

function verdictOf(
  rows: readonly RankedRow[],
  messages: (typeof rankingMessages)['vi'],
  print: (value: Scaled) => string,
): string {
  const leaders = rows.filter(({ best }) => best === 1);
  const [first] = leaders;
  if (!first?.value || leaders.length === 0 || rows.length < 2) return '';
  const sentence =
    leaders.length === 1
      ? messages.first
      : leaders.every(({ low, high }) => !low && !high)
        ? messages.equal
        : messages.open;
  return sentence
    .replace('{names}', first.row.name)
    .replace('{n}', String(leaders.length))
    .replace('{value}', print(first.value));
}

/** The ranking as one drawing, for a file. */
function drawingOf(rows: readonly RankedRow[], extent: Extent, print: (value: Scaled) => string): TemplateResult {
  const step = 30;
  return html`<svg class="drawing" width="720" height=${rows.length * step}>
    ${rows.map((one, index) => {
      const y = index * step;
      return svg`<text x="0" y=${y + 20}>${rankText(one)}</text><text x="60" y=${y + 20}>${one.row.name}</text>
        ${one.value ? rangeBar(one, extent, y + 10, 42, 85) : nothing}
        <text class="end" x="720" y=${y + 20}>${one.value ? print(one.value) : '–'}</text>`;
    })}
  </svg>`;
}
