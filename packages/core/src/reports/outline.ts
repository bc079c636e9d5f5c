import type { Span } from '../foundation/span.js';

/** Where a text's lines, paragraphs and sentences begin and end. */
export interface Sentence extends Span {
  /** Paragraphs are counted from 0; a blank line or a line end closes one. */
  readonly paragraph: number;
  /** The line begins with a bullet, a dash or a row number. */
  readonly bullet: boolean;
}

const bulletMark = /^\s*(?:[-–—+*•●▪◦]|\d{1,2}[.)/]|[a-zđ][.)])\s/iu;
// "đồng ý." ends a sentence, though its last word is one letter.
const abbreviation = /(?:^|[\s(])(?:tp|tt|tx|gs|ts|ths|pgs|ths|bs|mr|st|vs|v\.v|tr|q|p|h|x|(?!ý)\p{Lu})$/iu;

/**
 * Cuts a text into sentences without looking inside the given spans (a dot in
 * "1.333" or "Nghị định 45/2020/NĐ-CP." ends nothing). A line that goes on
 * with a small letter or a dash and digits is the same sentence broken over
 * two lines.
 */
export function outline(text: string, closed: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let start = 0;
  let next = 0;
  const width = wrapWidth(text);
  const close = (end: number): void => {
    const words = text.slice(start, end);
    if (/\S/.test(words)) sentences.push({ start, end, paragraph, bullet: bulletMark.test(words) });
    start = end;
  };
  for (let index = 0; index < text.length; index += 1) {
    while (next < closed.length && (closed[next]?.end ?? 0) <= index) next += 1;
    const shut = closed[next];
    if (shut && shut.start <= index) {
      index = shut.end - 1;
      continue;
    }
    if (!mayEnd(text.charCodeAt(index))) continue;
    const char = text.charAt(index);
    if (char === '\n') {
      if (continues(text, index, width)) continue;
      close(index + 1);
      // Blank lines between two paragraphs are not paragraphs of their own.
      if (sentences.at(-1)?.paragraph === paragraph && !isWrapped(text, index, width)) paragraph += 1;
    } else if (endsHere(text, index, char)) {
      close(index + 1);
    }
  }
  close(text.length);
  return sentences;
}

// A line end, ".", "!", "?" or "…".
function mayEnd(code: number): boolean {
  return code === 10 || code === 46 || code === 33 || code === 63 || code === 0x2026;
}

function endsHere(text: string, index: number, char: string): boolean {
  if (char !== '.' && char !== '!' && char !== '?' && char !== '…') return false;
  const after = /^[.!?…”"’)/]*(?=\s|$)/u.exec(text.slice(index + 1, index + 8));
  if (!after) return false;
  const follower = /^\s*(.)/u.exec(text.slice(index + 1 + after[0].length, index + 12 + after[0].length))?.[1] ?? '';
  if (/\p{Ll}|[,;)]/u.test(follower)) return false;
  return char !== '.' || !abbreviation.test(text.slice(Math.max(0, index - 8), index));
}

// "Từ năm 2015⏎- 2020" and "tiếp nhận⏎402 đơn" go on; a blank line, a bullet
// or a capital letter begins something new.
function continues(text: string, index: number, width: number): boolean {
  const before = text.slice(Math.max(0, index - 3), index).trimEnd();
  // "gồm:⏎đúng hạn 40 hồ sơ" goes on where all lines are broken at one width.
  if (width > 0 && /[:;]$/u.test(before))
    return isFilled(text, index, width) && smallLetter.test(text.slice(index + 1, index + 8));
  if (before === '' || /[.!?:;…|\t]$/u.test(before)) return false;
  const after = text.slice(index + 1, index + 40);
  // "đủ điều kiện xử lý⏎391 đơn": a line broken before its figure.
  const isLong = lineLength(text, index) > filled || (width > 0 && isFilled(text, index, width));
  if (/\p{Ll}$/u.test(before) && /^\d[\d.,]* ?\p{Ll}{2}/u.test(after) && isLong) return true;
  // "5.316 lượt với⏎6.040 người": a word that goes on, whatever the length of its line.
  if (goesOn.test(text.slice(Math.max(0, index - 12), index)) && /^\d/u.test(after)) return true;
  return smallLetter.test(after) || /^[ \u00a0]{0,3}[-–] ?(?:19|20)\d\d(?!\d)/u.test(after);
}

const smallLetter = /^[ \u00a0]{0,3}\p{Ll}(?![.)])/u;

const goesOn =
  /(?:\s(?:với|và|của|gồm|là|đạt|cho|trên|trong|từ|đến|hoặc|cùng|chiếm|khoảng)|[,)]\s(?:bằng|tức|tăng|giảm|còn|gần|hơn))[ \u00a0]?$/u;

/** A line that is filled: one that ends where the writer ended it is shorter. */
const filled = 43;

function lineLength(text: string, end: number): number {
  return end - text.lastIndexOf('\n', end - 1) - 1;
}

/** Broken lines in a text all of whose lines are. */
const fewest = 4;
/** Line ends from which it is learnt. */
const sample = 300;
const widest = 120;

// How long the lines of a text are that is broken at one width, as mails and scans are; 0 where its lines are its paragraphs.
function wrapWidth(text: string): number {
  let [broken, ended, width] = [0, 0, 0];
  let last = -1;
  for (let seen = 0; seen < sample; seen += 1) {
    const end = text.indexOf('\n', last + 1);
    if (end < 0) break;
    const isInside = end - last > 1 && end + 1 < text.length && text.charAt(end + 1) !== '\n';
    if (isInside && continues(text, end, 0)) {
      broken += 1;
      width = Math.max(width, end - last - 1);
    } else if (isInside) ended += 1;
    last = end;
  }
  return broken >= fewest && broken > ended && width <= widest ? width : 0;
}

function isFilled(text: string, end: number, width: number): boolean {
  return lineLength(text, end) * 4 >= width * 3;
}

// "… chuyển qua.⏎Trong đó …": a sentence ends where the line does, and the paragraph goes on.
function isWrapped(text: string, index: number, width: number): boolean {
  if (width === 0 || !/[.!?:;]\s*$/u.test(text.slice(Math.max(0, index - 3), index))) return false;
  const next = text.slice(index + 1, index + 12);
  return isFilled(text, index, width) && /^[ \u00a0]{0,3}\p{L}/u.test(next) && !bulletMark.test(next);
}
