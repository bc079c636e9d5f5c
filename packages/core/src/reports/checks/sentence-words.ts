import type { Figure, Scene } from '../figure.js';
import { plainSlice } from '../plain-words.js';

/** The words of a sentence, as one piece and one by one. */
export interface SentenceWords {
  readonly all: string;
  readonly each: ReadonlySet<string>;
}

const most = 1200;

/** Gives the words of a figure's sentence; the figures of a sentence ask for them in turn. */
export function sentenceReader(scene: Scene): (figure: Figure) => SentenceWords {
  let last = -1;
  let words: SentenceWords = { all: '', each: new Set() };
  return (figure) => {
    if (figure.sentence === last) return words;
    const { start, end } = scene.sentences[figure.sentence] ?? figure;
    const all = plainSlice(scene, start, Math.min(end, start + most));
    last = figure.sentence;
    return (words = { all, each: new Set(all.match(/\p{L}+/gu) ?? []) });
  };
}
