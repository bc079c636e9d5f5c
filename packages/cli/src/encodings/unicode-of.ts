type UnicodeName = 'utf-8' | 'utf-16le' | 'utf-16be';

const marks: readonly (readonly [UnicodeName, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** High bytes of the code units of a Vietnamese text: Latin, combining marks, more Latin, punctuation. */
const highBytes = new Set([0x00, 0x01, 0x03, 0x1e, 0x20]);
const sample = 20_000;

/**
 * Text of bytes that are Unicode: by a byte order mark, by their form, or as
 * the reader says.
 *
 * @returns `undefined` when they are not
 */
export function unicodeOf(
  bytes: Uint8Array,
  encoding: UnicodeName = markedAs(bytes) ?? wideAs(bytes) ?? 'utf-8',
): { readonly text: string; readonly encoding: UnicodeName } | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    // No report contains a zero character; a picture or a program does.
    return text.includes('\0') ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}

function markedAs(bytes: Uint8Array): UnicodeName | undefined {
  return marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];
}

// UTF-16 without a mark: one byte of each two is nearly always one of a few,
// and zero at every space and digit.
function wideAs(bytes: Uint8Array): UnicodeName | undefined {
  if (bytes.length < 2 || bytes.length % 2 === 1) return undefined;
  const start = bytes.subarray(0, sample);
  const parts = [start.filter((_, index) => index % 2 === 0), start.filter((_, index) => index % 2 === 1)] as const;
  const [first, second] = parts.map((part) => ({
    zeros: part.filter((byte) => byte === 0).length,
    high: part.filter((byte) => highBytes.has(byte)).length / part.length,
  }));
  if (!first || !second) return undefined;
  if (second.zeros > 0 && second.high > 0.95 && first.zeros === 0) return 'utf-16le';
  return first.zeros > 0 && first.high > 0.95 && second.zeros === 0 ? 'utf-16be' : undefined;
}
