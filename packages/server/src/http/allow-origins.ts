import type { App, Services } from './context.js';

/**
 * Lets pages of the allowed origins read answers. A request without an origin
 * costs nothing here: it is the one that comes by the thousand.
 */
export function allowOrigins(
  app: App,
  { settings: { allowedOrigins, surveyOrigins } }: Pick<Services, 'settings'>,
): void {
  const anyone = allowedOrigins.includes('*');
  // An answer names its survey in the body, so whoever may send to one survey may read what it is told.
  const forSurvey = (path: string, origin: string): boolean => {
    if (surveyOrigins === undefined) return false;
    const survey = /^\/v1\/surveys\/([^/]+)/.exec(path)?.[1];
    if (survey !== undefined) return surveyOrigins.get(survey)?.includes(origin) ?? false;
    return path === '/v1/responses' && [...surveyOrigins.values()].some((origins) => origins.includes(origin));
  };
  app.use('/v1/*', async (c, next) => {
    if (!anyone) c.header('Vary', 'Origin');
    const origin = c.req.header('Origin');
    if (origin !== undefined && (anyone || allowedOrigins.includes(origin) || forSurvey(c.req.path, origin))) {
      c.header('Access-Control-Allow-Origin', anyone ? '*' : origin);
      c.header('Access-Control-Expose-Headers', 'Retry-After');
    }
    if (c.req.method !== 'OPTIONS') {
      await next();
      return undefined;
    }
    c.header('Access-Control-Allow-Methods', 'GET, HEAD, POST, PUT, DELETE');
    c.header('Access-Control-Allow-Headers', 'Content-Type, Authorization, If-None-Match');
    c.header('Access-Control-Max-Age', '86400');
    return c.body(null, 204);
  });
}
