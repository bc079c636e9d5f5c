// The period of a text whose title names none and whose paragraphs open with none.
import type { Scene } from './figure.js';
import type { Mention } from './mention.js';
import { plainSlice, plainWords } from './plain-words.js';
import { isName, isStretch } from './stretch.js';

/** How far from its beginning a short text says what it is about. */
const opening = 500;
const mostWords = 20_000;
const work = /(?:công tác|kết quả|tình hình|tổng kết|sơ kết|hoạt động)[^;.]*$/u;
const wholeYear = /(?:cả|trong|hết) năm(?! \d)|năm nay|(?:họp|hội nghị|báo cáo) tổng kết/u;
const yearPast = /cả năm(?! \d)|năm (?:vừa )?qua|tổng kết năm/u;

/**
 * The period that the first words name before any figure: "nghe báo cáo công
 * tác giải quyết khiếu nại năm 2012", "những ngày cuối năm 2015"; or the year
 * of the day above a text that sums its year up.
 */
export function datelinePeriod(scene: Scene, isAhead: (scene: Scene, mention: Mention) => boolean): string | undefined {
  const { text, mentions } = scene;
  if (text.length > mostWords) return undefined;
  for (const mention of mentions) {
    if (mention.start > opening || counted.has(mention.kind)) break;
    if (!isStretch(mention) || isName(scene, mention) || isAhead(scene, mention)) continue;
    const lead = plainSlice(scene, Math.max(0, mention.start - 80), mention.start);
    if (work.test(lead)) return mention.value;
    if (mention.kind === 'year' && /(?:cuối|hết) $/u.test(lead) && wholeYear.test(wordsOf(scene))) return mention.value;
  }
  const date = mentions.find(({ kind, value, start }) => kind === 'date' && start < opening && /^\d{4}-/u.test(value));
  const [year, month] = date?.value.split('-').map(Number) ?? [];
  if (year === undefined || month === undefined) return undefined;
  if (month >= 11 && wholeYear.test(wordsOf(scene))) return String(year);
  return month <= 2 && yearPast.test(wordsOf(scene)) ? String(year - 1) : undefined;
}

const counted = new Set<Mention['kind']>(['percent', 'fraction', 'money']);

function wordsOf({ text, plain, uneven }: Scene): string {
  return uneven.length === 0 ? plain : plainWords(text);
}
