import type { Context } from 'hono';

/** Whatever went wrong, nothing was stored: the page may try again. */
export function failed(error: Error, c: Context): Response {
  console.error(JSON.stringify({ level: 'error', path: c.req.path, error: error.message }));
  c.header('Retry-After', '5');
  return c.json(
    {
      error: {
        vi: 'Máy chủ đang gặp sự cố, chưa lưu được. Xin thử lại sau.',
        en: 'The server has a problem; nothing was stored. Please try again.',
      },
    },
    503,
  );
}
