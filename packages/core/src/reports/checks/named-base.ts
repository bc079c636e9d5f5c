// A rate that names what it is taken of: "chiếm 3,3% tổng số đăng ký", "83,3%
// tổng số đã tiếp nhận". The base was given under that name, maybe sentences before.
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { wordPattern } from '../plain-letters.js';
import { isAmount, isFormer, order, sectionsBefore } from './around.js';
import { foundRate, rateOf, type FoundRate } from './found-rate.js';
import { isPlausible } from './plausible.js';
import { judge } from './reading.js';
import { wordsBefore } from './words-before.js';

const named = wordPattern(
  /^\s*(?:trên |so với |của |trong )?(?:tổng )?(?:số|lượng) ((?:\p{L}+ ){0,6}?\p{L}+)\s*(?:[,;:.()]|$)/u,
);
const cameIn = wordPattern(
  /(?:^|[^\p{L}])(?:tiếp nhận|ghi nhận|nhận|thụ lý|phát sinh|gửi đến)(?: (?:mới|được|vào|về))?(?!\p{L})/u,
);
const wasDone = wordPattern(
  /(?:^|[^\p{L}])(?:giải quyết|xử lý|trả lời|đã trả|hoàn thành|đúng hạn|trước hạn|quá hạn)(?!\p{L})/u,
);
const nearby = 30;
const rememberedRates = 12;
/** Percentage points by which a rate of the named base may be off. */
const widest = 10;

const doing = /^(?:đã |được )+/u;

/** The rate of its named base: right, or wrong where there is only one base of the name. */
export function rateOfNamedBase(
  scene: Scene,
  stated: Figure,
  part: Figure,
  earlier: readonly FoundRate[],
): FoundRate | undefined {
  const name = baseNamed(stated);
  if (name === undefined || part.sentence !== stated.sentence || stated.bound !== 'exact') return undefined;
  const same = earlier
    .slice(-rememberedRates)
    .reverse()
    .find(({ judged, whole }) => judged.verdict === 'holds' && baseNamed(judged.stated) === name && fits(whole, part));
  const whole =
    same?.whole ??
    calledSo(scene, stated, part, name) ??
    (isOfReceived(name) ? (received(scene, stated, part, name) ?? addedUpAbove(scene, stated, part)) : undefined);
  const judged = whole && judge(rateOf(stated, part, whole));
  return judged && (judged.verdict === 'holds' || isPlausible(judged, widest)) ? foundRate(judged) : undefined;
}

/** What the words behind a rate call its base: "giải quyết" of "số đã giải quyết". */
export function baseNamed({ after }: Figure): string | undefined {
  const name = named.exec(after.replace(/vụ, việc/gu, 'vụ việc'))?.[1];
  return name?.replace(/^(?:đã|được) /u, '').replace(whereToFind, '');
}

/** "tổng số tiếp nhận ở bảng trên". */
const whereToFind =
  / (?:(?:ở|trong|tại|theo) (?:bảng|biểu|phụ lục)(?: (?:trên|dưới|này|kèm theo))?|(?:nêu|nói|kể) trên)$/u;

// "đăng ký 412 mô hình … bằng 23,3% tổng số đăng ký", "82,9% số mô hình đăng ký": the one figure behind these words.
function calledSo(scene: Scene, stated: Figure, part: Figure, name: string): Figure | undefined {
  const unit = part.unit.replace('vụ, việc', 'vụ việc');
  // "số công trình được theo dõi" beside "theo dõi 1.518 công trình".
  const verb = (name.startsWith(`${unit} `) ? name.slice(unit.length + 1) : name).replace(doing, '');
  // "đạt 91,4% số đã trả": a verb of one syllable says what was done only with its "đã".
  const done = verb.includes(' ') ? verb : doneName.test(stated.after) ? `đã ${verb}` : undefined;
  if (done === undefined) return undefined;
  const told = sectionsBefore(scene, stated)
    .slice(0, nearby)
    .filter(
      (figure) =>
        figure.mention !== part.mention &&
        fits(figure, part) &&
        // Of "đã xử lý 251/268 phản ánh" the part is what was done.
        figure.side !== (wasDone.test(verb) ? 'whole' : 'part') &&
        isBehind(figure, done) &&
        !isFormer(figure, scene),
    );
  const [only] = told;
  return only && told.every((figure) => order(figure, only) === 0) ? only : undefined;
}

