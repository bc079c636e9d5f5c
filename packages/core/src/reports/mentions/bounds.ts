import type { Bound } from '../../quantities/bound.js';
import { Gap } from '../tokens.js';
import { AFTERTHOUGHTS, APPROXIMATORS, COMPARATIVES, PLACES_UPON } from './words/approximators.js';
import { isOneOf, longestPhrase, phraseBefore, wordSet } from './lexicon.js';
import { at, isMark, type Scene } from './scene.js';

/** A qualifier and the tokens it covers. */
export interface BoundSpan {
  readonly bound: Bound;
  /** First token of the qualifier, or of the number when there is none. */
  readonly from: number;
}

const FROM = wordSet('từ');
const MORE = wordSet('hơn');
const UPON = wordSet('trên');
const PLACES_ABOVE = wordSet('cấp bên phía nêu nói như tầng vùng');
const LARGEST_PLACE_COUNT = 20;

/**
 * The qualifier right before token `i`; `next` is the token after the number
 * and `small` its value when it is a small whole number, by which "trên" the
 * place is told from "trên" the bound.
 */
export function readBound(scene: Scene, i: number, next: number, value: string): BoundSpan {
  let found: BoundSpan = { bound: 'exact', from: i };
  let end = i;
  for (let round = 0; round < 2; round++) {
    if (at(scene, end).gap > Gap.line) break;
    const match = phraseBefore(scene.tokens, end, APPROXIMATORS, scene.floor, 3);
    if (!match) {
      // "ít nhất từ 3 đến 5"
      if (round === 0 && end - 1 >= scene.floor && isOneOf(at(scene, end - 1), FROM)) {
        end -= 1;
        continue;
      }
      break;
    }
    if (!qualifies(scene, match.from, end, next, value)) break;
    // "khoảng gần": the word nearest to the number says more than "khoảng".
    const bound = found.bound === 'exact' || found.bound === 'about' ? match.value : found.bound;
    found = { bound, from: match.from };
    end = match.from;
  }
  return found;
}

/** "trở lên", "trở xuống" at token `i`. */
export function readAfterthought(scene: Scene, i: number): { readonly bound: Bound; readonly to: number } | undefined {
  if (at(scene, i).gap > Gap.line) return undefined;
  const match = longestPhrase(scene.tokens, i, AFTERTHOUGHTS);
  return match && { bound: match.value, to: match.to };
}

/** The token of "từ" right before `i`, or `i`. */
export function withFrom(scene: Scene, i: number): number {
  return i - 1 >= scene.floor && at(scene, i).gap <= Gap.line && isOneOf(at(scene, i - 1), FROM) ? i - 1 : i;
}

function qualifies(scene: Scene, from: number, end: number, next: number, value: string): boolean {
  if (end - from !== 1) return true;
  const word = at(scene, from);
  if (isOneOf(word, MORE)) return from - 1 < 0 || at(scene, from).gap > Gap.line || !isComparative(scene, from - 1);
  if (isOneOf(word, UPON)) {
    // "12 trên 15 nhiệm vụ": out of.
    if (at(scene, from - 1).type === 'digits' && at(scene, from).gap <= Gap.space) return false;
    // "chuyển cấp trên 01 đơn"
    if (isOneOf(at(scene, from - 1), PLACES_ABOVE) && at(scene, from).gap <= Gap.space) return false;
    // "97,8% trên 1.120 lượt đánh giá": of so many.
    if (isMark(scene, from - 1, '%') && at(scene, from).gap <= Gap.space) return false;
    if (at(scene, end).type === 'word' && value === '1') return false;
    if (isOutOf(scene, from, next, value)) return false;
    const small = /^\d+$/.test(value) && Number(value) <= LARGEST_PLACE_COUNT;
    return !(small && longestPhrase(scene.tokens, next, PLACES_UPON) !== undefined);
  }
  return true;
}

const FEW = 5;

/** "46 đơn vị sử dụng trên 52 đơn vị": out of the same things, named again, with no mark between. */
function isOutOf(scene: Scene, from: number, next: number, value: string): boolean {
  const last = scene.found.at(-1);
  // "12 tỷ đồng trên 15 tỷ đồng": money has no verb behind it.
  const few = last?.kind === 'count' ? FEW : last?.kind === 'money' ? 0 : -1;
  if (!last || from - last.to > few || from < last.to || last.to - last.numberTo < 1) return false;
  for (let k = last.to; k < from; k++) if (at(scene, k).type !== 'word') return false;
  return at(scene, next).key === at(scene, last.numberTo).key && Number(last.value) <= Number(value);
}

// "kéo dài hơn 3 tháng": it lasted, and is compared with nothing.
const LASTING = wordSet('kéo');

function isComparative(scene: Scene, i: number): boolean {
  return isOneOf(at(scene, i), COMPARATIVES) && !isOneOf(at(scene, i - 1), LASTING);
}
