// A rate that no reading agrees with: wrong only if the words leave no doubt
// which whole was meant.
import type { Figure, Scene } from '../figure.js';
import { clauseBehind } from '../clause-edges.js';
import { kinship } from '../kinship.js';
import { goal, ofPlan, ofTarget } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import { areTwoPeriods, isFormer, order } from './around.js';
import { isBehindOther } from './behind-other.js';
import { isLikeMisprint, isPlausible } from './plausible.js';
import { foundRate, rateOf, sharesWhole, type FoundRate } from './found-rate.js';
import { baseNamed, isOfOtherDone } from './named-base.js';
import { judge, type Judged } from './reading.js';
import { opensBracket } from './brackets.js';
import { sentenceStart, wordsBefore } from './words-before.js';

/** The rate as it contradicts its part and whole, if there is no doubt which they are. */
export function rateAlarm(
  scene: Scene,
  stated: Figure,
  part: Figure,
  wholes: readonly Figure[],
  earlier: readonly FoundRate[],
): FoundRate | undefined {
  if (says(stated.before, goal, scene.unmarked)) return undefined;
  const ofAll = says(stated.after, ofPlan, scene.unmarked);
  const total = ofAll ? totalNamed(scene, stated, part) : undefined;
  if (ofAll && !total) return undefined;
  // "còn 86. Nội dung hỏi nhiều nhất là đất đai (41%)": a bracket is about its own sentence.
  if (part.sentence !== stated.sentence && opensBracket(stated)) return undefined;
  // "Tỷ trọng toàn trình vì thế bằng 65%": a sentence that names its own part.
  if (part.sentence !== stated.sentence && /(?:tỷ lệ|tỷ trọng) \p{L}/u.test(stated.before)) return undefined;
  if (part.sentence !== stated.sentence && isOfOther(stated, part)) return undefined;
  // "594 phiếu hài lòng, 6 phiếu bình thường (99% hài lòng)": the bracket says whose share it is.
  if (opensBracket(stated) && /^\s*\p{L}{2}/u.test(stated.after) && !ofAll) return undefined;
  if (part.sentence === stated.sentence && isNamedElse(scene, stated, part)) return undefined;
  if (isPlanRate(scene, stated, part) || isContentment(stated, part) || isOwnTopic(scene, stated, part))
    return undefined;
  const last = earlier.at(-1);
  const clear = (total ? [total] : wholes).filter(
    (whole) =>
      order(whole, part) > 0 &&
      !isFormer(whole, scene) &&
      // "Cùng kỳ thành 320 vụ việc, bằng 80%": of what there was then.
      (whole.sentence === part.sentence || !isFormer(part, scene)) &&
      !planned.test(whole.before) &&
      !(whole.sentence === stated.sentence && isBehindOther(scene, stated, whole)) &&
      !isSibling(scene, whole, part, stated) &&
      (whole.sentence === part.sentence || whole === last?.whole || isOutspoken(scene, whole, part)),
  );
  const exact = clear.some((whole) => kinship(whole, part) === 3);
  // "12 trễ hẹn (0,3%)" behind "4.520 đúng hẹn (99,7%)": shares of the same whole.
  const fit = clear.filter((whole) => !exact || kinship(whole, part) >= 2);
  const parts = new Set(earlier.slice(-6).map((one) => one.part.mention));
  const own = fit.some(
    (whole) => whole.sentence === part.sentence && whole.start < part.start && !parts.has(whole.mention),
  );
  // "132 dịch vụ (44% số thủ tục), 71 dịch vụ (23,6%)": of what the rate before it names.
  const isNamedThere = last?.judged.stated.sentence === stated.sentence && baseNamed(last.judged.stated) !== undefined;
  const shared =
    last !== undefined &&
    (!own || last.whole.sentence === part.sentence || isNamedThere) &&
    clear.includes(last.whole) &&
    sharesWhole(scene, last, stated, part) &&
    isNear(judge(rateOf(stated, part, last.whole)));
  const likely = shared ? last.whole : nearestOf(fit, part);
  const first = likely && (muchCloser(stated, part, likely, fit) ?? likely);
  if (!first || areApart(scene, part, first) || isOfOtherDone(scene, stated, first)) return undefined;
  const judged = [...fit, first]
    .filter((whole) => whole.mention === first.mention)
    .flatMap((whole) => judge(rateOf(stated, part, whole)) ?? []);
  const closest = judged.sort((a, b) => distance(a) - distance(b))[0];
  if (!closest) return undefined;
  if (first.sentence !== part.sentence && !shared && !isHalfway(closest)) return undefined;
  return isPlausible(closest) ? foundRate(closest) : undefined;
}

// "Chi ngân sách 312,9 tỷ đồng, …, chi đầu tư 68,1 tỷ đồng (22,8% tổng chi)": the total stands in the sentence, and what
// else was spent stands behind it.
function totalNamed(scene: Scene, stated: Figure, part: Figure): Figure | undefined {
  const name = /^\s*(?:trong |trên |của )?tổng (?:số )?(\p{L}+)(?: ngân sách)?\s*(?:[).,;]|$)/u.exec(stated.after)?.[1];
  if (name === undefined) return undefined;
  const first = sentenceStart(scene, stated);
  let found: Figure | undefined;
  for (let at = part.place - 1; (scene.figures[at]?.start ?? -1) >= first; at -= 1) {
    const whole = scene.figures[at];
    if (!whole || kinship(whole, part) !== 3 || whole.change !== undefined) continue;
    if (` ${whole.before} `.includes(` ${name} `)) found = whole;
  }
  return found;
}

