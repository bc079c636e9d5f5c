import type { Context } from 'hono';

/**
 * Whether a page of an origin that was not allowed sends the request. A plain
 * POST needs no preflight, so the browser alone does not keep a strange page
 * from sending. Newer browsers say where the page stands (`Sec-Fetch-Site`);
 * without HTTPS they do not, and then `Origin` is held against the host that
 * was asked. Who sends neither is no browser.
 */
export function isForeign(c: Context, allowed: readonly string[]): boolean {
  const origin = c.req.header('Origin');
  if (allowed.includes('*') || (origin !== undefined && allowed.includes(origin))) return false;
  const site = c.req.header('Sec-Fetch-Site');
  if (site !== undefined) return site === 'cross-site' || site === 'same-site';
  if (origin === undefined) return false;
  // A proxy may ask under a name of its own and pass on the one that it was asked by.
  const asked = [c.req.header('Host') ?? new URL(c.req.url).host, c.req.header('X-Forwarded-Host')];
  return !URL.canParse(origin) || !asked.includes(new URL(origin).host);
}
