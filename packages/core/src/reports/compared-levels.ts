// Levels of two periods: what a figure is compared with is the same measure.
import { isFormer, isTimes } from './checks/around.js';
import { claimPeriod } from './claim-period.js';
import type { Claim } from './claim.js';
import { bothSpellings } from './both-spellings.js';
import { clauseBehind } from './clause-edges.js';
import { comparedByChange } from './compared-by-change.js';
import type { Figure, Scene } from './figure.js';
import { kinship } from './kinship.js';
import { formerPeriod } from './former-period.js';
import { comesFrom, reaches } from './lexicon/check-words.js';
import { says } from './phrase.js';
import { plainSlice } from './plain-words.js';
import { isStretch } from './stretch.js';

const near = 10;
const longest = 200;

/** What a figure repeats of another period: the measure with its base, and which period. */
export type Repeated = Pick<Claim, 'measure' | 'base' | 'period'>;

/** The measure that a figure of another period repeats: "so với 727 đơn của kỳ trước", "lần lượt là 231 vụ và 195 vụ", "năm 2022 mới có 55 cuộc". */
export function comparedWith(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Repeated | undefined {
  // "chưa đạt mức chuẩn (80%)": a norm is no level of another period.
  if (figure.change !== undefined || norm(scene.unmarked).test(figure.before)) return undefined;
  const inTurn = inTurnWith(scene, figure, claims);
  if (inTurn) return { ...inTurn, period: formerPeriod(scene, figure) };
  const joined = joinedWith(scene, figure, claims);
  if (joined) return joined;
  // "bằng 106% cùng kỳ" is a growth, no level of that period.
  const isGrowth =
    figure.kind === 'percent' &&
    ofTime(scene.unmarked).test(figure.after) &&
    !thanLevel(scene.unmarked).test(figure.before);
  // "so cùng kỳ bằng 114%": the same, the other way round.
  if (figure.kind === 'percent' && asGrowth(scene.unmarked).test(figure.before)) return undefined;
  const isCarried =
    carriedBefore(scene.unmarked).test(figure.before) ||
    carriedBehind(scene.unmarked).test(clauseBehind(plainSlice(scene, figure.end, figure.end + 60)));
  if (isGrowth || isCarried) return undefined;
  const same = comparedByChange(scene, figure, claims);
  if (same) return { ...same, period: formerPeriod(scene, figure) };
  const label = labelOf(scene, figure);
  // "Cùng kỳ năm 2021, tỷ lệ này là 81,6%": of that rate, some sentences ago.
  const farthest = thatFigure(scene.unmarked).test(figure.before) ? 3 : 1;
  const yearsBack = farthest > 1 ? yearsAgo(scene, figure) : undefined;
  const isTold =
    isFormer(figure, scene) ||
    isGlossed(scene, figure) ||
    thatYear(scene.unmarked).test(figure.before) ||
    isBehindDistance(scene, figure) ||
    isContrasted(scene, figure) ||
    (label !== undefined && isComparedDirectly(scene, figure)) ||
    yearsBack !== undefined;
  if (!isTold && label === undefined) return undefined;
  for (let at = figure.place - 1; at >= 0 && at > figure.place - near; at -= 1) {
    const other = scene.figures[at];
    if (other?.paragraph !== figure.paragraph || figure.sentence - other.sentence > farthest) return undefined;
    if (other.change !== undefined || !isOfKind(other, figure) || !areOneSide(other, figure)) continue;
    // "84%, cao hơn 1,5 điểm phần trăm so với 82,5%": a distance between the two.
    if (figure.kind === 'percent' && !inPoints(figure) && inPoints(other)) continue;
    // "thu ngân sách đạt 104%; tỷ lệ hộ nghèo từ 8,5% còn 6,9%": a rate named anew is none of those before it.
    if (ownRate(scene.unmarked).test(figure.before)) return undefined;
    const claim = claims.get(other);
    // "đạt 81%, vượt chỉ tiêu (75%) và cao hơn năm 2021 (66%)": what was asked for stands in between.
    if (!claim && norm(scene.unmarked).test(other.before)) continue;
    // A rate is compared with the rate right before it.
    if (!claim && figure.kind === 'percent' && !isDistance(other, scene)) return undefined;
    if (!claim) continue;
    if (isTold) return { ...claim, period: yearsBack ?? formerPeriod(scene, figure) ?? label ?? null };
    if (claim.period === null && figure.sentence !== other.sentence) continue;
    // "49,7 triệu đồng (năm 2022: 46,8 triệu đồng)", "35,4%; năm 2020 tỷ lệ này mới 22,8%" in a text without a period of its own.
    const isTimeless = claim.period === null || claim.period === label;
    // "Hiện có 21 xã đạt chuẩn, năm 2020 mới có 14 xã".
    const isLess = isTimeless && other.sentence === figure.sentence && other.size > figure.size;
    if (isLess && label !== undefined && only(scene.unmarked).test(figure.before)) return { ...claim, period: label };
    const isNext = at === figure.place - 1 && (figure.depth > other.depth || farthest > 1);
    if (isTimeless && label !== undefined && isNext) return { ...claim, period: label };
    return label !== undefined && isOlder(label, claim.period) ? { ...claim, period: label } : undefined;
  }
  return undefined;
}

/** "nhiều hơn năm 2017 34 mô hình", "hơn năm 2021 2,9%": how much more, with the period in between. */
export function isDistance({ lead }: Figure, { unmarked }: Scene): boolean {
  return farther(unmarked).test(lead) || beyondPlan(unmarked).test(lead);
}

/** "nhiều hơn kế hoạch huyện giao 2 mô hình", "vượt chỉ tiêu 3 cuộc". */
const beyondPlan = bothSpellings(
  /(?:^|[\s(–-])(?:(?:(?:nhiều|ít|cao|thấp) )?(?:hơn|kém)|vượt|thiếu|hụt)(?: so với)? (?:kế hoạch|chỉ tiêu|mục tiêu|nghị quyết|dự kiến)(?: \p{L}+){0,4} $/u,
);

const farther = bothSpellings(
  /(?:^|[\s(–-])(?:(?:nhiều|ít|cao|thấp|tăng|giảm) )?(?:hơn|kém)(?: so với)?(?: cùng kỳ)? (?:(?:năm|quý|tháng|kỳ) (?:trước|ngoái|liền (?:trước|kề)|trước đó|[\divx/.]+|\p{L}+ năm \d{4})|(?:đầu|cuối) (?:kỳ|năm|quý|tháng|giai đoạn|nhiệm kỳ)|cùng kỳ) (?:là )?$/u,
);

/** "từ 37 đoàn lên 52 đoàn, hơn 15 đoàn": how far two levels right before are apart. */
export function isGap(scene: Scene, figure: Figure): boolean {
  const [from, to] = [scene.figures[figure.place - 2], scene.figures[figure.place - 1]];
  if (to && isBehindGloss(scene, to, figure)) return true;
  if (from?.sentence !== figure.sentence || to?.sentence !== figure.sentence || figure.side !== 'alone') return false;
  if (from.noun.name !== to.noun.name || to.noun.name !== figure.noun.name) return false;
  return (
    Math.abs(to.size - from.size) === figure.size &&
    says(from.before, comesFrom, scene.unmarked) &&
    says(to.before, reaches, scene.unmarked) &&
    thatIs(scene.unmarked).test(figure.before)
  );
}

// "cao hơn năm trước (42,15 điểm) 0,87 điểm", "ít hơn tháng 9 (670 lượt/702 người) là 58 lượt".
function isBehindGloss(scene: Scene, glossed: Figure, figure: Figure): boolean {
  if (glossed.sentence !== figure.sentence || !figure.before.includes(')') || figure.depth > 0) return false;
  if (!closed(scene.unmarked).test(figure.before)) return false;
  const open = scene.text.lastIndexOf('(', figure.start);
  const start = scene.sentences[figure.sentence]?.start ?? 0;
  return open >= start && beyond(scene.unmarked).test(plainSlice(scene, Math.max(start, open - 60), open));
}

const closed = bothSpellings(/^\s*\)(?: là| tới| đến)?\s*$/u);
const beyond = bothSpellings(/(?:^|[\s,(])(?:hơn|kém)(?: so với| so)?(?: [^,;:.()]{2,40})? ?$/u);

// "đạt 98,7%, trong khi tháng 5 là 97,9%", "so với quý I, khi mới đạt 41,7%".
function isContrasted(scene: Scene, figure: Figure): boolean {
  const start = scene.sentences[figure.sentence]?.start ?? 0;
  const last = scene.figures[figure.place - 1];
  const words = plainSlice(scene, Math.max(start, last?.end ?? 0, figure.start - longest), figure.start);
  return contrasted(scene.unmarked).test(words) || whenStill(scene.unmarked).test(words);
}

// "Hai năm trước, tỷ lệ ấy mới là 94,8%".
function yearsAgo(scene: Scene, figure: Figure): string | undefined {
  const span = scene.mentions[figure.mention - 1];
  if (!span || span.start < (scene.sentences[figure.sentence]?.start ?? 0) || span.kind !== 'period') return undefined;
  if (!years(scene.unmarked).test(span.unit ?? '') || !/^\d{1,2}$/u.test(span.value)) return undefined;
  if (!ago(scene.unmarked).test(plainSlice(scene, span.end, figure.start))) return undefined;
  const current = claimPeriod(scene, figure) ?? '';
  return /^\d{4}$/u.test(current) ? String(Number(current) - Number(span.value)) : undefined;
}

const years = bothSpellings(/^năm$/u);
const ago = bothSpellings(/^ trước(?: đây)?(?:,| thì)? /u);
const contrasted = bothSpellings(
  /^[\s,;)]*(?:(?:trong khi|trong lúc)(?: đó)?|còn|nhưng|thì),?(?: ở| của| vào| hồi| đến| sang)? (?:(?:cùng kỳ|cuối|đầu|hết|\d+ tháng đầu) )*(?:năm|quý|tháng|kỳ) [\p{L}\d/.]+(?: năm \d{4})?(?: mới| chỉ| đã| là| đạt| có| được| ở mức| lên (?:tới|đến)| tới| đến)*\s*$/u,
);
const whenStill = bothSpellings(
  /so với (?:cùng kỳ |cuối |đầu |hết )?(?:năm|quý|tháng|kỳ) [\p{L}\d/.]+(?: năm \d{4})?,? (?:khi|lúc|hồi)(?: ấy| đó)?(?: mới| chỉ| còn| đạt| có| là| được)*\s*$/u,
);

// "hơn năm 2021 2,9% (90,6%)"
function isBehindDistance(scene: Scene, figure: Figure): boolean {
  const before = scene.figures[figure.place - 1];
  return before?.sentence === figure.sentence && /^\s*\(\s*$/u.test(figure.before) && isDistance(before, scene);
}

// "nhiều hơn con số 104 mô hình của năm 2022", "gấp 1,2 lần con số 7.008 hồ sơ của quý I".
function isComparedDirectly(scene: Scene, figure: Figure): boolean {
  if (thanLevel(scene.unmarked).test(figure.before)) return true;
  const times = scene.figures[figure.place - 1];
  return times?.sentence === figure.sentence && isTimes(times) && bareLevel(scene.unmarked).test(figure.before);
}

const bareLevel = bothSpellings(/^ (?:so với )?(?:(?:mức|con số|số) )?$/u);

/** "so với mức 63,4% của cùng kỳ". */
const thanLevel = bothSpellings(/(?:so với|so sánh với|hơn|kém)(?: mức| con số| tỷ lệ)* ?$/u);

function inPoints({ unit }: Figure): boolean {
  return /^(?:điểm|diem)(?!\p{L})/u.test(unit);
}

const norm = bothSpellings(/quy định|mức chuẩn|chỉ tiêu|mục tiêu|kế hoạch|nghị quyết|dự toán|cam kết/u);
const ownRate = bothSpellings(
  /(?:^|[\s,;.])tỷ lệ (?!(?:này|đó|ấy|trên|tương ứng|chung|là|đạt|của)(?!\p{L}))\p{L}[^,;.()]{0,80} từ(?: mức)? ?$/u,
);
const thatYear = bothSpellings(/(?:năm|khi|hồi|lúc|kỳ) (?:ấy|đó)(?!\p{L})/u);
const ofTime = bothSpellings(/^\s*(?:so với |so |của )?(?:cùng kỳ|năm|kỳ)/u);
const only = bothSpellings(/^\s*(?:mới|chỉ|mới chỉ)(?: là| có| được| đạt)?\s*$/u);
const asGrowth = bothSpellings(
  /(?:^|[\s,;(])so(?: với| sánh với)?(?: cùng)? (?:kỳ|năm)(?: \S+){0,3} (?:bằng|đạt|được)\s*$/u,
);
const carriedBefore = bothSpellings(/(?:chuyển|tồn|sang|mang)(?: \S+){0,3} ?$/u);
const carriedBehind = bothSpellings(/^(?: \S+){0,5} (?:chuyển|tồn|dồn|để|gác|mang|đọng|lại|sang|qua)(?:\s|$|,)/u);
const thatFigure = bothSpellings(/(?:con số|tỷ lệ|chỉ số|mức)(?: này| đó| ấy)(?!\p{L})/u);
const ofPeriod = bothSpellings(/^ (?:(?:chấm|đạt|làm|có|đo) )?(?:của|trong|vào|ở|hồi)(?: cuối| đầu)? $/u);
const joins = bothSpellings(/^[\s,/]*(?:và|với|cùng|cùng với)?[\s(]*$/u);
const thatIs = bothSpellings(/^\s*,\s*(?:tức |nghĩa là |là )?\s*$/u);
const filler = bothSpellings(
  /^[\s,():–-]*(?:(?:chỉ số|này|đó|mới|chỉ|đã|vẫn|là|có|được|đạt|ở mức|con số|tỷ lệ) ?)*\s*$/u,
);

// "năm 2022 mới có 55 cuộc", "(năm 2014: 28 xã)", "389 cuộc của năm 2021".
function labelOf(scene: Scene, figure: Figure): string | undefined {
  const [before, behind] = [scene.mentions[figure.mention - 1], scene.mentions[figure.mention + 1]];
  const { start, end } = scene.sentences[figure.sentence] ?? { start: 0, end: 0 };
  if (
    isStretch(behind) &&
    behind.end <= end &&
    ofPeriod(scene.unmarked).test(plainSlice(scene, figure.end, behind.start))
  )
    return behind.value;
  if (!isStretch(before) || before.start < start) return undefined;
  return filler(scene.unmarked).test(plainSlice(scene, before.end, figure.start)) ? before.value : undefined;
}

function isOlder(label: string, period: string | null): boolean {
  if (period === null || label.length > period.length) return false;
  // "kỳ báo cáo: 16/12/2018 - 15/12/2019": a year that begins in the one before.
  const [from = '', to = ''] = period.split('/');
  const isOverNewYear = label.length === 4 && from.startsWith(label) && Number(to.slice(0, 4)) === Number(label) + 1;
  return isOverNewYear || label < period.slice(0, label.length);
}

// "con số này là 1.325 lượt và 1.518 người": the second of two, both of the other period.
function joinedWith(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Repeated | undefined {
  const first = scene.figures[figure.place - 1];
  const known = first && claims.get(first);
  const period = known?.period ?? null;
  if (!known || period === null || first.sentence !== figure.sentence || first.change !== undefined) return undefined;
  if (!joins(scene.unmarked).test(figure.before)) return undefined;
  for (let at = first.place - 1; at >= 0 && at > first.place - near; at -= 1) {
    const other = scene.figures[at];
    if (!other || figure.sentence - other.sentence > 1 || figure.paragraph !== other.paragraph) return undefined;
    const claim = claims.get(other);
    if (!claim || kinship(other, figure) < 2 || claim.measure === known.measure) continue;
    return isOlder(period, claim.period) ? { ...claim, period } : undefined;
  }
  return undefined;
}

// "3.862 hồ sơ, nhiều hơn năm liền trước (3.549)": a bare number in brackets is of what stands before it.
function isOfKind(other: Figure, figure: Figure): boolean {
  if (kinship(other, figure) >= 2) return true;
  // "612 phản ánh, kiến nghị, cùng kỳ 540 PAKN": one thing by its name and by its initials.
  if (isFeedback.test(figure.unit) && isFeedback.test(other.unit)) return true;
  // "6,3 hòa giải viên, năm 2021 mới là 6 người".
  if (figure.unit === 'người' && isPerson.test(other.unit))
    return other.size < 4 * figure.size && figure.size < 4 * other.size;
  // "61 triệu đồng/người/năm (năm 2021 là 56 triệu đồng)".
  if (figure.kind === 'money' && figure.depth > 0 && other.unit.startsWith(`${figure.unit}/`))
    return other.size < 4 * figure.size && figure.size < 4 * other.size;
  const isBare = figure.unit === '' && figure.kind === 'count' && other.kind === 'count' && figure.depth > 0;
  return isBare && other.size < 4 * figure.size && figure.size < 4 * other.size;
}

const isFeedback = /^(?:pakn|phản ánh)(?!\p{L})/iu;
const isPerson = /(?:viên|cán bộ|thành viên|công chức)$/u;

// A part is not compared with a whole.
function areOneSide({ side }: Figure, other: Figure): boolean {
  return (
    side === other.side || (other.side !== 'whole' && side !== 'whole' && (side === 'alone' || other.side === 'alone'))
  );
}

const opensGloss = bothSpellings(
  /^\s*\(\s*(?:(?:mới|chỉ|đã|khi đó|có|là|được|đạt|làm|nhận|tiếp nhận|tiếp|đón|tổ chức|thực hiện|đăng ký|thụ lý) ?)*$/u,
);

// "gấp 1,6 lần năm 2017 (28,5 triệu đồng)", "tăng 9,7% so với năm 2021 (261 tỷ đồng)".
/** Whether a figure is a level in brackets behind the period that it is of. */
export function isGlossed(scene: Scene, figure: Figure): boolean {
  const period = scene.mentions[figure.mention - 1];
  const start = scene.sentences[figure.sentence]?.start ?? 0;
  if (!period || period.start < start || !/^(?:year|month|period)/u.test(period.kind)) return false;
  if (!opensGloss(scene.unmarked).test(plainSlice(scene, period.end, figure.start))) return false;
  const lead = plainSlice(scene, Math.max(start, period.start - 40), period.start);
  return opensComparison(scene.unmarked).test(lead);
}

const opensComparison = bothSpellings(/(?:so với|so|lần|cùng kỳ|của|hơn|kém)(?: \p{L}+)? ?$/u);

// "Cùng kỳ, con số này lần lượt là 231 vụ và 195 vụ": in the order of the sentence before.
function inTurnWith(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  let first = figure.place;
  while (first > figure.place - near && !scene.figures[first]?.before.includes('lần lượt')) {
    first -= 1;
    if (scene.figures[first]?.sentence !== figure.sentence) return undefined;
  }
  const head = scene.figures[first];
  if (!head || first <= figure.place - near) return undefined;
  const told: Figure[] = [];
  for (let at = first - 1; at >= 0 && at > first - near; at -= 1) {
    const other = scene.figures[at];
    if (other?.sentence !== figure.sentence - 1) break;
    if (claims.has(other) && other.side !== 'whole') told.unshift(other);
  }
  const same = told[figure.place - first];
  return same?.kind === figure.kind && kinship(same, figure) >= 2 ? claims.get(same) : undefined;
}
