/** The signs that windows-1252 has at 0x80 to 0x9F; the other codes are those of Unicode. */
const signs = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Text in windows-1252, every byte as one sign. (The decoder of several
 * versions of Node reads this encoding as ISO 8859-1 and loses the quotation
 * marks.)
 */
export function decodeWestern(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (code) => signs.charAt(code.charCodeAt(0) - 0x80));
}
