// The period that a report is about: of its title, or of the paragraph that opens with one.
import { bothSpellings } from './both-spellings.js';
import type { Figure, Scene } from './figure.js';
import { titleEndOf } from './headings.js';
import type { Mention } from './mention.js';
import { plainSlice } from './plain-words.js';
import { datelinePeriod, thisYear } from './dateline-period.js';
import { isName, isStretch, joined } from './stretch.js';

interface Opening {
  readonly from: number;
  readonly value: string;
}

interface Told {
  readonly title: string | undefined;
  readonly openings: readonly Opening[];
}

const known = new WeakMap<Scene, Told>();

function toldBy(scene: Scene): Told {
  const found = known.get(scene) ?? told(scene);
  known.set(scene, found);
  return found;
}

function told(scene: Scene): Told {
  const title = findTitle(scene);
  const openings = findOpenings(scene);
  return { title: title ?? (openings.length === 0 ? datelinePeriod(scene, isAhead) : undefined), openings };
}

/** The period of the title: "Kết quả 6 tháng đầu năm 2020" above everything. */
export function titlePeriod(scene: Scene): string | undefined {
  return toldBy(scene).title;
}

/** The period of the title, or else of the nearest opening before the figure: "Năm 2017, toàn ngành …". */
export function reportPeriod(scene: Scene, figure: Figure): string | undefined {
  const { title, openings } = toldBy(scene);
  if (title !== undefined) return title;
  let [low, high] = [0, openings.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((openings[middle]?.from ?? 0) < figure.start) low = middle + 1;
    else high = middle;
  }
  // A headline tells what the text below it opens with.
  if (low === 0 && figure.start < titleEndOf(scene)) return openings[0]?.value;
  return openings[low - 1]?.value;
}

// "Kế hoạch cải cách hành chính năm 2021" in a title is about that year; "giai đoạn 2021-2025" of a programme yields to "năm 2022" behind it.
function findTitle(scene: Scene): string | undefined {
  const end = titleEndOf(scene);
  let wide: string | undefined;
  let named: string | undefined;
  for (const mention of scene.mentions) {
    if (mention.start >= end) break;
    // "Bản tin số 4/2023" numbers the issue.
    const lead = plainSlice(scene, Math.max(0, mention.start - 8), mention.start);
    if (/^\d/u.test(scene.text.slice(mention.start)) && issue(scene.unmarked).test(lead)) continue;
    const value = valueIn(scene, mention);
    if (value === undefined || isAhead(scene, mention)) continue;
    if (isName(scene, mention)) {
      if (mention.kind !== 'yearRange') named ??= value;
    } else if (mention.kind === 'yearRange') wide ??= value;
    else if (!inHead(scene, mention)) return value;
    else return wide ?? named ?? lastOfHead(scene, mention);
  }
  return wide ?? named;
}

const issue = bothSpellings(/(?:^|\s)số $/u);

// The head of a table without any line above it that says when: "Nhận năm 2022 | Nhận năm 2023 | Đã giải quyết".
function inHead({ text }: Scene, { start, end }: Mention): boolean {
  return (
    /[\t|][^\n]*$/u.test(text.slice(Math.max(0, start - longestLead), start)) ||
    /^[^\n]{0,40}[\t|]/u.test(text.slice(end))
  );
}

function lastOfHead({ text, mentions }: Scene, first: Mention): string {
  const line = text.indexOf('\n', first.end);
  const years = mentions.filter(({ kind, start }) => kind === first.kind && start >= first.start && start < line);
  return years.reduce((last, { value }) => (value > last ? value : last), first.value);
}

/** A month or a number of months without a year is of the year that the text names first. */
function valueIn(scene: Scene, mention: Mention): string | undefined {
  const { kind, value, unit, end } = mention;
  if (isStretch(mention)) return value;
  if (kind === 'month' && value.startsWith('--')) {
    const year = yearOf(scene);
    return year === undefined ? undefined : year + value.slice(1);
  }
  const months = kind === 'period' && (unit === 'tháng' || unit === 'thang') ? Number(value) : 0;
  if (!Number.isInteger(months) || months < 1 || months > 12) return undefined;
  if (!behindMonths(scene.unmarked).test(plainSlice(scene, end, end + 12))) return undefined;
  const year = yearOf(scene);
  return year === undefined ? undefined : `${year}-01/${year}-${String(months).padStart(2, '0')}`;
}

const behindMonths = bothSpellings(/^\s*(?:đầu năm|của năm|[\n,.:]|$)/u);

const mostAsked = 12;

