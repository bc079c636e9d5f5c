import { localDay } from './local-day.js';
import type { Store } from './store/store.js';

const day = 24 * 3_600_000;
/** Free words are the one place where people may have written who they are. */
const commentDays = 90;

/**
 * Deletes free words older than 90 days, now and once a day.
 *
 * @returns ends the daily round
 */
export async function keepForgettingComments(store: Store): Promise<() => void> {
  const forget = (): Promise<void> => store.forgetComments(localDay(Date.now() - commentDays * day));
  await forget();
  const timer = setInterval(() => {
    forget().catch((error: unknown) => {
      console.error(JSON.stringify({ level: 'error', task: 'forget-comments', error: String(error) }));
    });
  }, day);
  timer.unref();
  return () => {
    clearInterval(timer);
  };
}
