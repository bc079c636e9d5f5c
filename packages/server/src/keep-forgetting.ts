import { surveyFinder } from './http/survey-finder.js';
import { localDay } from './local-day.js';
import type { Settings } from './settings.js';
import type { Store } from './store/store.js';

const minute = 60_000;
const day = 24 * 60 * minute;
/** Free words are the one place where people may have written who they are. */
const commentDays = 90;
/** After this the counts are kept and the single answers emptied. */
const answerMonths = 24;

/**
 * Deletes free words older than 90 days and empties answers older than 24
 * months, or as the settings say, now and once a day.
 *
 * What people wrote to be answered stays until whoever answers has deleted it:
 * a survey without ratings, such as the one for feedback, is that kind.
 *
 * @returns ends the daily round
 */
export async function keepForgetting(
  store: Store,
  settings: Pick<Settings, 'commentDays' | 'answerMonths'>,
): Promise<() => void> {
  const forget = (): void => {
    forgetOld(store, settings, Date.now()).catch((error: unknown) => {
      console.error(JSON.stringify({ level: 'error', task: 'forget', error: String(error) }));
    });
  };
  await forgetComments(store, settings, Date.now());
  // Emptying a day of answers may take a while: first the server starts.
  const first = setTimeout(forget, minute);
  const timer = setInterval(forget, day);
  first.unref();
  timer.unref();
  return () => {
    clearTimeout(first);
    clearInterval(timer);
  };
}

/** One round, as of a moment; 0 days or months keep for ever. */
export async function forgetOld(
  store: Store,
  settings: Pick<Settings, 'commentDays' | 'answerMonths'>,
  now: number,
): Promise<void> {
  await forgetComments(store, settings, now);
  const months = settings.answerMonths ?? answerMonths;
  if (months > 0) await store.forgetAnswers(monthsBefore(localDay(now), months));
}

async function forgetComments(store: Store, settings: Pick<Settings, 'commentDays'>, now: number): Promise<void> {
  const days = settings.commentDays ?? commentDays;
  if (days === 0) return;
  const before = localDay(now - days * day);
  const find = surveyFinder(store);
  for (const id of await store.surveysWithComments(before)) {
    const survey = await find(id);
    // One that is not known any more has nobody who waits for an answer through it.
    const isRated = survey?.questions.some(({ kind }) => kind === 'rating') ?? true;
    if (isRated) await store.forgetComments(id, before);
  }
}

function monthsBefore(today: number, months: number): number {
  const month = Math.floor(today / 10_000) * 12 + (Math.floor(today / 100) % 100) - 1 - months;
  return Math.floor(month / 12) * 10_000 + ((month % 12) + 1) * 100 + (today % 100);
}
