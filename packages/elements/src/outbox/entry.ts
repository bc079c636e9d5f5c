/** What a page sends; the id is made before the first try and never changes. */
export interface OutgoingBody {
  readonly id: string;
  readonly [field: string]: unknown;
}

/**
 * `waiting` goes out again; `conflict` and `dead` will never be stored: they
 * are kept and shown, not retried.
 */
export type EntryState = 'waiting' | 'conflict' | 'dead';

/** One answer on its way (phiếu chờ gửi). */
export interface Entry {
  readonly id: string;
  readonly endpoint: string;
  readonly body: OutgoingBody;
  /** When the person sent it, by this device's clock; only used to say how long ago that was. */
  readonly submittedAt: number;
  readonly state: EntryState;
}
