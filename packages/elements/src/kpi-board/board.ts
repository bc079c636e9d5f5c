import type { Card } from '@danvan/core/cards';
import { isCard } from '../kpi-card/card-shape.js';
import { isRecord } from '../shared/is-record.js';

/** Cards that belong together under a heading; numbers are places in `Board.cards`. */
export interface BoardGroup {
  readonly title: string;
  readonly cards: readonly number[];
}

/** What a board (bảng chỉ số) shows; cards that no group names come first. */
export interface Board {
  readonly title?: string;
  readonly cards: readonly Card[];
  readonly groups?: readonly BoardGroup[];
}

export function isBoard(value: unknown): value is Board {
  if (!isRecord(value)) return false;
  const { title, cards, groups } = value;
  return (
    (title === undefined || typeof title === 'string') &&
    Array.isArray(cards) &&
    cards.every(isCard) &&
    (groups === undefined || (Array.isArray(groups) && groups.every(isGroup)))
  );
}

function isGroup(value: unknown): value is BoardGroup {
  return isRecord(value) && typeof value.title === 'string' && Array.isArray(value.cards);
}

/** The cards in the order and under the headings that they are drawn in; the first part has no heading. */
export function partsOf(board: Board): { readonly title: string | undefined; readonly cards: readonly Card[] }[] {
  const groups = board.groups ?? [];
  const grouped = new Set(groups.flatMap(({ cards }) => cards));
  const rest = board.cards.filter((_, index) => !grouped.has(index));
  const parts = groups.map(({ title, cards }) => ({
    title,
    cards: cards.map((index) => board.cards[index]).filter((card) => card !== undefined),
  }));
  return [{ title: undefined, cards: rest }, ...parts].filter(({ cards }) => cards.length > 0);
}
