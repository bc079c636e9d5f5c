import { Gap, type Token } from '../tokens.js';
import type { MentionWarning } from '../mention.js';
import { plainDecimal } from './decimal-digits.js';
import { readMagnitude } from './magnitude.js';
import { isOneOf, longestPhrase, phraseBefore, phraseBook, wordSet } from './lexicon.js';
import { LABELS } from './words/labels.js';
import { COUNTED } from './words/nouns.js';
import { isCellOfRow } from './rows-of-cells.js';
import { at, before, isLineHead, isMark, type Scene } from './scene.js';

// Reads of hostile text stay short; a number of 300 digits is none of a report.
/** Groups of three between blanks: more of them are cells of a row. */
const MOST_SPACED = 5;
const MOST_GROUPS = 100;

/** Digits with their separators, tokens `[from, to)`. */
export interface Digits {
  readonly to: number;
  readonly value: string;
  /** No separator at all. */
  readonly whole: boolean;
  readonly warnings: readonly MentionWarning[];
}

/**
 * Reads digits and separators at token `i`: a comma is the decimal sign, dots
 * separate groups of three, otherwise they are decimal signs; the last of both
 * is the decimal sign; blanks separate groups of three. Stray blanks and lost
 * commas are read as meant where a magnitude or a percent sign shows it.
 */
export function readDigits(scene: Scene, i: number): Digits {
  const first = at(scene, i).key;
  const parts = [first];
  const separators: string[] = [];
  let to = i + 1;
  while (
    parts.length < MOST_GROUPS &&
    isMark(scene, to, '.,') &&
    at(scene, to).gap === Gap.none &&
    isDigits(at(scene, to + 1), Gap.none)
  ) {
    separators.push(at(scene, to).key);
    parts.push(at(scene, to + 1).key);
    to += 2;
    // "1.2.3" is no number: no more of it need be read.
    if (parts.length > 2 && parts.at(-2)?.length !== 3) break;
  }
  if (separators.length > 0) return grouped(parts, separators, i, to);
  return (
    spacedGroups(scene, i) ?? strayBlank(scene, i) ?? { to, value: plainDecimal(first), whole: true, warnings: [] }
  );
}

function grouped(parts: readonly string[], separators: readonly string[], i: number, to: number): Digits {
  const first = parts[0] ?? '';
  const groups = parts.slice(1);
  const threes = groups.every((group) => group.length === 3) && first.length <= 3 && !first.startsWith('0');
  const commas = separators.filter((separator) => separator === ',').length;
  const dots = separators.length - commas;
  const last = groups.at(-1) ?? '';
  if (commas === 0 || dots === 0) {
    if (dots > 0 && threes) return { to, value: plainDecimal(parts.join('')), whole: false, warnings: [] };
    if (commas > 1 && threes) {
      return { to, value: plainDecimal(parts.join('')), whole: false, warnings: ['english-grouping'] };
    }
    if (separators.length === 1) {
      const warnings: MentionWarning[] = dots > 0 ? ['decimal-point'] : threes ? ['ambiguous-separator'] : [];
      return { to, value: plainDecimal(first, last), whole: false, warnings };
    }
    // "3,4,5" is a list and "1.2.3" no number: the first part alone.
    return { to: i + 1, value: plainDecimal(first), whole: true, warnings: [] };
  }
  const decimalSign = separators.at(-1) ?? ',';
  const head = parts.slice(0, -1);
  const clean =
    separators.slice(0, -1).every((separator) => separator !== decimalSign) &&
    head.slice(1).every((group) => group.length === 3);
  if (!clean) return { to: i + 1, value: plainDecimal(first), whole: true, warnings: [] };
  return {
    to,
    value: plainDecimal(head.join(''), last),
    whole: false,
    warnings: decimalSign === '.' ? ['english-grouping'] : [],
  };
}

