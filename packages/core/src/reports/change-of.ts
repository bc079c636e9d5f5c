import { bothSpellings } from './both-spellings.js';
import type { Figure } from './figure.js';
import {
  betweenThem,
  falls,
  fallsAgainst,
  fallsAgainstTime,
  fallsFrom,
  lessThanLevel,
  moreThanLevel,
  newlyCome,
  nudgedUp,
  reaches,
  rises,
  risesAgainst,
  risesAgainstTime,
  risesFrom,
  shortBy,
  thatIs,
} from './lexicon/check-words.js';
import { says } from './phrase.js';

/**
 * Whether a figure is a change and which way it goes: "giảm 146 lượt (14,4%)
 * và 127 lượt người" are two. A level reached ("giảm còn 12") is none.
 */
export function changeOf(
  figure: Pick<Figure, 'before' | 'lead' | 'after' | 'kind' | 'sentence' | 'unit' | 'noun' | 'value'>,
  earlier: readonly Figure[],
  unmarked: boolean,
): 'up' | 'down' | undefined {
  const words = figure.before;
  // "đoàn đông người lại nhiều lên: 31 đoàn" is how many there are now.
  if (says(words, nudgedUp, unmarked) && !words.trimEnd().endsWith(':')) return 'up';
  // "vượt chỉ tiêu được giao 70% tới 9,8 điểm phần trăm": the level compared with stands bare.
  if (figure.unit.includes('điểm') && pastMark(unmarked).test(words)) {
    const level = earlier.at(-1);
    if (level?.sentence === figure.sentence && level.kind === 'percent') {
      if (says(level.before, lessThanLevel, unmarked)) return 'down';
      if (says(level.before, moreThanLevel, unmarked)) return 'up';
    }
  }
  if (says(words, reaches, unmarked) || says(words, newlyCome, unmarked)) return undefined;
  if (addedThen(unmarked).test(figure.lead)) return undefined;
  if (says(words, falls, unmarked)) return village(unmarked).test(words) ? undefined : 'down';
  if (says(words, rises, unmarked)) return 'up';
  if (says(words, fallsAgainst, unmarked)) return 'down';
  if (says(words, risesAgainst, unmarked)) return 'up';
  // "nhiều hơn quý II 37 lượt": a quarter without its year is no mention.
  if (says(words, fallsAgainstTime, unmarked)) return 'down';
  if (says(words, risesAgainstTime, unmarked)) return 'up';
  if (/^\s*(?:(?:là|tới|đến)\s*)?$/u.test(words)) {
    if (says(figure.lead, fallsAgainstTime, unmarked)) return 'down';
    if (says(figure.lead, risesAgainstTime, unmarked)) return 'up';
  }
  if (telling(unmarked).test(words) && isBetween(figure, earlier.at(-1), unmarked)) return 'up';
  if (words.trim() === ',' && isNextChange(figure, earlier)) return earlier.at(-1)?.change;
  const moved = /[,;(–—]/u.test(words) ? movedBefore(figure, earlier, unmarked) : undefined;
  if (moved) return moved;
  // "93% (chỉ tiêu 95%, còn thiếu 2 điểm phần trăm)".
  if (figure.unit.includes('điểm') && says(words, shortBy, unmarked)) return 'down';
  if (/^\s*\)\s*(?:tới|đến|là|những)?\s*$/u.test(words)) return comparedIn(figure, earlier, unmarked);
  if (!joining(unmarked).test(words)) return undefined;
  const last = earlier.at(-1)?.kind === 'percent' && figure.kind !== 'percent' ? earlier.at(-2) : earlier.at(-1);
  return last?.sentence === figure.sentence ? last.change : undefined;
}

/** "cao hơn mục tiêu 90% của năm 2,4 điểm phần trăm": whose mark it is may stand behind it. */
const pastMark = bothSpellings(
  /^\s*(?:(?:của|do|theo) [^\s\d,;.()]+(?: [^\s\d,;.()]+){0,4}|(?:[^\s\d,;.()]+ ){0,2}(?:đề ra|đặt ra|giao))?\s*(?:tới|đến|là|những)?\s*$/u,
);

