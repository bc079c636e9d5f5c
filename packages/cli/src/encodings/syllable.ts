import { rhymes } from './rhymes.js';

const knownRhymes = new Set(rhymes.split(/\s+/u));
const onset = /^(?:ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdđghklmnprstvx])?/u;
/** Only these spellings stand before e, ê, i and y; before the others stand c, g and ng. */
const beforeFront = new Set(['k', 'gh', 'ngh']);
const notBeforeFront = new Set(['c', 'g', 'ng']);
/** Rhymes with two places for a tone: "hòa" and "hoà". */
const eitherPlace = new Set(['oa', 'oe', 'uy']);

/** The words of a report repeat: each is taken apart once. */
const seen = new Map<string, boolean>();
const mostSeen = 20_000;

/**
 * Whether a word could be a syllable of Vietnamese: an onset, a rhyme and at
 * most one tone, on the vowel that carries it; before a stop that is the sharp
 * or the heavy tone. Case does not matter.
 */
export function isSyllable(word: string): boolean {
  const known = seen.get(word);
  if (known !== undefined) return known;
  const answer = isBuiltAsOne(word.toLowerCase());
  if (seen.size >= mostSeen) seen.clear();
  seen.set(word, answer);
  return answer;
}

function isBuiltAsOne(word: string): boolean {
  const { plain, tone, place } = withoutTone(word);
  if (tone.length > 1) return false;
  const start = onset.exec(plain)?.[0] ?? '';
  const rest = plain.slice(start.length);
  // The i of "gi" is the rhyme itself in "gì", "gìn".
  const rhyme = [rest, start === 'gi' ? `i${rest}` : ''].find((one) => knownRhymes.has(one));
  if (rhyme === undefined || !fits(start, rest)) return false;
  if (/(?:[cpt]|ch)$/u.test(rhyme) && tone !== '\u0301' && tone !== '\u0323') return false;
  return tone === '' || carries(rhyme, place - (plain.length - rhyme.length));
}

function withoutTone(word: string): { readonly plain: string; readonly tone: string; readonly place: number } {
  let [plain, tone, place] = ['', '', 0];
  for (const letter of word.normalize('NFC')) {
    const parts = letter.normalize('NFD');
    const mark = /[\u0300\u0301\u0303\u0309\u0323]/u.exec(parts)?.[0];
    if (mark !== undefined) {
      tone += mark;
      place = plain.length;
    }
    plain += mark === undefined ? letter : parts.replace(mark, '').normalize('NFC');
  }
  return { plain, tone, place };
}

function fits(start: string, rest: string): boolean {
  const front = /^[eêiy]/u.test(rest);
  return front ? !notBeforeFront.has(start) : !beforeFront.has(start);
}

// A vowel with a hat or a hook takes the tone, the last one if there are two;
// a glide at the end never does.
function carries(rhyme: string, place: number): boolean {
  const shaped = Math.max(...Array.from('ăâêôơư', (vowel) => rhyme.lastIndexOf(vowel)));
  if (shaped >= 0) return place === shaped;
  const glides = /[aeiouy]{2}$/u.test(rhyme) && !eitherPlace.has(rhyme);
  return place >= 0 && (!glides || place < rhyme.length - 1);
}
