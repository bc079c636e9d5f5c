import { paced, type Steps } from '../foundation/steps.js';
import { tenTo, type Rational } from '../foundation/rational.js';
import { changeOf } from './change-of.js';
import { amountOf, Figure, type Amount, type Scene } from './figure.js';
import { layTables } from './laid-tables.js';
import type { Mention } from './mention.js';
import { nounOf } from './noun-of.js';
import { outline, type Sentence } from './outline.js';
import { ownCopy } from './own-copy.js';
import { lacksMarks, plainSlice, plainText, plainWords, type PlainText } from './plain-words.js';

const counted = new Set<Mention['kind']>(['count', 'percent', 'fraction', 'money', 'measure']);
const longestGap = 240;

/** Lays out a text and its mentions: sentences, and every figure with the words around it. */
export function* sceneOf(typed: string, mentions: readonly Mention[], text = layTables(typed)): Steps<Scene> {
  const sentences = outline(text, mentions);
  const figures: Figure[] = [];
  yield;
  const unmarked = lacksMarks(text);
  const plain = plainText(text);
  const wordsBetween = wordsOnce(plain);
  yield;
  let at = 0;
  let depth = 0;
  let scanned = 0;
  const place = (mention: Mention, index: number): void => {
    while (at + 1 < sentences.length && (sentences[at]?.end ?? 0) <= mention.number.start) at += 1;
    const sentence = sentences[at];
    if (!sentence) return;
    if (scanned < sentence.start) {
      scanned = sentence.start;
      depth = 0;
    }
    depth = Math.max(0, depth + brackets(text, scanned, mention.start));
    scanned = mention.start;
    if (!isCounted(mention)) return;
    const since = Math.max(sentence.start, figures.at(-1)?.end ?? 0);
    for (const figure of figuresOf({
      text,
      wordsBetween,
      mentions,
      index,
      mention,
      sentence,
      number: at,
      depth,
      since,
    })) {
      if (hasLostItsSign(text, figure, figures.at(-1))) [figure.kind, figure.unit] = ['percent', '%'];
      const change = changeOf(figure, figures, unmarked);
      if (change !== undefined && !isBehindName(text, figure.start)) figure.change = change;
      figure.place = figures.length;
      figures.push(figure);
    }
  };
  yield* paced(mentions, place, 32);
  // Spelt out: all rules read the scene, and a copy of the plain text would make it another kind of object each time.
  return {
    typed,
    text,
    plain: plain.plain,
    uneven: plain.uneven,
    mentions,
    sentences,
    figures,
    former: figures.map(() => undefined),
    unmarked,
  };
}

// "1.735 hộ được công nhận, đạt 94.", "1.902 hồ sơ (82,3)": a percentage without its sign.
function hasLostItsSign(text: string, figure: Draft, last: Draft | undefined): boolean {
  if (figure.kind !== 'count' || figure.unit !== '' || figure.side !== 'alone') return false;
  // "Tỷ lệ giải quyết (%): 93,3": set ahead.
  if (/\(\s*%\s*\)\s*:?\s*$/u.test(figure.before)) return true;
  if (figure.size > 100) return false;
  if (last?.kind !== 'count' || last.unit === '' || last.sentence !== figure.sentence) return false;
  if (/[,;]\s*(?:chỉ )?(?:đạt|chiếm)(?: tỷ lệ)?\s*$/u.test(figure.before))
    return /^\s*[.,;)]\s/u.test(text.slice(figure.end, figure.end + 4));
  return figure.step.decimals > 0 && /^\s*\(\s*$/u.test(figure.before) && text.charAt(figure.end) === ')';
}

// "Xã An Hạ | 745": the last word of a name tells of no change.
function isBehindName(text: string, start: number): boolean {
  return nameAhead.test(text.slice(Math.max(0, start - 24), start).normalize('NFC'));
}

const nameAhead = /(?:^|[\s|])\p{Lu}\p{Ll}*[ \u00a0]\p{Lu}\p{Ll}+[\s|:]*$/u;

