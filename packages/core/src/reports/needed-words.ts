// Many patterns are tried on every clause of a report and few of them fit: to
// look for a word that a match must hold is quicker than to try the pattern.
import { isSureLetter, patternTree, type PatternPart } from './pattern-tree.js';

/** One of these must be there: a word, or two words with one blank between them. */
export type Alternatives = readonly string[];

/** More lists say nothing new. */
const most = 4;

/**
 * The words that a text holds if the pattern matches it: one of each list. No
 * list at all where nothing is known.
 */
export function neededWords(pattern: string): readonly Alternatives[] {
  return [...needsOf(patternTree(pattern), false, false)].sort((a, b) => weight(a) - weight(b)).slice(0, most);
}

/** The word, or the two of it, that a text which must stand there as it is holds for sure; empty where there is none. */
export function keyOf(literal: string): string {
  let best = '';
  for (const words of wordsIn(literal)) {
    const each = words.split(' ');
    for (let at = 0; at < Math.max(1, each.length - 1); at += 1) {
      const key = each.slice(at, at + 2).join(' ');
      if (key.length > best.length) best = key;
    }
  }
  return best;
}

function wordsIn(literal: string): string[] {
  const shown = Array.from(literal, (char) => (char === ' ' || isSureLetter(char.charCodeAt(0)) ? char : '|')).join('');
  return shown.split(/\||^ | {2,}| $/).filter((words) => words !== '');
}

// A short list says more, and so does a long word.
function weight(list: Alternatives): number {
  return list.length * 100 - Math.min(...list.map((words) => words.length));
}

// `left`, `right`: no letter can stand right before the part, right behind it.
function needsOf(part: PatternPart, left: boolean, right: boolean): Alternatives[] {
  if (part.kind === 'row') return needsOfRow(part.parts, left, right);
  if (part.kind === 'letter') return needsOfRow([part], left, right);
  if (part.kind === 'repeat') {
    if (part.least === 0) return [];
    const [before, behind] = [touches(part.part, 1), touches(part.part, -1)];
    return needsOf(part.part, left && (part.once || !before), right && (part.once || !behind));
  }
  if (part.kind !== 'either') return [];
  const found: string[] = [];
  for (const branch of part.branches) {
    const [best] = needsOf(branch, left, right).sort((a, b) => weight(a) - weight(b));
    if (!best) return [];
    found.push(...best);
  }
  return [[...new Set(found)]];
}

function needsOfRow(parts: readonly PatternPart[], left: boolean, right: boolean): Alternatives[] {
  const found: Alternatives[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at];
    if (!part) continue;
    if (part.kind !== 'letter') {
      found.push(...needsOf(part, isShut(parts, at - 1, -1, left), isShut(parts, at + 1, 1, right)));
      continue;
    }
    const from = at;
    let run = part.char;
    for (let next = parts[at + 1]; next?.kind === 'letter' || isBlank(next); next = parts[at + 1]) {
      run += next?.kind === 'letter' ? next.char : ' ';
      at += 1;
    }
    const words = run.split(' ');
    // A word that may go on is none.
    if (!isShut(parts, at + 1, 1, right)) words.pop();
    if (!isShut(parts, from - 1, -1, left)) words.shift();
    const whole = words.filter((word) => word !== '');
    if (whole.length === 1 || run.includes('  ')) found.push(...whole.map((word) => [word]));
    else for (let next = 1; next < whole.length; next += 1) found.push([`${whole[next - 1]} ${whole[next]}`]);
  }
  return found;
}

function isBlank(part: PatternPart | undefined): boolean {
  return part?.kind === 'sign' && part.blank;
}

// Whether no letter can stand at the near end of these parts, seen from what is
// beside them: `step` is −1 for the parts before, 1 for those behind.
function isShut(parts: readonly PatternPart[], from: number, step: -1 | 1, outside: boolean): boolean {
  for (let at = from; at >= 0 && at < parts.length; at += step) {
    const part = parts[at];
    if (!part || shuts(part, step)) return true;
    if (touches(part, -step as -1 | 1)) return false;
    if (!isOptional(part)) return true;
  }
  return outside;
}

// Whether whatever it matches, and be it nothing, keeps a letter from standing there.
function shuts(part: PatternPart, step: -1 | 1): boolean {
  if (part.kind === 'sign') return !part.letters;
  if (part.kind === 'place') return part.edge === step;
  if (part.kind === 'repeat') return part.least > 0 && shuts(part.part, step);
  if (part.kind === 'either') return part.branches.every((branch) => shuts(branch, step));
  if (part.kind === 'letter') return false;
  return isShut(part.parts, step < 0 ? part.parts.length - 1 : 0, step, false);
}

// Whether it may begin (−1) or end (1) with a letter.
function touches(part: PatternPart, side: -1 | 1): boolean {
  if (part.kind === 'letter') return true;
  if (part.kind === 'sign') return part.letters;
  if (part.kind === 'repeat') return touches(part.part, side);
  if (part.kind === 'either') return part.branches.some((branch) => touches(branch, side));
  if (part.kind === 'place') return false;
  const order = side < 0 ? part.parts : [...part.parts].reverse();
  for (const one of order) {
    if (touches(one, side)) return true;
    if (!isOptional(one)) return false;
  }
  return false;
}

function isOptional(part: PatternPart): boolean {
  if (part.kind === 'place') return true;
  if (part.kind === 'repeat') return part.least === 0 || isOptional(part.part);
  if (part.kind === 'either') return part.branches.some(isOptional);
  return part.kind === 'row' && part.parts.every(isOptional);
}
