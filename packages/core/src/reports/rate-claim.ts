// Claims of percentages by the claims of their parts and wholes.
import { compare } from '../foundation/rational.js';
import { bothSpellings } from './both-spellings.js';
import type { FoundRate } from './checks/found-rate.js';
import type { Claim } from './claim.js';
import { clauseBehind } from './clause-edges.js';
import { clauseOf } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { rateLink } from './lexicon/check-words.js';
import { rateParts } from './lexicon/rate-parts.js';
import { claimOfRow, makeClaim, valueOf } from './make-claim.js';
import { matchRow } from './match-row.js';
import { says } from './phrase.js';
import { plainSlice } from './plain-words.js';

/** The claim of a percentage whose part and whole are claims themselves. */
export function rateClaim(
  scene: Scene,
  figure: Figure,
  rate: FoundRate,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  const part = measureOf(scene, rate.part, claims);
  // In "31/40 buổi" the whole is what the part is, as far as one can be the rate of the other.
  const isOne = isOneFraction(rate, claims) || isInWords(scene, rate);
  const named = measureOf(scene, rate.whole, claims);
  const whole = named ?? (isOne ? part : undefined);
  // "công nhận 18 trong 20 mô hình, đạt 90%": a rate with one base needs no name for it.
  const isBaseKnown = isOne && named === undefined;
  const found = rateParts.find(
    (row) =>
      row.part === part &&
      whole !== undefined &&
      (row.wholes.includes(whole) || (isBaseKnown && row.namesBase !== true)),
  );
  if (!found || whole === undefined || isInTime(rate.part, scene)) return undefined;
  // A rate is of the period that its part is of.
  const own = rate.part.sentence === figure.sentence ? claims.get(rate.part) : undefined;
  return makeClaim(scene, figure, found.rate, {
    ...(found.namesBase ? { base: isInCompetence(rate.part, scene) ? 'petition-in-competence' : whole } : {}),
    ...(own ? { period: own.period } : {}),
  });
}

// "24/28 xã", "141 trên tổng số 168 xã".
function isOneFraction({ part, whole }: FoundRate, claims: ReadonlyMap<Figure, Claim>): boolean {
  return whole.mention === part.mention || claims.get(part)?.of?.equals(valueOf(whole)) === true;
}

// "36 ngày trên 39 ngày phải tiếp".
function isInWords(scene: Scene, { part, whole }: FoundRate): boolean {
  if (part.place + 1 !== whole.place) return false;
  const words = plainSlice(scene, part.end, whole.start).trim();
  return outOf(scene.unmarked).test(words) || (words === '' && whole.bound === 'moreThan');
}

const outOf = bothSpellings(/^(?:trên|trong)(?: tổng)?(?: số)?$/u);

// "Làm đúng hạn 118/139 đơn, bằng 84,9%": the share in time is another rate.
function isInTime({ before }: Figure, { unmarked }: Scene): boolean {
  return inTime(unmarked).test(before);
}

const inTime = bothSpellings(/(?:đúng|trước) (?:thời )?(?:hạn|hẹn)(?: \p{L}+){0,2}:? ?$/u);

// "đối với đơn thuộc thẩm quyền đã giải quyết 640 đơn, tỷ lệ 97%": a whole that is not printed.
function isInCompetence({ before, after }: Figure, { unmarked }: Scene): boolean {
  return behindIt(unmarked).test(after) || beforeIt(unmarked).test(before);
}

const inPowers = bothSpellings(/thuộc thẩm quyền/u);
const behindIt = bothSpellings(/^ ?(?:thuộc|đúng) (?:thẩm quyền|trách nhiệm)/u);
const beforeIt = bothSpellings(/(?:trong|đối với)(?: \p{L}+){0,3} thuộc (?:thẩm quyền|trách nhiệm)/u);

// The whole may be repeated without its words: "176 đơn/221 đơn".
const farthest = 24;

function measureOf(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): string | undefined {
  const own = claims.get(figure);
  if (own) return own.measure;
  for (let at = figure.place - 1; at >= 0 && at > figure.place - farthest; at -= 1) {
    const other = scene.figures[at];
    const claim = other && claims.get(other);
    if (claim && other.noun.name === figure.noun.name && compare(other.value, figure.value) === 0) return claim.measure;
  }
  return undefined;
}

