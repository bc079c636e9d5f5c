import { createOutbox, type Outbox } from './outbox.js';

let shared: Outbox | undefined;

/** The outbox of this page: made when first needed, tried again whenever the page or the network comes back. */
export function pageOutbox(): Outbox {
  if (shared) return shared;
  const outbox = createOutbox();
  shared = outbox;
  const flush = (): void => void outbox.flush();
  addEventListener('online', flush);
  addEventListener('pageshow', flush);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) flush();
  });
  return outbox;
}
