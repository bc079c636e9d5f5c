import { isNumberAt } from './number-role.js';
import { longestPhrase, phraseBook } from './phrase-book.js';
import type { QuantityWarning } from './quantity.js';
import { errorAt, isSign, isWord, sliceOf, type Source } from './source.js';
import { DONG, UNITS, type Unit, type UnitKind } from './units.js';

/** The unit of a quantity with everything divided by: đồng/người/năm. */
export interface ReadUnit {
  readonly unit: string;
  readonly kind: UnitKind;
  /** The entry of the table, when the first part is one. */
  readonly entry: Unit | undefined;
  /** It was known only without its diacritics: "5 sao" is five stars, too. */
  readonly plain: boolean;
  /** What a percentage is taken of: "hồ sơ" in "98,5% hồ sơ". */
  readonly of?: string;
  /** The currency is not written. */
  readonly isLeftOut?: true;
  readonly to: number;
}

const BOOK = phraseBook<Unit>(UNITS.flatMap((unit) => unit.names.map((name) => [name, unit] as const)));
const BEFORE = phraseBook<Unit>(UNITS.flatMap((unit) => (unit.before ?? []).map((name) => [name, unit] as const)));

/** Words with which no noun begins. */
const NO_NOUN = [
  ...['và', 'hoặc', 'hay', 'cộng', 'nhân', 'chia', 'đến', 'tới', 'từ', 'hơn', 'kém', 'mấy', 'vài', 'dăm', 'là', 'của'],
  ...['thì', 'mà', 'nhưng', 'ở', 'trong', 'ngoài', 'trên', 'dưới', 'với', 'phần'],
];
const LONGEST_NOUN = 8;
/** Symbols of another unit than the one of the same letters: a milliwatt is no megawatt, 5 M are millions or metres. */
const otherSymbols = new Set(['mW', 'mWh', 'M', 'G', 'Mg', 'Kb', 'Mb', 'Gb', 'Tb', 'mB']);

/** A currency before its number: "USD 500". */
export function readCurrency(source: Source, from: number, to: number): { unit: Unit; to: number } | undefined {
  const found = longestPhrase(BEFORE, source.tokens, from, to, source.unmarked);
  return found && { unit: found.value, to: found.to };
}

/** The unit that begins at token `from`; the caller looks at what is left of it. */
export function readUnit(source: Source, from: number, to: number): ReadUnit | undefined {
  if (from >= to) return undefined;
  const first = isWord(source, from, 'số') && from + 1 < to ? from + 1 : from;
  const slash = nextSlash(source, first, to);
  const known = longestPhrase(BOOK, source.tokens, first, slash, source.unmarked);
  const entry = known?.value;
  if (known && otherSymbols.has(sliceOf(source, first, known.to))) throw errorAt(source, first, 'ambiguous');
  let end: number;
  if (known && known.value.kind !== 'count') end = known.to;
  else end = nounEnd(source, first, slash);
  const whole = known?.to === end;
  const divided = dividedBy(source, entry && whole ? entry.unit : sliceOf(source, first, end), end, to);
  const read = { ...divided, kind: entry?.kind ?? 'count', entry, plain: known?.plain ?? false } as const;
  const noun = read.unit === '%' ? nounBehind(source, read.to, to) : undefined;
  return noun === undefined ? read : { ...read, of: sliceOf(source, noun, to), to };
}

/** "20 triệu/hộ", "500k/người": an amount per head whose currency stands before it or is left out. */
export function readLeftOutCurrency(source: Source, from: number, to: number, before?: Unit): ReadUnit | undefined {
  if (from >= to || !isSign(source, from, '/') || source.tokens[from + 1]?.type !== 'word') return undefined;
  const entry = before ?? DONG;
  const read = { ...dividedBy(source, entry.unit, from, to), kind: 'money', entry, plain: false } as const;
  return before ? read : { ...read, isLeftOut: true };
}

// "/người/năm"
function dividedBy(source: Source, whole: string, from: number, to: number): { unit: string; to: number } {
  let unit = whole;
  let end = from;
  while (end < to && isSign(source, end, '/')) {
    const next = nextSlash(source, end + 1, to);
    const part = longestPhrase(BOOK, source.tokens, end + 1, next, source.unmarked);
    if (!part && nounEnd(source, end + 1, next) !== next) throw errorAt(source, end + 1, 'trailing-text');
    const partEnd = part && part.value.kind !== 'count' ? part.to : next;
    unit += `/${part?.to === partEnd ? part.value.unit : sliceOf(source, end + 1, partEnd)}`;
    end = partEnd;
  }
  return { unit, to: end };
}

// "98,5% hồ sơ", "100% số hộ": words to the end that can name a whole; "rưỡi" is no noun.
function nounBehind(source: Source, end: number, to: number): number | undefined {
  const from = isWord(source, end, 'số') && end + 1 < to ? end + 1 : end;
  if (
    source.tokens[from]?.type !== 'word' ||
    isNumberAt(source, from) ||
    isWord(source, from, ...NO_NOUN, 'rưỡi', 'rưởi')
  )
    return undefined;
  return from < to && nounEnd(source, from, to) === to ? from : undefined;
}

/** What another reader could dispute about a unit. */
export function doubtsOf(unit: ReadUnit | undefined): QuantityWarning[] {
  if (!unit) return [];
  if (unit.isLeftOut === true) return ['no-currency'];
  return unit.plain ? ['no-diacritics'] : unit.entry ? [] : ['unknown-unit'];
}

function nextSlash(source: Source, from: number, to: number): number {
  let at = from;
  while (at < to && !isSign(source, at, '/')) at++;
  return at;
}

// A noun is words, perhaps with commas or hyphens between them.
function nounEnd(source: Source, from: number, to: number): number {
  const { tokens } = source;
  const head = tokens[from];
  if (head?.type !== 'word' || isNumberAt(source, from) || isWord(source, from, ...NO_NOUN)) {
    throw errorAt(source, from, isWord(source, from, 'mấy', 'vài', 'dăm') ? 'vague' : 'trailing-text');
  }
  // "2t5" may be tonnes or billions: letters and digits in one are no noun.
  if (/\p{Nd}/u.test(head.key)) throw errorAt(source, from, 'ambiguous');
  let at = from + 1;
  while (at < to && (tokens[at]?.type === 'word' || (isSign(source, at, ',-') && tokens[at + 1]?.type === 'word')))
    at++;
  if (at - from > LONGEST_NOUN) throw errorAt(source, from + LONGEST_NOUN, 'trailing-text');
  return at;
}
