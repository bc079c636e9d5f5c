import type { Lang } from '../foundation/local-text.js';

/** Where a figure stands against its target. */
export type Status = 'met' | 'near' | 'missed' | 'unknown';

/** Why a card shows a figure or does not. */
export type CardState =
  'ok' | 'missing' | 'zero-denominator' | 'not-applicable' | 'incomparable' | 'suppressed' | 'partial';

/** One earlier value of the same figure; `value` is canonical, `null` where the period has none. */
export interface TrendPoint {
  readonly period: string;
  readonly value: string | null;
}

/** The sentence or record that a figure was read from. */
export interface CardSource {
  readonly text: string;
  readonly title?: string;
  readonly url?: string;
}

/**
 * Everything that a card on a page (thẻ) shows, already worded and formatted
 * in one language: the element that draws it computes nothing.
 */
export interface Card {
  readonly indicator: string;
  readonly lang: Lang;
  readonly label: string;
  /** Formatted value, `"81,36"`; `null` when the state says why there is none. */
  readonly value: string | null;
  readonly unit: string;
  /** What the rate is a rate of, in words. */
  readonly base: string | null;
  readonly period: string | null;
  readonly place: string | null;
  readonly state: CardState;
  /** The state in words, `null` when it is `ok`. */
  readonly stateText: string | null;
  readonly status: Status;
  readonly statusText: string | null;
  readonly polarity: 'higher' | 'lower';
  readonly target: string | null;
  readonly trend: readonly TrendPoint[];
  /** The sum with its numbers, `"96 ÷ 118 × 100 = 81,36 %"`. */
  readonly formula: string | null;
  /** Law, circular or form that the formula stands on, with what has not been confirmed about it. */
  readonly basis: readonly string[];
  readonly sources: readonly CardSource[];
  /** Sample size and interval where the figure comes from voluntary answers, in words. */
  readonly sample: string | null;
  /** Warnings about this figure: a printed rate that differs, parts that are only rough. */
  readonly notes: readonly string[];
}
