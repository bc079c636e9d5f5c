import { vniLetters } from './vni.js';

const words = /[A-Za-zÀ-ÿ]+/g;

/**
 * Text that was written for the VNI- fonts, in Unicode. `text` holds the codes
 * as Western letters; a word with a letter that VNI does not have stays. The
 * vowel decides the case, since its mark may be typed in either.
 */
export function decodeVni(text: string): string {
  return text.replace(words, (word) => decodeWord(word) ?? word);
}

function decodeWord(word: string): string | undefined {
  let out = '';
  for (let at = 0; at < word.length;) {
    const sign = word.charAt(at);
    const pair = at + 1 < word.length ? vniLetters.get(word.slice(at, at + 2).toLowerCase()) : undefined;
    const letter = pair ?? vniLetters.get(sign.toLowerCase()) ?? (sign < '\u0080' ? sign : undefined);
    if (letter === undefined) return undefined;
    out += sign === sign.toLowerCase() ? letter : letter.toUpperCase();
    at += pair === undefined ? 1 : 2;
  }
  return out;
}
