import { waitUntil } from '@open-wc/testing';

/** Waits for a condition as long as a busy machine may need: how fast it comes is no test. */
export function until(
  check: () => unknown,
  message?: string,
  options: { timeout: number } = { timeout: 8000 },
): Promise<void> {
  return waitUntil(check as () => boolean, message, options);
}
