import { mutateText, randomOf } from './mutate-text.mjs';

/**
 * Feeds a target changed texts until the time is over. What makes the target
 * say something new about itself is changed further.
 *
 * @param target `{ seeds, words, longest, check }`; check returns a few words on what it saw and throws on a fault
 * @returns how many inputs were tried, what was new, and every fault with its shortest input
 */
export async function fuzz(target, { seed, until, corpus = [] }) {
  const random = randomOf(seed);
  const pool = [...new Set([...target.seeds, ...corpus])];
  const seen = new Set();
  const added = [];
  const found = new Map();
  let tried = 0;
  const tryOne = async (input) => {
    tried += 1;
    try {
      return { sign: await target.check(input) };
    } catch (error) {
      return { fault: error instanceof Error ? error : new Error(String(error)) };
    }
  };
  const keep = async (input, { sign, fault }, isNew) => {
    if (fault) {
      const name = nameOf(fault);
      if (!found.has(name)) found.set(name, { input: await shorten(input, name, tryOne), fault });
    } else if (!seen.has(sign)) {
      seen.add(sign);
      if (isNew) {
        pool.push(input);
        added.push(input);
      }
    }
  };
  for (const input of pool.slice()) await keep(input, await tryOne(input), false);
  while (Date.now() < until) {
    const input = mutateText(random.pick(pool), { random, corpus: pool, words: target.words, longest: target.longest });
    await keep(input, await tryOne(input), true);
    // Others on this thread, a server among them, get their turn.
    if (tried % 50 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  return { tried, added, found: [...found.values()] };
}

// The place in the code, so that one fault is told once; the words of an oracle where there is none.
function nameOf(error) {
  const place = error.stack?.split('\n').find((line) => /packages\/\w+\/(src|dist)\//.test(line));
  return place?.trim().replace(/:\d+\)?$/, '') ?? error.message.slice(0, 60);
}

/** Takes away whatever the fault does not need. */
async function shorten(input, name, tryOne) {
  let best = input;
  for (let piece = Math.ceil(best.length / 2); piece >= 1; piece = Math.floor(piece / 2)) {
    for (let at = 0, tries = 0; at < best.length && tries < 80; tries += 1) {
      const shorter = best.slice(0, at) + best.slice(at + piece);
      const { fault } = await tryOne(shorter);
      if (fault && nameOf(fault) === name) best = shorter;
      else at += piece;
    }
  }
  return best;
}
