import type { Alternatives } from './needed-words.js';
import { isSureLetter } from './pattern-tree.js';

/** What must be there, as places in a set of bits: for each list how many lanes hold its words, then each lane and their bits in it. */
export type Needs = Int32Array;

/** The words that a text holds, one bit each. */
export type Held = Int32Array;

const lanes = 32;
const slots = 4096;
const remembered = 256;
/** Where the letters of Vietnamese end. */
const lastLetter = 0x1eff;
const isLetter = Uint8Array.from({ length: lastLetter + 1 }, (_, code) => (isSureLetter(code) ? 1 : 0));

/** A text and what it holds. Another may take its room: see {@link WordIndex.renewed}. */
export interface Seen {
  words: string;
  /** How many words were known when it was looked up. */
  known: number;
  readonly held: Held;
}

/**
 * Which of a fixed list of words a text holds, one bit each. Texts are asked
 * for again and again, each by many patterns: the latest ones are remembered.
 * Two words with one hash only make a pattern be tried in vain.
 */
export class WordIndex {
  private count = 0;
  private readonly hashes = new Int32Array(slots);
  private readonly numbers = new Int16Array(slots);
  private readonly seen: Seen[] = Array.from({ length: remembered }, () => ({
    words: '',
    known: 0,
    held: new Int32Array(lanes),
  }));

  /** Takes the words into the index. */
  needs(lists: readonly Alternatives[]): Needs {
    const needs: number[] = [];
    for (const list of lists) {
      // Words that were taken in together share a lane: one look for all of them.
      const lanesOf = new Map<number, number>();
      for (const words of list) {
        const number = this.numberOf(hashOf(words));
        lanesOf.set(number >> 5, (lanesOf.get(number >> 5) ?? 0) | (1 << (number & 31)));
      }
      for (const words of list) if (words.includes(' ')) this.numberOf(hashOf(words.slice(0, words.indexOf(' '))));
      needs.push(lanesOf.size, ...[...lanesOf].flat());
    }
    return Int32Array.from(needs);
  }

  /** Looks a text up. */
  look(text: string): Seen {
    const { length } = text;
    if (length === 0) return none;
    const slot = (length * 7 + text.charCodeAt(length >> 1) + 31 * text.charCodeAt(length - 1)) & (remembered - 1);
    return this.renewed(this.seen[slot] ?? none, text);
  }

  /** The same text again: as it was looked up before, unless another text took its room or more words are known. */
  renewed(seen: Seen, text: string): Seen {
    if (seen.words === text && seen.known === this.count) return seen;
    seen.words = text;
    seen.known = this.count;
    this.read(text, seen.held);
    return seen;
  }

  /** Lets go of the texts that were looked up: each may be cut out of a long one. */
  forget(): void {
    for (const seen of this.seen) seen.words = '';
  }

  /** The place of a word that was taken in before. */
  placeOf(words: string): number {
    return this.numberOf(hashOf(words));
  }

  private read(text: string, held: Int32Array): void {
    for (let lane = 0; lane < lanes; lane += 1) held[lane] = 0;
    let before = 0;
    let hash = 0;
    let blanks = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0;
      if (code <= lastLetter && isLetter[code] === 1) {
        hash = step(hash, code);
        continue;
      }
      if (hash !== 0) {
        if (before !== 0 && blanks === 1) this.mark(joined(before, hash), held);
        // A word that is none of the index begins no pair of it.
        before = this.mark(hash, held) ? hash : 0;
        hash = 0;
        blanks = 0;
      }
      // Any other sign between two words parts them for good.
      blanks += code === 32 ? 1 : 2;
    }
  }

  private mark(hash: number, held: Int32Array): boolean {
    for (let slot = hash & (slots - 1); ; slot = (slot + 1) & (slots - 1)) {
      const found = this.hashes[slot] ?? 0;
      if (found === 0) return false;
      if (found !== hash) continue;
      const number = this.numbers[slot] ?? 0;
      held[number >> 5] = (held[number >> 5] ?? 0) | (1 << (number & 31));
      return true;
    }
  }

  private numberOf(hash: number): number {
    let slot = hash & (slots - 1);
    while (this.hashes[slot] !== 0 && this.hashes[slot] !== hash) slot = (slot + 1) & (slots - 1);
    if (this.hashes[slot] === 0) {
      this.hashes[slot] = hash;
      // Beyond the last bit two words share one.
      this.numbers[slot] = this.count % (lanes * 32);
      this.count += 1;
    }
    return this.numbers[slot] ?? 0;
  }
}

const none: Seen = { words: '', known: 0, held: new Int32Array(lanes) };

/** Whether the word of a place is there. */
export function isHeld(held: Held, place: number): boolean {
  return ((held[place >> 5] ?? 0) & (1 << (place & 31))) !== 0;
}

/** Whether a word of each list is there. */
export function holdsAll(held: Held, needs: Needs): boolean {
  for (let at = 0; at < needs.length;) {
    const end = at + 1 + 2 * (needs[at] ?? 0);
    let met = 0;
    for (at += 1; at < end && met === 0; at += 2) met = (held[needs[at] ?? 0] ?? 0) & (needs[at + 1] ?? 0);
    if (met === 0) return false;
    at = end;
  }
  return true;
}

function step(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0 || 1;
}

function joined(first: number, second: number): number {
  return (Math.imul(first, 65599) ^ second) | 0 || 1;
}

function hashOf(words: string): number {
  return words
    .split(' ')
    .map((word) => Array.from(word).reduce((hash, letter) => step(hash, letter.charCodeAt(0)), 0))
    .reduce(joined);
}
