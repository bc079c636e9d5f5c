import { neededWords } from './needed-words.js';
import { plainPattern } from './plain-letters.js';
import { withoutMarks } from './plain-words.js';
import { WordIndex, type Held, type Needs } from './word-index.js';

/** A list of phrases that can be looked for in plain words, with marks or without. */
export interface Phrase {
  readonly source: string;
  /** Made when they are first asked for: hardly a text is written without marks. */
  marked?: Spelling;
  unmarked?: Spelling;
}

interface Spelling {
  readonly pattern: RegExp;
  readonly needs: Needs;
}

// Look-behinds would shut out Safari before 16.4; what a phrase is tested on is
// never cut by where it was found.
const edge = '(?:^|[^\\p{L}\\p{N}])';

/** A piece that does not count behind these words: "tiếp", but no "trực tiếp". */
export function notBehind(words: string, piece: string): string {
  return `(?:(?!(?:${words}) )\\S{1,20}\\s+|^\\s*|\\S{0,20}[^\\p{L}\\p{N}\\s])(?:${piece})`;
}

/**
 * Compiles alternatives into one pattern that matches whole words only. Each
 * alternative is a piece of a regular expression over plain words; a space
 * stands for itself.
 */
export function phrase(...alternatives: string[]): Phrase {
  return compile(`${edge}(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`);
}

/** The same, but a digit may stand right beside the words. */
export function besideDigits(...alternatives: string[]): Phrase {
  return compile(`(?:^|[^\\p{L}])(?:${alternatives.join('|')})(?!\\p{L})`);
}

/** The same, but only at the very end of the words, spaces and opening marks aside; an alternative may begin with a mark. */
export function ending(...alternatives: string[]): Phrase {
  const anchored = alternatives.map((piece) => (/^[[,]/.test(piece) ? piece : `${edge}(?:${piece})`));
  return compile(`(?:${anchored.join('|')})[\\s:("“]*$`);
}

/** The same, but only at the very beginning of the words, spaces and marks aside. */
export function beginning(...alternatives: string[]): Phrase {
  return compile(`^[\\s,;:()"“”–-]*(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`);
}

/** The same, but the words are these and nothing else, marks and spaces aside. */
export function whole(...alternatives: string[]): Phrase {
  return compile(`^[^\\p{L}\\p{N}]*(?:${alternatives.join('|')})[^\\p{L}\\p{N}]*$`);
}

/** The same, right behind the figure: no mark in between. */
export function directly(...alternatives: string[]): Phrase {
  return compile(`^\\s*(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`);
}

function compile(source: string): Phrase {
  return { source };
}

const beyondAscii = /[^\0-\x7f]/;
const index = { marked: new WordIndex(), unmarked: new WordIndex() };

function spelt(source: string, words: WordIndex): Spelling {
  return { pattern: plainPattern(source), needs: words.needs(neededWords(source)) };
}

function spellingOf(wanted: Phrase, unmarked: boolean): Spelling {
  return unmarked
    ? (wanted.unmarked ??= spelt(withoutMarks(wanted.source), index.unmarked))
    : (wanted.marked ??= spelt(wanted.source, index.marked));
}

/** Whether the words hold the phrase. Words without any mark are compared without marks. */
export function says(words: string, wanted: Phrase, unmarked = false): boolean {
  if (words === '') return false;
  const { pattern, needs } = spellingOf(wanted, unmarked);
  // A text without marks may have got some of them back.
  const told = unmarked && beyondAscii.test(words) ? withoutMarks(words) : words;
  return (unmarked ? index.unmarked : index.marked).meets(told, needs) && pattern.test(told);
}

/** What words must hold to hold the phrase: to look for it in many of them. */
export function needsOf(wanted: Phrase, unmarked: boolean): Needs {
  return spellingOf(wanted, unmarked).needs;
}

/** Which of all needed words are in these words. Good until the next question. */
export function heldBy(words: string, unmarked: boolean): Held {
  return (unmarked ? index.unmarked : index.marked).heldBy(words);
}
