import type { Lang } from '@danvan/core';
import type { Card, Status } from '@danvan/core/cards';
import { absolute, compare, readPrinted, subtract, type Scaled } from '../shared/decimal-text.js';
import { kpiCardMessages } from './kpi-card.messages.js';
import { difference } from './trend-series.js';

/** Where a card stands: as the card says, else as its two printed figures say. */
export function standingOf(card: Card): Status {
  if (card.status !== 'unknown' || card.statusText !== null) return card.status;
  const gap = gapOf(card);
  if (!gap) return 'unknown';
  if (gap.side >= 0) return 'met';
  // "Near" is within a twentieth of the target, as in the cards that the core makes.
  const twentyfold = { ...gap.size, digits: gap.size.digits * 20n };
  return compare(twentyfold, absolute(gap.target)) <= 0 ? 'near' : 'missed';
}

/** How far the figure is from its target, in words; `undefined` where one of the two cannot be read. */
export function gapText(card: Card, lang: Lang): string | undefined {
  const gap = gapOf(card);
  if (!gap) return undefined;
  const messages = kpiCardMessages[lang].gap;
  if (gap.size.digits === 0n) return messages.equal;
  const reached = gap.side > 0;
  const sentence =
    card.polarity === 'higher' ? (reached ? messages.over : messages.short) : reached ? messages.below : messages.above;
  return sentence.replace('{gap}', difference(gap.size, card, lang));
}

/** The target as a figure, where it can be read as one. */
export function targetOf(card: Card): Scaled | undefined {
  return card.target === null ? undefined : readPrinted(bare(card.target, card.unit), card.lang);
}

function gapOf(card: Card) {
  if (card.value === null) return undefined;
  const value = readPrinted(bare(card.value, card.unit), card.lang);
  const target = targetOf(card);
  if (!value || !target) return undefined;
  const raw = subtract(value, target);
  const sign = compare(value, target);
  return { size: absolute(raw), side: card.polarity === 'higher' ? sign : -sign, target };
}

/** Editors write the unit once more beside the target: `target="95 %"`. */
function bare(text: string, unit: string): string {
  const trimmed = text.trim();
  return unit !== '' && trimmed.endsWith(unit) ? trimmed.slice(0, -unit.length).trim() : trimmed;
}
