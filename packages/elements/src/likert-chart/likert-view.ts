import type { Lang } from '@danvan/core';
import type { DecimalText } from '@danvan/core/cards';
import { html, nothing, type TemplateResult } from 'lit';
import { readFigure, roundTo, shift, writeScaled } from '../shared/decimal-text.js';
import { withUnit } from '../shared/figure-text.js';
import { levelRows, sharesMissHundred } from './levels.js';
import { likertBar, swatch } from './likert-bar.js';
import type { LikertSummary } from './likert-summary.js';
import { stateOfSummary } from './likert-state.js';
import { likertViewMessages } from './likert-view.messages.js';

export { faultOfSummary, stateOfSummary } from './likert-state.js';

/** Bar, table and figures of a summary; nothing where nobody has answered. */
export function likertView(
  summary: LikertSummary,
  label: string,
  labels: string | undefined,
  diverging: boolean,
  lang: Lang,
): TemplateResult | undefined {
  const messages = likertViewMessages[lang];
  const rows = levelRows(summary, labels, lang);
  if (rows.length === 0) return undefined;
  const whole = (count: number): string => writeScaled({ digits: BigInt(count), decimals: 0 }, lang);
  const figure = (name: string, value: string | undefined, remark: unknown): TemplateResult | typeof nothing =>
    value === undefined
      ? nothing
      : html`<div>
          <dt class="note">${name}</dt>
          <dd><b>${value}</b> <span class="note">${remark}</span></dd>
        </div>`;
  const percent = (share: DecimalText | null, decimals = 1): string | undefined => {
    const read = readFigure(share);
    return read && writeScaled(roundTo(shift(read, 2), decimals), lang);
  };
  const share = percent(summary.topTwoShare);
  const mean = readFigure(summary.mean);
  const { interval, count } = summary;
  const state = stateOfSummary(summary, lang);
  // Of an interval that does not stand there, nothing is said.
  const notes = [share && interval ? messages.voluntary : [], sharesMissHundred(rows) ? messages.rounding : []]
    .flat()
    .join(' ');
  return html`${state && html`<p part="state" class="state">${state.words}</p>`}${likertBar(rows, diverging, lang)}
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
        typeof count === 'number' ? messages.ofCount.replace('{count}', whole(count)) : nothing,
      )}
    </dl>
    ${notes && html`<p part="note" class="note">${notes}</p>`}`;
}
