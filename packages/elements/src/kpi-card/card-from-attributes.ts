import type { Lang } from '@danvan/core';
import type { Card, CardState, Status } from '@danvan/core/cards';
import { parseTrend } from './trend-series.js';

/** What an editor writes on the tag; every text is shown as given. */
export interface CardAttributes {
  readonly label: string | undefined;
  readonly value: string | undefined;
  readonly unit: string | undefined;
  readonly base: string | undefined;
  readonly target: string | undefined;
  readonly period: string | undefined;
  readonly place: string | undefined;
  readonly trend: string | undefined;
  readonly status: string | undefined;
  readonly state: string | undefined;
  readonly polarity: string | undefined;
  readonly sample: string | undefined;
  readonly formula: string | undefined;
  readonly basis: string | undefined;
  readonly source: string | undefined;
  readonly note: string | undefined;
}

const statuses: readonly string[] = ['met', 'near', 'missed', 'unknown'] satisfies Status[];
const states: readonly string[] = [
  'ok',
  'missing',
  'zero-denominator',
  'not-applicable',
  'incomparable',
  'suppressed',
  'partial',
] satisfies CardState[];

/** The card that the attributes of a tag describe. A `status` that is none of the known words is the editor's own wording. */
export function cardFromAttributes(attributes: CardAttributes, lang: Lang): Card {
  const value = withoutUnit(text(attributes.value), attributes.unit);
  const status = text(attributes.status);
  const known = status !== null && isStatus(status);
  const state = attributes.state !== undefined && isState(attributes.state) ? attributes.state : 'ok';
  const source = text(attributes.source);
  return {
    indicator: '',
    lang,
    label: attributes.label ?? '',
    value,
    unit: attributes.unit ?? '',
    base: text(attributes.base),
    period: text(attributes.period),
    place: text(attributes.place),
    state: value === null && state === 'ok' ? 'missing' : state,
    stateText: null,
    status: known ? status : 'unknown',
    statusText: known ? null : status,
    polarity: attributes.polarity === 'lower' ? 'lower' : 'higher',
    target: text(attributes.target),
    trend: parseTrend(attributes.trend ?? '', value),
    formula: text(attributes.formula),
    basis: listOf(attributes.basis),
    sources: source === null ? [] : [{ text: source }],
    sample: text(attributes.sample),
    notes: listOf(attributes.note),
  };
}

// `value="99,5 %" unit="%"` is one percent sign.
function withoutUnit(value: string | null, unit: string | undefined): string | null {
  const written = unit?.trim();
  if (value === null || !written || !value.endsWith(written)) return value;
  return value.slice(0, -written.length).trimEnd() || value;
}

function text(value: string | undefined): string | null {
  return value === undefined || value.trim() === '' ? null : value.trim();
}

function listOf(value: string | undefined): string[] {
  const only = text(value);
  return only === null ? [] : [only];
}

function isStatus(value: string): value is Status {
  return statuses.includes(value);
}

function isState(value: string): value is CardState {
  return states.includes(value);
}
