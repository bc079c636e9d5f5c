import { vulgarFractions } from '../../numbers/vulgar-fractions.js';
import { Gap } from '../tokens.js';
import { readBound } from './bounds.js';
import { TAILS_IN_WORDS, UNITS_IN_WORDS } from './words/number-words.js';
import { COUNTED } from './words/nouns.js';
import { NUMBER_OF } from './words/stop-words.js';
import { MEASURES } from './words/units.js';
import { shifted } from './decimal-digits.js';
import { isOneOf, longestPhrase, lookUp, wordSet } from './lexicon.js';
import { readMagnitude } from './magnitude.js';
import { currencyEnd } from './money.js';
import { readDigits } from './read-digits.js';
import { at, before, isLineHead, isMark, textOf, unitText, type Draft, type Rule, type Scene } from './scene.js';
import { isCounted, nounEnd, slashes } from './unit-phrase.js';

const PLANS = wordSet('lệ bản đồ hoạch tiết');
const SCALES: ReadonlySet<string> = new Set([
  '200',
  '500',
  '1000',
  '2000',
  '5000',
  '10000',
  '25000',
  '50000',
  '100000',
]);
const VISIT = wordSet('lượt');
const PERSONS = wordSet('người công lượt khách');
const LOOK_BACK = 40;

/** "188/211 vụ", "129 xã/193 xã", "54/52ha", "1/4 số xã". */
export const fractionRule: Rule = (scene, i) => {
  if (at(scene, i).type !== 'digits') return undefined;
  const part = readDigits(scene, i);
  const direct = slashAt(scene, part.to);
  const between = direct ? part.to : unitBetween(scene, part.to);
  if (between === undefined || (!direct && !slashAt(scene, between))) return undefined;
  const whole = readDigits(scene, between + 1);
  if (isMark(scene, whole.to, '/') && at(scene, whole.to + 1).type === 'digits') return undefined;
  const unit = unitAfter(scene, whole.to);
  if (!direct) {
    const length = between - part.to;
    const same = unit.noun >= whole.to + length && sameUnits(scene, part.to, between, whole.to, unit.noun);
    return same ? draft(scene, i, part.value, whole.value, whole.to, unit) : undefined;
  }
  const special = byItself(scene, i, part.value, whole);
  if (special) return special;
  if (joinsVisits(scene, i, unit)) {
    return { from: i, to: part.to, numberFrom: i, numberTo: part.to, kind: 'count', value: part.value, unit: null };
  }
  return draft(scene, i, part.value, whole.value, whole.to, unit);
};

/** "ba phần tư số xã", "một nửa số hộ", "hơn nửa", "½ số hộ". */
export const wordFractionRule: Rule = (scene, i) => {
  const token = at(scene, i);
  const sign = token.type === 'mark' ? vulgarFractions.get(token.key) : undefined;
  // "1½" is no part of a whole.
  if (sign && (at(scene, i - 1).type !== 'digits' || token.gap !== Gap.none))
    return draft(scene, i, ...sign, i + 1, unitAfter(scene, i + 1));
  const half = halfAt(scene, i);
  if (half !== undefined) {
    const amount = halfAmount(scene, i, half);
    if (amount) return amount;
    const part = draft(scene, i, '1', '2', half, unitAfter(scene, half));
    return isPast(scene, i) ? { ...part, from: i - 1, bound: 'moreThan' } : part;
  }
  const part = lookUp(token, UNITS_IN_WORDS);
  if (part === undefined || part === 0 || !isOneOf(at(scene, i + 1), SHARES)) return undefined;
  const whole =
    lookUp(at(scene, i + 2), UNITS_IN_WORDS) ?? lookUp(at(scene, i + 2), TAILS_IN_WORDS) ?? tenth(scene, i + 2);
  if (whole === undefined || whole < 2) return undefined;
  return draft(scene, i, String(part), String(whole), i + 3, unitAfter(scene, i + 3));
};

/** "hơn nửa tỷ đồng" is an amount, no part of a whole. */
function halfAmount(scene: Scene, i: number, to: number): Draft | undefined {
  const magnitude = readMagnitude(scene, to);
  if (!magnitude || magnitude.power < 3) return undefined;
  const end = currencyEnd(scene, magnitude.to);
  const bound = readBound(scene, i, to, '0.5');
  return {
    from: bound.from,
    to: end ?? magnitude.to,
    numberFrom: i,
    numberTo: magnitude.to,
    kind: end === undefined && magnitude.power < 9 ? 'count' : 'money',
    value: shifted('0.5', magnitude.power),
    unit: end === undefined ? null : unitText(scene, magnitude.to, end),
    bound: bound.bound,
  };
}

// "quá nửa"; "không quá nửa" is bounded by both words.
function isPast(scene: Scene, i: number): boolean {
  return isOneOf(before(scene, i), PAST) && !isOneOf(before(scene, i - 1), NOT);
}

const PAST = wordSet('quá');
const NOT = wordSet('không');
const SHARES = wordSet('phần');
const TEN = wordSet('mười');
const HALF = wordSet('nửa');
const ONE = wordSet('một');
const MOST = wordSet('hơn quá gần');

