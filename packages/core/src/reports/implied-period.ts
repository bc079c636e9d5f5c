// Periods that go without their year: "tháng 7", "9 tháng", "từ đầu năm đến nay".
import { bothSpellings } from './both-spellings.js';
import { dayOf } from './dateline-period.js';
import type { Figure, Scene } from './figure.js';
import type { Mention } from './mention.js';
import { plainSlice } from './plain-words.js';
import { isAhead, titlePeriod } from './report-period.js';
import { isName, isStretch } from './stretch.js';

/** Units stand as they were typed. */
function isMonths(unit: string | null): boolean {
  return unit === 'tháng' || unit === 'thang';
}

const monthOnly = /^--(\d{2})$/u;
const longest = 200;

/** The stretch that a month or a number of months without a year means in this text; `undefined` for any other mention. */
export function impliedStretch(scene: Scene, mention: Mention): string | undefined {
  const { kind, value, unit, start, end } = mention;
  if (kind === 'month') return monthOf(scene, mention);
  if (kind === 'period' && (unit === 'năm' || unit === 'nam')) return yearsOf(scene, mention);
  if (kind !== 'period' || !isMonths(unit) || !/^(?:[2-9]|1[01])$/u.test(value)) return undefined;
  // "thu ngân sách 9 tháng đạt 172 tỷ đồng", not "trong vòng 9 tháng", "9 tháng trước".
  if (!behindMonths(scene.unmarked).test(plainSlice(scene, end, end + 12))) return undefined;
  if (otherMonths(scene.unmarked).test(plainSlice(scene, Math.max(0, start - 12), start))) return undefined;
  const months = new RegExp(`^(\\d{4})-01/\\1-${value.padStart(2, '0')}$`, 'u');
  const title = titlePeriod(scene);
  // Nine months in a report on September, or on the third quarter, are those up to it.
  if (title !== undefined) {
    const [, year, month] = /(\d{4})-(\d{2})$/u.exec(title) ?? [];
    return year !== undefined && Number(month) === Number(value) ? `${year}-01/${year}-${String(month)}` : undefined;
  }
  return stretchesOf(scene).find((other) => months.test(other.value))?.value;
}

// "Trong 5 năm, các tổ tiếp nhận 942 vụ" in a text on 2015-2019.
function yearsOf(scene: Scene, { value, start, end }: Mention): string | undefined {
  if (!/^(?:[2-9]|1\d|20)$/u.test(value)) return undefined;
  if (!ofYears(scene.unmarked).test(plainSlice(scene, Math.max(0, start - 12), start))) return undefined;
  if (!behindYears(scene.unmarked).test(plainSlice(scene, end, end + 12))) return undefined;
  const years = Number(value);
  return stretchesOf(scene).find((other) => {
    if (other.kind !== 'yearRange' || other.start > farthest || isAhead(scene, other)) return false;
    const [from, to] = other.value.split('/').map(Number);
    return from !== undefined && to !== undefined && to - from + 1 === years;
  })?.value;
}

const farthest = 1000;

const known = new WeakMap<Scene, readonly Mention[]>();