/** "số đã trả", "số hồ sơ đã trả". */
const doneName = wordPattern(
  /^\s*(?:trên |so với |của |trong )?(?:tổng )?số (?:\p{L}+ ){0,2}đã \p{L}+\s*(?:[,;:.()]|$)/u,
);

/** "đạt 91% số đã trả": whether the words before a figure have none of those that say what was done. */
export function isOfOtherDone(scene: Scene, stated: Figure, whole: Figure): boolean {
  if (!doneName.test(stated.after)) return false;
  const verb = baseNamed(stated)?.split(' ').at(-1);
  return verb !== undefined && !` ${wordsBefore(scene, whole, 120)} `.includes(` ${verb} `);
}

function isBehind({ before }: Figure, verb: string): boolean {
  const words = before.trimEnd().replace(/(?: (?:xong|được|là|có|gồm|cả thảy|kết quả)|:)+$/u, '');
  return [words, words.replace(secondVerb, '')].some((one) => one.endsWith(` ${verb}`) || one === verb);
}

/** "đã phân loại, xử lý 1.260 đơn": the number is of both. */
const secondVerb = /(?:,| và) (?:phân loại|xử lý|giải quyết|thụ lý|xem xét|trả lời|thẩm tra|trả)$/u;

function isOfReceived(name: string): boolean {
  return (cameIn.test(name) || newOnes.test(name)) && !wasDone.test(name);
}

/** "31,1% số hồ sơ mới". */
const newOnes = wordPattern(/^(?:\p{L}+ ){0,2}mới$/u);
const leadsNew = wordPattern(/(?:^|[^\p{L}])(?:nhận|phát sinh) mới(?: (?:là|có|được))*:?\s*$/u);
const cameNew = wordPattern(/^\s*(?:được )?(?:tiếp nhận|nhận|phát sinh)? ?mới(?! chỉ)(?!\p{L})/u);

// The only level that is said to have come in; else the one before "xử lý 18" that no verb stands by.
function received(scene: Scene, stated: Figure, part: Figure, name: string): Figure | undefined {
  const near = sectionsBefore(scene, stated)
    .slice(0, nearby)
    .filter((figure) => figure.paragraph === stated.paragraph && fits(figure, part, 1))
    // "kỳ trước chuyển qua 1,31 ngàn và 6,95 ngàn hồ sơ tiếp nhận mới".
    .filter((figure) => cameNew.test(figure.after) || !isFormer(figure, scene));
  const isNew = newOnes.test(name);
  const said = near.filter(({ lead, after }) =>
    isNew ? cameNew.test(after) || leadsNew.test(lead) : cameIn.test(lead) && !wasDone.test(lead),
  );
  const [only] = said;
  if (only) return said.every((figure) => order(figure, only) === 0) ? only : undefined;
  const heads = near.filter((figure) => {
    const next = scene.figures[figure.place + 1];
    return next?.sentence === figure.sentence && !wasDone.test(figure.lead) && wasDone.test(next.lead);
  });
  return heads.length === 1 ? heads[0] : undefined;
}

const summedUp = wordPattern(/(?:^|[^\p{L}])(?:tính chung|cộng|tổng cộng|cả thảy|tất cả|gộp)(?!\p{L})[^,;.]*$/u);

// "Huyện tiếp nhận 3.260 hồ sơ, các xã tiếp nhận 8.140 hồ sơ, tính chung là 11.400 hồ sơ", a paragraph above "tổng số tiếp nhận".
function addedUpAbove(scene: Scene, stated: Figure, part: Figure): Figure | undefined {
  if (!/^\s*(?:trên |so với |của |trong )?tổng (?:số|lượng)/u.test(stated.after)) return undefined;
  const totals = sectionsBefore(scene, stated)
    .slice(0, nearby)
    .filter((total) => {
      const parts = [scene.figures[total.place - 2], scene.figures[total.place - 1]];
      const size = parts.reduce((sum, one) => sum + (one?.sentence === total.sentence ? one.size : 0), 0);
      return (
        size === total.size &&
        fits(total, part) &&
        summedUp.test(total.before) &&
        parts.every((one) => one && kinship(one, total) === 3 && cameIn.test(one.lead) && !wasDone.test(one.lead))
      );
    });
  return totals.length === 1 ? totals[0] : undefined;
}

function fits(whole: Figure, part: Figure, closest = 2): boolean {
  return isAmount(whole) && whole.change === undefined && order(whole, part) > 0 && kinship(whole, part) >= closest;
}
