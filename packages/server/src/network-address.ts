import type { Context } from 'hono';
import type { Bindings } from './http/context.js';

/**
 * The address that a request came from, for the rate limit alone. Behind a
 * proxy on the same machine or network it is the one that this proxy wrote
 * last; what a stranger writes into the header himself is not believed.
 */
export function networkAddress(c: Context<{ Bindings: Bindings }>): string | undefined {
  // A test calls the app without a socket, and then `env` may be absent too.
  const env = c.env as Bindings | undefined;
  const peer = env?.incoming?.socket?.remoteAddress;
  if (peer === undefined || !isPrivate(peer)) return peer;
  return c.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() ?? peer;
}

function isPrivate(address: string): boolean {
  const plain = address.replace(/^::ffff:/, '');
  return /^(?:127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|::1$|f[cd][0-9a-f]{2}:)/i.test(plain);
}
