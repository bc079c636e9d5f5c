import type { Lang } from '@danvan/core';
import type { Card } from '@danvan/core/cards';
import { blankCard } from '../kpi-card/blank-card.js';
import { isCard } from '../kpi-card/card-shape.js';
import { isRecord } from '../shared/is-record.js';
import { kpiBoardMessages } from './kpi-board.messages.js';

/** Cards that belong together under a heading; numbers are places in `Board.cards`, from 0. */
export interface BoardGroup {
  readonly title: string;
  readonly cards: readonly number[];
}

/** What a board (bảng chỉ số) shows; cards that no group names come first. A list of cards alone is a board, too. */
export interface Board {
  readonly title?: string;
  readonly cards: readonly Card[];
  readonly groups?: readonly BoardGroup[];
}

/** A heading and the cards under it. */
export interface BoardPart {
  readonly title: string | undefined;
  readonly cards: readonly Card[];
}

/** Whether a JSON value is meant as a board; what is wrong inside costs no more than its place, see `partsOf`. */
export function isBoard(value: unknown): value is Board {
  return Array.isArray(boardOf(value).cards);
}

/** A board as it is meant, where there may be a list of cards alone or nothing at all. */
export function boardOf(value: unknown): Readonly<Partial<Record<keyof Board, unknown>>> {
  return Array.isArray(value) ? { cards: value } : (value ?? {});
}

/**
 * The cards in the order and under the headings that they are drawn in; the first part has no heading.
 *
 * What is no card keeps its place, so that groups name the same cards as before, and says in the language of the
 * `page` which one it is and what is wrong; so does what is no group, whose cards stand in the first part. A place
 * that no card has is left out.
 */
export function partsOf(value: unknown, page: Lang): BoardPart[] {
  const { cards: given, groups } = boardOf(value);
  // Not what is there: it may be what should be withheld.
  const wrong = (at: string, field: string, valid: string): Card => {
    const stateText = kpiBoardMessages[page].wrong.replace('{field}', at + field).replace('{valid}', valid);
    return { ...blankCard, lang: page, label: at, state: 'missing', stateText };
  };
  const cards = listOf(given).map((card, place) => {
    if (isCard(card)) return card;
    const at = `cards[${place}]`;
    if (!isRecord(card)) return wrong(at, '', '{…}');
    const fields = Object.entries(blankCard);
    const [name, blank] = fields.find(([name]) => !isCard({ ...blankCard, [name]: card[name] })) ?? [];
    return wrong(at, `.${name}`, Array.isArray(blank) ? '[…]' : '"…"');
  });
  const rest = new Set(cards.keys());
  const parts = listOf(groups).map((group, place): BoardPart => {
    if (!isGroup(group)) return { title: undefined, cards: [wrong(`groups[${place}]`, '', '{ title, cards: […] }')] };
    const { title, cards: places } = group;
    // A text '1' and a name such as 'length' are no places.
    const named = places.filter((at) => typeof at === 'number' && cards[at]);
    for (const at of named) rest.delete(at);
    return { title, cards: named.flatMap((at) => cards[at] ?? []) };
  });
  const first = { title: undefined, cards: [...rest].flatMap((at) => cards[at] ?? []) };
  return [first, ...parts].filter((part) => part.cards.length > 0);
}

function isGroup(value: unknown): value is BoardGroup {
  return isRecord(value) && typeof value.title === 'string' && Array.isArray(value.cards);
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
