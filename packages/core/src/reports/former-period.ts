// The period of a figure that the text compares with.
import { bothSpellings } from './both-spellings.js';
import { bracketed, claimPeriod } from './claim-period.js';
import type { Figure, Scene } from './figure.js';
import type { Mention } from './mention.js';
import { plainSlice } from './plain-words.js';
import { isStretch } from './stretch.js';

/** How many mentions back the period that is compared with may stand. */
const nearest = 5;
const monthOnly = /^--\d{2}$/u;

/** The period of a figure of an earlier period, where the text says which: "so với năm 2021 (244 lượt)", "quý trước (97,6%)". */
export function formerPeriod(scene: Scene, figure: Figure): string | null {
  return (
    bracketed(scene, figure) ??
    namedBefore(scene, figure) ??
    namedBehind(scene, figure) ??
    relative(scene, figure) ??
    null
  );
}

function namedBefore(scene: Scene, figure: Figure): string | undefined {
  const start = scene.sentences[figure.sentence]?.start ?? 0;
  for (let index = figure.mention - 1; index >= 0 && index >= figure.mention - nearest; index -= 1) {
    const before = scene.mentions[index];
    if (!before || before.start < start) return undefined;
    if (!(monthOnly.test(before.value) || isStretch(before))) continue;
    const between = plainSlice(scene, before.end, figure.start);
    const isDirect = direct(scene.unmarked).test(between);
    if (!isDirect && !isCompared(scene, before) && !thatYear(scene.unmarked).test(figure.before)) continue;
    return inYearOf(scene, figure, before);
  }
  return undefined;
}

// "so với 118 mô hình được công nhận năm 2020".
function namedBehind(scene: Scene, figure: Figure): string | undefined {
  const period = scene.mentions[figure.mention + 1];
  if (!isStretch(period) || period.end > (scene.sentences[figure.sentence]?.end ?? 0)) return undefined;
  if (!against(scene.unmarked).test(figure.before)) return undefined;
  return behind(scene.unmarked).test(plainSlice(scene, figure.end, period.start)) ? period.value : undefined;
}

