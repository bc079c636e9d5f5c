// The assertions of the browser tests, without a browser.
import { chai } from 'vitest';

export const { expect } = chai;

export async function waitUntil(check: () => unknown, message = 'waited in vain', options = { timeout: 8000 }) {
  // Nobody else uses this page: what does not come soon does not come.
  const end = Date.now() + Math.min(options.timeout, 2000);
  while (!(await check())) {
    if (Date.now() > end) throw new Error(message);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
