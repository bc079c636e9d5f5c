import type { Card } from '@danvan/core/cards';
import { isRecord } from '../shared/load-json.js';

const words = ['label', 'unit', 'state', 'status', 'polarity'];
const wordsOrNull = ['value', 'base', 'period', 'place', 'stateText', 'statusText', 'target', 'formula', 'sample'];
const lists = ['trend', 'basis', 'sources', 'notes'];

/** Whether a JSON value has the shape of a card: what is drawn must not fail half way. */
export function isCard(value: unknown): value is Card {
  return (
    isRecord(value) &&
    words.every((name) => typeof value[name] === 'string') &&
    wordsOrNull.every((name) => value[name] === null || typeof value[name] === 'string') &&
    lists.every((name) => Array.isArray(value[name])) &&
    [value.trend, value.sources].every((list) => Array.isArray(list) && list.every(isRecord))
  );
}
