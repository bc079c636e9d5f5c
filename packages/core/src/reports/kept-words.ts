import { ownCopy } from './own-copy.js';

const remembered = 5000;

/**
 * Words that outlive the reading of a text. A report says the same few things
 * many times over: each is kept once.
 */
export class KeptWords {
  private readonly known = new Map<string, string>();

  /** Words cut out of a text that is not kept. */
  keep(words: string): string {
    return this.known.get(words) ?? this.remember(ownCopy(words));
  }

  /** Words cut out of a text that is kept as well. */
  share(words: string): string {
    return this.known.get(words) ?? this.remember(words);
  }

  private remember(words: string): string {
    if (this.known.size >= remembered) this.known.clear();
    this.known.set(words, words);
    return words;
  }
}
