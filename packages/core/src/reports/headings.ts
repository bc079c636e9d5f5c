import { bothSpellings } from './both-spellings.js';
import type { Scene } from './figure.js';
import { plainWords } from './plain-words.js';

const mostTitleLines = 8;
const longestTitle = 320;
const longestHeading = 140;

interface Headings {
  readonly title: string;
  /** Where the title ends. */
  readonly titleEnd: number;
  /** By sentence, the heading it stands under. */
  readonly bySentence: readonly string[];
  readonly subject: string;
}

/** "Bảng 1." and "II." end no title, and open a heading. */
const numbered = /^(?:(?:bảng|biểu|phụ lục|mẫu)(?: số)? [\dIVX.]+|[IVX]{1,4}\.)$/iu;

/** "Biểu 2. Đơn thư, lũy kế 9 tháng": a caption may count months. */
const caption = /^(?:bảng|biểu|phụ lục|mẫu)(?: số)? [\dIVX]{1,4}[.:]? \p{L}/iu;

const known = new WeakMap<Scene, Headings>();

/** The title in plain words: the first line, or the lines of a report's head before its first full sentence. It gives the subject of sentences that name none. */
export function titleOf(scene: Scene): string {
  return headingsOf(scene).title;
}

/** Where the title ends. */
export function titleEndOf(scene: Scene): number {
  return headingsOf(scene).titleEnd;
}

/** The heading that a sentence stands under, in plain words. */
export function headingOf(scene: Scene, sentence: number): string {
  return headingsOf(scene).bySentence[sentence] ?? '';
}

/** Nouns that only cases of another kind go by. */
const otherCases = bothSpellings(
  /hồ sơ|tiếp công dân|tiếp dân|mô hình|nông thôn mới|(?:thu|chi|vượt|cân đối|dự toán)(?: \p{L}+)? ngân sách|hộ nghèo|khiếu nại|tố cáo|hình sự|tai nạn|phạm pháp|thi hành án|trợ giúp pháp lý/u,
);
const mostWords = 20_000;

/**
 * What a short text is about throughout, where "vụ" and "thành" alone would not
 * say it: "hòa giải", named again and again beside no other cases; else empty.
 */
export function subjectOf(scene: Scene): string {
  return headingsOf(scene).subject;
}

function findSubject({ text, plain, uneven, unmarked }: Scene): string {
  if (text.length > mostWords) return '';
  const words = uneven.length === 0 ? plain : plainWords(text);
  const subject = unmarked ? 'hoa giai' : 'hòa giải';
  return words.split(subject).length > 2 && !otherCases(unmarked).test(words) ? subject : '';
}

function headingsOf(scene: Scene): Headings {
  const found = known.get(scene) ?? findHeadings(scene);
  known.set(scene, found);
  return found;
}

function findHeadings(scene: Scene): Headings {
  const { text, sentences } = scene;
  let titleEnd = sentences[0]?.end ?? 0;
  for (const sentence of sentences.slice(0, mostTitleLines)) {
    const words = text.slice(sentence.start, sentence.end).trim();
    if (words.length > longestHeading || (/[.;,]$/u.test(words) && !numbered.test(words))) break;
    if (sentence.end > longestTitle && titleEnd > 0) break;
    titleEnd = Math.max(titleEnd, sentence.end);
  }
  const counted = new Set(scene.figures.map((figure) => figure.sentence));
  let heading = '';
  const bySentence = sentences.map((sentence, at) => {
    const own = heading;
    if (sentence.end - sentence.start > longestHeading) return own;
    const before = sentences[at - 1];
    const number = before?.end === sentence.start ? text.slice(before.start, before.end).trim() : '';
    const line = text.slice(sentence.start, sentence.end).trim();
    const words = numbered.test(number) ? `${number} ${line}` : line;
    if (counted.has(at) && !caption.test(words)) return own;
    if (isHeading(words)) heading = plainWords(words);
    return own;
  });
  const subject = findSubject(scene);
  return { subject, title: plainWords(text.slice(0, Math.min(titleEnd, longestTitle))), titleEnd, bySentence };
}

// Numbered, or in capitals, or ending with a colon, and no full sentence.
function isHeading(words: string): boolean {
  if (/[.;,!?]$/u.test(words)) return false;
  return (
    /^(?:[IVX]{1,4}[.)/]|\d{1,2}(?:\.\d{1,2}){0,2}[.)/]?\s|[A-Ea-zđ][.)]\s)/u.test(words) ||
    caption.test(words) ||
    words.endsWith(':') ||
    /^[►▶❖➢➤■◆★]/u.test(words) ||
    (words === words.toUpperCase() && /\p{Lu}{2}/u.test(words))
  );
}