// "… 17.640 phản ánh; mức độ hài lòng 93,2%" is a share of those who were asked.
function isContentment(stated: Figure, part: Figure): boolean {
  const asked = /hài lòng|phiếu|ý kiến|người|hộ|lượt/u;
  return stated.before.includes('hài lòng') && !asked.test(`${part.before} ${part.unit} ${clauseBehind(part.after)}`);
}

// "an ninh 37 mô hình. Hộ dùng nước sạch chiếm 91%": a sentence with a subject of its own, none of whose words the part has.
function isOfOther({ before }: Figure, part: Figure): boolean {
  const subject = before.replace(connecting, ' ').match(/\p{L}+/gu) ?? [];
  const known = new Set(`${part.before} ${part.unit} ${part.after}`.match(/\p{L}+/gu) ?? []);
  const isNamed = subject.length > 2 || ofPlace.test(before);
  return isNamed && !pointing.test(before) && !subject.some((word) => known.has(word));
}

// "giải quyết 240 đơn, tỷ lệ văn bản gửi đi được ký số đạt 93%": a name of its own, none of whose words was said before.
function isNamedElse(scene: Scene, stated: Figure, part: Figure): boolean {
  const name: readonly string[] = ownRate.exec(stated.before)?.[1]?.match(/\p{L}{2,}/gu) ?? [];
  if (name.length < 4) return false;
  const said = `${wordsBefore(scene, part, 120)} ${part.unit} ${part.after.split(',', 1)[0] ?? ''}`;
  return !(said.match(/\p{L}+/gu) ?? []).some((word) => name.includes(word));
}

const ownRate = wordPattern(/[,;]\s*(?:tỷ lệ|mức độ) ([^,;:.()\d]{8,80}?)(?: (?:đạt|là|chiếm|bằng|còn))*\s*$/u);

const connecting = wordPattern(
  /(?:^|[^\p{L}])(?:như vậy|như thế|vì thế|do đó|tính ra|tính chung|kết quả|tương (?:ứng|đương)|tức là|qua đó|(?:ước )?đạt|chiếm|bằng|tỷ lệ|tỷ trọng|con số|là|tới|đến)(?!\p{L})/gu,
);
// "văn hóa 5 mô hình. Xã A đạt 85,5%": the name of a place may be short.
const ofPlace = /^\s*(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|ấp|bản|tổ dân phố|khu phố) /;
const pointing = wordPattern(/(?:^|[^\p{L}])(?:này|đó|ấy|trên|kể trên|nói trên|nêu trên)(?!\p{L})/u);

// "đúng hẹn 598 hồ sơ; nộp qua mạng đạt 93%": a share whose part is not printed.
function isOwnTopic(scene: Scene, stated: Figure, part: Figure): boolean {
  // "18.650 hồ sơ được giải quyết, 99,3% sớm và đúng hạn": nor is that one.
  const said = /^\s*(trước|sớm|đúng|hài lòng)(?!\p{L})/u.exec(stated.after)?.[1];
  if (said !== undefined && !`${part.before} ${part.after}`.includes(said)) return true;
  // "kiến nghị 8.295 đơn, 100% được phân loại": all that were told of.
  if (stated.size === 100 && allWere.test(stated.after)) return true;
  const topic = shareTopics.find((words) => words.test(stated.before));
  if (!topic || topic.test(`${part.before} ${part.unit} ${part.after.split(/[,;]/u, 1)[0] ?? ''}`)) return false;
  return /[,;\n]/u.test(scene.text.slice(part.end, stated.start));
}

const allWere = /^\s*(?:đều |đã )*được(?!\p{L})/u;

const shareTopics = [/trực tuyến|qua mạng/u, /hài lòng/u, /số hóa/u, /thanh toán/u, /ký số/u] as const;

const planned = /(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|nghị quyết)(?: \S+){0,3}\s*$/u;

const halfPoint = 5000;

// "tiếp nhận 274, đã xử lý 259, đúng hạn 251 (96,6%)": where one whole of the
// sentence all but agrees and the likely one is far off, that one was meant.
function muchCloser(stated: Figure, part: Figure, likely: Figure, fit: readonly Figure[]): Figure | undefined {
  const gapOf = (whole: Figure): number => {
    const judged = judge(rateOf(stated, part, whole));
    return judged ? distance(judged) : Infinity;
  };
  if (gapOf(likely) < 4 * halfPoint) return undefined;
  return fit.find((whole) => whole.sentence === part.sentence && whole.start < part.start && gapOf(whole) <= halfPoint);
}

