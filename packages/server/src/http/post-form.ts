import { readForm } from '../read-form.js';
import type { App, Services } from './context.js';
import { surveyFinder } from './survey-finder.js';
import { refusedPage, storedPage } from './survey-page.js';

interface Answer {
  readonly receipt?: string;
  readonly problems?: readonly { readonly message: string }[];
  readonly error?: Readonly<Record<string, string>>;
}

/**
 * POST /v1/responses of a page without scripts: its form goes the way of every
 * answer, through the same checks and limits, and a page comes back.
 */
export function postForm(app: App, { store }: Services): void {
  const find = surveyFinder(store);
  app.post('/v1/responses', async (c, next) => {
    if (!c.req.header('Content-Type')?.startsWith('application/x-www-form-urlencoded')) return next();
    const length = Number(c.req.header('Content-Length') ?? Number.NaN);
    const { json, lang } = await readForm(length > 200_000 ? '' : await c.req.text(), find);
    const headers = new Headers(c.req.raw.headers);
    headers.set('Content-Type', 'text/plain;charset=UTF-8');
    headers.set('Accept-Language', lang);
    headers.delete('Content-Length');
    const answer = await app.request(c.req.url, { method: 'POST', headers, body: json }, c.env);
    const said = (await answer.json()) as Answer;
    if (said.receipt !== undefined) return c.html(storedPage(lang, said.receipt));
    const reasons = said.problems?.map(({ message }) => message) ?? [said.error?.[lang] ?? ''];
    return c.html(refusedPage(lang, reasons), answer.status as 422);
  });
}