/** The stretches that a text names, each where it stands first: a long text names few, and they are asked for at every figure. */
function stretchesOf(scene: Scene): readonly Mention[] {
  const found = known.get(scene);
  if (found) return found;
  const first = new Map<string, Mention>();
  for (const mention of scene.mentions)
    if (isStretch(mention) && !first.has(mention.value)) first.set(mention.value, mention);
  const stretches = [...first.values()];
  known.set(scene, stretches);
  return stretches;
}
const ofYears = bothSpellings(/(?:^|[.;:(]|trong|sau|qua|suốt)\s*$/u);
const behindYears = bothSpellings(/^ ?(?:,|:|qua(?!\p{L})|(?:đã|các|toàn|có|tiếp|nhận|tổ chức) )/u);

// "Tháng đầu, tháng 7, hồ sơ trực tuyến đạt 79%" in a report on the third quarter.
function monthOf(scene: Scene, { value, start, end }: Mention): string | undefined {
  const month = monthOnly.exec(value)?.[1];
  const title = titlePeriod(scene);
  if (month === undefined || title === undefined || title.slice(0, 4) !== /\/(\d{4})/u.exec(`${title}/${title}`)?.[1])
    return undefined;
  const from = Math.max(0, start - 24);
  // The end of the line before is one, too.
  const lead = plainSlice(scene, from + scene.text.slice(from, start).lastIndexOf('\n') + 1, start);
  if (!ofMonth(scene.unmarked).test(lead)) return undefined;
  if (!behindMonth(scene.unmarked).test(plainSlice(scene, end, end + 8))) return undefined;
  return `${title.slice(0, 4)}-${month}`;
}

const behindMonths = bothSpellings(/^ ?(?:đầu năm )?(?:,|:|đã |đạt |ước |được |là |có |toàn |các |tiếp |nhận )/u);
const otherMonths = bothSpellings(/(?:vòng|sau|hơn|gần|từng|mỗi|hạn|cuối|còn|tiếp theo) ?$/u);
const ofMonth = bothSpellings(/(?:^|[,;:.(–-])\s*(?:(?:riêng|tính riêng|trong|của|ở|còn) )*$/u);
const behindMonth = bothSpellings(/^ ?(?:[,:]|(?:đã|đạt|là|có|tiếp|nhận|thì|mới|chỉ|toàn|cả|các) )/u);

const sinceNewYear = bothSpellings(
  /(?:^|[\s,(])(?:(?:lũy kế|cộng dồn)(?: chung)? )?(?:tính )?(?:từ )?đầu năm(?: (\d{4}))?(?: cho)? (?:đến|tới)(?: hết| cuối| nay)*|(?:^|[\s,;:(])(?:lũy kế|cộng dồn)(?: chung)?(?: từ)? đầu năm|(?:^|[\s,;:(])(?:lũy kế|cộng dồn)(?: chung| cả)?(?: trong)? (\d{1,2}) tháng/gu,
);

/** The year up to a month: "lũy kế từ đầu năm đến hết tháng 11", "từ đầu năm đến nay". */
export function yearToDate(scene: Scene, figure: Figure): string | undefined {
  const start = Math.max(scene.sentences[figure.sentence]?.start ?? 0, figure.start - longest);
  const words = plainSlice(scene, start, figure.start);
  const found = [...words.matchAll(sinceNewYear(scene.unmarked))].at(-1);
  if (!found) return undefined;
  const title = titlePeriod(scene);
  const year = title?.slice(0, 4) ?? dayOf(scene)?.slice(0, 4);
  // "từ đầu năm 2021 đến nay" in a report on 2023 is more than a year.
  if (year === undefined || (found[1] ?? year) !== year) return undefined;
  const behind = start + found.index + found[0].length;
  let until: string | undefined;
  for (let at = figure.mention - 1; at >= 0; at -= 1) {
    const mention = scene.mentions[at];
    if (!mention || mention.start < behind - 4) break;
    if (mention.kind === 'month') until = mention.value.slice(-2);
    else if (mention.kind === 'date') until = mention.value.replace(/^(?:-|\d{4})-(\d{2})-\d{2}$/u, '$1');
    // "từ đầu năm đến nay 12 cuộc; năm 2022 có 9 cuộc".
    else if (isStretch(mention) && !isName(scene, mention)) return undefined;
  }
  until ??= title === undefined ? undefined : /-(\d{2})$/u.exec(title)?.[1];
  // "lũy kế 9 tháng" in a report on the third quarter.
  if (found[2] !== undefined && found[2].padStart(2, '0') !== until) return undefined;
  return until === undefined || until === '12' ? year : until === '01' ? `${year}-01` : `${year}-01/${year}-${until}`;
}

/** "Quý III, toàn huyện tiếp 286 lượt" in a text on nine months of 2024: the quarter of that year. */
export function impliedQuarter(scene: Scene, figure: Figure): string | undefined {
  const [year, last] = [...(titlePeriod(scene) ?? '').matchAll(/(\d{4})(?:-\d{2})?/gu)].map(([, found]) => found);
  if (year === undefined || (last ?? year) !== year) return undefined;
  const start = scene.sentences[figure.sentence]?.start ?? 0;
  const words = plainSlice(scene, start, Math.min(figure.start, start + longest));
  const found = quarterAhead(scene.unmarked).exec(words);
  if (!found || otherSpan(scene.unmarked).test(words.slice(found[0].length))) return undefined;
  const quarter = quarters.indexOf(found[1] ?? '') % 4;
  const month = (at: number): string => `${year}-${String(at).padStart(2, '0')}`;
  return `${month(3 * quarter + 1)}/${month(3 * quarter + 3)}`;
}

const quarters = ['i', 'ii', 'iii', 'iv', '1', '2', '3', '4'];
const quarterAhead = bothSpellings(
  /^[^\p{L}\d]*(?:(?:riêng|trong|tính riêng) )?quý (i{1,3}|iv|[1-4])(?:, | (?!năm|\/|so))/u,
);
const otherSpan = bothSpellings(/(?:^|[^\p{L}])(?:lũy kế|cộng dồn|quý|\d+ tháng|cả năm|năm \d{4})(?!\p{L})/u);
