import { literalWords, standsIn } from './literal-words.js';
import { keyOf, neededWords } from './needed-words.js';
import { isPlainLetter, plainPattern } from './plain-letters.js';
import { withoutMarks } from './plain-words.js';
import { holdsAll, isHeld, WordIndex, type Held, type Needs, type Seen } from './word-index.js';

/** A list of phrases that can be looked for in plain words, with marks or without. */
export interface Phrase {
  readonly source: string;
  /** Where nothing is asked but that whole words stand there: the words, and what would make them part of others. */
  readonly words: string | undefined;
  readonly isPart: (code: number) => boolean;
  /** Made when they are first asked for: hardly a text is written without marks. */
  marked: Spelling | undefined;
  unmarked: Spelling | undefined;
}

interface Spelling {
  readonly source: string;
  readonly needs: Needs;
  /** All that can be meant, where that is little. */
  readonly literals: readonly Literal[] | undefined;
  /** Compiled when it is first tried. */
  pattern: RegExp | undefined;
  /** Whether no words at all are what it looks for: "^$". */
  fitsNothing: boolean | undefined;
}

interface Literal {
  readonly text: string;
  /** Of the word in the index that it needs; -1 where there is none. */
  readonly place: number;
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
  const words = alternatives.join('|');
  return compile(`${edge}(?:${words})(?![\\p{L}\\p{N}])`, words, isLetterOrDigit);
}

/** The same, but a digit may stand right beside the words. */
export function besideDigits(...alternatives: string[]): Phrase {
  const words = alternatives.join('|');
  return compile(`(?:^|[^\\p{L}])(?:${words})(?!\\p{L})`, words, isPlainLetter);
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

function compile(source: string, words?: string, isPart: (code: number) => boolean = isPlainLetter): Phrase {
  return { source, words, isPart, marked: undefined, unmarked: undefined };
}

function isLetterOrDigit(code: number): boolean {
  return isPlainLetter(code) || (code >= 48 && code <= 57);
}

const beyondAscii = /[^\0-\x7f]/;
const index = { marked: new WordIndex(), unmarked: new WordIndex() };

function spelt({ source, words }: Phrase, unmarked: boolean): Spelling {
  const written = (text: string): string => (unmarked ? withoutMarks(text) : text);
  const known = unmarked ? index.unmarked : index.marked;
  const literals = words === undefined ? undefined : literalWords(written(words));
  const keys = literals?.map(keyOf);
  const lists = keys ? (keys.includes('') ? [] : [keys]) : neededWords(written(source));
  const needs = known.needs(lists);
  return {
    source: written(source),
    needs,
    literals: literals?.map((text) => ({ text, place: needs.length === 0 ? -1 : known.placeOf(keyOf(text)) })),
    pattern: undefined,
    fitsNothing: undefined,
  };
}

/** Words that many phrases are looked for in. */
export interface Looked {
  readonly words: string;
  readonly unmarked: boolean;
  readonly seen: Seen;
}

/** Gets words ready to be asked for phrases. Words without any mark are compared without marks. */
export function lookedUp(words: string, unmarked: boolean): Looked {
  // A text without marks may have got some of them back.
  const told = unmarked && beyondAscii.test(words) ? withoutMarks(words) : words;
  return { words: told, unmarked, seen: (unmarked ? index.unmarked : index.marked).look(told) };
}

/** Lets go of the words that were asked last, once a text is read: they are cut out of it. */
export function forgetWords(): void {
  index.marked.forget();
  index.unmarked.forget();
}

/** The words that a text must hold for the phrase to stand in it. */
export function needsOf(wanted: Phrase, unmarked: boolean): Needs {
  return spellingOf(wanted, unmarked).needs;
}

/** Which words are there; another text may take their room: see {@link WordIndex.renewed}. */
export function heldIn({ words, unmarked, seen }: Looked): Held {
  return (unmarked ? index.unmarked : index.marked).renewed(seen, words).held;
}

function spellingOf(wanted: Phrase, unmarked: boolean): Spelling {
  return unmarked ? (wanted.unmarked ??= spelt(wanted, true)) : (wanted.marked ??= spelt(wanted, false));
}

/** Whether the words hold the phrase. */
export function says(words: string, wanted: Phrase, unmarked = false): boolean {
  return words !== '' && holds(lookedUp(words, unmarked), wanted);
}

/** The same for words that many phrases are looked for in. */
export function holds({ words, unmarked, seen }: Looked, wanted: Phrase): boolean {
  const spelling = spellingOf(wanted, unmarked);
  if (words === '') return (spelling.fitsNothing ??= fitsNothing(spelling));
  const { held } = (unmarked ? index.unmarked : index.marked).renewed(seen, words);
  return holdsAll(held, spelling.needs) && fits(words, held, spelling, wanted.isPart);
}

function fitsNothing({ needs, literals, source }: Spelling): boolean {
  return needs.length === 0 && !literals && plainPattern(source).test('');
}

// Asked of the few words that hold what is needed.
function fits(words: string, held: Held, spelling: Spelling, isPart: Phrase['isPart']): boolean {
  const { literals, source } = spelling;
  if (!literals) return (spelling.pattern ??= plainPattern(source)).test(words);
  for (const { text, place } of literals)
    if ((place < 0 || isHeld(held, place)) && standsIn(words, text, isPart)) return true;
  return false;
}
