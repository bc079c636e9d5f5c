import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a token is good for: a rating of this body, with this survey, for this group of procedures. */
export interface VisitScope {
  readonly survey: string;
  readonly unit: string;
  readonly service?: string | undefined;
}

const hour = 3_600_000;
const day = 24 * hour;
const week = 7 * day;
/** Days after its week in which a token is still taken: answers may wait long in a page's outbox. */
const graceDays = 60;

// 28 bytes: key id 1, week 2, scope 5, random 10, signature 10.
const claimsLength = 18;
const length = 28;

/**
 * Makes the token that a desk prints as a QR code: 45 characters of base32,
 * good for one verified answer. Whoever makes tokens keeps no list of them.
 *
 * @param secret - the server's VISIT_SECRET
 * @example
 * ```ts
 * import { mintVisitToken } from '@danvan/server';
 * const token = mintVisitToken('s'.repeat(32), { survey: 'quick', unit: '01' });
 * token.length > 20; //=> true
 * ```
 */
export function mintVisitToken(secret: string, scope: VisitScope, now: number = Date.now()): string {
  const claims = Buffer.alloc(claimsLength);
  claims.writeUInt8(1, 0);
  claims.writeUInt16BE(weekOf(now), 1);
  scopeMark(scope).copy(claims, 3);
  randomBytes(10).copy(claims, 8);
  return base32(Buffer.concat([claims, signatureOf(secret, claims)]));
}

/**
 * The one-way mark of a genuine token for this scope, the only thing that is
 * ever kept of it.
 *
 * @returns `undefined` for a token that is forged, for something else, or too old
 */
export function nullifierOf(secret: string, token: string, scope: VisitScope, now: number): string | undefined {
  const bytes = fromBase32(token);
  if (bytes?.length !== length) return undefined;
  const claims = bytes.subarray(0, claimsLength);
  if (!timingSafeEqual(signatureOf(secret, claims), bytes.subarray(claimsLength))) return undefined;
  const issued = claims.readUInt16BE(1);
  const thisWeek = weekOf(now);
  if (claims.readUInt8(0) !== 1 || issued > thisWeek || weekOf(now - graceDays * day) > issued) return undefined;
  const mark = claims.subarray(3, 8);
  const { survey, unit } = scope;
  if (![scope, { survey, unit }].some((good) => scopeMark(good).equals(mark))) return undefined;
  return createHmac('sha256', derive(secret, 'nullifier')).update(bytes).digest('hex');
}

function signatureOf(secret: string, claims: Uint8Array): Buffer {
  return createHmac('sha256', derive(secret, 'token'))
    .update(claims)
    .digest()
    .subarray(0, length - claimsLength);
}

// One secret is set; each use has a key of its own.
function derive(secret: string, use: string): Buffer {
  return createHmac('sha256', secret).update(`danvan:${use}`).digest();
}

function scopeMark({ survey, unit, service }: VisitScope): Buffer {
  return createHash('sha256')
    .update(JSON.stringify([survey, unit, service ?? null]))
    .digest()
    .subarray(0, 5);
}

// Weeks from Monday to Sunday, local time; the epoch was a Thursday.
function weekOf(time: number): number {
  return Math.floor((time + 7 * hour + 3 * day) / week);
}

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';

function base32(bytes: Uint8Array): string {
  let bits = '';
  for (const byte of bytes) bits += byte.toString(2).padStart(8, '0');
  return (bits.match(/.{1,5}/g) ?? []).map((five) => alphabet.charAt(parseInt(five.padEnd(5, '0'), 2))).join('');
}

function fromBase32(text: string): Buffer | undefined {
  if (!/^[A-Z2-7]{45}$/.test(text)) return undefined;
  const bits = Array.from(text, (sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0')).join('');
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => parseInt(byte, 2)));
}
