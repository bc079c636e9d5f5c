import type { Card } from '@danvan/core/cards';

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