/** "1 234 567" and "1 234,5". */
function spacedGroups(scene: Scene, i: number): Digits | undefined {
  const first = at(scene, i).key;
  if (first.length > 3 || first.startsWith('0')) return undefined;
  let whole = first;
  let to = i + 1;
  while (
    to - i <= MOST_SPACED &&
    isDigits(at(scene, to), Gap.space) &&
    at(scene, to).key.length === 3 &&
    oneBlank(scene, to)
  ) {
    whole += at(scene, to).key;
    to += 1;
  }
  if (to - i > MOST_SPACED || (to > i + 1 && isCellOfRow(scene, i))) return undefined;
  // "4 4 100%": a row of cells, of which the last is all of the one before.
  if (isMark(scene, to, '%') && at(scene, to - 1).key === '100' && to === i + 2) return undefined;
  // A number that goes on with another separator was not grouped by blanks.
  if (to === i + 1 || (isMark(scene, to, './-:') && isDigits(at(scene, to + 1), Gap.none))) return undefined;
  if (isMark(scene, to, ',') && at(scene, to).gap === Gap.none && isDigits(at(scene, to + 1), Gap.none)) {
    return { to: to + 2, value: plainDecimal(whole, at(scene, to + 1).key), whole: false, warnings: [] };
  }
  return { to, value: plainDecimal(whole), whole: false, warnings: [] };
}

/** Words that a rate follows at once. */
const BEFORE_RATE = wordSet('đạt chiếm bằng lệ còn xuống lên');
/** Lengths, areas and weights are printed with decimals, and never listed without their unit. */
const FINE_MEASURES = phraseBook<true>(['km', 'km2', 'ha', 'héc ta', 'tấn', 'tạ'].map((unit) => [unit, true] as const));

/** "37, 38 tỷ", "12 ,5%", "0 68%", "1. 536 đơn". */
function strayBlank(scene: Scene, i: number): Digits | undefined {
  const first = at(scene, i).key;
  if (first.length > 3) return undefined;
  const next = at(scene, i + 1);
  // "đạt 98 5%": behind such a word a blank between two short numbers can only be a comma.
  const lost = first === '0' || (first.length <= 2 && isOneOf(before(scene, i), BEFORE_RATE));
  if (lost && isDigits(next, Gap.space) && next.key.length <= 2 && isMark(scene, i + 2, '%')) {
    return { to: i + 2, value: plainDecimal(first, next.key), whole: false, warnings: ['lost-comma'] };
  }
  const decimals = at(scene, i + 2);
  const blanks = (next.gap === Gap.none ? 0 : 1) + (decimals.gap === Gap.none ? 0 : 1);
  if (!isMark(scene, i + 1, ',.') || next.gap > Gap.space || decimals.gap > Gap.space || blanks !== 1) return undefined;
  // "mức độ 4, 20% hồ sơ": the first is a degree.
  if (phraseBefore(scene.tokens, i, LABELS, scene.floor, 4)?.value.kind === 'level') return undefined;
  if (decimals.type !== 'digits' || decimals.key.length > 3 || isLineHead(scene, i)) return undefined;
  // "18 .420 hồ sơ": a blank before the dot of the thousands.
  const thousands = next.key === '.' && decimals.gap === Gap.none && decimals.key.length === 3 && first !== '0';
  if (thousands && longestPhrase(scene.tokens, i + 3, COUNTED) !== undefined)
    return { to: i + 3, value: plainDecimal(first + decimals.key), whole: false, warnings: ['stray-space'] };
  const magnitude = readMagnitude(scene, i + 3);
  const shown =
    isMark(scene, i + 3, '%') ||
    (magnitude !== undefined && magnitude.power > 2) ||
    (decimals.key.length <= 2 && longestPhrase(scene.tokens, i + 3, FINE_MEASURES) !== undefined);
  // "mức 3, 4, 5 triệu" is a list: a decimal has no second comma.
  const list = isMark(scene, i - 1, ',') && at(scene, i - 2).type === 'digits';
  if (!shown || list || (next.key === '.' && first === '0')) return undefined;
  return { to: i + 3, value: plainDecimal(first, decimals.key), whole: false, warnings: ['stray-space'] };
}

function isDigits(token: Token, gap: Gap): boolean {
  return token.type === 'digits' && token.gap === gap;
}

function oneBlank(scene: Scene, i: number): boolean {
  return at(scene, i).start - at(scene, i - 1).end === 1;
}
