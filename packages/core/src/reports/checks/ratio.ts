// A percentage and the part and whole it was taken from: beside it, before
// it, behind it, or sentences away.
import type { Figure, Scene } from '../figure.js';
import { kinship, inOneRealm, related } from '../kinship.js';
import { givenBack, namedRate, ofPlan, ofTarget, ofWhole, rateLink, received } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import { backFrom, isAmount, order, restOfSentence, sectionsBefore } from './around.js';
import { rateOfCalledBase } from './called-base.js';
import { foundRate, rateOf, sharesWhole, type FoundRate } from './found-rate.js';
import { rateInTurn } from './fractions-in-turn.js';
import { isCell } from './list-guards.js';
import { looseRate } from './loose-rates.js';
import { rateOfNamedBase } from './named-base.js';
import { rateOfBoth } from './named-both.js';
import { rateOfPlannedChange } from './planned-change.js';
import { rateOfPlan } from './planned-rate.js';
import { rateOfNamedPart } from './named-part.js';
import { rateAgainstPlan } from './passed-plan.js';
import { partOfRate } from './part-of-rate.js';
import { rateByName } from './named-rate.js';
import { rateAlarm } from './rate-alarm.js';
import { rateBefore, rateBeside } from './rate-beside.js';
import { rateOfPairBehind } from './rate-of-pair-behind.js';
import { isPlausible } from './plausible.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';
import { shareWithSibling } from './share-with-sibling.js';
import { slippedRate } from './slipped-rate.js';
import { isOfDone, ofTold } from './told-whole.js';
import { saysItsWhole, wholeSaid } from './whole-said.js';
import { closesBracket } from './brackets.js';

/** Reads the rate at this place of the scene; `earlier` are the rates already read, in the order of the text, `totals` the totals of lists by their parts. */
export function readRatio(
  scene: Scene,
  stated: Figure,
  earlier: readonly FoundRate[],
  totals: ReadonlyMap<Figure, Figure>,
): FoundRate | undefined {
  const inTurn = rateInTurn(scene, stated);
  if (!inTurn) return readSingle(scene, stated, earlier, totals);
  if (inTurn !== 'unclear') return foundRate(judge(inTurn));
  const found = readSingle(scene, stated, earlier, totals);
  return found?.judged.verdict === 'holds' ? found : undefined;
}

