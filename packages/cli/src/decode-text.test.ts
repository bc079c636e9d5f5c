import { describe, expect, it } from 'vitest';
import { decodeHtml, decodeText } from './decode-text.js';

const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();

describe('decodeText', () => {
  it.each([
    ['UTF-8', Buffer.from('đạt 85%')],
    ['UTF-8 with a mark', Buffer.from('\ufeffđạt 85%')],
    ['UTF-16 little-endian with a mark', Buffer.from('\ufeffđạt 85%', 'utf16le')],
    ['UTF-16 big-endian with a mark', swapped(Buffer.from('\ufeffđạt 85%', 'utf16le'))],
  ])('reads %s', (_, bytes) => {
    expect(decodeText(bytes)).toBe('đạt 85%');
  });

  it('does not guess at what is no text', () => {
    expect(decodeText(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]))).toBeUndefined();
    expect(decodeText(Buffer.from('a\0b'))).toBeUndefined();
  });

  it('a page may name its own older encoding', () => {
    const page = Buffer.concat([
      Buffer.from('<meta charset="windows-1258"><p>'),
      Buffer.from([0xf0]),
      Buffer.from('</p>'),
    ]);
    expect(decodeText(page)).toBeUndefined();
    expect(decodeHtml(page)).toContain('<p>đ</p>');
  });
});
