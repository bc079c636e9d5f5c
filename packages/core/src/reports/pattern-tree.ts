// The parts of a regular expression, as far as they say which letters a match
// must hold. Written for the patterns of this folder: Unicode mode, no regard
// to case, no back-references.

/** A part of a pattern. */
export type PatternPart =
  | { readonly kind: 'letter'; readonly char: string }
  /** One character; whether it may be a letter, and which one it is, where only one fits. */
  | { readonly kind: 'sign'; readonly letters: boolean; readonly blank: boolean; readonly char?: string }
  /** Takes no room: the edge of the text, a look ahead. `-1` if no letter can stand before it, `1` if none behind it. */
  | { readonly kind: 'place'; readonly edge: -1 | 0 | 1 }
  | { readonly kind: 'row'; readonly parts: readonly PatternPart[] }
  | { readonly kind: 'either'; readonly branches: readonly PatternPart[] }
  | { readonly kind: 'repeat'; readonly part: PatternPart; readonly least: number; readonly once: boolean };

/** Whether a character is a letter for sure; others cut a word in two. */
export function isSureLetter(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  return (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) || (code >= 0x1ea0 && code <= 0x1eff);
}

/** Takes a pattern apart. */
export function patternTree(source: string): PatternPart {
  let at = 0;
  const next = (): string => source.charAt(at);

  function either(): PatternPart {
    const branches = [row()];
    while (next() === '|') {
      at += 1;
      branches.push(row());
    }
    const [only] = branches;
    return branches.length === 1 && only ? only : { kind: 'either', branches };
  }

  function row(): PatternPart {
    const parts: PatternPart[] = [];
    while (at < source.length && next() !== '|' && next() !== ')') parts.push(repeated(part()));
    return { kind: 'row', parts };
  }

  function part(): PatternPart {
    const char = next();
    at += 1;
    if (char === '(') return group();
    if (char === '[') return signs();
    if (char === '^') return { kind: 'place', edge: -1 };
    if (char === '$') return { kind: 'place', edge: 1 };
    if (char === '.') return anySign;
    if (char === '\\') return escaped();
    return isSureLetter(char.charCodeAt(0)) ? { kind: 'letter', char } : signOf(char);
  }

  function group(): PatternPart {
    const [opening = ''] = /^(?:\?:|\?=|\?!)?/.exec(source.slice(at)) ?? [];
    at += opening.length;
    const from = at;
    const inside = either();
    const shuts = opening === '?!' && /^(?:\\p\{L\}|\[\\p\{L\}(?:\\p\{N\})?\])$/.test(source.slice(from, at));
    at += 1;
    return opening === '?=' || opening === '?!' ? { kind: 'place', edge: shuts ? 1 : 0 } : inside;
  }

  function signs(): PatternPart {
    const from = at;
    while (next() !== ']') at += next() === '\\' ? 2 : 1;
    const inside = source.slice(from, at);
    at += 1;
    if (inside.startsWith('^')) return inside.includes('\\p{L}') ? mark : anySign;
    return /\\[^sdntr.()|/[\]-]/.test(inside.replaceAll('\\p{N}', '')) || /\p{L}/u.test(inside.replace(/\\./g, ''))
      ? anySign
      : mark;
  }

  function escaped(): PatternPart {
    const char = next();
    at += 1;
    if (char === 'p' || char === 'P') {
      const [name = ''] = /^\{\w+\}/.exec(source.slice(at)) ?? [];
      at += name.length;
      return char === 'p' && name === '{N}' ? mark : anySign;
    }
    if (char === 'b' || char === 'B') return { kind: 'place', edge: 0 };
    if (char === 'u') {
      at += 4;
      return anySign;
    }
    return 'SDWw'.includes(char) ? anySign : mark;
  }

  function repeated(one: PatternPart): PatternPart {
    const [times = ''] = /^(?:[*+?]|\{\d+(?:,\d*)?\})\??/.exec(source.slice(at)) ?? [];
    if (times === '') return one;
    at += times.length;
    const [, least = times.startsWith('+') ? '1' : '0', most = times.startsWith('?') ? '1' : ''] =
      /^\{(\d+)(?:,(\d*))?\}/.exec(times) ?? [];
    return { kind: 'repeat', part: one, least: Number(least), once: most === '1' };
  }

  return either();
}

const mark: PatternPart = { kind: 'sign', letters: false, blank: false };
const anySign: PatternPart = { kind: 'sign', letters: true, blank: false };

function signOf(char: string): PatternPart {
  return { kind: 'sign', letters: /[\p{L}\ud800-\udfff]/u.test(char), blank: char === ' ', char };
}