function yearOf({ mentions }: Scene): string | undefined {
  const dated = mentions.slice(0, mostAsked).find(({ kind, value }) => calendar.has(kind) && /^\d{4}/u.test(value));
  return dated?.value.slice(0, 4);
}

const calendar = new Set<Mention['kind']>(['year', 'month', 'monthRange', 'date', 'dateRange', 'period']);

/** "kết quả quý I, phương hướng nhiệm vụ quý II": the word nearest to it decides. */
export function isAhead(scene: Scene, mention: Mention): boolean {
  const lead = plainSlice(scene, Math.max(0, mention.start - longestLead), mention.start);
  const last = [...lead.matchAll(looks(scene.unmarked))].at(-1);
  const behind = plainSlice(scene, mention.end, mention.end + 60);
  if (aims(scene.unmarked).test(behind)) return true;
  // "Kết quả thực hiện nhiệm vụ quý III" looks back.
  return last?.[1] !== undefined && !looksBack(scene.unmarked).test(lead.slice(0, last.index));
}

const looks = bothSpellings(/(phương hướng|nhiệm vụ|kế hoạch|mục tiêu)|thực hiện|kết quả|tình hình|sơ kết|tổng kết/gu);
const aims = bothSpellings(/^[^.;\d]{0,40}(?:đặt mục tiêu|phấn đấu|sẽ tập trung|sẽ tiếp tục|dự kiến)/u);
const looksBack = bothSpellings(/(?:thực hiện|kết quả|tình hình)\s*$/u);

const longestLead = 100;

// Paragraphs are about the period that opened one last. Inside a paragraph an earlier year only compares.
function findOpenings(scene: Scene): Opening[] {
  const found: Opening[] = [];
  const now = thisYear(scene) ?? '';
  let at = 0;
  let paragraph = -1;
  for (let index = 0; index < scene.mentions.length; index += 1) {
    const mention = scene.mentions[index];
    if (!mention) break;
    while (at + 1 < scene.sentences.length && (scene.sentences[at]?.end ?? 0) <= mention.start) at += 1;
    const sentence = scene.sentences[at];
    if (!sentence || !isStretch(mention) || mention.start - sentence.start > longestLead) continue;
    if (!opens(scene, sentence.start, mention) || isName(scene, mention) || isAhead(scene, mention)) continue;
    // "Năm 2021 chỉ số này là 86,92%" looks back from the year before it.
    if (toldBack(scene.unmarked).test(plainSlice(scene, mention.end, mention.end + 30))) continue;
    // "Đến cuối năm 2019 có 11 xã; riêng năm nay …" looks back.
    if (mention.value < now && atEnd(scene.unmarked).test(plainSlice(scene, sentence.start, mention.start))) continue;
    const value = joined(scene, index);
    const last = found.at(-1);
    const isSame = sentence.paragraph === paragraph;
    if (isSame && last && value < last.value) continue;
    paragraph = sentence.paragraph;
    if (last?.value !== value) found.push({ from: mention.start, value });
  }
  return found;
}

function opens(scene: Scene, start: number, mention: Mention): boolean {
  const lead = plainSlice(scene, start, mention.start);
  // "Theo Thanh tra thành phố, năm 2017 …", "Báo cáo chuyển đổi số 11 tháng năm 2024 …"
  const own = lead.replace(source(scene.unmarked), '').replace(reportOn(scene.unmarked), '');
  return own.length <= 24 && opening(scene.unmarked).test(own);
}

const toldBack = bothSpellings(
  /^,? (?:thì )?(?:các )?(?:con số|tỷ lệ|chỉ số|số liệu|mức|số)(?: \p{L}+)? (?:này|đó|ấy|trên|tương ứng)(?!\p{L})/u,
);
const atEnd = bothSpellings(/(?:cuối|hết) $/u);
const source = bothSpellings(
  /^\s*(?:(?:theo|tại|căn cứ) [^,;:]{1,60}, |[^,;:\d]{1,80} (?:cho biết|cho hay|thông tin|chia sẻ|nói|kể|khẳng định)(?: rằng)?[,:] ?(?:trong )?)/u,
);
const reportOn = bothSpellings(/^\s*(?:theo )?(?:báo cáo|thống kê|số liệu|tổng hợp|kết quả) [^,;:\d]{0,40}$/u);
const opening = bothSpellings(
  /^[\s\d.)•*+–-]*(?:trong|tính|từ|đến|tới|năm|giai đoạn|qua|cả|riêng|đợt|cuộc|khảo sát|kết quả|,|\s)*$/u,
);
