import { Gap } from '../tokens.js';
import { COUNTED } from './words/nouns.js';
import { STOP_WORDS } from './words/stop-words.js';
import { isOneOf, longestPhrase, wordSet, type PhraseBook } from './lexicon.js';
import { at, isMark, type Scene } from './scene.js';

/** How many words a unit behind a slash may have: "đồng/người/năm", "tiêu chí/đơn vị". */
const SLASH_PARTS = 3;

/** Words that a plan or a whole behind a slash begins with. */
const WHOLES = wordSet('dự kế tổng chỉ');

const PRIZE = wordSet('giải');
const DEGREE = wordSet('mức');
/** Behind it no prize is meant, but what was done. */
const SETTLED = wordSet('quyết ngân trình thích thể phóng');

/** Whether something can belong to the number that ends before token `i`: no paragraph, no new bullet between. */
export function isWithin(scene: Scene, i: number): boolean {
  const token = at(scene, i);
  return token.gap <= Gap.space || (token.gap === Gap.line && token.letters === 'lower');
}

/** The token after a unit of this book at token `i`, with its "/người/năm". */
function unitEnd(scene: Scene, i: number, book: PhraseBook<true>): number | undefined {
  if (!isWithin(scene, i)) return undefined;
  const match = longestPhrase(scene.tokens, i, book);
  return match && slashes(scene, ownEnd(scene, i, match.to));
}

/** How many words the name of the next of a list may have behind the comma. */
const NEXT_WORDS = 3;

// "môi trường 58 vụ, việc khác 31 vụ": behind the comma stands the next of the list, not the rest of "vụ, việc".
function ownEnd(scene: Scene, i: number, to: number): number {
  let comma = i + 1;
  while (comma < to && !isMark(scene, comma, ',')) comma += 1;
  if (comma === to) return to;
  let next = to;
  while (next < to + NEXT_WORDS && at(scene, next).type === 'word' && at(scene, next).gap <= Gap.space) next += 1;
  return at(scene, next).type === 'digits' && at(scene, next + 1).key === at(scene, i).key ? comma : to;
}

/** Whether a noun that the lexicon knows begins at token `i`. */
export function isCounted(scene: Scene, i: number): boolean {
  return isWithin(scene, i) && longestPhrase(scene.tokens, i, COUNTED) !== undefined;
}

/** The token after the noun at token `i`: a known phrase, else one unknown word that can be a noun. */
export function nounEnd(scene: Scene, i: number): number | undefined {
  const known = unitEnd(scene, i, COUNTED);
  const token = at(scene, i);
  // "50 giải quyết xong": no prizes.
  if (known === i + 1 && isOneOf(token, PRIZE) && isOneOf(at(scene, known), SETTLED)) return undefined;
  // "gồm 130 mức độ 3": which degree they are of, not how many degrees.
  if (known !== undefined && isOneOf(token, DEGREE) && /^[1-4]$/.test(at(scene, known).key)) return undefined;
  if (known !== undefined) return known;
  if (token.type !== 'word' || !isWithin(scene, i) || isOneOf(token, STOP_WORDS)) return undefined;
  // A capitalised word behind a number begins a name or a new sentence.
  if (token.letters === 'capital') return undefined;
  return slashes(scene, i + 1);
}

/** Goes on over "/người/năm"; never over a digit, which begins a figure. */
export function slashes(scene: Scene, i: number): number {
  let to = i;
  for (let part = 0; part < SLASH_PARTS; part++) {
    if (!isMark(scene, to, '/') || at(scene, to).gap > Gap.space || at(scene, to + 1).type !== 'word') break;
    if (at(scene, to + 1).gap > Gap.space) break;
    const phrase = longestPhrase(scene.tokens, to + 1, COUNTED);
    // "18,26 tỷ đồng/dự toán 12,4 tỷ đồng": what follows is another figure.
    if (isOneOf(at(scene, to + 1), WHOLES) && (!phrase || isFigureAhead(scene, phrase.to))) break;
    to = phrase?.to ?? to + 2;
    if (isMark(scene, to, '²³') && at(scene, to).gap === Gap.none) to += 1;
    else if (at(scene, to).type === 'digits' && at(scene, to).gap === Gap.none && /^[23]$/.test(at(scene, to).key))
      to += 1;
  }
  return to;
}

// "kế hoạch 10 tỷ", "chỉ tiêu giao là 240".
function isFigureAhead(scene: Scene, from: number): boolean {
  for (let i = from; i < from + 3 && at(scene, i).gap <= Gap.space; i++) {
    if (at(scene, i).type === 'digits') return true;
    if (at(scene, i).type !== 'word') return false;
  }
  return false;
}
