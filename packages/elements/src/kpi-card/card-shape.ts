import type { Card } from '@danvan/core/cards';
import { isRecord } from '../shared/is-record.js';
import { blankCard } from './blank-card.js';

/** Whether a JSON value has the shape of a card: what is drawn must not fail half way. */
export function isCard(value: unknown): value is Card {
  return (
    isRecord(value) &&
    Object.entries(blankCard).every(([name, blank]) => {
      const given = value[name];
      if (!Array.isArray(blank)) return typeof given === 'string' || (blank === null && given === null);
      return Array.isArray(given) && (name === 'basis' || name === 'notes' || given.every(isRecord));
    })
  );
}