const against = bothSpellings(/(?:^|[\s,;(])(?:so với|so|hơn|kém)(?: mức| con số)?\s*$/u);
const behind = bothSpellings(/^(?: (?!so|và|trong|tăng|giảm)\p{L}+){0,5} (?:của|trong|vào|ở|hồi)? ?$/u);

// "Cùng kỳ năm 2023, con số này lần lượt là 231 vụ và 195 vụ".
function isCompared(scene: Scene, mention: Mention): boolean {
  const lead = plainSlice(scene, Math.max(0, mention.start - 40), mention.start);
  return compares(scene.unmarked).test(lead);
}

const direct = bothSpellings(/^[\s,(:]*(?:(?:là|có|đạt|với|mới|chỉ|đã|lên|tới|đến|ở mức)(?: |$))*\s*$/u);
const thatYear = bothSpellings(/năm (?:ấy|đó)(?!\p{L})/u);
const compares = bothSpellings(
  /(?:cùng kỳ|cùng thời (?:gian|kỳ|điểm)|so với|so|đối chiếu với|hơn|kém)(?: của)? ?$|(?:năm|kỳ|quý|tháng) (?:trước|ngoái|liền kề)(?: đó)?,? ?\(?$/u,
);

// "cùng kỳ năm 2023" beside four months of 2024 are the same months of 2023; "tháng 3" beside April is of that year.
function inYearOf(scene: Scene, figure: Figure, mention: Mention): string | undefined {
  const current = claimPeriod(scene, figure);
  if (monthOnly.test(mention.value)) return current === null ? undefined : current.slice(0, 4) + mention.value.slice(1);
  if (mention.kind !== 'year' || current === null || current === mention.value) return mention.value;
  const lead = plainSlice(scene, Math.max(0, mention.start - 24), mention.start);
  if (!sameTime(scene.unmarked).test(lead)) return mention.value;
  return shifted(current, 12 * (Number(mention.value) - Number(current.slice(0, 4)))) ?? mention.value;
}

const sameTime = bothSpellings(/cùng (?:kỳ|thời (?:gian|kỳ|điểm))(?: của)? ?$/u);

/** The period that stands right before the bracket that a figure is in: "So với năm 2019 (thụ lý 231 vụ, thành 176 vụ)". */
export function bracketPeriod(scene: Scene, figure: Figure): string | undefined {
  if (figure.depth === 0) return undefined;
  const start = scene.sentences[figure.sentence]?.start ?? 0;
  const open = scene.text.lastIndexOf('(', figure.start);
  if (open < start || figure.start - open > longest || scene.text.lastIndexOf(')', figure.start) > open)
    return undefined;
  for (let index = figure.mention - 1; index >= 0 && index >= figure.mention - 2 * nearest; index -= 1) {
    const before = scene.mentions[index];
    if (!before || before.start < start) return undefined;
    // "nhiều hơn năm 2017 34 mô hình (152 mô hình)": how much more stands in between.
    if (before.end <= open && !isStretch(before) && isDistance(scene, before, open)) continue;
    if (before.end > open) {
      // "(cùng kỳ năm 2019: 176 vụ, thành 150 vụ)"
      if (isStretch(before) && inBracket(scene.unmarked).test(plainSlice(scene, open, before.start)))
        return inYearOf(scene, figure, before);
      if (isStretch(before)) return undefined;
      continue;
    }
    const isDirect = isStretch(before) && bridge(scene.unmarked).test(plainSlice(scene, before.end, open));
    return isDirect && isCompared(scene, before) ? inYearOf(scene, figure, before) : undefined;
  }
  return undefined;
}

const inBracket = bothSpellings(/^\(\s*cùng kỳ ?$/u);

function isDistance(scene: Scene, { kind, end }: Mention, open: number): boolean {
  return (kind === 'count' || kind === 'percent' || kind === 'measure') && scene.text.slice(end, open).trim() === '';
}

const longest = 160;
const bridge = bothSpellings(/^\s*(?:(?:là )?[\d.,]+ ?(?:%|\p{L}+(?: \p{L}+){0,4})\s*)?$/u);

const relatives: readonly (readonly [words: (unmarked: boolean) => RegExp, months: number])[] = [
  [bothSpellings(/cùng (?:kỳ|thời (?:gian|kỳ|điểm))|(?:năm|kỳ này năm) (?:liền )?(?:trước|ngoái|kề)/u), 12],
  [bothSpellings(/quý trước|quý liền (?:trước|kề)/u), 3],
  [bothSpellings(/tháng trước|tháng liền (?:trước|kề)/u), 1],
];

// "so với quý trước (97,6%)": counted back from the period of the text.
function relative(scene: Scene, figure: Figure): string | undefined {
  const start = scene.sentences[figure.sentence]?.start ?? 0;
  const before = plainSlice(scene, Math.max(start, figure.start - 60), figure.start);
  const behind = /^[^,;.]*/u.exec(figure.after)?.[0] ?? '';
  const found = last(before, scene.unmarked) ?? last(behind, scene.unmarked);
  const current = found === undefined ? null : claimPeriod(scene, figure);
  return found === undefined || current === null ? undefined : shifted(current, -found);
}

/** The period that a column of a table names by its distance: "Cùng kỳ", "Kỳ trước". */
export function columnPeriod(words: string, current: string | undefined, unmarked: boolean): string | undefined {
  if (current === undefined || otherColumn(unmarked).test(words)) return undefined;
  const months = last(words, unmarked) ?? (before(unmarked).test(words) ? lengthOf(current) : undefined);
  return months === undefined ? undefined : shifted(current, -months);
}

const otherColumn = bothSpellings(/so (?:với|sánh)|tăng|giảm|chuyển|tồn/u);
const before = bothSpellings(/kỳ trước/u);

function lengthOf(period: string): number | undefined {
  const [from = '', to = from] = period.split('/');
  const [first, last] = [from, to].map((end) => end.split('-').map(Number));
  if (from.length !== to.length || !first || !last) return undefined;
  const [years, months] = [(last[0] ?? 0) - (first[0] ?? 0), (last[1] ?? 0) - (first[1] ?? 0)];
  return from.length === 4 ? 12 * (years + 1) : from.length === 7 ? 12 * years + months + 1 : undefined;
}

function last(words: string, unmarked: boolean): number | undefined {
  const places = relatives.map(([pattern, months]) => [words.search(pattern(unmarked)), months] as const);
  return places.filter(([at]) => at >= 0).sort(([one], [other]) => other - one)[0]?.[1];
}

// A period of the same length, so many months later; `undefined` where it has no such neighbour. Days are kept for whole
// years only: which day ends another month is not said.
function shifted(period: string, months: number): string | undefined {
  const moved = period.split('/').map((end) => {
    const [year = 0, month, day] = end.split('-').map(Number);
    if (month === undefined) return months % 12 === 0 ? String(year + months / 12) : undefined;
    if (day !== undefined && months % 12 !== 0) return undefined;
    const at = year * 12 + month - 1 + months;
    const days = day === undefined ? [] : [Math.min(day, lastDay(Math.floor(at / 12), month))];
    const [later, ...rest] = [Math.floor(at / 12), (at % 12) + 1, ...days];
    return [String(later), ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
  });
  return isDated.test(period) && !moved.includes(undefined) ? moved.join('/') : undefined;
}

const isDated = /^\d{4}(?:-\d{2}){0,2}(?:\/\d{4}(?:-\d{2}){0,2})?$/u;

function lastDay(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
