import type { Lang } from '@danvan/core';
import type { Card, Status } from '@danvan/core/cards';
import { absolute, compare, readPrinted, subtract, type Scaled } from '../shared/decimal-text.js';
import { difference } from '../shared/difference.js';
import { cardDetailsMessages } from './card-details.messages.js';

/** How a figure stands against its target. */
export interface Standing {
  readonly status: Status;
  /** The target as a figure, where it can be read as one. */
  readonly target: Scaled | undefined;
  /** How far the figure is from the target, in words, or that this cannot be told. */
  readonly gap: string | undefined;
}

/** Where a card stands: as the card says, else as its two printed figures say. */
export function standingOf(card: Card, lang: Lang): Standing {
  const { unit, polarity } = card;
  // Editors write the unit once more beside the target: `95 %`.
  const read = (text: string | null): Scaled | undefined => readPrinted((text ?? '').replace(unit, ''), card.lang);
  const [value, target] = [read(card.value), read(card.target)];
  let { status } = card;
  const { equal, uncompared, [polarity]: words } = cardDetailsMessages[lang];
  if (!value || !target) return { status, target, gap: card.value === null ? undefined : uncompared };
  const sign = compare(value, target);
  const reached = polarity === 'lower' ? sign <= 0 : sign >= 0;
  const size = absolute(subtract(value, target));
  if (status === 'unknown' && card.statusText === null) {
    // "Near" is within a twentieth of the target, as in the cards that the core makes.
    const near = compare({ ...size, digits: size.digits * 20n }, absolute(target)) <= 0;
    status = reached ? 'met' : near ? 'near' : 'missed';
  }
  const sentence = sign === 0 ? equal : reached ? words.reached : words.failed;
  return { status, target, gap: sentence.replace('{gap}', difference(size, unit, card.lang, lang)) };
}
