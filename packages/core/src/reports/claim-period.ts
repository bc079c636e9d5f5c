import type { Figure, Scene } from './figure.js';
import { titleEndOf } from './headings.js';
import type { Mention } from './mention.js';
import { wordPattern } from './plain-letters.js';
import { plainWords } from './plain-words.js';

/**
 * The period that a figure's sentence names: in brackets behind the figure,
 * before it in the sentence, or at the head of an earlier sentence of the
 * paragraph. `null` when the text names none.
 */
export function claimPeriod(scene: Scene, figure: Figure): string | null {
  return (
    bracketed(scene, figure) ??
    inSentence(scene, figure) ??
    inParagraph(scene, figure) ??
    inTitle(scene) ??
    inOpening(scene, figure) ??
    null
  );
}

/** The day of a stock: "tính đến ngày 25/5/2021, tổng số … là 1.685". */
export function claimDay(scene: Scene, figure: Figure): string | undefined {
  const sentence = scene.sentences[figure.sentence];
  for (let index = figure.mention - 1; index >= 0 && index > figure.mention - farthest; index -= 1) {
    const mention = scene.mentions[index];
    if (!mention || mention.start < (sentence?.start ?? 0)) return undefined;
    if (mention.kind !== 'date' || mention.value.startsWith('--')) continue;
    const lead = plainWords(scene.text.slice(Math.max(0, mention.start - 24), mention.start));
    return /(?:tính )?đến(?: hết)?(?: thời điểm)? ?$/u.test(lead) ? mention.value : undefined;
  }
  return undefined;
}

/** How many mentions back a period is looked for: a paragraph of a report has fewer. */
const farthest = 200;
const stretches = new Set<Mention['kind']>(['year', 'yearRange', 'month', 'monthRange', 'dateRange']);

/** A stretch of the calendar with its year. */
export function isStretch(mention: Mention | undefined): mention is Mention {
  if (!mention || mention.value.includes('--')) return false;
  return stretches.has(mention.kind) || (mention.kind === 'period' && /^\d{4}-/u.test(mention.value));
}

/** The period in brackets right behind a figure. */
export function bracketed(scene: Scene, figure: Figure): string | undefined {
  const next = scene.mentions[figure.mention + 1];
  if (!isStretch(next) || next.start - figure.end > 12) return undefined;
  // "3.482 (năm 2019: 1.290; năm 2020: …)": the year of the next figure.
  if (/^\s*:/u.test(scene.text.slice(next.end, next.end + 2))) return undefined;
  const between = scene.text.slice(figure.end, next.start).normalize('NFC');
  // "(năm 2020)", and "từ 46,2 triệu đồng năm 2020 lên …".
  return /^\s*\((?:trong |của )?\s*$|^ (?:trong |của |vào |ở )?$/u.test(between) ? next.value : undefined;
}

function inSentence(scene: Scene, figure: Figure): string | undefined {
  const start = scene.sentences[figure.sentence]?.start ?? 0;
  for (let index = figure.mention - 1; index >= 0 && index > figure.mention - farthest; index -= 1) {
    const mention = scene.mentions[index];
    if (!mention || mention.start < start) return undefined;
    if (!isStretch(mention) || isName(scene, mention) || isCarriedOver(scene, mention)) continue;
    // "Năm 2014 có 402 tổ, nay còn 356 tổ": of today.
    return today.test(plainWords(scene.text.slice(mention.end, figure.start))) ? undefined : joined(scene, index);
  }
  return undefined;
}

const today = wordPattern(/(?:^|[\s,])(?:hiện(?: nay| có| còn| tại)|đến nay|nay|lúc này)(?!\p{L})/u);

const titles = new WeakMap<Scene, string | null>();

/** The period of the title: "Kết quả 6 tháng đầu năm 2020" above everything. */
export function inTitle(scene: Scene): string | undefined {
  const known = titles.get(scene);
  if (known !== undefined) return known ?? undefined;
  const title = findTitle(scene);
  titles.set(scene, title ?? null);
  return title;
}

function findTitle(scene: Scene): string | undefined {
  const end = titleEndOf(scene);
  const named = new Set<string>();
  for (const mention of scene.mentions) {
    if (mention.start >= end || named.size > 1) break;
    if (isStretch(mention) && !isName(scene, mention) && !isAhead(scene, mention)) named.add(mention.value);
  }
  return named.size === 1 ? [...named][0] : undefined;
}

// "kết quả quý I, phương hướng nhiệm vụ quý II"
function isAhead(scene: Scene, mention: Mention): boolean {
  const lead = plainWords(scene.text.slice(Math.max(0, mention.start - 50), mention.start));
  return (
    /(?:phương hướng|nhiệm vụ|kế hoạch|mục tiêu)[^.;]*$/u.test(lead) && !/(?:thực hiện|kết quả)[^.;]*$/u.test(lead)
  );
}

const openings = new WeakMap<Scene, readonly (readonly [from: number, value: string])[]>();

// "Năm 2017, toàn ngành …" opens a report without a period in its title: the
// paragraphs that follow are about it, too, until another one opens a paragraph.
function inOpening(scene: Scene, figure: Figure): string | undefined {
  const list = openings.get(scene) ?? findOpenings(scene);
  openings.set(scene, list);
  return list.length === 1 && (list[0]?.[0] ?? 0) < figure.start ? list[0]?.[1] : undefined;
}

function findOpenings(scene: Scene): (readonly [from: number, value: string])[] {
  const found = new Map<string, number>();
  let at = 0;
  for (let index = 0; index < scene.mentions.length && found.size < 2; index += 1) {
    const mention = scene.mentions[index];
    if (!mention) break;
    while (at + 1 < scene.sentences.length && (scene.sentences[at]?.end ?? 0) <= mention.start) at += 1;
    const sentence = scene.sentences[at];
    if (!sentence || !isStretch(mention) || isName(scene, mention) || isAhead(scene, mention)) continue;
    const lead = plainWords(scene.text.slice(sentence.start, mention.start));
    // "Theo Thanh tra thành phố, năm 2017 …"
    const own = lead
      .replace(/^\s*(?:theo|tại|căn cứ) [^,;:]{1,60}, /u, '')
      .replace(/^\s*(?:theo )?(?:báo cáo|thống kê|số liệu|tổng hợp|kết quả) [^,;:\d]{0,40}$/u, '');
    if (
      own.length > 24 ||
      !/^[\s\d.)•*+–-]*(?:trong|tính|từ|đến|tới|năm|giai đoạn|qua|cả|đợt|cuộc|khảo sát|kết quả|,|\s)*$/u.test(own)
    )
      continue;
    const value = joined(scene, index);
    if (!found.has(value)) found.set(value, mention.start);
  }
  return [...found].map(([value, from]) => [from, value] as const);
}

