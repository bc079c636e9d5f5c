import type { Response } from '@danvan/core/surveys/plain';

/** The person wants to send; `preventDefault()` keeps the form as it is. */
export class DanvanSubmitEvent extends Event {
  readonly response: Omit<Response, 'ageMs'>;

  constructor(response: Omit<Response, 'ageMs'>) {
    super('danvan-submit', { bubbles: true, composed: true, cancelable: true });
    this.response = response;
  }
}

/** The answer is kept in the page and waits to be sent. */
export class DanvanQueuedEvent extends Event {
  readonly id: string;

  constructor(id: string) {
    super('danvan-queued', { bubbles: true, composed: true });
    this.id = id;
  }
}

/** The server has said that it is stored. */
export class DanvanSentEvent extends Event {
  readonly id: string;
  readonly receipt: string | null;

  constructor(id: string, receipt: string | null) {
    super('danvan-sent', { bubbles: true, composed: true });
    this.id = id;
    this.receipt = receipt;
  }
}

/** The server has said that it will never be stored; the page keeps it. */
export class DanvanRejectedEvent extends Event {
  readonly id: string;
  readonly reason: 'conflict' | 'dead';
  readonly problems: readonly unknown[];

  constructor(id: string, reason: 'conflict' | 'dead', problems: readonly unknown[]) {
    super('danvan-rejected', { bubbles: true, composed: true });
    this.id = id;
    this.reason = reason;
    this.problems = problems;
  }
}

declare global {
  interface HTMLElementEventMap {
    'danvan-submit': DanvanSubmitEvent;
    'danvan-queued': DanvanQueuedEvent;
    'danvan-sent': DanvanSentEvent;
    'danvan-rejected': DanvanRejectedEvent;
  }
}