// A duration can be the number that an average is taken over.
function isCounted(mention: Mention): boolean {
  // "trẻ dưới 1 tuổi" says who, not how many.
  if (isAge(mention)) return false;
  return counted.has(mention.kind) || (mention.kind === 'period' && mention.unit !== null);
}

/** Whether the mention says how old somebody is. */
export function isAge({ unit }: Mention): boolean {
  return unit !== null && /^(?:tháng )?tu(?:ổ|o)i(?!\p{L})/u.test(unit);
}

interface Place {
  readonly text: string;
  readonly wordsBetween: (from: number, to: number) => string;
  readonly mentions: readonly Mention[];
  readonly index: number;
  readonly mention: Mention;
  readonly sentence: Sentence;
  readonly number: number;
  readonly depth: number;
  /** Where the figure before it in the sentence ends, or the sentence begins. */
  readonly since: number;
}

// What stands behind one figure stands before the next, and often is all of its
// lead: the latest words are kept, so that these are one text.
function wordsOnce(plain: PlainText): Place['wordsBetween'] {
  let known = { from: 0, to: 0, words: '' };
  return (from, to) => {
    if (known.from !== from || known.to !== to) known = { from, to, words: plainSlice(plain, from, to) };
    return known.words;
  };
}

type Draft = { -readonly [Key in keyof Figure]: Figure[Key] };

function figuresOf(place: Place): Draft[] {
  const { text, wordsBetween, mentions, index, mention, sentence } = place;
  const from = Math.max(sentence.start, mentions[index - 1]?.end ?? 0, mention.start - longestGap);
  const to = Math.min(sentence.end, mentions[index + 1]?.start ?? text.length, mention.end + longestGap);
  const unit = mention.unit === null ? '' : plainWords(mention.unit);
  const noun = nounOf(unit);
  const before = wordsBetween(Math.min(from, mention.start), mention.start);
  const lead = leadOf(place, mention.start);
  const after = wordsBetween(mention.end, Math.max(to, mention.end));
  const figure = (side: Figure['side'], value: Amount): Draft =>
    new Figure({
      place: 0,
      mention: index,
      said: mention,
      side,
      kind: mention.kind,
      value,
      unit,
      noun,
      before,
      lead,
      after,
      sentence: place.number,
      paragraph: sentence.paragraph,
      depth: place.depth,
      change: undefined,
    });
  if (mention.kind === 'fraction') {
    const [part, whole] = mention.value.split('/').map(toAmount);
    return part && whole ? [figure('part', part), figure('whole', whole)] : [];
  }
  const value = toAmount(mention.value);
  return value ? [figure('alone', value)] : [];
}

// A report prints few different numbers, most of them many times over.
const remembered = 5000;
const known = new Map<string, Amount>();

function toAmount(value: string | undefined): Amount | undefined {
  if (value === undefined) return undefined;
  const found = known.get(value);
  if (found) return found;
  const exact = rationalOf(value);
  const fresh = exact && amountOf(exact);
  if (known.size >= remembered) known.clear();
  if (fresh && value.length < longestNumber) known.set(ownCopy(value), fresh);
  return fresh;
}

const longestNumber = 24;

function rationalOf(value: string): Rational | undefined {
  if (!/^-?\d+(?:\.\d+)?$/.test(value)) return undefined;
  const point = value.indexOf('.');
  if (point < 0) return { numerator: BigInt(value), denominator: 1n };
  const places = value.length - point - 1;
  return { numerator: BigInt(value.slice(0, point) + value.slice(point + 1)), denominator: tenTo(places) };
}

// The clause that ends at a figure: "so với năm 2020 là".
function leadOf(place: Place, start: number): string {
  const from = Math.max(place.since, start - longestGap);
  const words = place.text.slice(from, Math.max(place.since, start));
  const mark = Math.max(words.lastIndexOf(','), words.lastIndexOf(';'));
  return place.wordsBetween(from + mark + 1, Math.max(place.since, start));
}

function brackets(text: string, from: number, to: number): number {
  let open = 0;
  for (let index = from; index < to; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 40) open += 1;
    else if (code === 41) open -= 1;
  }
  return open;
}
