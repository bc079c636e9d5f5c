import type { Entry } from './entry.js';

/** What the server said; only `sent` and the two refusals end the retries. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly receipt: string | null }
  | { readonly kind: 'conflict' }
  | { readonly kind: 'dead'; readonly problems: readonly unknown[] }
  | { readonly kind: 'retry'; readonly afterMs: number | null };

// A keepalive request may carry 64 KiB for the whole page, so only small ones ask for it.
const keepaliveLimit = 60_000;
const patience = 20_000;

/**
 * Sends one answer. It counts as delivered only when the reply repeats its id:
 * a 200 from a captive portal or a proxy says nothing.
 */
export async function sendEntry(entry: Entry, now: number = Date.now()): Promise<SendOutcome> {
  const body = JSON.stringify({ ...entry.body, ageMs: Math.max(0, now - entry.submittedAt) });
  const stop = new AbortController();
  const timer = setTimeout(() => {
    stop.abort();
  }, patience);
  try {
    const response = await fetch(entry.endpoint, {
      method: 'POST',
      // As text, because a JSON content type costs a preflight that a closing tab does not survive.
      headers: { 'Content-Type': 'text/plain;charset=UTF-8' },
      body,
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      keepalive: body.length < keepaliveLimit,
      signal: stop.signal,
    });
    const reply: unknown = await response.json().catch(() => null);
    return outcomeOf(entry.id, response, isRecord(reply) ? reply : {});
  } catch {
    return { kind: 'retry', afterMs: null };
  } finally {
    clearTimeout(timer);
  }
}

function outcomeOf(id: string, response: Response, reply: Record<string, unknown>): SendOutcome {
  const { status } = response;
  if (status === 200 && reply.ack === id) {
    return { kind: 'sent', receipt: typeof reply.receipt === 'string' ? reply.receipt : null };
  }
  if (status === 409 && reply.conflict === id) return { kind: 'conflict' };
  // Only our own server's word that it can never be stored ends the retries; a proxy's 400 does not.
  if ([400, 413, 422].includes(status) && 'dead' in reply) {
    return { kind: 'dead', problems: Array.isArray(reply.problems) ? reply.problems : [] };
  }
  const seconds = Number(response.headers.get('Retry-After') ?? Number.NaN);
  return { kind: 'retry', afterMs: seconds >= 0 ? Math.min(seconds, 3600) * 1000 : null };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