const head = 90;

function inParagraph(scene: Scene, figure: Figure): string | undefined {
  const start = scene.sentences[figure.sentence]?.start ?? 0;
  let at = figure.sentence - 1;
  for (let index = figure.mention - 1; index >= 0 && index > figure.mention - farthest; index -= 1) {
    const mention = scene.mentions[index];
    if (!mention) return undefined;
    if (mention.start >= start) continue;
    while (at > 0 && (scene.sentences[at]?.start ?? 0) > mention.start) at -= 1;
    const sentence = scene.sentences[at];
    if (!sentence || sentence.paragraph < figure.paragraph) return undefined;
    if (
      isStretch(mention) &&
      mention.start - sentence.start < head &&
      !isName(scene, mention) &&
      !isAside(scene, mention)
    )
      return joined(scene, index);
  }
  return undefined;
}

// "kể cả 174 đơn của năm 2021 chuyển qua", "con số của năm 2021 là 389 cuộc": what is told goes on about the period before it.
function isAside(scene: Scene, mention: Mention): boolean {
  const lead = plainWords(scene.text.slice(Math.max(0, mention.start - 30), mention.start));
  return isCarriedOver(scene, mention) || /(?:con số|mức|kể cả [\d.]+ \p{L}+|số liệu)(?: này)? của ?$/u.test(lead);
}

function isCarriedOver(scene: Scene, mention: Mention): boolean {
  return /^ ?(?:chuyển|tồn|mang|dồn|để lại)(?!\p{L})/u.test(
    plainWords(scene.text.slice(mention.end, mention.end + 12)),
  );
}

// A year inside the name of a scheme or a document says nothing about the figures.
function isName(scene: Scene, mention: Mention): boolean {
  const before = scene.text.slice(Math.max(0, mention.start - 60), mention.start);
  const lead = plainWords(before.slice(before.lastIndexOf('\n') + 1));
  const open = lead.lastIndexOf('“') > lead.lastIndexOf('”');
  return (
    open ||
    /(?:đề án|chỉ thị|nghị quyết|quyết định|kế hoạch|chương trình|luật|bản tin|tập san)[^,;.]*$/u.test(lead) ||
    /(?:cùng kỳ|so với)[^,;.]{0,12}$/u.test(lead)
  );
}

// "Năm 2017 và 6 tháng đầu năm 2018" is one stretch of eighteen months.
function joined(scene: Scene, index: number): string {
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