/** "năm 2021 có 110 mô hình, năm 2022 thêm 116 mô hình": so many came in that year. */
const addedThen = bothSpellings(/^\s*(?:(?:và|còn|đến|sang|riêng) )?(?:năm|quý|tháng) [\d/ivx]+ thêm(?: được)? ?$/u);

// "163 tổ, 1.004 hòa giải viên; nay bớt 5 tổ, 31 người": both were told before, in the same order.
function isNextChange(
  { after, kind, unit, sentence, noun, value }: Pick<Figure, 'after' | 'kind' | 'unit' | 'sentence' | 'noun' | 'value'>,
  earlier: readonly Figure[],
): boolean {
  const last = earlier.at(-1);
  if (kind !== 'count' || last?.kind !== 'count' || last.change === undefined || last.sentence !== sentence)
    return false;
  if (unit === '' || last.unit === unit || /^\s*[\p{L}(/]/u.test(after)) return false;
  const levels = earlier
    .slice(-near, -1)
    .filter((level) => level.change === undefined && level.kind === 'count' && !level.unit.includes('/'));
  const [first, next] = [last, { noun, value }].map((one) => levelOf(levels, one));
  return first !== undefined && next !== undefined && next.place > first.place && next.place - first.place <= 2;
}

// The last level of these things; "46 cán bộ" and "62 hội viên" are not of one kind.
function levelOf(levels: readonly Figure[], one: Pick<Figure, 'noun' | 'value'>): Figure | undefined {
  const { name, family } = one.noun;
  const kin = levels.filter(({ noun }) => noun.name === name || (family !== '' && noun.family === family));
  const level = kin.at(-1);
  return level && level.size > one.value.size && kin.every(({ noun }) => noun.name === level.noun.name)
    ? level
    : undefined;
}

const near = 8;

// "giảm từ 4,6% xuống còn 3,1%, tức 1,5%".
function movedBefore(
  { before, sentence }: Pick<Figure, 'before' | 'sentence'>,
  earlier: readonly Figure[],
  unmarked: boolean,
): 'up' | 'down' | undefined {
  const [from, to] = [earlier.at(-2), earlier.at(-1)];
  if (from?.sentence !== sentence || to?.sentence !== sentence || to.kind !== from.kind) return undefined;
  if (!says(before, thatIs, unmarked) || !says(to.before, reaches, unmarked)) return undefined;
  if (says(from.before, fallsFrom, unmarked)) return 'down';
  return says(from.before, risesFrom, unmarked) ? 'up' : undefined;
}

// "Thôn Hạ 3 đơn" is a place.
const village = bothSpellings(/(?:^|[^\p{L}])(?:thôn|xóm|làng|bản|ấp) hạ\s*$/u);
const telling = bothSpellings(/^\s*(?:là|tới|đến|lên tới)\s*$/u);
const joining = bothSpellings(/^[\s),]*(?:và|cùng|cùng với)\s*$/u);

/** "khoảng cách giữa hai xã là 11,5%": the figure before says how many are apart. */
export function isBetween(figure: Pick<Figure, 'sentence'>, count: Figure | undefined, unmarked: boolean): boolean {
  return count?.kind === 'count' && count.sentence === figure.sentence && says(count.before, betweenThem, unmarked);
}

// "cao hơn cùng kỳ (86,9%) 3 điểm phần trăm": the level compared with stands
// in brackets between the word and the change.
function comparedIn(
  figure: Pick<Figure, 'sentence'>,
  earlier: readonly Figure[],
  unmarked: boolean,
): 'up' | 'down' | undefined {
  const level = earlier.at(-1);
  if (level?.sentence !== figure.sentence || !level.before.trimEnd().endsWith('(')) return undefined;
  if (says(level.lead, lessThanLevel, unmarked)) return 'down';
  return says(level.lead, moreThanLevel, unmarked) ? 'up' : undefined;
}
