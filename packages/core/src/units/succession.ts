import type { LegalBasis } from '../foundation/legal-basis.js';

/** What happened to units on a day. */
export type SuccessionKind =
  /** Several became one. */
  | 'merge'
  /** One became several. */
  | 'split'
  /** Another name under the same code. */
  | 'rename'
  /** Another type under the same code: a province became a city, a commune a ward. */
  | 'reclassify'
  /** Land and people moved; the units stayed. */
  | 'boundary'
  /** The same unit under a new set of codes or a new administration. */
  | 'continue';

/** One edge in the history of units: who was there the day before, who is there since. */
export interface Succession {
  readonly kind: SuccessionKind;
  /** First day of the units on the right, ISO. */
  readonly on: string;
  /** Codes as they were the day before. */
  readonly from: readonly string[];
  /** Codes as they are since. */
  readonly to: readonly string[];
  readonly basis: LegalBasis;
}
