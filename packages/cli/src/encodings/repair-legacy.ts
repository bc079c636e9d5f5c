import { decodeTcvn3 } from './decode-tcvn3.js';
import { decodeVni } from './decode-vni.js';
import { plausibilityOf, shareOf } from './plausibility.js';
import { modernLetter } from './vietnamese-letters.js';

/** Encodings that live on inside Unicode files, as Western letters in a font of their own. */
export type LegacyName = 'tcvn3' | 'vni';

export interface Repaired {
  readonly lines: readonly string[];
  /** What some of the lines were in. */
  readonly encoding?: LegacyName;
}

const legacyDecoders: Readonly<Record<LegacyName, (text: string) => string>> = {
  tcvn3: decodeTcvn3,
  vni: decodeVni,
};

const westernSign = /[\u00a1-\u00ff]/;
/** So many words must become Vietnamese; where the rest is Unicode a foreign name may look like one. */
const leastWords = { alone: 2, amongUnicode: 3 };

/** Converts every line that has no letter that only Unicode has. */
export function convertLegacy(lines: readonly string[], encoding: LegacyName): Repaired {
  return {
    lines: lines.map((line) => (modernLetter.test(line) ? line : legacyDecoders[encoding](line))),
    encoding,
  };
}

/**
 * Finds lines that were written for the .Vn or VNI- fonts and converts them.
 * A line is one when its words are Vietnamese in that encoding and not as they
 * stand; a line that is Vietnamese both ways ("cã", "ba") goes with the ones
 * around it. A document without such lines comes back as it is.
 */
export function repairLegacy(lines: readonly string[]): Repaired {
  const suspects = lines.map((line) => westernSign.test(line) && !modernLetter.test(line.normalize('NFC')));
  if (!suspects.includes(true)) return { lines };
  const least = lines.some((line) => modernLetter.test(line)) ? leastWords.amongUnicode : leastWords.alone;
  const [best] = (['tcvn3', 'vni'] as const)
    .map((encoding) => ({ encoding, leanings: lines.map((line, index) => leaningOf(line, suspects[index], encoding)) }))
    .map((one) => ({ ...one, words: one.leanings.reduce((sum, { words }) => sum + words, 0) }))
    .sort((a, b) => b.words - a.words);
  if (!best || best.words < least) return { lines };
  const sides = settle(best.leanings.map(({ side }) => side));
  return {
    lines: lines.map((line, index) =>
      suspects[index] === true && sides[index] === 'legacy' ? legacyDecoders[best.encoding](line) : line,
    ),
    encoding: best.encoding,
  };
}

type Side = 'legacy' | 'unicode' | 'either';

function leaningOf(
  line: string,
  suspect: boolean | undefined,
  encoding: LegacyName,
): { readonly side: Side; readonly words: number } {
  if (suspect !== true) return { side: modernLetter.test(line) ? 'unicode' : 'either', words: 0 };
  const asItStands = plausibilityOf(line);
  const converted = plausibilityOf(legacyDecoders[encoding](line));
  const [before, after] = [shareOf(asItStands), shareOf(converted)];
  if (after < before) return { side: 'unicode', words: 0 };
  if (after === before || after < 0.6) return { side: 'either', words: 0 };
  return { side: 'legacy', words: converted.syllables - asItStands.syllables };
}

/** Gives each undecided line the side of the last decided one before it, else of the first. */
function settle(sides: readonly Side[]): Side[] {
  let last = sides.find((side) => side !== 'either') ?? 'unicode';
  return sides.map((side) => (last = side === 'either' ? last : side));
}
