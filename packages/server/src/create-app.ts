import { Hono } from 'hono';
import { etag } from 'hono/etag';
import { routePath } from 'hono/route';
import { allowOrigins } from './http/allow-origins.js';
import { comments } from './http/comments.js';
import { describeInterface } from './http/docs-page.js';
import { getBoard } from './http/get-board.js';
import { getCard } from './http/get-card.js';
import type { App, Bindings, Services } from './http/context.js';
import { failed } from './http/failed.js';
import { bundleFiles, pageFiles, type PageFolder } from './http/files.js';
import { getEmbed } from './http/get-embed.js';
import { getRanking } from './http/get-ranking.js';
import { getSeries } from './http/get-series.js';
import { getSummary } from './http/get-summary.js';
import { homePage, pageLooks } from './http/home-page.js';
import { postForm } from './http/post-form.js';
import { postMeasurements } from './http/post-measurements.js';
import { postResponse } from './http/post-response.js';
import { problem, told } from './http/problem.js';
import { getTable } from './http/get-table.js';
import { putBody } from './http/put-body.js';
import { putSurvey } from './http/put-survey.js';
import { createPublisher } from './publish/publisher.js';

// Pages of this server load nothing from elsewhere and run nothing inline;
// `trusted-types lit-html` is the one policy that the elements need.
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

/** The whole server as one function from request to response: no socket, no disk but the store's. */
export function createApp(services: Services, pages: readonly PageFolder[] = []): App {
  const { store, metrics, bundle } = services;
  const app: App = new Hono<{ Bindings: Bindings }>();
  app.use(async (c, next) => {
    // Before the answer is made: changing it afterwards would make it twice.
    c.header('X-Content-Type-Options', 'nosniff');
    c.header('Referrer-Policy', 'no-referrer');
    c.header('Content-Security-Policy', policy);
    const begun = performance.now();
    await next();
    if (services.settings.logRequests) {
      // The route and not what was asked of it: an address or a word of a person may stand there.
      const [route, ms] = [routePath(c, -1), Math.round(performance.now() - begun)];
      console.log(JSON.stringify({ level: 'info', method: c.req.method, route, status: c.res.status, ms }));
    }
    metrics.count('danvan_requests_total', { method: c.req.method, status: String(c.res.status) });
  });
  allowOrigins(app, services);
  app.get('/v1/*', etag(), async (c, next) => {
    c.header('Cache-Control', 'no-cache');
    await next();
  });
  postForm(app, services);
  postResponse(app, services);
  postMeasurements(app, services);
  putBody(app, services);
  const publisher = createPublisher(store, services.settings.release, services.now);
  putSurvey(app, services);
  comments(app, services);
  getSummary(app, services, publisher);
  getTable(app, services, publisher);
  getCard(app, services, publisher);
  getSeries(app, services, publisher);
  getRanking(app, services, publisher);
  getBoard(app, services, publisher);
  describeInterface(app);
  app.get('/v1/embed', (c) =>
    c.json({
      files: [...(bundle?.values() ?? [])].map(({ name, hash, integrity }) => ({
        name,
        path: `/${name.replace(/\.js$/, `.${hash}.js`)}`,
        integrity,
      })),
    }),
  );
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    try {
      await store.isReady();
      return c.json({ status: 'ready' });
    } catch {
      return c.json({ status: 'not-ready' }, 503);
    }
  });
  app.get('/metrics', (c) =>
    c.text(metrics.text(), 200, { 'Content-Type': 'text/plain; version=0.0.4; charset=utf-8' }),
  );
  getEmbed(app, services);
  bundleFiles(app, services);
  pageLooks(app);
  if (pages.length === 0) homePage(app);
  // The longest path first: the root takes what the others leave.
  for (const folder of [...pages].sort((a, b) => (b.at ?? '/').length - (a.at ?? '/').length)) pageFiles(app, folder);
  app.notFound((c) =>
    c.json(
      { problems: told(c, [problem('', 'not-found', 'Không có địa chỉ này.', 'There is nothing at this address.')]) },
      404,
    ),
  );
  app.onError(failed);
  return app;
}
