import { createHash } from 'node:crypto';

/**
 * Whether somebody has spent the work that a full limit asks for: a text that,
 * behind the id of the answer, makes a SHA-256 with this many leading zero
 * bits. It is bound to the id, and an id stores one answer, so using it twice
 * gains nothing and nothing has to be remembered; an answer that waits in an
 * outbox keeps its proof.
 */
export function isProof(id: string, proof: string, bits: number): boolean {
  const digest = createHash('sha256').update(`danvan:${id.toLowerCase()}:${proof}`).digest();
  const whole = bits >> 3;
  if (digest.subarray(0, whole).some((byte) => byte !== 0)) return false;
  return (digest[whole] ?? 0) >> (8 - (bits & 7)) === 0;
}
