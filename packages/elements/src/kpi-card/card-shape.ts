import type { Card } from '@danvan/core/cards';
import { isRecord } from '../shared/load-json.js';

/** A card of which nothing is known yet. */
export const blankCard: Card = {
  indicator: '',
  lang: 'vi',
  label: '',
  value: null,
  unit: '',
  base: null,
  period: null,
  place: null,
  state: 'ok',
  stateText: null,
  status: 'unknown',
  statusText: null,
  polarity: 'higher',
  target: null,
  trend: [],
  formula: null,
  basis: [],
  sources: [],
  sample: null,
  notes: [],
};

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
