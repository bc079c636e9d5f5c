import { NO_DIACRITICS, NONSTANDARD, SLANG } from './number-warnings.js';

/**
 * What a word does in a number:
 * `d` a digit, `o` a digit that only follows tens (mốt, tư, lăm), `z` không,
 * `t` mười, `m` mươi, `x` either of them without diacritics, `h` trăm,
 * `l` linh, `c` chục, `a` tá, `b` hăm and băm, `M` a magnitude (n is the power
 * of ten), `r` rưỡi, `n` nửa, `p` phẩy, `s` âm, `+` a plus, `?` a word with
 * several magnitudes, `#` digits, `` anything else.
 */
export type WordKind =
  'd' | 'o' | 'z' | 't' | 'm' | 'x' | 'h' | 'l' | 'c' | 'a' | 'b' | 'M' | 'r' | 'n' | 'p' | 's' | '+' | '?' | '#' | '';

export interface NumberWord {
  readonly kind: WordKind;
  readonly n: number;
  readonly warnings: number;
}

// kind, n, then the spellings; those after "~" are misspelt or not standard, those after "$" are slang.
const WORDS = `z0 không|d1 một|o1 mốt|d2 hai|d3 ba|d4 bốn|o4 tư|d5 năm|o5 lăm nhăm|d6 sáu|d7 bảy bẩy|d8 tám|d9 chín
t10 mười ~ muời|m10 mươi|h2 trăm|l0 linh lẻ ~ lẽ|c1 chục|a12 tá|b2 hăm|b3 băm|M3 nghìn ngàn k ~ ngìn|M4 vạn
M6 triệu tr $ củ|M9 tỷ tỉ $ tỏi|M5 $ lít xị|r0 rưỡi ~ rưởi|n0 nửa|p0 phẩy phảy|p1 chấm|s0 âm trừ|+0 dương cộng|?0 t`;

const MARKS = /\p{M}/gu;
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const ASCII = /^[a-z]+$/;

let lexicon: Map<string, NumberWord> | undefined;

// The spellings met last, by the sum of their letters: a slot is found without
// cutting the word out of its text.
const met: ({ readonly spelling: string; readonly word: NumberWord | undefined } | undefined)[] = [];

/**
 * The number word that stands in the text at [start, stop): any case, NFC or
 * NFD, either tone placement, or without diacritics. `sum` is any number made
 * of its letters.
 */
export function numberWordAt(text: string, start: number, stop: number, sum: number): NumberWord | undefined {
  const slot = met[sum & 255];
  if (slot?.spelling.length === stop - start && text.startsWith(slot.spelling, start)) return slot.word;
  const spelling = text.slice(start, stop);
  const word = numberWord(spelling);
  met[sum & 255] = { spelling, word };
  return word;
}

/** The number word of this spelling. */
export function numberWord(word: string): NumberWord | undefined {
  lexicon ??= build();
  const found = lexicon.get(word);
  // No number word is longer than eight letters with their marks.
  if (found !== undefined || word.length > 12) return found;
  const lower = word.toLowerCase();
  return lexicon.get(lower) ?? lexicon.get(tonesLast(lower));
}

/** Tone marks behind the word, so that it does not matter on which vowel they were set. */
function tonesLast(word: string): string {
  const apart = word.normalize('NFD');
  const tones = apart.match(TONES);
  return tones === null ? apart.normalize('NFC') : apart.replace(TONES, '').normalize('NFC') + tones.join('');
}

function build(): Map<string, NumberWord> {
  const map = new Map<string, NumberWord>();
  const add = (word: string, entry: NumberWord): void => {
    if (!map.has(word)) map.set(word, entry);
  };
  const plain: [string, NumberWord][] = [];
  for (const line of WORDS.split(/[|\n]/)) {
    const [head = '', ...spellings] = line.split(' ');
    let warnings = 0;
    for (const word of spellings) {
      if (word === '~' || word === '$') {
        warnings = word === '~' ? NONSTANDARD : SLANG;
        continue;
      }
      const entry = { kind: head.charAt(0) as WordKind, n: Number(head.slice(1)), warnings };
      for (const form of [word, word.charAt(0).toUpperCase() + word.slice(1), tonesLast(word)]) add(form, entry);
      const bare = word.normalize('NFD').replace(MARKS, '');
      if (bare !== word && warnings === 0) plain.push([bare, { ...entry, warnings: NO_DIACRITICS }]);
    }
  }
  // What could be mười or mươi without its marks is decided by its place.
  add('muoi', { kind: 'x', n: 10, warnings: NO_DIACRITICS });
  for (const [word, entry] of plain) if (ASCII.test(word)) add(word, entry);
  return map;
}
