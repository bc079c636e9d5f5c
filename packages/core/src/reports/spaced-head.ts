// The head over rows whose cells only blanks part: where its names begin, when
// there are as many as the rows have cells.
import { bothSpellings } from './both-spellings.js';
import { isYearCell } from './figure-cell.js';
import { opensHead } from './first-column.js';
import { isAscii } from './mentions/is-ascii.js';
import type { Edge, Line } from './cell-edges.js';

/** A head may run over so many lines. */
const mostHeadLines = 3;
const longestHead = 240;
/** Beyond this the words are no row of names. */
const dearest = 2.5;
/** Names that could as well be cut in another way are not cut. */
const clear = 0.1;

interface Word {
  readonly text: string;
  /** The blank or line end before it. */
  readonly gap: number;
  readonly opensLine: boolean;
}

/** What it costs to begin a name at a word, and to go on with one. */
interface Price {
  readonly opens: number;
  readonly goesOn: number;
}

/** Where the names of the columns have their edges, and the lines of the head are one; nothing when they cannot be told. */
export function spacedHead(lines: readonly Line[], first: number, edges: number): Edge[] {
  const numbering: Edge[] = [];
  let last = first - 1;
  for (; last >= 0 && lines[last + 1]?.isApart === false; last -= 1) {
    const between = betweenHead(lines[last], edges);
    if (!between) break;
    numbering.push(...between);
  }
  for (let from = last; from > last - mostHeadLines && lines[from + 1]?.isApart === false; from -= 1) {
    const head = lines.slice(from, last + 1);
    if (!head[0] || !head.every(isNamesOnly)) break;
    if (from < last && !opensHead(head[0].words)) continue;
    const found = cut(head.flatMap(wordsOf), edges);
    if (found) return [...found, ...numbering];
  }
  return [];
}

function isNamesOnly({ words }: Line): boolean {
  return words.length <= longestHead && !/[\t|;:]|\.\s|[,.]$/u.test(words) && words !== words.toUpperCase();
}

// "(1) (2) (3)", "A B 1 2 3", "(tổ) (người) (vụ)": numbers or units of the columns, under their names.
function betweenHead(line: Line | undefined, edges: number): Edge[] | undefined {
  if (!line || line.words.length > longestHead) return undefined;
  const words = wordsOf(line);
  if (words.every(({ text }) => /^\(\p{L}{1,6}\)$|^\(%\)$/u.test(text))) return [];
  const isNumbers = words.every(({ text }) => /^\(?(?:[A-H]|\d{1,2})\)?(?:[=:].*)?$/u.test(text));
  return isNumbers && words.length === edges + 1
    ? words.slice(1).map(({ gap }) => ({ place: gap, by: '\t' }))
    : undefined;
}

function wordsOf({ start, words }: Line): Word[] {
  return [...words.matchAll(/\S+/gu)].map(({ 0: text, index }, at) => ({
    text,
    gap: start + index - 1,
    opensLine: at === 0,
  }));
}

/** What no name of a column ends with. */
const goesOnBehind = bothSpellings(
  /^(?:số|tổng|tỷ|và|hoặc|của|do|theo|với|cho|đang|chưa|không|đủ|bị|các|về|bình|bq|tb|tl|sl|thuộc|mô|dịch|hồ|hòa|đúng|quá|lượng)$/u,
);
/** But these do, before a name that is spelled out: "Thu về Rất hài lòng", "Tổng số Nam Nữ". */
const endsAllTheSame = bothSpellings(
  /^(?:(?:thu|trả|gửi|nộp|chuyển|nhận) về|(?:nại|cáo|kn|tc|đơn) đúng|(?:tổng|ký|dân|chữ ký) số|(?:số|chất|khối|sản|trọng) lượng|trung bình)$/u,
);
/** Names of a single word, or how a longer one begins. */
const alone = bothSpellings(/^(?:không|chưa|đúng|tổng)$/u);
/** What hardly any ends with before a short form. */
const goesOnBeforeShort = bothSpellings(/^(?:lệ|trả|đã|được|công|ban|độ)$/u);
/** Names that begin with a capital inside of another. */
const named = bothSpellings(/^(?:dân vận|một cửa|mặt trận|thanh tra|giám sát|nhân dân|chủ tịch)/u);
/** Short forms that a name begins with. */
const opensShort = /^(?:BQ|TB|TL|SL|PAKN|HGV|KNTC|PAR|PAPI|SIPAS|(?:BQ|TB)\/.*)$/u;
/** Short forms that a name ends with. */
const endsShort = /^(?:HG|TQ|GQ|ĐK|TN|DVK|NTM|TTHC|TTND|GSĐTCĐ|CĐS|INDEX)$/u;

