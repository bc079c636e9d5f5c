import type { Rational } from '../foundation/rational.js';
import { changeOf } from './change-of.js';
import type { Figure, Scene } from './figure.js';
import type { Mention } from './mention.js';
import { nounOf, type Noun } from './noun-of.js';
import { outline, type Sentence } from './outline.js';
import { lacksMarks, plainWords } from './plain-words.js';
import { readStep } from './read-step.js';

const counted = new Set<Mention['kind']>(['count', 'percent', 'fraction', 'money', 'measure']);
const longestGap = 240;

/** Lays out a text and its mentions: sentences, and every figure with the words around it. */
export function sceneOf(text: string, mentions: readonly Mention[]): Scene {
  const sentences = outline(text, mentions);
  const figures: Figure[] = [];
  const unmarked = lacksMarks(text);
  const nouns = new Map<string, Noun>();
  const nounFor = (unit: string): Noun => {
    const noun = nouns.get(unit) ?? nounOf(unit);
    nouns.set(unit, noun);
    return noun;
  };
  let at = 0;
  let depth = 0;
  let scanned = 0;
  mentions.forEach((mention, index) => {
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
    for (const figure of figuresOf({ text, mentions, index, mention, sentence, number: at, depth, since, nounFor })) {
      const change = changeOf(figure, figures, unmarked);
      if (change !== undefined) figure.change = change;
      figure.place = figures.length;
      figures.push(figure);
    }
  });
  return { text, mentions, sentences, figures, unmarked };
}

// A duration can be the number that an average is taken over.
function isCounted(mention: Mention): boolean {
  return counted.has(mention.kind) || (mention.kind === 'period' && mention.unit !== null);
}

interface Place {
  readonly text: string;
  readonly mentions: readonly Mention[];
  readonly index: number;
  readonly mention: Mention;
  readonly sentence: Sentence;
  readonly number: number;
  readonly depth: number;
  /** Where the figure before it in the sentence ends, or the sentence begins. */
  readonly since: number;
  readonly nounFor: (unit: string) => Noun;
}

type Draft = { -readonly [Key in keyof Figure]: Figure[Key] };

function figuresOf(place: Place): Draft[] {
  const { text, mentions, index, mention, sentence } = place;
  const from = Math.max(sentence.start, mentions[index - 1]?.end ?? 0, mention.start - longestGap);
  const to = Math.min(sentence.end, mentions[index + 1]?.start ?? text.length, mention.end + longestGap);
  const unit = mention.unit === null ? '' : plainWords(mention.unit);
  const shared = {
    place: 0,
    mention: index,
    kind: mention.kind,
    bound: mention.bound,
    unit,
    noun: place.nounFor(unit),
    start: mention.start,
    end: mention.end,
    before: plainWords(text.slice(Math.min(from, mention.start), mention.start)),
    lead: plainWords(leadOf(text, place.since, mention.start)),
    after: plainWords(text.slice(mention.end, Math.max(to, mention.end))),
    sentence: place.number,
    paragraph: sentence.paragraph,
    depth: place.depth,
    step: readStep(text.slice(mention.number.start, mention.number.end)),
  };
  if (mention.kind === 'fraction') {
    const [part, whole] = mention.value.split('/').map(toRational);
    if (!part || !whole) return [];
    return [
      { ...shared, side: 'part', value: part, size: sizeOf(part) },
      { ...shared, side: 'whole', value: whole, size: sizeOf(whole) },
    ];
  }
  const value = toRational(mention.value);
  return value ? [{ ...shared, side: 'alone', value, size: sizeOf(value) }] : [];
}

function sizeOf({ numerator, denominator }: Rational): number {
  return Number(numerator) / Number(denominator);
}

function toRational(value: string | undefined): Rational | undefined {
  const parts = value === undefined ? null : /^(-?\d+)(?:\.(\d+))?$/.exec(value);
  if (!parts) return undefined;
  const decimals = parts[2] ?? '';
  return { numerator: BigInt((parts[1] ?? '') + decimals), denominator: 10n ** BigInt(decimals.length) };
}

// The clause that ends at a figure: "so với năm 2020 là".
function leadOf(text: string, since: number, start: number): string {
  const words = text.slice(Math.max(since, start - longestGap), Math.max(since, start));
  return words.slice(Math.max(words.lastIndexOf(','), words.lastIndexOf(';')) + 1);
}

function brackets(text: string, from: number, to: number): number {
  let open = 0;
  for (let index = from; index < to; index += 1) {
    const char = text.charAt(index);
    if (char === '(') open += 1;
    else if (char === ')') open -= 1;
  }
  return open;
}
