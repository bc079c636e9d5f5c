import type { Bound } from '@danvan/core/quantities';
import type { MentionKind } from '@danvan/core/reports';

/** One figure as a careful reader takes it. */
export interface ExpectedFigure {
  readonly text: string;
  readonly start: number;
  /** The part that carries the value. */
  readonly number: string;
  readonly kind: MentionKind;
  readonly value: string;
  /** `null` is not compared. */
  readonly unit: string | null;
  readonly bound: Bound;
  /** Finding it is neither required nor wrong. */
  readonly optional: boolean;
}

const bounds: readonly (readonly [RegExp, Bound])[] = [
  [/^(?:khoảng gần|gần|ngót)\s/iu, 'nearly'],
  [/^(?:khoảng|xấp xỉ|chừng)\s/iu, 'about'],
  [/^(?:hơn|trên)\s/iu, 'moreThan'],
  [/^(?:ít nhất|tối thiểu|không dưới|≥)\s?/iu, 'atLeast'],
  [/^(?:dưới|chưa đến|chưa tới)\s/iu, 'lessThan'],
  [/^(?:không quá|tối đa|≤)\s?/iu, 'atMost'],
];
const measured = /^(?:km2?|m|m2|m3|ha|héc-ta|héc ta|tấn|kg|tạ|lần|điểm|lít|kWh|GB|mm|cm)(?![\p{L}\p{N}])/u;
const spans = /^(?:ngày|tuần|tháng|năm|giờ|phút|quý|giây)(?![\p{L}\p{N}])/u;
const magnitudes: Readonly<Record<string, number>> = { nghìn: 3, ngàn: 3, vạn: 4, triệu: 6, tỷ: 9, tỉ: 9 };
const digits = '\\d+(?:[.,]\\d+)*';
const amount = new RegExp(`^([+-]?${digits}(?:\\s(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?![\\p{L}]))*)\\s*(.*)$`, 'su');

/**
 * Reads a bracketed mention: what its form leaves open stands behind the bar
 * as words, in any order: a kind, "=value", "@unit", "~bound", "#number", "optional".
 */
export function readSpan(text: string, start: number, spec: string): ExpectedFigure {
  const told = toldBy(spec);
  const guess = guessOf(text);
  const kind = (told.kind ?? guess?.kind) as MentionKind | undefined;
  const value = told.value ?? guess?.value;
  if (kind === undefined || value === undefined) throw new Error(`cannot read [${text}|${spec}]`);
  const bare =
    told.kind === 'docNumber' ||
    told.kind === 'time' ||
    kind === 'ordinal' ||
    kind === 'level' ||
    kind === 'other' ||
    kind === 'list' ||
    isCalendar(kind, value);
  return {
    text,
    start,
    number: told.number ?? guess?.number ?? text,
    kind,
    value,
    unit: told.unit === 'null' ? null : (told.unit ?? (bare ? null : (guess?.unit ?? null))),
    bound: told.bound ?? guess?.bound ?? 'exact',
    optional: told.optional,
  };
}

function isCalendar(kind: MentionKind, value: string): boolean {
  return /^(?:date|month|year)/u.test(kind) || (kind === 'period' && value.includes('-'));
}

interface Told {
  kind?: string;
  value?: string;
  unit?: string;
  bound?: Bound;
  number?: string;
  optional: boolean;
}

