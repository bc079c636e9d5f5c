import type { Card } from '@danvan/core/cards';
import type { Fault } from '../shared/fault.js';
import { isRecord } from '../shared/is-record.js';
import { blankCard } from './blank-card.js';

const choices: Partial<Record<string, readonly string[]>> = {
  lang: ['vi', 'en'],
  polarity: ['higher', 'lower'],
  status: ['met', 'near', 'missed', 'unknown'],
};

/** The first field of a JSON value for which it is no card: what is drawn must not fail half way. */
export function faultOfCard(value: unknown, at = 'card'): Fault | undefined {
  if (!isRecord(value)) return [at, '{…}'];
  for (const [name, blank] of Object.entries(blankCard) as [keyof Card, unknown][]) {
    const [given, field, words] = [value[name], `${at}.${name}`, choices[name]];
    if (Array.isArray(blank)) {
      if (!Array.isArray(given)) return [field, '[…]'];
      const texts = name === 'basis' || name === 'notes';
      const place = given.findIndex((one) => (texts ? typeof one !== 'string' : !isRecord(one)));
      if (place >= 0) return [`${field}[${place}]`, texts ? '"…"' : '{…}'];
    } else if (typeof given === 'string' ? words?.includes(given) === false : blank !== null || given !== null) {
      return [field, words?.join(', ') ?? '"…"'];
    }
  }
  return undefined;
}
