import type { LocalText } from '../foundation/local-text.js';

/**
 * One grade (mức xếp loại): from `from`, included, to `below`, not included.
 * Canonical decimals; left out where nothing limits that end.
 */
export interface Band {
  readonly id: string;
  readonly name: LocalText;
  readonly from?: string;
  readonly below?: string;
}
