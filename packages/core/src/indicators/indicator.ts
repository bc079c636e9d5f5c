import type { LegalBasis } from '../foundation/legal-basis.js';
import type { LocalText } from '../foundation/local-text.js';
import type { Formula } from './formula.js';

/** What is counted (số liệu): one column of a report form. */
export interface Measure {
  readonly id: string;
  readonly name: LocalText;
  readonly unit: LocalText;
}

export type { LegalBasis };

/** An indicator (chỉ tiêu): a definition that is valid for some time, as data. */
export interface Indicator {
  readonly id: string;
  readonly name: LocalText;
  readonly unit: LocalText;
  /** Whether more is better, less is better, or it only describes. */
  readonly direction: 'up' | 'down' | 'none';
  readonly formula: Formula;
  /** Measure id of what a rate is a rate of; `null` for counts. */
  readonly base: string | null;
  /** The rate exists with several bases: a printed rate that names none is none of them. */
  readonly namesBase?: true;
  /** The base in words, as a card prints it under the figure. */
  readonly baseText: LocalText | null;
  /** Decimals that the figure is published with. */
  readonly decimals: number;
  readonly basis: readonly LegalBasis[];
  readonly valid: { readonly from: string; readonly to?: string };
}
