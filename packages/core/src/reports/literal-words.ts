import { patternTree, type PatternPart } from './pattern-tree.js';

/** More ways to write it than these, and one pattern is quicker. */
const most = 48;

/**
 * All that a piece of a pattern matches, if these are few texts: "mức(?: độ)? 4"
 * matches two. To look for them takes no pattern that has to be compiled first.
 */
export function literalWords(piece: string): readonly string[] | undefined {
  const words = wordsOf(patternTree(piece));
  return words?.includes('') ? undefined : words;
}

function wordsOf(part: PatternPart): readonly string[] | undefined {
  if (part.kind === 'letter') return [part.char];
  if (part.kind === 'sign') return part.char === undefined ? undefined : [part.char];
  if (part.kind === 'repeat') {
    const once = part.once ? wordsOf(part.part) : undefined;
    return once && part.least === 0 ? ['', ...once] : once;
  }
  if (part.kind === 'either') return united(part.branches);
  return part.kind === 'row' ? joined(part.parts) : undefined;
}

function united(branches: readonly PatternPart[]): readonly string[] | undefined {
  const all: string[] = [];
  for (const branch of branches) {
    const words = wordsOf(branch);
    if (!words || all.length + words.length > most) return undefined;
    all.push(...words);
  }
  return all;
}

function joined(parts: readonly PatternPart[]): readonly string[] | undefined {
  let all: readonly string[] = [''];
  for (const part of parts) {
    const words = wordsOf(part);
    if (!words || all.length * words.length > most) return undefined;
    const [only = ''] = words;
    all = words.length === 1 ? all.map((head) => head + only) : all.flatMap((head) => words.map((tail) => head + tail));
  }
  return all;
}

/** Whether a text stands among the words with nothing before and behind it that would make it part of a longer one. */
export function standsIn(words: string, literal: string, isPart: (code: number) => boolean): boolean {
  for (let at = words.indexOf(literal); at >= 0; at = words.indexOf(literal, at + 1)) {
    const end = at + literal.length;
    if (at > 0 && isPart(words.charCodeAt(at - 1))) continue;
    if (end === words.length || !isPart(words.charCodeAt(end))) return true;
  }
  return false;
}
