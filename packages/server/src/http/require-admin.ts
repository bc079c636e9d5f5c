import { createHash, timingSafeEqual } from 'node:crypto';
import type { Context } from 'hono';
import type { Services } from './context.js';
import { problem, told } from './problem.js';

/** Refuses whoever does not carry the admin token; `undefined` lets the request pass. */
export function requireAdmin(c: Context, { settings }: Services): Response | undefined {
  const { adminToken } = settings;
  if (adminToken === undefined) {
    return c.json(
      {
        problems: told(c, [
          problem(
            '',
            'no-admin',
            'Máy chủ chưa đặt ADMIN_TOKEN nên không nhận số liệu.',
            'The server has no ADMIN_TOKEN set, so it takes no figures.',
          ),
        ]),
      },
      403,
    );
  }
  const given = /^Bearer (.+)$/.exec(c.req.header('Authorization') ?? '')?.[1] ?? '';
  if (timingSafeEqual(digest(given), digest(adminToken))) return undefined;
  c.header('WWW-Authenticate', 'Bearer');
  return c.json(
    { problems: told(c, [problem('', 'unauthorized', 'Cần mã quản trị.', 'Needs the admin token.')]) },
    401,
  );
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