const beside = bothSpellings(
  /^(?: thuộc thẩm quyền|[“”"\s]*(?:dân vận khéo[“”"\s]*)?(?:đã |được )+(?:công nhận|giải quyết|xử lý)(?: xong)?| (?:đã )?đăng ký)?(?:[\s,(–-]*|\s*;\s*(?=tỷ lệ))(?:tính chung )?(?:tức(?: là)?|nghĩa là|tương (?:ứng|đương)(?: với)?)?\s*(?:đạt|bằng|chiếm|được|=)?\s*(?:tỷ lệ)?(?: đạt| là)?\s*$/u,
);

/** "đã giải quyết 640 đơn, tỷ lệ gần 97%": the part is known, the whole is not printed. */
export function baselessClaim(
  scene: Scene,
  place: number,
  figure: Figure,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  const last = scene.figures[place - 1];
  const before = last?.side === 'whole' ? scene.figures[place - 2] : last;
  if (figure.kind !== 'percent' || figure.change !== undefined || before?.sentence !== figure.sentence)
    return undefined;
  const found = rateParts.find((row) => row.part === claims.get(before)?.measure && row.needsWhole !== true);
  if (!found || isInTime(before, scene) || !beside(scene.unmarked).test(figure.before)) return undefined;
  const base =
    isInCompetence(before, scene) || inPowers(scene.unmarked).test(figure.after)
      ? 'petition-in-competence'
      : found.namesBase && nearWhole(scene, figure, before, found.wholes, claims);
  return makeClaim(scene, figure, found.rate, base === undefined ? {} : { base });
}

// "Thuộc thẩm quyền 16 đơn. Giải quyết xong 12, đạt 74%": the whole that comes nearest to the rate, be it misreckoned.
function nearWhole(
  scene: Scene,
  figure: Figure,
  part: Figure,
  wholes: readonly string[],
  claims: ReadonlyMap<Figure, Claim>,
): string | undefined {
  const known = scene.figures.slice(Math.max(0, part.place - near), part.place).flatMap((other) => {
    const measure = claims.get(other)?.measure;
    const far = Math.abs((part.size / other.size) * 100 - figure.size);
    return other.paragraph === part.paragraph && measure !== undefined && wholes.includes(measure) && far < 3
      ? [{ measure, far }]
      : [];
  });
  const [nearest] = known.sort((one, other) => one.far - other.far);
  return nearest?.measure ?? (isOfKind(scene, part) ? wholeOfAll(scene, part, wholes, claims) : undefined);
}

// "Thuộc thẩm quyền 345 vụ việc. Đã giải quyết 290 vụ việc; khiếu nại 249 vụ việc, đạt 83,6%": of those of its kind.
function wholeOfAll(
  scene: Scene,
  part: Figure,
  wholes: readonly string[],
  claims: ReadonlyMap<Figure, Claim>,
): string | undefined {
  for (let at = part.place - 1; at >= 0 && at > part.place - near; at -= 1) {
    const other = scene.figures[at];
    if (other?.paragraph !== part.paragraph) return undefined;
    const measure = claims.get(other)?.measure;
    if (measure !== undefined && wholes.includes(measure)) return measure;
  }
  return undefined;
}

/** Whether a figure counts petitions of one kind: "khiếu nại 249 vụ việc". */
export function isOfKind({ unmarked }: Scene, { before }: Figure): boolean {
  return ofKind(unmarked).test(before);
}

