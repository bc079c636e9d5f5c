import { Gap } from '../tokens.js';
import { parseDocumentSymbol } from '../../documents/parse-document-symbol.js';
import { yearAt } from './calendar.js';
import { DOCUMENT_TYPES, type DocumentTypeStrength } from './words/document-types.js';
import { LONGER_WORDS } from './words/longer-words.js';
import { DURATIONS } from './words/units.js';
import { VERBAL_NOUNS } from './words/verbal-nouns.js';
import { isOneOf, longestPhrase, phraseBefore, wordSet } from './lexicon.js';
import { isDigital } from './is-digital.js';
import { readMagnitude } from './magnitude.js';
import { at, isMark, textOf, unitText, type Draft, type Rule, type Scene } from './scene.js';
import { isCounted } from './unit-phrase.js';

const NUMBER = wordSet('số');
const LONGEST_NAME = 7;
const LONGEST_SYMBOL = 40;

/** "báo cáo số 84/BC-TTT", "Nghị định số 45/2020/NĐ-CP", "Đề án 06". */
export const documentRule: Rule = (scene, i) => {
  if (at(scene, i).type !== 'digits') return undefined;
  const label = labelBefore(scene, i);
  const end = symbolEnd(scene, i, label.numbered || label.type !== undefined);
  if (end !== undefined) return draft(scene, label, i, end);
  if (label.type === undefined || !isBareNumber(scene, i, label)) return undefined;
  const year = isMark(scene, i + 1, '/') && at(scene, i + 1).gap === Gap.none && yearAt(scene, i + 2) !== undefined;
  // "chương trình 30a"
  const letter = at(scene, i + 1);
  const lettered = letter.type === 'word' && letter.gap === Gap.none && letter.end - letter.start === 1;
  return draft(scene, label, i, year ? i + 3 : lettered ? i + 2 : i + 1);
};

interface Label {
  readonly from: number;
  /** The tokens of the type, when one is named. */
  readonly type: { readonly from: number; readonly to: number; readonly strength: DocumentTypeStrength } | undefined;
  /** "số" stands before the number. */
  readonly numbered: boolean;
}

function labelBefore(scene: Scene, i: number): Label {
  let to = i;
  if (isMark(scene, to - 1, ':') && to - 1 >= scene.floor) to -= 1;
  const numbered =
    to - 1 >= scene.floor &&
    isOneOf(at(scene, to - 1), NUMBER) &&
    at(scene, to).gap <= Gap.line &&
    !isDigital(scene, to);
  if (numbered) to -= 1;
  else to = i;
  const match = at(scene, to).gap <= Gap.line ? typeBefore(scene, to) : undefined;
  if (!match && numbered) {
    const named = namedType(scene, to);
    if (named) return { from: named.from, type: named, numbered };
  }
  if (!match) return { from: numbered ? to : i, type: undefined, numbered };
  return { from: match.from, type: { from: match.from, to, strength: match.value }, numbered };
}

/** "kỷ luật 12": no law. */
function typeBefore(scene: Scene, to: number): { from: number; value: DocumentTypeStrength } | undefined {
  const match = phraseBefore(scene.tokens, to, DOCUMENT_TYPES, scene.floor, 4);
  const longer = match && phraseBefore(scene.tokens, to, LONGER_WORDS, scene.floor, 4);
  return longer && longer.from < match.from ? undefined : match;
}

/** "Luật Khiếu nại số …": the type before the name of the document, in the same run of words. */
function namedType(scene: Scene, to: number): Label['type'] {
  for (let k = to - 1; k >= Math.max(scene.floor, to - LONGEST_NAME); k--) {
    if (at(scene, k).type !== 'word' || at(scene, k + 1).gap > Gap.space) return undefined;
    const match = longestPhrase(scene.tokens, k, DOCUMENT_TYPES, to);
    if (match && at(scene, k).letters === 'capital') return { from: k, to: match.to, strength: match.value };
  }
  return undefined;
}

