import type { Scene } from './figure.js';
import { abbreviations } from './lexicon/abbreviations.js';
import { wordPattern } from './plain-letters.js';

const short = wordPattern(
  new RegExp(
    `(^|[^\\p{L}\\p{N}])(?:${abbreviations.map(([words]) => `(${words})`).join('|')})(?![\\p{L}\\p{N}])`,
    'gu',
  ),
);
// Without the edges and what may follow: most words hold none of these letters, and this is seen at once.
const letters = new RegExp(abbreviations.map(([words]) => words.replace(/\(\?=.*\)$/u, '')).join('|'), 'u');
const known = new WeakMap<Scene, boolean>();

/** The words with the usual abbreviations spelt out; most texts hold none. */
export function spellOut(scene: Scene, words: string): string {
  let isShort = known.get(scene);
  if (isShort === undefined) known.set(scene, (isShort = isShortIn(scene)));
  return isShort && letters.test(words) ? spelt(words) : words;
}

function isShortIn({ text, plain, uneven }: Scene): boolean {
  return (uneven.length === 0 ? plain : text.toLowerCase()).search(short) >= 0;
}

function spelt(words: string): string {
  return words.replace(short, (...found: (string | number | undefined)[]) => {
    const at = abbreviations.findIndex((_, place) => found[place + 2] !== undefined);
    return `${String(found[1])}${abbreviations[at]?.[1] ?? ''}`;
  });
}
