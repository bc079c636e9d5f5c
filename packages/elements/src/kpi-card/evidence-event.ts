import type { Card } from '@danvan/core/cards';

/** Somebody opened the evidence of a figure. */
export class DanvanEvidenceEvent extends Event {
  readonly card: Card;

  constructor(card: Card) {
    super('danvan-evidence', { bubbles: true, composed: true });
    this.card = card;
  }
}

declare global {
  interface HTMLElementEventMap {
    'danvan-evidence': DanvanEvidenceEvent;
  }
}
