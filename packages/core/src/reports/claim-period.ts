import { bothSpellings } from './both-spellings.js';
import type { Figure, Scene } from './figure.js';
import type { Mention } from './mention.js';
import { yearInTurn } from './in-turn.js';
import type { Sentence } from './outline.js';
import { plainSlice } from './plain-words.js';
import { reportPeriod, titlePeriod } from './report-period.js';
import { holds, inMonths, isCompared, isName, isStretch, joined } from './stretch.js';
import { impliedQuarter, impliedStretch, yearToDate } from './implied-period.js';

/**
 * The period that a figure's sentence names: in brackets behind the figure,
 * before it in the sentence, or at the head of an earlier sentence of the
 * paragraph. `null` when the text names none.
 */
export function claimPeriod(scene: Scene, figure: Figure): string | null {
  const value =
    bracketed(scene, figure) ??
    yearInTurn(scene, figure) ??
    yearToDate(scene, figure) ??
    inSentence(scene, figure) ??
    behindOpening(scene, figure) ??
    impliedQuarter(scene, figure) ??
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
    return until(scene.unmarked).test(lead) ? mention.value : undefined;
  }
  return undefined;
}

const until = bothSpellings(/(?:tính )?đến(?: hết)?(?: thời điểm)? ?$/u);

/** How many mentions back a period is looked for: a paragraph of a report has fewer. */
const farthest = 200;
/** The period in brackets right behind a figure. */
export function bracketed(scene: Scene, figure: Figure): string | undefined {
  const next = scene.mentions[figure.mention + 1];
  if (!isStretch(next) || next.start - figure.end > 12) return undefined;
  // "233 hồ sơ năm 2022 chuyển qua" are counted in this year.
  if (isCarriedOver(scene, next)) return undefined;
  // "3.482 (năm 2019: 1.290; năm 2020: …)": the year of the next figure.
  if (/^\s*:/u.test(scene.text.slice(next.end, next.end + 2))) return undefined;
  const between = scene.text.slice(figure.end, next.start).normalize('NFC');
  // "(năm 2020)", and "từ 46,2 triệu đồng năm 2020 lên …".
  return behind(scene.unmarked).test(between) ? next.value : undefined;
}

const behind = bothSpellings(/^\s*\((?:trong |của )?\s*$|^ (?:trong |của |vào |ở )?$/u);

function inSentence(scene: Scene, figure: Figure): string | undefined {
  const start = scene.sentences[figure.sentence]?.start ?? 0;
  for (let index = figure.mention - 1; index >= 0 && index > figure.mention - farthest; index -= 1) {
    const mention = scene.mentions[index];
    if (!mention || mention.start < start) return undefined;
    const implied = impliedStretch(scene, mention);
    if (implied !== undefined) return implied;
    if (!isStretch(mention) || isCarriedOver(scene, mention)) continue;
    if (isName(scene, mention)) {
      if (isWhen(scene, mention, figure)) return mention.value;
      continue;
    }
    // "Năm 2014 có 402 tổ, nay còn 356 tổ": of today.
    const between = plainSlice(scene, mention.end, figure.start);
    return today(scene.unmarked).test(between) || isThisYear(scene, between) ? undefined : joined(scene, index);
  }
  return undefined;
}

// "Nếu so với giai đoạn 2012-2016, khi cả tỉnh chỉ có 1.875 mô hình": told of that time.
function isWhen(scene: Scene, mention: Mention, figure: Figure): boolean {
  return (
    scene.mentions[figure.mention - 1] === mention &&
    when(scene.unmarked).test(plainSlice(scene, mention.end, figure.start)) &&
    isCompared(scene, plainSlice(scene, Math.max(0, mention.start - 40), mention.start))
  );
}

const when = bothSpellings(/^,? (?:khi|lúc|thời điểm) (?!đó|này|ấy)/u);

const today = bothSpellings(/(?:^|[\s,])(?:hiện(?: nay| có| còn| tại)|đến nay|nay|lúc này)(?!\p{L})/u);

// "Cuối năm 2019 có 11 xã. Riêng năm nay thêm 3 xã": of the year that the report is about, where it says which.
const thisYear = bothSpellings(/(?:^|[\s,.;])năm nay(?!\p{L})/u);
const farBack = 600;

function isThisYear(scene: Scene, between: string): boolean {
  return thisYear(scene.unmarked).test(between) && titlePeriod(scene) !== undefined;
}

// "99,2% là tỷ lệ hồ sơ trả đúng hạn của xã từ ngày 01/7 đến 15/9/2025": a sentence that opens with its figure says when behind it.
function behindOpening(scene: Scene, figure: Figure): string | undefined {
  const { start, end } = scene.sentences[figure.sentence] ?? { start: 0, end: 0 };
  if (figure.start - start > longestOpening) return undefined;
  const until = Math.min(end, figure.end + farBehind);
  let found: string | undefined;
  for (let index = figure.mention + 1; index <= figure.mention + nearBehind; index += 1) {
    const mention = scene.mentions[index];
    if (!mention || mention.start >= until) break;
    if (!isStretch(mention)) continue;
    if (found !== undefined || isName(scene, mention) || isCarriedOver(scene, mention)) return undefined;
    const words = plainSlice(scene, figure.end, mention.start);
    // "từ ngày 01/7 đến 15/9/2025" brings its own word.
    const isSince = since(scene.unmarked).test(plainSlice(scene, mention.start, mention.start + 3));
    if (!isSince && !during(scene.unmarked).test(words)) return undefined;
    if (contrast(scene.unmarked).test(words)) return undefined;
    found = mention.value;
  }
  return found;
}

const longestOpening = 10;
const farBehind = 200;
const nearBehind = 6;
const during = bothSpellings(/(?:^|[^\p{L}])(?:trong|từ|của|ở|vào)(?: cả)? $/u);
const since = bothSpellings(/^từ /u);
const contrast = bothSpellings(/trong khi|so với|cùng kỳ|nhưng|(?:^|[^\p{L}])(?:còn|hơn|kém|tăng|giảm)(?!\p{L})|;/u);

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
      !isBack(scene, index, at) &&
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
  if (meanwhile(scene.unmarked).test(lead)) return true;
  if (thatFigure(scene.unmarked).test(plainSlice(scene, mention.end, mention.end + 24))) return true;
  return isCarriedOver(scene, mention) || figureOf(scene.unmarked).test(lead);
}

