/**
 * Text of a file's bytes: UTF-8, or UTF-16 where a byte order mark says so.
 *
 * @returns `undefined` when the bytes are no text in those encodings
 */
export function decodeText(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // No report contains a zero character; a picture or a program does.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

/** The same for a page, which may name an older encoding in its own head. */
export function decodeHtml(bytes: Uint8Array): string | undefined {
  const text = decodeText(bytes);
  if (text !== undefined) return text;
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2048));
  const named = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  if (named === undefined) return undefined;
  try {
    return new TextDecoder(named, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
