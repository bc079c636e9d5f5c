import type { Bound } from '../../quantities/bound.js';
import type { MentionKind, MentionWarning } from '../mention.js';
import { ownCopy } from '../own-copy.js';
import { Gap, Token } from '../tokens.js';
import type { Figure } from './figure.js';
import { onNoList } from './word-lists.js';

/** What a rule sees: the tokens of a stretch of text and what was found before. */
export interface Scene {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The first token that no earlier mention covers. */
  floor: number;
  /** What was found before, in order. */
  readonly found: Draft[];
  /** The numbers that were read last: several rules ask for the same one. */
  readonly figures: { i: number; floor: number; figure: Figure | undefined }[];
  /** Publication date, ISO 8601. */
  readonly date: string | undefined;
}

/** A mention in terms of tokens: `[from, to)`, its number `[numberFrom, numberTo)`. */
export interface Draft {
  readonly from: number;
  readonly to: number;
  readonly numberFrom: number;
  readonly numberTo: number;
  readonly kind: MentionKind;
  readonly value: string;
  readonly unit?: string | null;
  readonly bound?: Bound;
  readonly numerator?: string;
  readonly denominator?: string;
  readonly warnings?: readonly MentionWarning[];
}

/** A rule: reads the mention whose number begins at token `i`, or says nothing. */
export type Rule = (scene: Scene, i: number) => Draft | undefined;

const NOTHING = new Token(
  { type: 'mark', key: '', letters: 'none', numberLetters: 0, full: onNoList, bare: onNoList },
  0,
  0,
  Gap.paragraph,
);

/** The token at `i`; outside of the text one that is nothing. */
export function at(scene: Scene, i: number): Token {
  return scene.tokens[i] ?? NOTHING;
}

/** The token before `i`, or nothing when an earlier mention covers it or a paragraph ends between. */
export function before(scene: Scene, i: number): Token {
  return i - 1 < scene.floor || at(scene, i).gap === Gap.paragraph ? NOTHING : at(scene, i - 1);
}

/** Whether token `i` is this mark. */
export function isMark(scene: Scene, i: number, marks: string): boolean {
  const token = at(scene, i);
  if (token.type !== 'mark' || token.key === '') return false;
  return marks.length === 1 ? token.key === marks : marks.includes(token.key);
}

/** The text of the tokens `[from, to)`. */
export function textOf(scene: Scene, from: number, to: number): string {
  return from < to ? scene.text.slice(at(scene, from).start, at(scene, to - 1).end) : '';
}

/** The same with every run of white space as one blank, NFC: the form of a unit. */
export function unitText(scene: Scene, from: number, to: number): string | null {
  const written = textOf(scene, from, to);
  const known = units.get(written);
  if (known !== undefined) return known;
  const text = written.normalize('NFC').replace(/\s+/gu, ' ').trim();
  if (units.size >= remembered) units.clear();
  const unit = text === '' ? null : ownCopy(text);
  units.set(ownCopy(written), unit);
  return unit;
}

// A report counts few things, many times over: one text for all of them.
const units = new Map<string, string | null>();
const remembered = 1000;

/** Whether token `i` stands at the head of a line, bullets and brackets aside. */
export function isLineHead(scene: Scene, i: number): boolean {
  for (let k = i; k > i - 4; k--) {
    if (at(scene, k).gap >= Gap.line) return true;
    if (!isMark(scene, k - 1, '-•*+|([·●○▪■◦')) return false;
  }
  return false;
}
