import { refusalUnread, sameSaid } from './reasons.mjs';

/** @type {import('./reasons.mjs').Explanation[]} */
export const outbox = [
  {
    why: refusalUnread,
    changes: [
      ['entry-store.ts', "'blocked'"],
      ['entry-store.ts', "'aborted'"],
      ['entry-store.ts', "request.error ?? new Error('blocked')"],
      ['entry-store.ts', "transaction.error ?? new Error('aborted')"],
    ],
  },
  {
    why: sameSaid,
    changes: [
      ['outbox.ts', '{ held: false }', '{}'],
      ['send-entry.ts', "''", '"Stryker was here!"'],
      ['send-entry.ts', 'seconds > 0', 'seconds >= 0'],
    ],
  },
];
