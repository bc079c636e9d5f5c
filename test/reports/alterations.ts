import type { Check, Mention } from '@danvan/core/reports';

/** A paragraph with the paragraphs before it that its relations reach back to. */
export interface Passage {
  readonly text: string;
  /** Where the paragraph itself begins. */
  readonly own: number;
  /** Its line in the report, from 1. */
  readonly line: number;
}

const widest = 900;

/** The paragraphs in which a relation is stated. */
export function passagesOf(text: string, mentions: readonly Mention[], checks: readonly Check[]): Passage[] {
  const lines = text.split('\n');
  const starts = lines.map((_, at) => lines.slice(0, at).reduce((sum, line) => sum + line.length + 1, 0));
  const lineAt = (place: number): number => starts.filter((start) => start <= place).length - 1;
  const firsts = new Map<number, number>();
  for (const check of checks) {
    const places = check.mentions.map((at) => lineAt(mentions[at]?.start ?? 0));
    const last = Math.max(...places);
    firsts.set(last, Math.min(firsts.get(last) ?? last, ...places));
  }
  return [...firsts].map(([last, from]) => {
    const own = starts[last] ?? 0;
    const end = own + (lines[last]?.length ?? 0);
    const first = starts.slice(from, last + 1).find((start) => end - start <= widest) ?? own;
    return { text: text.slice(first, end), own: own - first, line: last + 1 };
  });
}

/** What a writer might have put before a figure instead. */
const words = [
  ...['không', 'so với', 'tăng', 'giảm', 'kế hoạch', 'chỉ tiêu', 'trong đó', 'còn', 'hơn', 'gần', 'cùng kỳ', 'riêng'],
  ...['tổng cộng', 'mỗi', 'và', 'đạt', 'chiếm', 'như vậy', 'cả', 'của', 'gấp', 'từ', 'lên', 'bình quân', 'năm trước'],
];

const nouns = ['hồ sơ', 'người', 'vụ', 'lượt', 'xã', 'cuộc'];

type Edit = (place: Place) => string | undefined;

interface Place {
  readonly text: string;
  readonly mention: Mention;
  readonly next: Mention | undefined;
  /** Where the figure before it, or the paragraph, ends. */
  readonly from: number;
  /** What stands between the two. */
  readonly lead: string;
}

const edits: readonly (readonly [kind: string, edit: Edit])[] = [
  ['one more', (place) => renumber(place, (number) => stepped(number, 1n))],
  ['one less', (place) => renumber(place, (number) => stepped(number, -1n))],
  ['digits swapped', (place) => renumber(place, transposed)],
  ['swapped with the next', swapped],
  ['left out with its words', ({ text, mention, from }) => text.slice(0, from) + text.slice(mention.end)],
  ['left out', ({ text, mention }) => text.slice(0, mention.start) + text.slice(mention.end)],
  ['other noun', (place) => reworded(place, otherNoun(place.mention))],
  ['no noun', (place) => reworded(place, '')],
  ['per cent', (place) => reworded(place, '%')],
  ['own sentence', (place) => replaced(place, /[,;:]\s/u, (next) => `. ${next.toUpperCase()}`)],
  ['semicolon', (place) => replaced(place, /,\s/u, (next) => `; ${next}`)],
  ['comma', (place) => replaced(place, /;\s/u, (next) => `, ${next}`)],
  ['same sentence', (place) => replaced(place, /\.\s/u, (next) => `, ${next.toLowerCase()}`)],
  ['own paragraph', (place) => replaced(place, /[.;]\s/u, (next) => `.\n${next.toUpperCase()}`)],
  ['own bullet', (place) => replaced(place, /[.;,]\s/u, (next) => `;\n- ${next}`)],
  [
    'in brackets',
    ({ text, mention: { start, end } }) => `${text.slice(0, start)}(${text.slice(start, end)})${text.slice(end)}`,
  ],
  ['without brackets', unbracketed],
  [
    'said twice',
    ({ text, mention: { start, end } }) => `${text.slice(0, end)}, ${text.slice(start, end)}${text.slice(end)}`,
  ],
  ['behind the next', movedBack],
  ...words.map((word) => [`“${word}”`, inserted(word)] as const),
];

