import { describe, expect, it } from 'vitest';
import { decodeBytes } from './decode-bytes.js';

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
const words = 'Đã hòa giải 96 vụ, đạt 85%';

describe('decodeBytes: Unicode', () => {
  it.each([
    ['UTF-8', 'utf-8', Buffer.from(words)],
    ['UTF-8 with a mark', 'utf-8', Buffer.from(`\ufeff${words}`)],
    ['UTF-16 little-endian with a mark', 'utf-16le', Buffer.from(`\ufeff${words}`, 'utf16le')],
    ['UTF-16 big-endian with a mark', 'utf-16be', swapped(Buffer.from(`\ufeff${words}`, 'utf16le'))],
    ['UTF-16 little-endian without a mark', 'utf-16le', Buffer.from(words, 'utf16le')],
    ['UTF-16 big-endian without a mark', 'utf-16be', swapped(Buffer.from(words, 'utf16le'))],
  ])('%s', (_, encoding, bytes) => {
    expect(decodeBytes(bytes)).toEqual({ text: words, encoding });
  });

  it('UTF-8 that was cut off in a letter keeps the rest', () => {
    const bytes = Buffer.from('Xã đã giải quyết 12 đơn của bà ở');
    expect(decodeBytes(bytes.subarray(0, -1))?.text).toContain('giải quyết 12 đơn của bà');
  });

  it('does not guess at what is no text', () => {
    expect(decodeBytes(Buffer.from('a\0b'))).toBeUndefined();
    expect(decodeBytes(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x1f, 0x1e, 0x00]))).toBeUndefined();
  });
});
