// What a card says about its figure: a file of its own, for the cards that say more than the figure.
import type { Lang } from '@danvan/core';
import type { Card } from '@danvan/core/cards';
import { html, nothing, type TemplateResult } from 'lit';
import { withUnit } from '../shared/figure-text.js';
import { stateText as wordsOfState } from '../shared/publishable-figure.js';
import { cardDetailsMessages } from './card-details.messages.js';
import { evidencePanel } from './evidence-panel.js';
import { periodOfCard } from './period-of-card.js';
import { standingOf } from './standing.js';
import { mark, statusMark } from './status-mark.js';
import { trendView } from './trend-view.js';

export { breakable } from '../shared/breakable.js';
export { faultOfCard } from './card-fault.js';
export { partFor } from './period-of-card.js';
export { publishableCard } from './publishable-card.js';
export { refineCard } from './refine-card.js';

const triangle = 'M8 1 15.5 14.5H.5zM7 6v4.5h2V6zM7 11.5v1.6h2v-1.6z';

/** The words that stand for a figure that is missing, incomplete or withheld. */
export function stateWords({ state, stateText, lang: written }: Card, lang: Lang): string {
  // The card's own words, unless the page has changed its language since.
  if (stateText !== null && written === lang) return stateText;
  return wordsOfState(state === 'ok' ? 'missing' : state, lang);
}

/** Standing, target, trend, facts, warning and evidence, as far as the card has them. */
export function cardDetails(card: Card, lang: Lang): TemplateResult {
  const messages = cardDetailsMessages[lang];
  const { status, target: goal, gap } = standingOf(card, lang);
  const own = card.lang === lang || status === 'unknown' ? card.statusText : null;
  const word = own ?? (status === 'unknown' ? null : messages.statuses[status]);
  const foreign = card.lang === lang ? nothing : card.lang;
  const { target, unit, polarity, notes } = card;
  const period = periodOfCard(card, lang);
  const facts = [
    [messages.period, period.text, period.lang === lang ? nothing : period.lang],
    [messages.place, card.place, foreign],
    [messages.sample, card.sample, foreign],
  ].filter(([, text]) => text);
  return html`${
    card.value === null || card.state === 'ok'
      ? nothing
      : html`<p part="state" class="small state">${stateWords(card, lang)}</p>`
  }
  ${word && html`<p part="status" class="small status ${status}">${statusMark(status)}<span>${word}</span></p>`}
  ${
    target &&
    html`<p part="target" class="small">
      ${messages.target}
      <b>${/\p{L}/u.test(target) ? target : withUnit(target, unit, card.lang)}</b>${gap && `, ${gap}`}
      <span class="muted">(${messages[polarity].better})</span>
    </p>`
  }
  ${trendView(card, goal, lang)}
  ${
    facts.length === 0
      ? nothing
      : html`<dl part="facts" class="small facts">
          ${facts.map(
            ([name, text, spoken]) =>
              html`<div>
                <dt>${name}</dt>
                <dd lang=${spoken}>${text}</dd>
              </div>`,
          )}
        </dl>`
  }
  ${
    notes.length === 0
      ? nothing
      : html`<div part="notice" class="small notice">
          ${mark(triangle)}
          <p><b>${messages.notice}:</b> <span lang=${foreign}>${notes[0]}</span></p>
        </div>`
  }
  ${evidencePanel(card, lang)}`;
}