function priceOf(words: readonly Word[], at: number, ascii: boolean): Price {
  const [before, own, next] = [words[at - 1], words[at], words[at + 1]];
  if (!before || !own) return { opens: Infinity, goesOn: 0 };
  const behind = before.text.normalize('NFC').toLowerCase();
  if (goesOnBehind(ascii).test(behind)) {
    const pair = `${words[at - 2]?.text ?? ''} ${before.text}`.normalize('NFC').toLowerCase();
    const isSpelledOut = /^\p{Lu}\p{Ll}/u.test(own.text.normalize('NFC'));
    const mayBeAlone = alone(ascii).test(behind) && /^\p{Lu}/u.test(before.text);
    if (isSpelledOut && mayBeAlone) return { opens: 0.5, goesOn: 0.5 };
    if (!isSpelledOut || !endsAllTheSame(ascii).test(pair)) return { opens: 4, goesOn: 0 };
  }
  const isFollowed = next !== undefined && /^\p{Ll}/u.test(next.text.normalize('NFC'));
  if (own.text.startsWith('%')) return isFollowed ? { opens: 0.2, goesOn: 1 } : { opens: 1, goesOn: 0.1 };
  if (isYearCell(own.text)) return { opens: 0.2, goesOn: /^(?:năm|nam)$/iu.test(before.text) ? 0 : 1 };
  const text = own.text.normalize('NFC');
  if (!/^\p{Lu}/u.test(text) || /^[IVX]{1,4}$/u.test(text)) return { opens: Infinity, goesOn: 0 };
  if (/^\p{Lu}[\p{Lu}Đ.]+$/u.test(text) || /^\p{Lu}{2,}\//u.test(text)) {
    if (goesOnBeforeShort(ascii).test(behind)) return { opens: 1, goesOn: 0.1 };
    if (opensShort.test(text) || isFollowed || own.opensLine) return { opens: 0.2, goesOn: 0.8 };
    return endsShort.test(text) || /^\p{Lu}/u.test(before.text)
      ? { opens: 0.8, goesOn: 0.2 }
      : { opens: 0.5, goesOn: 0.5 };
  }
  const isName = named(ascii).test(`${text} ${next?.text ?? ''}`.toLowerCase());
  return isName ? { opens: 0.5, goesOn: 0.3 } : { opens: 0, goesOn: own.opensLine ? 1.5 : 3 };
}

/** The cheapest way to begin so many names behind the first. */
function cut(words: readonly Word[], names: number): Edge[] | undefined {
  const ascii = words.every(({ text }) => isAscii(text));
  const prices = words.map((_, at) => priceOf(words, at, ascii));
  if (words.length <= names) return undefined;
  // By the number of names that began: what it cost at the least, how much more the next best did, and which words began them.
  let best: (Way | undefined)[] = [{ cost: 0, rival: Infinity, opened: [] }];
  for (let at = 1; at < words.length; at += 1) {
    const { opens = Infinity, goesOn = Infinity } = prices[at] ?? {};
    best = Array.from({ length: Math.min(at, names) + 1 }, (_, count) =>
      better(later(best[count], goesOn), later(best[count - 1], opens, at)),
    );
  }
  const found = best[names];
  if (!found || found.cost > dearest || found.rival - found.cost < clear) return undefined;
  return words
    .slice(1)
    .flatMap(({ gap, opensLine }, at): Edge[] =>
      found.opened.includes(at + 1) ? [{ place: gap, by: '\t' }] : opensLine ? [{ place: gap, by: ' ' }] : [],
    );
}

interface Way {
  readonly cost: number;
  readonly rival: number;
  readonly opened: readonly number[];
}

function later(way: Way | undefined, price: number, opened?: number): Way | undefined {
  if (!way || price === Infinity) return undefined;
  const { cost, rival } = way;
  return {
    cost: cost + price,
    rival: rival + price,
    opened: opened === undefined ? way.opened : [...way.opened, opened],
  };
}

function better(one: Way | undefined, other: Way | undefined): Way | undefined {
  if (!one || !other) return one ?? other;
  const [cheap, dear] = one.cost <= other.cost ? [one, other] : [other, one];
  return { ...cheap, rival: Math.min(cheap.rival, dear.cost) };
}
