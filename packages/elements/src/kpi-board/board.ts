import type { Lang } from '@danvan/core';
import type { Card } from '@danvan/core/cards';
import { blankCard } from '../kpi-card/blank-card.js';
import { faultOfCard } from '../kpi-card/card-fault.js';
import { publishableCard } from '../kpi-card/publishable-card.js';
import { notShown, type Fault } from '../shared/fault.js';
import { isRecord } from '../shared/is-record.js';

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

/** Why a JSON value is no board; what is wrong inside costs no more than its place, see `partsOf`. */
export function faultOfBoard(value: unknown): Fault | undefined {
  return Array.isArray(boardOf(value).cards) ? undefined : ['cards', '[…]'];
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
  const cards = listOf(given).map((card, place) => {
    const at = `cards[${place}]`;
    return faultOfCard(card) ? publishableCard(card as Card, page, at) : (card as Card);
  });
  const rest = new Set(cards.keys());
  const parts = listOf(groups).map((group, place): BoardPart => {
    if (!isGroup(group)) {
      const at = `groups[${place}]`;
      const stateText = notShown([at, '{ title, cards: […] }'], page);
      return { title: undefined, cards: [{ ...blankCard, lang: page, label: at, state: 'missing', stateText }] };
    }
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
