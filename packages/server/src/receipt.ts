import { createHash } from 'node:crypto';

// Without letters and digits that are mistaken for one another when read aloud.
const alphabet = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/**
 * The code that a person may keep. It follows from the id of the answer alone,
 * so a repeated sending gets the same code and nothing has to be stored for it.
 */
export function receiptOf(id: string): string {
  const digest = createHash('sha256').update(`receipt:${id}`).digest();
  const signs = Array.from(digest.subarray(0, 8), (byte) => alphabet.charAt(byte % alphabet.length));
  return `${signs.slice(0, 4).join('')}-${signs.slice(4).join('')}`;
}
