import type { Lang } from '@danvan/core';
import type { Card, CardState, Status } from '@danvan/core/cards';
import { cardDetailsMessages } from './card-details.messages.js';
import type { CardAttributes } from './card-from-attributes.js';
import { parseTrend } from './trend-of-card.js';

/**
 * The rest of what the attributes of a tag say. A `status` that is none of the
 * known words is the editor's own wording; the figures of the trend have the
 * signs of `trendLang`.
 */
export function refineCard(card: Card, { state = '', trend, value }: CardAttributes, trendLang: Lang): Card {
  const { statuses, states } = cardDetailsMessages.vi;
  const { statusText: status } = card;
  const known = status !== null && (status in statuses || status === 'unknown');
  return {
    ...card,
    state: state in states ? (state as CardState) : card.value === null ? 'missing' : 'ok',
    status: known ? (status as Status) : 'unknown',
    statusText: known ? null : status,
    trend: parseTrend(trend, value, trendLang),
  };
}
