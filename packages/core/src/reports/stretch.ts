// Stretches of the calendar that a text names.
import { bothSpellings } from './both-spellings.js';
import type { Scene } from './figure.js';
import type { Mention } from './mention.js';
import { plainSlice } from './plain-words.js';

const kinds = new Set<Mention['kind']>(['year', 'yearRange', 'month', 'monthRange', 'dateRange']);

/** A stretch of the calendar with its year. */
export function isStretch(mention: Mention | undefined): mention is Mention {
  if (!mention || mention.value.includes('--')) return false;
  return kinds.has(mention.kind) || (mention.kind === 'period' && /^\d{4}-/u.test(mention.value));
}

/** A year inside the name of a scheme or a document says nothing about the figures. */
export function isName(scene: Scene, mention: Mention): boolean {
  const from = Math.max(0, mention.start - 60);
  const line = scene.text.slice(from, mention.start).lastIndexOf('\n');
  const lead = plainSlice(scene, from + line + 1, mention.start);
  const open = lead.lastIndexOf('“') > lead.lastIndexOf('”');
  return open || (named(scene.unmarked).test(lead) && !isSpan(scene, mention, lead)) || isCompared(scene, lead);
}

const named = bothSpellings(
  /(?:đề án|chỉ thị|nghị quyết|quyết định|kế hoạch|chương trình|luật|bản tin|tập san)[^,;:.]*$/u,
);

// "tổng kết 10 năm thi hành Luật Hòa giải ở cơ sở (2014 – 2023)": the years that the text looks back on.
function isSpan({ unmarked }: Scene, { kind }: Mention, lead: string): boolean {
  return kind === 'yearRange' && spans(unmarked).test(lead);
}

const spans = bothSpellings(/(?:^|[\s(])(?:[2-9]|[1-3]\d) năm (?:thi hành|thực hiện|triển khai)[^()]*\($/u);

/** Whether these words make what follows them a period that is only compared with. */
export function isCompared({ unmarked }: Scene, lead: string): boolean {
  return compares(unmarked).test(lead) || exceeds(unmarked).test(lead);
}

// "so với 7.790 lượt của năm 2011", "gấp 2,4 lần năm 2015": the sentence goes on about its own period.
const compares = bothSpellings(
  /(?:cùng kỳ|so với)(?:[^,;.]{0,12}| [\d.,]+ [\p{L} ]{1,24}(?:của|hồi) )$|(?:gấp|bằng) [\d.,]+ ?(?:lần|%)(?: (?:của|mức))* ?$/u,
);

// "ít hơn tháng 9/2018 là 58 lượt", "kém năm 2021 48 lượt", "giảm so năm trước".
const exceeds = bothSpellings(/(?:^|[\s,(])(?:hơn|kém|so|đối chiếu với)(?: (?:của|cùng kỳ|mức))* ?$/u);

/** "Năm 2017 và 6 tháng đầu năm 2018" is one stretch of eighteen months. */
export function joined(scene: Scene, index: number): string {
  const last = scene.mentions[index];
  const first = scene.mentions[index - 1];
  if (!last) return '';
  if (!isStretch(first) || !/^\s*(?:và|đến)\s*(?:trong\s*)?$/u.test(scene.text.slice(first.end, last.start)))
    return last.value;
  const [from] = monthsOf(first.value);
  const [, to] = monthsOf(last.value);
  return from !== undefined && to !== undefined && from < to ? `${from}/${to}` : last.value;
}

function monthsOf(value: string): [string | undefined, string | undefined] {
  const [from = '', to = from] = value.split('/');
  const month = (text: string, edge: string): string | undefined =>
    /^\d{4}$/u.test(text) ? `${text}-${edge}` : /^\d{4}-\d{2}$/u.test(text) ? text : undefined;
  return [month(from, '01'), month(to, '12')];
}

/** Days that are whole months, or a whole year, are named by them: "từ 01/7 đến 30/9/2025" is July to September. */
export function inMonths(value: string): string {
  const [, year = '', month = '', untilYear = '', untilMonth = '', day] = wholeDays.exec(value) ?? [];
  if (day === undefined || Number(day) !== new Date(Date.UTC(Number(untilYear), Number(untilMonth), 0)).getUTCDate())
    return value;
  if (year === untilYear && month === '01' && untilMonth === '12') return year;
  const [from, to] = [`${year}-${month}`, `${untilYear}-${untilMonth}`];
  return from === to ? from : `${from}/${to}`;
}

const wholeDays = /^(\d{4})-(\d{2})-01\/(\d{4})-(\d{2})-(\d{2})$/u;

/** Whether a range of years or months holds a year or a stretch. */
export function holds(range: string, value: string): boolean {
  const [[from, to], [first, last]] = [monthsOf(range), monthsOf(value)];
  return (
    [from, to, first, last].every((end) => end !== undefined) &&
    String(from) <= String(first) &&
    String(last) <= String(to)
  );
}
