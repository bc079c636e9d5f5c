import type { Context } from 'hono';
import { networkAddress } from '../network-address.js';
import { readResponse } from '../read-response.js';
import { receiptOf } from '../receipt.js';
import type { App, Services } from './context.js';
import { isForeign } from './is-foreign.js';
import { knowsUnit } from './knows-unit.js';
import { problem, told, type Problem } from './problem.js';

/** 64 KB, as the page promises. */
const bodyLimit = 65_536;

/** POST /v1/responses: one answer in, its id back after the durable commit. */
export function postResponse(app: App, services: Services): void {
  const { store, settings, metrics, limit } = services;
  app.post('/v1/responses', async (c) => {
    const dead = (status: 400 | 413 | 422, id: string | null, problems: readonly Problem[]) => {
      metrics.count('danvan_responses_total', { outcome: 'dead' });
      return c.json({ dead: id, problems: told(c, problems) }, status);
    };
    if (isForeign(c, settings.allowedOrigins)) {
      metrics.count('danvan_responses_total', { outcome: 'foreign' });
      return c.json(
        {
          error: {
            vi: 'Trang này chưa được phép gửi phiếu (ALLOWED_ORIGINS).',
            en: 'This page may not send answers yet (ALLOWED_ORIGINS).',
          },
        },
        403,
      );
    }
    const wait = limit(networkAddress(c));
    if (wait > 0) {
      metrics.count('danvan_responses_total', { outcome: 'limited' });
      c.header('Retry-After', String(wait));
      return c.json(
        { error: { vi: 'Gửi quá nhanh, xin thử lại sau.', en: 'Too many answers, please try again later.' } },
        429,
      );
    }
    const body = await readLimited(c);
    if (body === undefined) {
      return dead(413, null, [
        problem('', 'too-large', 'Nội dung gửi lên lớn hơn 64 KB.', 'The body is larger than 64 KB.'),
      ]);
    }
    const read = await readResponse(body, {
      knowsUnit: knowsUnit(store),
      visitSecret: settings.visitSecret,
      now: Date.now(),
    });
    if (!read.ok) return dead(read.status, read.id, read.problems);
    const outcome = await store.addResponse(read.response);
    metrics.count('danvan_responses_total', { outcome });
    if (outcome === 'conflict') return c.json({ conflict: read.sentId }, 409);
    return c.json({ ack: read.sentId, receipt: receiptOf(read.response.id) });
  });
}

async function readLimited(c: Context): Promise<string | undefined> {
  const length = Number(c.req.header('Content-Length') ?? Number.NaN);
  // A length that is given is kept to by the protocol; only one that is not has to be counted.
  if (length > bodyLimit) return undefined;
  if (length >= 0) return c.req.text();
  const stream = c.req.raw.body as ReadableStream<Uint8Array> | null;
  if (!stream) return '';
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let size = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > bodyLimit) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}
