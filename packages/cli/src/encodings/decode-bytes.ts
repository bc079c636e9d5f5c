import { decodeTcvn3 } from './decode-tcvn3.js';
import { decodeTcvn5712 } from './decode-tcvn5712.js';
import { decodeVni } from './decode-vni.js';
import type { EncodingName } from './encoding-name.js';
import { plausibilityOf, rank, shareOf, type Plausibility } from './plausibility.js';
import { unicodeOf } from './unicode-of.js';
import { decodeWestern } from './western.js';

export interface Decoded {
  readonly text: string;
  readonly encoding: EncodingName;
}

type EightBitName = Exclude<EncodingName, 'utf-16le' | 'utf-16be'>;

// The commoner ones first: they win where two read as well.
const eightBit: Readonly<Record<EightBitName, (bytes: Uint8Array) => string>> = {
  // A file that was cut off in the middle of a letter, or has one broken byte.
  'utf-8': (bytes) => new TextDecoder('utf-8').decode(bytes),
  tcvn3: (bytes) => decodeTcvn3(decodeWestern(bytes)),
  vni: (bytes) => decodeVni(decodeWestern(bytes)),
  // Its tones are marks of their own behind the vowel.
  'windows-1258': (bytes) => new TextDecoder('windows-1258').decode(bytes).normalize('NFC'),
  tcvn5712: decodeTcvn5712,
  'windows-1252': decodeWestern,
};

/** Bytes that tell an encoding are on the first pages. */
const sample = 300_000;
/** Tab, line feed, form feed, carriage return, and the end that old editors wrote. */
const layout = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1a]);

/**
 * Text of a file's bytes. Unicode is told by its form; of the encodings with
 * eight bits the one in which most words are syllables of Vietnamese is taken.
 * English or French has none in any of them and is read as windows-1252.
 *
 * @param visible the part of a text in which its encoding shows, all of it unless given
 * @returns `undefined` when the bytes are no text
 */
export function decodeBytes(bytes: Uint8Array, visible = (text: string): string => text): Decoded | undefined {
  const unicode = unicodeOf(bytes);
  if (unicode) return unicode;
  const start = bytes.subarray(0, sample);
  const scores = (Object.keys(eightBit) as EightBitName[])
    .map((encoding) => ({ encoding, text: visible(eightBit[encoding](start)) }))
    .filter(({ text }) => !hasControl(text))
    .map(({ encoding, text }) => ({ encoding, ...plausibilityOf(text) }));
  const asItStands = scores.find(({ encoding }) => encoding === 'windows-1252');
  const [best] = scores
    .filter((score) => score !== asItStands && shareOf(score) >= 0.5 && score.syllables >= (asItStands?.syllables ?? 0))
    .toSorted((a, b) => rank(b) - rank(a));
  const encoding = best && isClear(best, asItStands) ? best.encoding : asItStands?.encoding;
  return encoding && { text: eightBit[encoding](bytes), encoding };
}

// Western text has few words that are syllables by chance. Vietnamese itself
// cannot be written in a Western encoding, so two words that are Vietnamese
// both ways ("sè vô") are in a Vietnamese one.
function isClear(best: Plausibility, asItStands: Plausibility | undefined): boolean {
  if (!asItStands) return true;
  const more = shareOf(best) - shareOf(asItStands);
  return more > 0.1 || (more >= 0 && asItStands.syllables >= 2 && shareOf(asItStands) > 0.5);
}

/** Text in an encoding that the reader knows; `undefined` when it is not in that one. */
export function decodeAs(bytes: Uint8Array, encoding: EncodingName): Decoded | undefined {
  switch (encoding) {
    case 'utf-8':
    case 'utf-16le':
    case 'utf-16be':
      return unicodeOf(bytes, encoding);
    default: {
      const text = eightBit[encoding](bytes);
      return hasControl(text) ? undefined : { text, encoding };
    }
  }
}

// Control codes of no text; those that TCVN 5712 has letters at are among them.
function hasControl(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x20 && !layout.has(code)) return true;
  }
  return false;
}
