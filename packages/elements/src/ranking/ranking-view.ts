import type { Lang } from '@danvan/core';
import { html, nothing, type TemplateResult } from 'lit';
import { figureCell } from '../shared/breakable.js';
import { rangeText, writeScaled } from '../shared/decimal-text.js';
import { withUnit } from '../shared/figure-text.js';
import type { Order } from './order-rows.js';
import { extentOf, rangeBar } from './range-bar.js';
import { rankText, type RankedRow } from './rank-rows.js';
import { rankingMessages } from './ranking.messages.js';
import type { RankingTable } from './ranking-table.js';

export { tableOf } from './ranking-table.js';

/** What a person does to the table. */
export interface RankingActions {
  readonly seek: (event: Event) => void;
  readonly turn: (event: Event) => void;
  readonly showMore: () => void;
}

const searchFrom = 8;

/** Verdict, search and table. */
export function rankingView(table: RankingTable, label: string, lang: Lang, actions: RankingActions): TemplateResult {
  const messages = rankingMessages[lang];
  const { unit, all, found, rows, order } = table;
  const extent = extentOf(all, unit);
  const isSampled = rows.some(({ low, high }) => low && high);
  const interval = isSampled ? ` (${messages.interval})` : '';
  const heading = (by: Order['by'], name: string): TemplateResult =>
    html`<th
      scope="col"
      class=${by === 'value' ? 'number' : nothing}
      aria-sort=${order.by === by ? (order.ascending ? 'ascending' : 'descending') : nothing}
    >
      <button part="sort" data-by=${by} @click=${actions.turn}>${name}</button>
    </th>`;
  return html`<p part="verdict" class="verdict">${verdictOf(all, unit, lang)}</p>
    ${
      all.length < searchFrom
        ? nothing
        : html`<div class="find">
            <label for="search">${messages.search}</label>
            <input
              part="search"
              id="search"
              type="search"
              autocomplete="off"
              aria-describedby="shown"
              @input=${actions.seek}
            />
            <span class="note" id="shown" role="status"
              >${
                rows.length === all.length
                  ? messages.hint
                  : messages.shown.replace('{n}', String(rows.length)).replace('{all}', String(all.length))
              }</span
            >
          </div>`
    }
    <table part="table" aria-label=${label}>
      <thead>
        <tr>
          <th scope="col" class="rank">${messages.rank}</th>
          ${heading('name', messages.name)} ${heading('value', messages.value + interval)}
        </tr>
      </thead>
      <tbody>
        ${rows.map((one) => {
          const { row, value, low, high, outside } = one;
          return html`<tr>
            <td class="rank">${rankText(one)}</td>
            <th scope="row">
              ${row.name}${
                value &&
                html`<svg part="bar" class="bars" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  ${rangeBar(one, extent)}
                </svg>`
              }
              ${value && row.note && html`<span class="note">${row.note}</span>`}
            </th>
            <td class="number ${value ? '' : 'words'}">
              ${value ? html`<b>${figureCell(withUnit(writeScaled(value, lang), unit, lang))}</b>` : (row.note ?? messages.missing)}
              ${value && low && high && html`<span class="note">${figureCell(rangeText(low, high, value.decimals, unit, lang))}</span>`}
              ${outside ? html`<span class="note">${messages.interval}: ?</span>` : nothing}
            </td>
          </tr>`;
        })}
      </tbody>
    </table>
    ${
      found.length > rows.length
        ? html`<button part="more" class="tool" @click=${actions.showMore}>${messages.more}</button>`
        : nothing
    }
    ${isSampled && all.some(({ best, worst }) => best !== worst) ? html`<p part="note" class="note">${messages.ties}</p>` : nothing}`;
}
/** Who is first, or that nobody can be called so. */
function verdictOf(rows: readonly RankedRow[], unit: string, lang: Lang): string {
  const messages = rankingMessages[lang];
  const leaders = rows.filter(({ best }) => best === 1);
  const [first] = leaders;
  if (!first?.value || rows.length < 2 || leaders.some(({ outside }) => outside)) return '';
  const sentence =
    leaders.length === 1
      ? messages.first
      : leaders.every(({ low, high }) => !low && !high)
        ? messages.equal
        : messages.open;
  return sentence
    .replace('{names}', first.row.name)
    .replace('{n}', String(leaders.length))
    .replace('{value}', withUnit(writeScaled(first.value, lang), unit, lang));
}
