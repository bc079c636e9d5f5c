import type { LocalText } from './local-text.js';

/**
 * The one base of every error that this library throws on purpose. It says
 * what is wrong, where and what to do, in both languages: `message` is the
 * English sentence for logs, `sentence` has both for people.
 */
export abstract class DanvanError extends Error {
  abstract override readonly name: string;
  /** Which of the closed list of reasons this is. */
  declare readonly code: string;
  /** The same sentence in Vietnamese and English. */
  declare readonly sentence: LocalText;

  constructor(code: string, sentence: LocalText, options?: ErrorOptions) {
    super(sentence.en, options);
    this.code = code;
    this.sentence = sentence;
  }
}