function tenth(scene: Scene, i: number): number | undefined {
  return isOneOf(at(scene, i), TEN) ? 10 : undefined;
}

/** "một nửa"; "nửa" alone only behind a qualifier or before "số". */
function halfAt(scene: Scene, i: number): number | undefined {
  if (isOneOf(at(scene, i), ONE) && isOneOf(at(scene, i + 1), HALF)) return i + 2;
  if (!isOneOf(at(scene, i), HALF)) return undefined;
  const most = isOneOf(before(scene, i), MOST) && !at(scene, i).plain;
  return most || isOneOf(at(scene, i + 1), NUMBER_OF) ? i + 1 : undefined;
}

interface UnitSpan {
  /** First token of the unit, after "số". */
  readonly from: number;
  readonly to: number;
  /** Token after the noun without "/người". */
  readonly noun: number;
}

function unitAfter(scene: Scene, i: number): UnitSpan {
  const from = isOneOf(at(scene, i), NUMBER_OF) && at(scene, i).gap <= Gap.line ? i + 1 : i;
  const magnitude = readMagnitude(scene, from);
  const after = magnitude?.to ?? from;
  const measure = longestPhrase(scene.tokens, after, MEASURES);
  const near = at(scene, after).gap <= Gap.line;
  const end =
    currencyEnd(scene, after) ?? nounEnd(scene, after) ?? (near && measure ? slashes(scene, measure.to) : undefined);
  const longest = Math.max(end ?? after, near ? (measure?.to ?? 0) : 0);
  if (end === undefined && !magnitude) return { from: i, to: i, noun: i };
  return { from, to: longest, noun: longest };
}

function draft(scene: Scene, i: number, part: string, whole: string, to: number, unit: UnitSpan): Draft {
  const bound = readBound(scene, i, to, '0.5');
  return {
    from: bound.from,
    to: Math.max(unit.to, to),
    numberFrom: i,
    numberTo: to,
    kind: 'fraction',
    value: `${part}/${whole}`,
    numerator: part,
    denominator: whole,
    unit: unitText(scene, unit.from, unit.to),
    bound: bound.bound,
  };
}

/** The day around the clock, map scales, a rank at the head of a line: slashes that divide nothing. */
function byItself(
  scene: Scene,
  i: number,
  part: string,
  whole: { readonly to: number; readonly value: string },
): Draft | undefined {
  const written = textOf(scene, i, whole.to);
  const scale = part === '1' && SCALES.has(whole.value) && !isCounted(scene, whole.to);
  const planned = scale && (isOneOf(before(scene, i), PLANS) || Number(whole.value) >= 500);
  const aroundTheClock = part === '24' && (whole.value === '24' || whole.value === '7') && !isCounted(scene, whole.to);
  if (!planned && !aroundTheClock) return undefined;
  return { from: i, to: whole.to, numberFrom: i, numberTo: whole.to, kind: 'other', value: written, unit: null };
}

function slashAt(scene: Scene, i: number): boolean {
  return (
    isMark(scene, i, '/') &&
    at(scene, i).gap <= Gap.space &&
    at(scene, i + 1).type === 'digits' &&
    at(scene, i + 1).gap <= Gap.space
  );
}

function unitBetween(scene: Scene, i: number): number | undefined {
  if (at(scene, i).type !== 'word' || at(scene, i).gap > Gap.space) return undefined;
  const noun = longestPhrase(scene.tokens, i, COUNTED)?.to ?? 0;
  const measure = longestPhrase(scene.tokens, i, MEASURES)?.to ?? 0;
  const end = Math.max(noun, measure);
  if (end > 0) return end;
  return at(scene, i).letters === 'lower' && slashAt(scene, i + 1) ? i + 1 : undefined;
}

/** The same noun on both sides, or a list that begins with it; "lượt" and "lượt người" differ. */
function sameUnits(scene: Scene, from: number, to: number, other: number, otherTo: number): boolean {
  const length = to - from;
  if (otherTo - other < length) return false;
  for (let k = 0; k < length; k++) if (at(scene, from + k).key !== at(scene, other + k).key) return false;
  return otherTo - other === length || isMark(scene, other + length, ',');
}

/**
 * "161/201 người" after "259 lượt/316 người": visits and persons, not a part
 * of a whole.
 */
function joinsVisits(scene: Scene, i: number, unit: UnitSpan): boolean {
  if (unit.to === unit.from || !isOneOf(at(scene, unit.from), PERSONS)) return false;
  for (let k = scene.found.length - 1; k >= Math.max(0, scene.found.length - LOOK_BACK); k--) {
    const draft = scene.found[k];
    if (draft?.kind === 'count' && isOneOf(at(scene, draft.numberTo), VISIT) && isMark(scene, draft.to, '/'))
      return true;
  }
  return !isLineHead(scene, i) && saysVisits(scene, i);
}

/** "lượt/người: 12/15" */
function saysVisits(scene: Scene, i: number): boolean {
  for (let k = i - 1; k >= Math.max(0, i - 6); k--) {
    if (at(scene, k + 1).gap >= Gap.line) return false;
    if (isOneOf(at(scene, k), VISIT) && isMark(scene, k + 1, '/')) return true;
  }
  return false;
}
