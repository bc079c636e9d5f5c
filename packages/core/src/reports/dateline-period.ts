// The period of a text whose title names none and whose paragraphs open with none.
import { bothSpellings } from './both-spellings.js';
import type { Scene } from './figure.js';
import { titleEndOf } from './headings.js';
import type { Mention } from './mention.js';
import { plainSlice, plainWords } from './plain-words.js';
import { isName, isStretch } from './stretch.js';

const atEnd = bothSpellings(/(?:cuối|hết) $/u);
const now = bothSpellings(/năm nay(?!\p{L})/u);

/** How far from its beginning a short text says what it is about. */
const opening = 500;
const mostWords = 20_000;
const work = bothSpellings(/(?:công tác|kết quả|tình hình|tổng kết|sơ kết|hoạt động)[^;.]*$/u);
const wholeYear = bothSpellings(/(?:cả|trong|hết) năm(?! \d)|năm nay|(?:họp|hội nghị|báo cáo) tổng kết/u);
const yearPast = bothSpellings(/cả năm(?! \d)|năm (?:vừa )?qua|tổng kết năm/u);

/**
 * The period that the first words name before any figure: "nghe báo cáo công
 * tác giải quyết khiếu nại năm 2012", "những ngày cuối năm 2015"; or the year
 * of the day above a text that sums its year up.
 */
export function datelinePeriod(scene: Scene, isAhead: (scene: Scene, mention: Mention) => boolean): string | undefined {
  const { text, mentions } = scene;
  if (text.length > mostWords) return undefined;
  const day = dayOf(scene);
  for (const mention of mentions) {
    // "Đơn thư giảm 20%" in the title says nothing yet.
    if (mention.start > opening || (counted.has(mention.kind) && mention.start >= titleEndOf(scene))) break;
    if (!isStretch(mention) || isName(scene, mention) || isAhead(scene, mention)) continue;
    const lead = plainSlice(scene, Math.max(0, mention.start - 80), mention.start);
    if (work(scene.unmarked).test(lead)) return mention.value;
    // "Cuối năm 2019" in a text of 2020 looks back.
    if (day !== undefined && mention.value < day.slice(0, 4)) continue;
    if (mention.kind === 'year' && atEnd(scene.unmarked).test(lead) && wholeYear(scene.unmarked).test(wordsOf(scene)))
      return mention.value;
  }
  const [year, month] = day?.split('-').map(Number) ?? [];
  if (year === undefined || month === undefined) return onlyYear(scene, isAhead);
  if (month >= 11 && wholeYear(scene.unmarked).test(wordsOf(scene))) return String(year);
  return month <= 2 && yearPast(scene.unmarked).test(wordsOf(scene)) ? String(year - 1) : onlyYear(scene, isAhead);
}

/** The year of a text that, beside what it compares with and what is to come, names but one. */
function onlyYear(scene: Scene, isAhead: (scene: Scene, mention: Mention) => boolean): string | undefined {
  let only = onlyRange(scene, isAhead);
  if (only !== undefined) return only;
  for (const mention of scene.mentions) {
    const year = dated.has(mention.kind) ? /^\d{4}/u.exec(mention.value)?.[0] : undefined;
    if (year === undefined || isName(scene, mention) || isAhead(scene, mention)) continue;
    if (mention.kind !== 'date' && mention.value !== year) return undefined;
    if (only !== undefined && only !== year) return undefined;
    if (mention.kind === 'date' && only === undefined) continue;
    only = year;
  }
  return only;
}

/** The range of years that a text looks back on, where it names no other period but such as it compares with. */
function onlyRange(scene: Scene, isAhead: (scene: Scene, mention: Mention) => boolean): string | undefined {
  let only: string | undefined;
  for (const mention of scene.mentions) {
    if (!isStretch(mention) || isName(scene, mention) || isAhead(scene, mention)) continue;
    if (mention.kind !== 'yearRange' || (only !== undefined && only !== mention.value)) return undefined;
    only = mention.value;
  }
  const day = dayOf(scene);
  return only !== undefined && (day === undefined || only.slice(-4) <= day.slice(0, 4)) ? only : undefined;
}

const dated = new Set<Mention['kind']>(['date', 'year', 'yearRange', 'month', 'monthRange', 'dateRange', 'period']);

/** The year that "năm nay" means, where a text says it and stands below its day. */
export function thisYear(scene: Scene): string | undefined {
  if (scene.text.length > mostWords || !now(scene.unmarked).test(wordsOf(scene))) return undefined;
  return dayOf(scene)?.slice(0, 4);
}

/** The day that a text is dated with. */
export function dayOf({ mentions }: Scene): string | undefined {
  return mentions.find(({ kind, value, start }) => kind === 'date' && start < opening && /^\d{4}-/u.test(value))?.value;
}

const counted = new Set<Mention['kind']>(['percent', 'fraction', 'money']);

function wordsOf({ text, plain, uneven }: Scene): string {
  return uneven.length === 0 ? plain : plainWords(text);
}
