import { createHmac, randomBytes } from 'node:crypto';

/** Seconds to wait, or 0 when the write may go on. */
export type RateLimit = (address: string | undefined) => number;

const minute = 60_000;
const day = 24 * 60 * minute;

/**
 * Writes per minute and network prefix (/24, /48), in memory only and under a
 * salt that changes daily, so that nothing here can be traced to a person.
 */
export function createRateLimit(perMinute: number, now: () => number = Date.now): RateLimit {
  if (perMinute === 0) return () => 0;
  let salt = randomBytes(16);
  let salted = now();
  let window = new Map<string, number>();
  let opened = now();
  return (address) => {
    const time = now();
    if (time - salted >= day) {
      salt = randomBytes(16);
      salted = time;
    }
    if (time - opened >= minute) {
      window = new Map();
      opened = time;
    }
    const key = createHmac('sha256', salt)
      .update(prefixOf(address ?? ''))
      .digest('base64');
    const used = (window.get(key) ?? 0) + 1;
    window.set(key, used);
    return used > perMinute ? Math.max(1, Math.ceil((opened + minute - time) / 1000)) : 0;
  };
}

function prefixOf(address: string): string {
  const plain = address.replace(/^::ffff:/, '');
  if (plain.includes('.')) return plain.split('.').slice(0, 3).join('.');
  return plain.split(':').slice(0, 3).join(':');
}
