import type { Lang } from '@danvan/core';
import type { Card, CardState } from '@danvan/core/cards';
import { notShown, unreadable } from '../shared/fault.js';
import { shownStates } from '../shared/publishable-figure.js';
import { stateMessages } from '../shared/state.messages.js';
import { blankCard } from './blank-card.js';
import { faultOfCard } from './card-fault.js';
import { unreadTrend } from './trend-of-card.js';

/**
 * What of a card may be read: the element is the last gate before the public.
 * States are read in any case. A card that says there is no figure, or that it
 * is withheld, shows none even where its data hold one, nor what would give it
 * away: standing, gap, trend, sample, computation, sources and remarks. A state
 * that nobody knows may be a misspelt `suppressed`, and is treated as such. What is no card says in the language of
 * the `page` which field is wrong; an earlier value that cannot be read is a gap in the trend and a remark.
 */
export function publishableCard(card: Card, page: Lang, at = 'card'): Card {
  const fault = faultOfCard(card, at);
  if (fault) return { ...blankCard, lang: page, label: at, state: 'missing', stateText: notShown(fault, page) };
  const state = card.state.trim().toLowerCase() as CardState;
  // What the core withheld has no value any more; a missing figure may say from what it would be computed.
  const clean = card.value === null && state !== 'suppressed' && Object.hasOwn(stateMessages.vi, state);
  const unread = unreadTrend(card);
  const said = unread === undefined ? [] : [unreadable(`${at}.${unread}`, card.lang)];
  if (shownStates.includes(state))
    return state === card.state && !unread ? card : { ...card, state, notes: [...said, ...card.notes] };
  const bare = { ...card, state, value: null, status: 'unknown', statusText: null } as const;
  return clean ? bare : { ...bare, trend: [], sample: null, formula: null, sources: [], notes: [] };
}