/** The token after a symbol: digits, a year, then abbreviations with their separators. */
function symbolEnd(scene: Scene, i: number, numbered: boolean): number | undefined {
  let to = i + 1;
  const letter = at(scene, to);
  if (
    letter.type === 'word' &&
    letter.gap === Gap.none &&
    letter.end - letter.start === 1 &&
    isMark(scene, to + 1, '/-')
  )
    to += 1;
  const loose = numbered ? Gap.space : Gap.none;
  if (!isMark(scene, to, '/-') || at(scene, to).gap > loose) return undefined;
  if (yearAt(scene, to + 1) !== undefined && at(scene, to + 1).gap <= loose && isMark(scene, to + 2, '/-')) to += 2;
  if (!isMark(scene, to, '/-') || at(scene, to).gap > loose || at(scene, to + 1).gap > loose) return undefined;
  if (!isAbbreviation(scene, to + 1)) return undefined;
  to += 2;
  for (let k = 0; k < LONGEST_SYMBOL; k++) {
    if (at(scene, to).type === 'digits' && at(scene, to).gap === Gap.none) to += 1;
    else if (isMark(scene, to, '/-&.,–') && at(scene, to).gap === Gap.none && isPart(scene, to + 1)) to += 2;
    else break;
  }
  return to;
}

function isPart(scene: Scene, i: number): boolean {
  return at(scene, i).gap === Gap.none && (isAbbreviation(scene, i) || isShortCode(scene, i));
}

/** At least two capitals: BC, TTg, QĐi, CTr; or one capital before a dash: L-CTN. */
function isAbbreviation(scene: Scene, i: number): boolean {
  const token = at(scene, i);
  if (token.type !== 'word' || token.letters === 'lower') return false;
  const raw = scene.text.slice(token.start, token.end).normalize('NFC');
  const capitals = raw.replace(/[^\p{Lu}]/gu, '').length;
  if (capitals >= 2) return raw.length <= 16;
  return raw.length === 1 && isMark(scene, i + 1, '-') && at(scene, i + 1).gap === Gap.none;
}

function isShortCode(scene: Scene, i: number): boolean {
  const token = at(scene, i);
  return token.type === 'word' && token.letters !== 'lower' && token.end - token.start <= 4;
}

/** "Đề án 06", "Nghị quyết số 18": no symbol, but neither a count of what follows. */
function isBareNumber(scene: Scene, i: number, label: Label): boolean {
  const token = at(scene, i);
  if (!label.type || token.gap > Gap.line || token.key.length > 5) return false;
  if (isMark(scene, i + 1, '.,%/') && at(scene, i + 2).type === 'digits' && at(scene, i + 2).gap === Gap.none) {
    return isMark(scene, i + 1, '/') && yearAt(scene, i + 2) !== undefined;
  }
  if (label.numbered) return true;
  if (label.type.strength === 'form') return false;
  // "Chương trình 1719 giải ngân …" counts no prizes.
  const verb = token.key.length >= 3 && longestPhrase(scene.tokens, i + 1, VERBAL_NOUNS) !== undefined;
  if (isMark(scene, i + 1, '%') || (isCounted(scene, i + 1) && !verb) || readMagnitude(scene, i + 1)) return false;
  if (longestPhrase(scene.tokens, i + 1, DURATIONS)) return false;
  if (yearAt(scene, i) !== undefined) return false;
  const capital = at(scene, label.type.from).letters === 'capital' || token.key.startsWith('0');
  return capital || label.type.strength === 'strong';
}

function draft(scene: Scene, label: Label, i: number, to: number): Draft {
  const value = textOf(scene, i, to).normalize('NFC');
  // A zero left out is too common to be worth a warning in running text.
  const irregular = parseDocumentSymbol(value)?.warnings.some((warning) => warning !== 'unpadded-number') ?? false;
  return {
    from: label.from,
    to,
    numberFrom: i,
    numberTo: to,
    kind: 'docNumber',
    value,
    unit: label.type ? unitText(scene, label.type.from, label.type.to) : null,
    warnings: irregular ? ['irregular-symbol'] : [],
  };
}