const ofKind = bothSpellings(/(?:^|[\s,;:(])(?:khiếu nại|tố cáo|kiến nghị|phản ánh|kn|tc|knpa|pakn)(?: là| có|:)* ?$/u);

// "khiếu nại 211 (23,4%), tố cáo 58 (6,4%), kiến nghị, phản ánh 633 (70,2%)": feedback by its name alone, a kind of petition behind others.
function isOneKind({ figures, unmarked }: Scene, part: Figure): boolean {
  if (!ofKind(unmarked).test(part.before)) return false;
  if (ofLaw(unmarked).test(part.before)) return true;
  return figures
    .slice(Math.max(0, part.place - near), part.place)
    .some(({ sentence, before }) => sentence === part.sentence && ofLaw(unmarked).test(before));
}

const ofLaw = bothSpellings(/(?:^|[\s,;:(])(?:khiếu nại|tố cáo|kn|tc)(?: là| có|:)* ?$/u);

const near = 12;

const growth = bothSpellings(/^ ?(?:so với |so |của )?(?:cùng kỳ|năm|kỳ|quý|tháng)(?!\p{L})/u);

/** "19.255 hồ sơ trả sớm và đúng hạn, bằng 96,55%": the words stand at the part. */
export function partWordedClaim(scene: Scene, figure: Figure, rate: FoundRate): Claim | undefined {
  const clause = clauseOf(scene, rate.part.place);
  // "tiếp nhận 4.873 phản ánh, bằng 131,7% cùng kỳ": a growth is no rate.
  if (growth(scene.unmarked).test(figure.after)) return undefined;
  const row = clause && matchRow(figure, clause, scene.unmarked);
  // "386 phản ánh về thủ tục, chiếm 3% tổng số nhận": a share by subject.
  if (row?.measure === 'pakn-handled-rate' && /^ ?tổng số/u.test(figure.after)) return undefined;
  // "qua đường dây nóng 210 phản ánh (31,4%)", "đông nhất là phường Tân An với 214 phản ánh, chiếm 19%": a share by channel or place, where nothing was done.
  if (
    row?.measure === 'pakn-handled-rate' &&
    !isDone(scene.unmarked).test(`${clause?.all ?? ''} ${figure.before} ${clauseBehind(figure.after)}`)
  )
    return undefined;
  // "Cấp huyện nhận 302 đơn, chiếm 56,1%", "thu nội địa 4.318 tỷ đồng, chiếm 82,5%": a share of what there is, none of what was done.
  if (row && ofDoing.has(row.measure) && makesUp(scene.unmarked).test(figure.before)) return undefined;
  // "Đủ điều kiện 902 đơn: khiếu nại 211 (23,4%)": a share by kind.
  if (row && ofAll.has(row.measure) && isOneKind(scene, rate.part)) return undefined;
  // "94 đơn vị phát sinh hồ sơ trực tuyến, bằng 60,3%": a share of offices, not of dossiers.
  if (row?.measure.startsWith('dossier') && /^(?:đơn vị|cơ quan|xã|phường|thủ tục|dịch vụ)/u.test(rate.part.unit))
    return undefined;
  return row ? claimOfRow(scene, figure, row) : undefined;
}

const isDone = bothSpellings(
  /(?:xử lý|giải quyết|trả lời|phản hồi|giải đáp|khắc phục|giải trình|tháo gỡ|phúc đáp|hồi đáp|hồi âm|xong|hoàn thành|dứt điểm)(?!\p{L})/u,
);
const makesUp = bothSpellings(/(?:^|[^\p{L}])chiếm(?: tỷ lệ| tỷ trọng)? ?$/u);
const ofAll: ReadonlySet<string> = new Set([
  'petition-eligibility-rate',
  'petition-processing-rate',
  'pakn-handled-rate',
]);
const ofDoing: ReadonlySet<string> = new Set(['petition-processing-rate', 'budget-revenue-vs-plan']);

const ofSomethingElse = bothSpellings(
  /^[\s)]*(?:so (?:với|sánh)|tổng số (?:nhận|tiếp nhận|phản ánh|pakn)|(?:của |so )?(?:kế hoạch|chỉ tiêu|dự toán|cùng kỳ|nghị quyết|năm|kỳ|quý|tháng)(?!\p{L}))/u,
);

/** "trực tuyến 655 hồ sơ = 80,7%", "xong trước hẹn 808 hồ sơ, tức 98,8%": the words stand at the count right before the rate, its whole printed or not. */
export function besideClaim(scene: Scene, figure: Figure): Claim | undefined {
  if (figure.kind !== 'percent' || figure.change !== undefined || ofSomethingElse(scene.unmarked).test(figure.after))
    return undefined;
  const last = scene.figures[figure.place - 1];
  const part = last?.side === 'whole' ? scene.figures[figure.place - 2] : last;
  if (!last || part?.sentence !== figure.sentence || part.change !== undefined) return undefined;
  if ((part.kind !== 'count' && part.kind !== 'fraction') || otherRealm(scene.unmarked).test(part.unit))
    return undefined;
  const isBeside = says(figure.before, rateLink, scene.unmarked);
  const clause = isBeside ? clauseOf(scene, part.place) : undefined;
  const row = clause && matchRow(figure, clause, scene.unmarked);
  // A rate of known parts goes by its parts: "52 vụ khiếu nại đúng (11,4%)" of those resolved is none of resolving.
  if (row && ofDoing.has(row.measure) && makesUp(scene.unmarked).test(figure.before)) return undefined;
  if (!row || rateParts.some(({ rate, needsWhole }) => rate === row.measure && needsWhole !== true)) return undefined;
  return claimOfRow(scene, figure, row);
}

/** A share of offices or services is none of dossiers or persons. */
const otherRealm = bothSpellings(/^(?:đơn vị|cơ quan|xã|phường|huyện|thủ tục|dịch vụ|hộ(?! so)|đồng|ý kiến)/u);
