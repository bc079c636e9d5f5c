import type { Figure, Scene } from './figure.js';
import type { Mention } from './mention.js';
import type { Sentence } from './outline.js';
import { wordPattern } from './plain-letters.js';
import { plainSlice } from './plain-words.js';
import { reportPeriod, titlePeriod } from './report-period.js';
import { holds, inMonths, isName, isStretch, joined } from './stretch.js';
import { impliedStretch, yearToDate } from './implied-period.js';

/**
 * The period that a figure's sentence names: in brackets behind the figure,
 * before it in the sentence, or at the head of an earlier sentence of the
 * paragraph. `null` when the text names none.
 */
export function claimPeriod(scene: Scene, figure: Figure): string | null {
  const value =
    bracketed(scene, figure) ??
    yearToDate(scene, figure) ??
    inSentence(scene, figure) ??
    inParagraph(scene, figure) ??
    reportPeriod(scene, figure);
  return value === undefined ? null : inMonths(value);
}

/** The day of a stock: "tính đến ngày 25/5/2021, tổng số … là 1.685". */
export function claimDay(scene: Scene, figure: Figure): string | undefined {
  const sentence = scene.sentences[figure.sentence];
  for (let index = figure.mention - 1; index >= 0 && index > figure.mention - farthest; index -= 1) {
    const mention = scene.mentions[index];
    if (!mention || mention.start < (sentence?.start ?? 0)) return undefined;
    if (mention.kind !== 'date' || mention.value.startsWith('--')) continue;
    const lead = plainSlice(scene, Math.max(0, mention.start - 24), mention.start);
    return /(?:tính )?đến(?: hết)?(?: thời điểm)? ?$/u.test(lead) ? mention.value : undefined;
  }
  return undefined;
}

/** How many mentions back a period is looked for: a paragraph of a report has fewer. */
const farthest = 200;
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
    const implied = impliedStretch(scene, mention);
    if (implied !== undefined) return implied;
    if (!isStretch(mention) || isName(scene, mention) || isCarriedOver(scene, mention)) continue;
    // "Năm 2014 có 402 tổ, nay còn 356 tổ": of today.
    const between = plainSlice(scene, mention.end, figure.start);
    return today.test(between) || isThisYear(scene, between) ? undefined : joined(scene, index);
  }
  return undefined;
}

const today = wordPattern(/(?:^|[\s,])(?:hiện(?: nay| có| còn| tại)|đến nay|nay|lúc này)(?!\p{L})/u);

// "Cuối năm 2019 có 11 xã. Riêng năm nay thêm 3 xã": of the year that the report is about, where it says which.
const thisYear = wordPattern(/(?:^|[\s,.;])năm nay(?!\p{L})/u);
const farBack = 600;

function isThisYear(scene: Scene, between: string): boolean {
  return thisYear.test(between) && titlePeriod(scene) !== undefined;
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
      !isAside(scene, mention) &&
      !isBack(scene, index, sentence.start) &&
      !isOneOfMany(scene, index, sentence)
    )
      return isThisYear(scene, plainSlice(scene, Math.max(mention.end, figure.start - farBack), figure.start))
        ? undefined
        : joined(scene, index);
  }
  return undefined;
}

// "kể cả 174 đơn của năm 2021 chuyển qua", "con số của năm 2021 là 389 cuộc": what is told goes on about the period before it.
function isAside(scene: Scene, mention: Mention): boolean {
  const lead = plainSlice(scene, Math.max(0, mention.start - 30), mention.start);
  if (/(?:trong (?:khi|lúc)|còn|thay vì) (?:cùng kỳ )?$/u.test(lead)) return true;
  return isCarriedOver(scene, mention) || /(?:con số|mức|kể cả [\d.]+ \p{L}+|số liệu)(?: này)? của ?$/u.test(lead);
}

// "Chỉ số đạt 87,46%, năm 2022 là 85,92%." in a report on 2023: the next sentence is of 2023 again.
function isBack(scene: Scene, index: number, start: number): boolean {
  const [mention, title] = [scene.mentions[index], titlePeriod(scene)];
  if (title === undefined || !mention || mention.value.slice(0, 4) >= title.slice(0, 4)) return false;
  const before = scene.mentions[index - 1];
  return before !== undefined && before.start >= start && levels.has(before.kind);
}

// "Năm 2021 mở 24 cuộc, năm 2022 mở 29 cuộc." in a report on both: the next sentence is of both again.
function isOneOfMany(scene: Scene, index: number, { start, end }: Sentence): boolean {
  const [own, title] = [scene.mentions[index], titlePeriod(scene)];
  if (!own || title === undefined || own.value === title || !holds(title, own.value)) return false;
  const isTwin = ({ kind, value }: Mention): boolean => kind === own.kind && value !== own.value && holds(title, value);
  for (const step of [-1, 1]) {
    for (let at = index + step; at >= 0 && Math.abs(at - index) < farthest; at += step) {
      const other = scene.mentions[at];
      if (!other || other.start < start || other.start >= end) break;
      if (isTwin(other)) return true;
    }
  }
  return false;
}

const levels = new Set<Mention['kind']>(['count', 'percent', 'fraction', 'money', 'measure']);

function isCarriedOver(scene: Scene, mention: Mention): boolean {
  return /^ ?(?:chuyển|tồn|mang|dồn|để lại)(?!\p{L})/u.test(plainSlice(scene, mention.end, mention.end + 12));
}