function toldBy(spec: string): Told {
  const told: Told = { optional: false };
  for (const [, mark, words = ''] of spec.matchAll(/([=@~#])?([^=@~#]+)/gu)) {
    const piece = words.replace(/ optional$/u, '').trim();
    if (/(?:^| )optional\s*$/u.test(words)) told.optional = true;
    if (mark === '=') told.value = piece;
    else if (mark === '@') told.unit = piece;
    else if (mark === '~') told.bound = piece as Bound;
    else if (mark === '#') told.number = piece;
    else
      for (const word of piece.split(/\s+/u)) {
        if (word !== '' && word !== 'optional') told.kind = word;
      }
  }
  return told;
}

type Guess = Omit<ExpectedFigure, 'text' | 'start' | 'optional'>;

function guessOf(text: string): Guess | undefined {
  return calendarOf(text) ?? quantityOf(text);
}

function calendarOf(text: string): Guess | undefined {
  const found = (kind: MentionKind, value: string): Guess => ({
    number: text,
    kind,
    value,
    unit: null,
    bound: 'exact',
  });
  const two = (piece = ''): string => piece.padStart(2, '0');
  const day = /^(?:ngày |Ngày )?(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text);
  if (day) return found('date', `${day[3]}-${two(day[2])}-${two(day[1])}`);
  const long = /^(?:ngày |Ngày )(\d{1,2}) tháng (\d{1,2})(?: năm (\d{4}))?$/u.exec(text);
  if (long) return found('date', `${long[3] ?? '-'}-${two(long[2])}-${two(long[1])}`);
  const short = /^(?:ngày |Ngày )(\d{1,2})[/-](\d{1,2})$/u.exec(text);
  if (short) return found('date', `--${two(short[2])}-${two(short[1])}`);
  const month = /^(?:tháng |Tháng )(\d{1,2})(?:[/-]| năm )(\d{4})$/u.exec(text);
  if (month) return found('month', `${month[2]}-${two(month[1])}`);
  const bare = /^(?:tháng |Tháng )(\d{1,2})$/u.exec(text);
  if (bare) return found('month', `--${two(bare[1])}`);
  const year = /^(?:năm |Năm )?((?:19|20)\d\d)$/u.exec(text);
  if (year) return found('year', year[1] ?? '');
  const years = /^(?:(?:giai đoạn|Giai đoạn|nhiệm kỳ|Nhiệm kỳ) )?(\d{4})\s?[-–]\s?(\d{4})$/u.exec(text);
  if (years) return found('yearRange', `${years[1]}/${years[2]}`);
  const half = /^(\d{1,2}) tháng (đầu|cuối) năm (\d{4})$/u.exec(text);
  if (half) {
    const count = Number(half[1]);
    const [from, to] = half[2] === 'đầu' ? [1, count] : [13 - count, 12];
    return found('period', `${half[3]}-${two(String(from))}/${half[3]}-${two(String(to))}`);
  }
  const quarter = /^(?:quý|Quý) (IV|I{1,3}|\d)(?:\/| năm )(\d{4})$/u.exec(text);
  if (quarter) {
    const at = ['I', 'II', 'III', 'IV'].indexOf(quarter[1] ?? '') + 1 || Number(quarter[1]);
    return found('period', `${quarter[2]}-${two(String(at * 3 - 2))}/${quarter[2]}-${two(String(at * 3))}`);
  }
  const symbol = /^(.+?) (?:số )?(\d+(?:-[\p{Lu}][\p{L}/-]+|\/[\p{L}\d/-]*\p{L}[\p{L}\d/-]*))$/u.exec(text);
  if (symbol && symbol[1] !== undefined && !/\d/u.test(symbol[1]))
    return { ...found('docNumber', symbol[2] ?? ''), number: symbol[2] ?? '', unit: symbol[1] };
  return undefined;
}

function quantityOf(text: string): Guess | undefined {
  let bound: Bound = 'exact';
  let rest = text;
  for (const [words, which] of bounds) {
    if (!words.test(rest)) continue;
    bound = which;
    rest = rest.replace(words, '');
    break;
  }
  const open = /^từ (.*) trở (lên|xuống)$/su.exec(rest);
  if (open) {
    bound = open[2] === 'lên' ? 'atLeast' : 'atMost';
    rest = open[1] ?? '';
  }
  const fraction = new RegExp(`^(${digits})/(${digits})\\s*(.*)$`, 'su').exec(rest);
  if (fraction) {
    const value = `${plain(fraction[1])}/${plain(fraction[2])}`;
    return { number: `${fraction[1]}/${fraction[2]}`, kind: 'fraction', value, unit: unitOf(fraction[3]), bound };
  }
  const found = amount.exec(rest);
  if (!found) return undefined;
  const [, number = '', after = ''] = found;
  const unit = unitOf(after);
  return { number, kind: kindOf(number, unit), value: valueOf(number), unit, bound };
}

function unitOf(words: string | undefined): string | null {
  const unit = (words ?? '').trim();
  return unit === '' ? null : unit;
}

function kindOf(number: string, unit: string | null): MentionKind {
  if (unit === null) return 'count';
  if (/^(?:%|‰|phần trăm|điểm phần trăm|điểm %)/u.test(unit)) return 'percent';
  if (/^(?:đồng(?! chí)|đ|VNĐ|VND)(?![\p{L}])/u.test(unit)) return 'money';
  if (measured.test(unit)) return 'measure';
  return spans.test(unit) && !/^ngày công/u.test(unit) && !/\s(?:nghìn|ngàn|triệu|tỷ)/u.test(number)
    ? 'period'
    : 'count';
}

function valueOf(number: string): string {
  const [first = '', ...rest] = number.split(/\s+/u);
  const power = rest.reduce((sum, word) => sum + (magnitudes[word] ?? 0), 0);
  const [whole = '', decimals = ''] = plain(first).split('.');
  const shifted = whole + decimals.padEnd(power, '0').slice(0, power);
  const left = decimals.slice(power);
  return tidy(left === '' ? shifted : `${shifted}.${left}`);
}

// Dots before three digits group thousands; a comma is the decimal sign.
function plain(number: string | undefined): string {
  const words = (number ?? '').replace(/^\+/u, '');
  const grouped = /^-?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(words);
  return tidy((grouped ? words.replaceAll('.', '') : words).replace(',', '.'));
}

function tidy(value: string): string {
  const bare = value.replace(/^(-?)0+(?=\d)/u, '$1');
  return bare.includes('.') ? bare.replace(/\.?0+$/u, '') : bare;
}
