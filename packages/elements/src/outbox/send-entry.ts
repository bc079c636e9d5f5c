import type { Entry } from './entry.js';

/** What the server said; only `sent` and the two refusals end the retries. `afterMs`: how long it asks to be left alone. */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly receipt: string | null }
  | { readonly kind: 'conflict' | 'dead'; readonly problems: readonly unknown[] }
  | { readonly kind: 'retry'; readonly afterMs: number };

/** What our server answers. */
interface Reply {
  readonly ack?: unknown;
  readonly receipt?: string;
  readonly conflict?: unknown;
  readonly dead?: unknown;
  readonly problems?: unknown;
  /** Under load: the work that lets this answer pass at once. */
  readonly proof?: { readonly bits: number };
}

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
    // Whatever else a proxy answers has none of these fields.
    const reply = ((await response.json().catch(() => null)) ?? {}) as Reply;
    const outcome = outcomeOf(entry.id, response, reply);
    const bits = reply.proof?.bits;
    if (!bits || outcome.kind !== 'retry' || entry.body.proof) return outcome;
    const { findProof } = await import('./find-proof.js');
    const proof = await findProof(entry.id, bits, outcome.afterMs);
    return proof ? await sendEntry({ ...entry, body: { ...entry.body, proof } }) : outcome;
  } catch {
    return { kind: 'retry', afterMs: 0 };
  } finally {
    clearTimeout(timer);
  }
}

function outcomeOf(id: string, response: Response, reply: Reply): SendOutcome {
  const { status } = response;
  if (status === 200 && reply.ack === id) {
    return { kind: 'sent', receipt: reply.receipt ?? null };
  }
  if (status === 409 && reply.conflict === id) return { kind: 'conflict', problems: [] };
  // Only our own server's word that it can never be stored ends the retries; a proxy's 400 does not.
  if ([400, 413, 422].includes(status) && reply.dead !== undefined) {
    return { kind: 'dead', problems: Array.isArray(reply.problems) ? reply.problems : [] };
  }
  const seconds = parseFloat(response.headers.get('Retry-After') ?? '');
  return { kind: 'retry', afterMs: seconds > 0 ? Math.min(seconds, 3600) * 1000 : 0 };
}