function readSingle(
  scene: Scene,
  stated: Figure,
  earlier: readonly FoundRate[],
  totals: ReadonlyMap<Figure, Figure>,
): FoundRate | undefined {
  const written = rateBeside(scene, stated);
  if (written) {
    const judged = judge(written);
    const ofHead = judged?.verdict === 'contradicts' ? rateOfHead(judged, totals) : undefined;
    if (ofHead) return foundRate(ofHead);
    // "11/20 hộ thoát nghèo, bằng 50% kế hoạch": of a plan that is not printed.
    const ofPlanOnly =
      says(stated.after, ofTarget, scene.unmarked) &&
      written.sum.kind === 'rate' &&
      !isPlanned(stated, written.sum.whole);
    // "7/21 xã đạt trên 90%" counts those beyond a mark.
    const behind = written.sum.kind === 'rate' && written.sum.whole.start < stated.start;
    const isMark = behind && stated.bound !== 'exact' && !/[,;(:–—-]/u.test(stated.before);
    // "41/41 đơn vị dùng chữ ký số; văn bản đi được ký số đạt 96,5%".
    const isApart = behind && ownSubject.test(stated.before);
    if (judged?.verdict === 'holds' || !(ofPlanOnly || isMark || isApart)) return foundRate(judged);
    return undefined;
  }
  const glossed = rateBefore(scene, stated);
  if (glossed) return foundRate(judge(glossed));
  const changed = rateOfPlannedChange(scene, stated) ?? rateAgainstPlan(scene, stated);
  if (changed) return foundRate(changed);
  const both = rateOfBoth(scene, stated);
  if (both) return foundRate(both);
  const loose = looseRate(scene, stated, earlier);
  if (loose) return foundRate(loose);
  const named = rateOfNamedPart(scene, stated, totals);
  if (named) return { ...named, isNamed: true };
  const part = partOfRate(scene, stated);
  if (part) {
    const planned = rateOfPlan(scene, stated, part);
    if (planned) return foundRate(planned === 'unclear' ? undefined : planned);
    const based = rateOfNamedBase(scene, stated, part, earlier);
    if (based) return based;
    const said = part.sentence === stated.sentence ? wholeSaid(scene, stated) : undefined;
    if (said && order(said, part) >= 0) return foundRate(judge(rateOf(stated, part, said)));
    const told = firstThatHolds(ofTold(scene, stated, part));
    if (told) return foundRate(told);
    const all = wholesOf(scene, stated, part, earlier);
    // "16 hồ sơ bị trả lại (0,08%)": of those that came in, where both would do.
    const cameIn = says(`${part.lead} ${part.after}`, givenBack, scene.unmarked)
      ? all.filter((one) => says(one.lead, received, scene.unmarked))
      : [];
    const wholes = [...cameIn, ...all];
    const readings = wholes.map((whole) => rateOf(stated, part, whole));
    const holds = firstThatHolds(readings);
    if (holds) return foundRate(holds);
    const called = rateOfCalledBase(scene, stated, part);
    if (called) return called;
    // "trong số đơn đã giải quyết có …", and how many those are is not found.
    const doubt = saysItsWhole(scene, stated) ? undefined : rateAlarm(scene, stated, part, wholes, earlier);
    const last = earlier.at(-1);
    // "74 vụ …, chiếm 36,1% số vụ đã hòa giải; 39 vụ, chiếm 18,2%" goes on about the same whole.
    const goesOn =
      doubt !== undefined && doubt.whole === last?.whole && last.judged.stated.sentence === stated.sentence;
    if (doubt && (goesOn || doubt.whole.sentence === stated.sentence)) return doubt;
    const far =
      firstThatHolds(ofNamed(scene, stated)) ??
      firstThatHolds(distant(scene, stated, part)) ??
      firstThatHolds(ofOthers(scene, stated, part));
    return foundRate(
      far ??
        doubt?.judged ??
        firstThatHolds(pairsOf(scene, stated)) ??
        slippedRate(scene, stated) ??
        rateByName(scene, stated) ??
        shareWithSibling(scene, stated, part),
    );
  }
  return foundRate(
    rateOfPairBehind(scene, stated) ??
      firstThatHolds(pairsOf(scene, stated)) ??
      firstThatHolds(ofNamed(scene, stated)) ??
      slippedRate(scene, stated) ??
      rateByName(scene, stated),
  );
}

// "42 cuộc, cấp huyện 9 cuộc, cấp xã 33 cuộc, đạt 105% kế hoạch (40 cuộc)": of all of them, and not of the last part.
function rateOfHead({ stated, sum }: Judged, totals: ReadonlyMap<Figure, Figure>): Judged | undefined {
  const head = sum.kind === 'rate' ? totals.get(sum.part) : undefined;
  if (!head || sum.kind !== 'rate' || head.sentence !== stated.sentence) return undefined;
  const judged = judge(rateOf(stated, head, sum.whole));
  if (judged?.verdict === 'holds') return judged;
  // "đạt 106% kế hoạch" of what is beyond the plan, where the last part is short of it.
  const isBeyond = stated.size > 100 && order(head, sum.whole) > 0 && order(sum.part, sum.whole) < 0;
  return judged && isBeyond && isPlausible(judged) ? judged : undefined;
}

/** "độ bao phủ 95,4% dân số": of all who live there. */
const population = wordPattern(/^\s*(?:của |trên )?(?:tổng )?dân số(?!\p{L})/u);
const wholeNamed = wordPattern(/^\s*(?:trên |so với |của |trong )?(?:tổng )?số (\p{L}+(?: \p{L}+)?)/u);
// "cung cấp 1.327 dịch vụ, trong đó …, đạt 71,19% tổng số TTHC": the words
// behind the rate name the unit of its whole.
function* ofNamed(scene: Scene, stated: Figure): Generator<Reading> {
  const name = population.test(stated.after) ? 'khẩu' : wholeNamed.exec(stated.after)?.[1];
  if (name === undefined) return;
  const [head = ''] = name.split(' ');
  const before = sectionsBefore(scene, stated).filter((figure) => isAmount(figure) && figure.change === undefined);
  const parts = before.filter((figure) => figure.sentence === stated.sentence);
  const isNamed = ({ unit }: Figure): boolean =>
    unit !== '' && (name.startsWith(unit) || unit.startsWith(name) || unit.startsWith(`${head} `));
  for (const whole of before.filter(isNamed)) {
    if (isOfDone(stated, whole)) continue;
    for (const part of parts) if (order(whole, part) > 0) yield rateOf(stated, part, whole);
  }
}

const ownSubject = wordPattern(
  /;\s*(?!(?:tỷ lệ|đạt|chiếm|bằng|tương|ứng|tức|hay|với|như vậy|số này|con số)(?!\p{L}))\p{L}+ \p{L}+ \p{L}+/u,
);

// The plan itself is the whole: "kế hoạch 240 hồ sơ …", "giải ngân 450/600 tỷ
// đồng, đạt 57% kế hoạch" with nothing but the link in between.
function isPlanned(stated: Figure, whole: Figure): boolean {
  if (whole.side === 'whole' || /^\)? ?\/ ?$/u.test(whole.before))
    return /^[\s,(]*(?:đạt|bằng|tương đương|=)?(?: tỷ lệ)?\s*$/u.test(stated.before);
  return /(?:kế hoạch|dự toán|chỉ tiêu|nghị quyết)[^,;]*$/u.test(whole.before);
}

// What the part may be a part of, the likeliest first: the whole of the rate
// before it, a whole named behind the rate, then the larger figures before it.
function wholesOf(scene: Scene, stated: Figure, part: Figure, earlier: readonly FoundRate[]): Figure[] {
  const last = earlier.at(-1);
  const carried = last && sharesWhole(scene, last, stated, part) ? [last.whole] : [];
  const behind = ahead(scene, stated).filter(
    (figure) => says(figure.before, ofWhole, scene.unmarked) || isBracketed(stated, figure),
  );
  const before = backFrom(scene, stated).filter((figure) => figure.mention !== part.mention);
  // "(chiếm 38% số nhận mới). Kết quả: giải quyết 9.392 hồ sơ. Trước hạn 6.105 hồ sơ, tỷ lệ 65%": a whole named since.
  const since = last
    ? before.filter((figure) => figure.start > last.judged.stated.end && kinship(figure, part) === 3)
    : [];
  const all = [...since, ...carried, ...behind, ...before];
  return all.filter(
    (whole) =>
      isAmount(whole) &&
      inOneRealm(whole, part) &&
      // More than was planned: "1.214 quần chúng, đạt 101,2% chỉ tiêu (1.200 đảng viên)".
      (isBracketed(stated, whole) ||
        (order(whole, part) >= 0 &&
          (isWhole(scene, whole, part) || (isNextOf(last, stated, part) && carried.includes(whole))))),
  );
}

// "41,2 tỷ đồng, đạt 82,4% (50 tỷ đồng)", "đạt 101,2% chỉ tiêu (1.200 đảng
// viên)": nothing else in the bracket.
function isBracketed(stated: Figure, figure: Figure): boolean {
  return figure.place === stated.place + 1 && /^[^,;:.()]{0,40}\(\s*$/u.test(figure.before) && closesBracket(figure);
}

// "đất đai (241 vụ việc, chiếm 62,4%)": the whole was given sections ago, in
// the very same noun. Only a rate with decimals says which one it was.
function* distant(scene: Scene, stated: Figure, part: Figure): Generator<Reading> {
  if (stated.step.decimals === 0 || part.noun.name === '') return;
  for (const whole of sectionsBefore(scene, part)) {
    if (isAmount(whole) && kinship(whole, part) === 3 && whole.change === undefined && order(whole, part) > 0)
      yield rateOf(stated, part, whole);
  }
}

// "Hòa giải viên nữ 198 người, chiếm 34%": the words before the part name the
// whole; "nam 287 người (46%)" of 624 ballots.
function* ofOthers(scene: Scene, stated: Figure, part: Figure): Generator<Reading> {
  for (const whole of sectionsBefore(scene, part)) {
    if (!isAmount(whole) || whole.change !== undefined || order(whole, part) <= 0) continue;
    const named = whole.unit.includes(' ') && part.before.includes(whole.unit) && inOneRealm(whole, part);
    const near = whole.paragraph >= part.paragraph - 1 && kinship(whole, part) === 0 && related(whole, part);
    if (named || near) yield rateOf(stated, part, whole);
  }
}

// The rest of the sentence, and "Tổng số …" of one of the next.
function ahead(scene: Scene, stated: Figure): Figure[] {
  const found = restOfSentence(scene, stated, 6);
  const later = scene.figures.slice(stated.place + 1 + found.length, stated.place + 7);
  const total =
    later.find((figure) => /^\s*(?:trên |trong )?tổng/u.test(figure.before)) ??
    restOfSentence(scene, stated, 16)
      .slice(6)
      .find((figure) => /(?:trên|trong) tổng số\s*$/u.test(figure.before));
  return total?.paragraph === stated.paragraph ? [...found, total] : found;
}

// "mức độ 3 là 140 dịch vụ (46,7% số thủ tục), mức độ 4 là 55 dịch vụ (18,3%)": of the same, though it goes by another name.
function isNextOf(last: FoundRate | undefined, stated: Figure, part: Figure): boolean {
  return (
    last?.judged.verdict === 'holds' &&
    last.judged.stated.sentence === stated.sentence &&
    kinship(last.part, part) === 3
  );
}

function isWhole(scene: Scene, whole: Figure, part: Figure): boolean {
  return kinship(whole, part) > 0 && whole.change === undefined;
}

// "tỷ lệ giải quyết đạt 95%" after "tiếp nhận 240, giải quyết 228": any two
// figures of one noun before it, nearest first, but only if they agree.
function* pairsOf(scene: Scene, stated: Figure): Generator<Reading> {
  // "100%" is said of all, not of what comes near it.
  if (stated.size === 100 || says(stated.after, ofPlan, scene.unmarked)) return;
  const named = says(stated.before, namedRate, scene.unmarked) || says(stated.before, rateLink, scene.unmarked);
  if (!named) return;
  // Which cells of a table above a sentence means, the names of its columns and rows say.
  const inTable = isCell(scene, stated);
  const isMeant = (figure: Figure): boolean =>
    inTable || figure.paragraph === stated.paragraph || !isCell(scene, figure);
  const before = backFrom(scene, stated, 6).filter(
    (figure) => isAmount(figure) && figure.change === undefined && isMeant(figure),
  );
  for (const part of before) {
    // "trên 95%" agrees with many a pair: it must be one of its own sentence.
    if (stated.bound !== 'exact' && part.sentence !== stated.sentence) continue;
    for (const whole of before) {
      if (order(whole, part) > 0 && kinship(whole, part) > 0) yield rateOf(stated, part, whole);
    }
  }
}