// "Toàn huyện 10.842 hộ. Cuối năm 2022 có 4.713 hộ nghèo (43,9%)": the whole of
// another time; so is that of a line "Năm 2021: …" above "Năm 2022: …".
export function areApart(scene: Scene, part: Figure, whole: Figure): boolean {
  if (whole.sentence === part.sentence) return false;
  return (isDated(scene, part) && !isDated(scene, whole)) || areTwoPeriods(scene, whole, part);
}

function isDated(scene: Scene, figure: Figure): boolean {
  return /(?:đầu|cuối) (?:năm|kỳ|quý|nhiệm kỳ)/u.test(wordsBefore(scene, figure, 120));
}

// "52 vụ đúng (11,4%), 341 vụ sai (74,5%), 65 vụ có đúng có sai (14,1%)": what
// has its share in the same form is another part.
export function isSibling(scene: Scene, whole: Figure, part: Figure, stated: Figure): boolean {
  if (whole.sentence !== part.sentence || whole.start > part.start) return false;
  const share = scene.figures[whole.place + (whole.side === 'part' ? 2 : 1)];
  return share?.kind === 'percent' && share !== stated && opensBracket(share) && opensBracket(stated);
}

// A whole from another sentence must come near the printed rate: 1,4 % is no
// misprint of 4,8 %.
function isHalfway(judged: Judged): boolean {
  if (isLikeMisprint(judged)) return true;
  const { computed, stated } = judged;
  const one = computed.numerator * stated.value.denominator;
  const other = stated.value.numerator * computed.denominator;
  return one * 3n <= other * 5n && other * 3n <= one * 5n;
}

/** How many figures back another rate of a plan may stand. */
const farBack = 24;

// "820 tỷ đồng, đạt 71%" is the share of a plan that is not printed, the more
// so behind "đạt 62,3% kế hoạch".
function isPlanRate(scene: Scene, stated: Figure, part: Figure): boolean {
  if (!stated.before.includes('đạt')) return false;
  if (part.kind === 'money') return true;
  const first = Math.max(0, stated.place - farBack);
  for (let at = stated.place - 1; at >= first && scene.figures[at]?.sentence === stated.sentence; at -= 1) {
    const earlier = scene.figures[at];
    // Behind a semicolon another statement begins.
    if (earlier && part.start > earlier.end && scene.text.slice(earlier.end, part.start).includes(';')) return false;
    if (earlier?.kind === 'percent' && says(earlier.after, ofTarget, scene.unmarked)) return true;
  }
  return false;
}

const fivePoints = 50_000;

function isNear(judged: Judged | undefined): boolean {
  return judged !== undefined && distance(judged) <= fivePoints;
}

// The nearest before it in the same sentence, then whatever else stands nearest.
function nearestOf(wholes: readonly Figure[], part: Figure): Figure | undefined {
  const before = wholes.filter((whole) => whole.start < part.start).sort((a, b) => b.start - a.start);
  return before.find((whole) => whole.sentence === part.sentence) ?? wholes[0];
}

// In the sentence before, or one paragraph up, with exactly the same noun.
function isOutspoken(scene: Scene, whole: Figure, part: Figure): boolean {
  const close = part.sentence - whole.sentence;
  if (headsItems(scene, whole, part) || isItemBefore(scene, whole, part)) return true;
  // Another paragraph is about other things, unless it gives a total.
  if (whole.paragraph !== part.paragraph && !/tổng|toàn (?:tỉnh|huyện|xã|thành phố|phường)/u.test(whole.before))
    return false;
  // "2.314 hòa giải viên. Hòa giải viên nữ 810 người": the part is named by the noun of the whole.
  const named = whole.noun.name.includes(' ') && part.before.includes(whole.noun.name);
  return close <= 2 && (named || kinship(whole, part) >= 2) && !says(whole.before, goal, scene.unmarked);
}

// "Kết quả: 345 lượt.⏎- Cấp huyện: 95 lượt, chiếm 27,5%.⏎- Cấp xã: …": the line above a list of parts.
function headsItems(scene: Scene, whole: Figure, part: Figure): boolean {
  const apart = part.sentence - whole.sentence;
  if (apart > mostItems || kinship(whole, part) < 3) return false;
  const items = scene.sentences.slice(whole.sentence, part.sentence + 1).map(({ bullet }) => bullet);
  return items.length > 1 && items.every((bullet, at) => bullet === at > 0);
}

// "- Số vụ việc hòa giải: 118 vụ.⏎- Hòa giải thành: 96 vụ, đạt 81,4%."
function isItemBefore(scene: Scene, whole: Figure, part: Figure): boolean {
  if (part.sentence - whole.sentence !== 1 || kinship(whole, part) < 3) return false;
  return (
    scene.sentences[whole.sentence]?.bullet === true &&
    scene.sentences[part.sentence]?.bullet === true &&
    /(?:^|[\s+•*-])(?:tổng )?số [^:;()]{2,50}:?\s*(?:là )?$/u.test(whole.before)
  );
}

const mostItems = 6;

function distance(judged: Judged): number {
  const { computed, stated } = judged;
  const gap = computed.numerator * stated.value.denominator - stated.value.numerator * computed.denominator;
  return Math.abs(Number((gap * 10000n) / (computed.denominator * stated.value.denominator)));
}
