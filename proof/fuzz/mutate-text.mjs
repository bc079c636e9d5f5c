// Small changes that make a text nearly right, and some that make it absurd.
const characters = [
  ...'0123456789.,%/-–()+:;xX "\n\t\u00a0\u202f',
  '\u0301',
  '\u0323',
  '\u200b',
  '\ufeff',
  '\ud800',
  '\udc00',
  '𝟜',
  '１',
  '٣',
  'đ',
  'ơ',
  '½',
  '²',
  'Ⅳ',
  '\u0000',
  '{',
  '}',
  '[',
  ']',
  '\\',
  '"',
];

/** Random numbers that a seed decides (mulberry32). */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t ^= t + Math.imul(t ^ (t >>> 7), 61 | t);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit) => Math.floor(next() * limit);
  return { below, pick: (list) => list[below(list.length)] };
}

/** @returns `text` with one to six changes; `words` are pieces that mean something to the target */
export function mutateText(text, { random, corpus, words, longest }) {
  let result = text;
  for (let change = random.below(6) + 1; change > 0; change -= 1) {
    const at = random.below(result.length + 1);
    const end = Math.min(result.length, at + 1 + random.below(random.pick([2, 8, 40])));
    const put = (piece) => (result = result.slice(0, at) + piece + result.slice(at));
    switch (random.below(8)) {
      case 0:
        result = result.slice(0, at) + result.slice(end);
        break;
      case 1:
        put(result.slice(at, end));
        break;
      case 2:
      case 3:
        put(random.pick(words));
        break;
      case 4:
        put(random.pick(characters));
        break;
      case 5:
        result = result.slice(0, at) + random.pick(characters) + result.slice(at + 1);
        break;
      case 6: {
        const other = random.pick(corpus);
        const from = random.below(other.length + 1);
        put(other.slice(from, from + random.below(60)));
        break;
      }
      default:
        put(result.slice(at, end).repeat(random.below(5) + 1));
    }
  }
  return result.slice(0, longest);
}