const editOf = new Map(edits);
const counted = new Set(['count', 'percent', 'money', 'measure', 'fraction', 'period']);

/** What can be done to a passage, at each figure of its paragraph. */
export class Alterable {
  readonly #places = new Map<string, Place>();

  constructor(
    private readonly passage: Passage,
    mentions: readonly Mention[],
  ) {
    const { text, own } = passage;
    const figures = mentions.filter(({ kind }) => counted.has(kind));
    for (const [index, mention] of figures.entries()) {
      if (mention.start < own) continue;
      const from = Math.max(own, figures[index - 1]?.end ?? own);
      const printed = text.slice(mention.number.start, mention.number.end);
      // "12 xã … 12 xã": the second one is 12'.
      let key = printed;
      while (this.#places.has(key)) key += "'";
      this.#places.set(key, { text, mention, next: figures[index + 1], from, lead: text.slice(from, mention.start) });
    }
  }

  /** The figures at which something can be done, as they are printed. */
  get figures(): string[] {
    return [...this.#places.keys()];
  }

  /** The kinds of alteration. */
  static readonly kinds: readonly string[] = [...editOf.keys()];

  /** The passage with the one thing done, if that can be done there. */
  alter(at: string, kind: string): string | undefined {
    const place = this.#places.get(at);
    const next = place && editOf.get(kind)?.(place);
    return next === this.passage.text ? undefined : next;
  }
}

/** The last digits of a number, one unit more or less. */
function stepped(number: string, by: bigint): string {
  return number.replace(/\d+(?=\D*$)/u, (digits) => {
    const next = BigInt(digits) + by;
    return next < 0n ? digits : String(next).padStart(digits.length, '0');
  });
}

function transposed(number: string): string {
  return number.replace(/(\d)(\D*)(\d)(?=\D*$)/u, '$3$2$1');
}

function renumber({ text, mention: { number } }: Place, change: (number: string) => string): string {
  return text.slice(0, number.start) + change(text.slice(number.start, number.end)) + text.slice(number.end);
}

function swapped({ text, mention: { number }, next }: Place): string | undefined {
  if (!next) return undefined;
  const [one, other] = [text.slice(number.start, number.end), text.slice(next.number.start, next.number.end)];
  return (
    text.slice(0, number.start) + other + text.slice(number.end, next.number.start) + one + text.slice(next.number.end)
  );
}

function reworded({ text, mention: { number, end } }: Place, unit: string): string {
  return text.slice(0, number.end) + unit + text.slice(end);
}

function otherNoun({ kind, text }: Mention): string {
  return kind === 'percent' ? ' điểm phần trăm' : ` ${nouns[text.length % nouns.length] ?? ''}`;
}

// The first place of this kind before the figure; `next` is the letter behind it.
function replaced({ text, from, lead }: Place, what: RegExp, by: (next: string) => string): string | undefined {
  const found = what.exec(lead);
  if (!found) return undefined;
  const at = from + found.index;
  const after = at + found[0].length;
  return text.slice(0, at) + by(text.slice(after, after + 1)) + text.slice(after + 1);
}

function unbracketed({ text, from, lead }: Place): string | undefined {
  const open = from + lead.lastIndexOf('(');
  const close = text.indexOf(')', open);
  if (open < from || close < 0) return undefined;
  return text.slice(0, open) + text.slice(open + 1, close) + text.slice(close + 1);
}

function movedBack({ text, mention, next, from }: Place): string | undefined {
  if (!next) return undefined;
  return text.slice(0, from) + text.slice(mention.end, next.end) + text.slice(from, mention.end) + text.slice(next.end);
}

function inserted(word: string): Edit {
  return ({ text, mention: { start } }) => `${text.slice(0, start)}${word} ${text.slice(start)}`;
}
