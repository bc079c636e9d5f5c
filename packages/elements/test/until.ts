import { waitUntil } from '@open-wc/testing';

/** How long a condition is waited for, in milliseconds: less than a test has. */
export const patience = 30_000;

/** Waits for a condition as long as a busy machine may need: how fast it comes is no test. */
export function until(check: () => unknown, message?: string): Promise<void> {
  return waitUntil(check as () => boolean, message, { timeout: patience });
}