// "Năm 2018 con số này là 2.604 đơn": told of that year beside this one.
const meanwhile = bothSpellings(/(?:trong (?:khi|lúc)|còn|thay vì) (?:cùng kỳ )?$/u);
const figureOf = bothSpellings(/(?:con số|mức|kể cả [\d.]+ \p{L}+|số liệu)(?: này)? của ?$/u);
const thatFigure = bothSpellings(
  /^,? (?:thì )?(?:các )?(?:con số|tỷ lệ|chỉ số|số liệu|mức|số)(?: \p{L}+)? (?:này|đó|ấy|trên|tương ứng)(?!\p{L})/u,
);

// "Chỉ số đạt 87,46%, năm 2022 là 85,92%." in a report on 2023, "Năm 2023 nhận 300 đơn, năm 2022 nhận 340 đơn.": the next sentence is of 2023 again.
function isBack(scene: Scene, index: number, at: number): boolean {
  const [mention, title, sentence] = [scene.mentions[index], titlePeriod(scene), scene.sentences[at]];
  if (!mention || !sentence || (title !== undefined && !isBefore(mention.value, title))) return false;
  let first = at;
  while (at - first < mostBack && scene.sentences[first - 1]?.paragraph === sentence.paragraph) first -= 1;
  const start = title === undefined ? sentence.start : (scene.sentences[first]?.start ?? 0);
  let isTold = false;
  for (let other = index - 1; other >= 0; other -= 1) {
    const before = scene.mentions[other];
    if (!before || before.start < start) break;
    isTold ||= levels.has(before.kind);
    if (title !== undefined && isTold && before.start >= sentence.start) return true;
    if (!isStretch(before) || isName(scene, before)) continue;
    if (title === undefined) return isTold && isBefore(mention.value, before.value);
    if (isBefore(before.value, title)) return false;
  }
  return title !== undefined && isTold;
}

const mostBack = 12;

function isBefore(one: string, other: string): boolean {
  const length = Math.min(one.split('/')[0]?.length ?? 0, other.split('/')[0]?.length ?? 0);
  return one.slice(0, length) < other.slice(0, length);
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

const carried = bothSpellings(/^ ?(?:chuyển|tồn|mang|dồn|để lại)(?!\p{L})/u);

// "174 đơn năm 2021 chuyển qua", "còn 31 đơn chuyển sang năm 2023": told of the period between the two.
function isCarriedOver(scene: Scene, mention: Mention): boolean {
  return (
    carried(scene.unmarked).test(plainSlice(scene, mention.end, mention.end + 12)) ||
    handedOn(scene.unmarked).test(plainSlice(scene, Math.max(0, mention.start - 30), mention.start))
  );
}

const handedOn = bothSpellings(
  /(?:chuyển|để|gối|dồn|gác|vắt|kéo)(?: (?:lại|tiếp|đầu|giải quyết|xử lý)){0,2} (?:sang|qua)(?: giải quyết| trong)? $/u,
);
