import { Hono } from 'hono';
import { readForm } from '../read-form.js';
import type { App, Bindings, Services } from './context.js';
import { failed } from './failed.js';
import { postResponse } from './post-response.js';
import { readLimited } from './read-limited.js';
import { surveyFinder } from './survey-finder.js';
import { refusedPage, storedPage } from './survey-page.js';

/** A letter with its marks takes nine bytes of a form and three of JSON, which may have 64 KB. */
const formLimit = 200_000;
const tooLargeToTake = { vi: 'Nội dung gửi lên quá lớn.', en: 'What was sent is too large.' };

interface Answer {
  readonly receipt?: string;
  readonly problems?: readonly { readonly message: string }[];
  readonly error?: Readonly<Record<string, string>>;
}

/**
 * POST /v1/responses of a page without scripts: its form goes the way of every
 * answer, through the same checks and limits, and a page comes back.
 */
export function postForm(app: App, services: Services): void {
  const find = surveyFinder(services.store);
  // Apart from the whole app, which has counted and logged this request already.
  const answers: App = new Hono<{ Bindings: Bindings }>();
  postResponse(answers, services);
  answers.onError(failed);
  app.post('/v1/responses', async (c, next) => {
    if (!c.req.header('Content-Type')?.startsWith('application/x-www-form-urlencoded')) return next();
    const { text: sent, tooLarge } = await readLimited(c, formLimit);
    if (tooLarge) {
      const lang = new URLSearchParams(sent).get('lang') === 'en' ? 'en' : 'vi';
      services.metrics.count('danvan_responses_total', { outcome: 'dead' });
      return c.html(refusedPage(lang, [tooLargeToTake[lang]]), 413);
    }
    const headers = new Headers(c.req.raw.headers);
    headers.set('Content-Type', 'text/plain;charset=UTF-8');
    headers.delete('Content-Length');
    const pass = (body: string) => answers.request(c.req.url, { method: 'POST', headers, body }, c.env);
    // `curl -d` calls everything a form; no field of a form begins like JSON.
    if (/^\s*\{/.test(sent)) {
      const answer = await pass(sent);
      return c.body(await answer.text(), answer.status as 200, Object.fromEntries(answer.headers));
    }
    const { json, lang } = await readForm(sent, find);
    headers.set('Accept-Language', lang);
    const answer = await pass(json);
    const said = (await answer.json()) as Answer;
    if (said.receipt !== undefined) return c.html(storedPage(lang, said.receipt));
    const reasons = said.problems?.map(({ message }) => message) ?? [said.error?.[lang] ?? ''];
    return c.html(refusedPage(lang, reasons), answer.status as 422);
  });
}
