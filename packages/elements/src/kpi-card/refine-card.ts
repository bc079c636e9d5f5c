import type { Lang } from '@danvan/core';
import type { Card } from '@danvan/core/cards';
import { stateMessages } from '../shared/state.messages.js';
import { cardDetailsMessages } from './card-details.messages.js';
import type { CardAttributes } from './card-from-attributes.js';
import { publishableCard } from './publishable-card.js';
import { standingOf } from './standing.js';
import { parseTrend } from './trend-of-card.js';

/**
 * The rest of what the attributes of a tag say; the figures of the trend have
 * the signs of `trendLang`.
 *
 * A `status` that is none of the known words is the editor's own wording. A
 * known one stands, unless the value and the target beside it say that the
 * target is reached where it does not, or the other way round: then they go
 * first. A `state` that is none of the known words stands beside the figure
 * itself: nobody takes it for a plain one.
 */
export function refineCard(card: Card, { state, trend, value }: CardAttributes, trendLang: Lang): Card {
  const { statuses } = cardDetailsMessages.vi;
  const status = find(card.statusText ?? 'unknown', { ...statuses, unknown: '' });
  const known = find(state, { ...stateMessages.vi, ok: '' });
  const own = known || !state?.trim() ? null : state.trim();
  const computed = standingOf({ ...card, statusText: null }, card.lang).status;
  const contradicted = computed !== 'unknown' && (computed === 'met') !== (status === 'met');
  return publishableCard(
    {
      ...card,
      state: known && known !== 'ok' ? known : card.value === null ? 'missing' : own ? 'partial' : 'ok',
      stateText: own,
      status: !status || contradicted ? 'unknown' : status,
      statusText: status ? null : card.statusText,
      trend: parseTrend(trend, value, trendLang),
    },
    card.lang,
    'danvan-kpi-card',
  );
}

function find<T extends string>(text: string | undefined, words: Readonly<Record<T, string>>): T | undefined {
  const word = text?.trim().toLowerCase() ?? '';
  return Object.hasOwn(words, word) ? (word as T) : undefined;
}
