// Claims of figures that are strung to one whose measure is known.
import { bothSpellings } from './both-spellings.js';
import type { Claim } from './claim.js';
import type { Figure, Scene } from './figure.js';
import { inTurnBefore } from './in-turn.js';
import { isShortOf } from './is-short-of.js';
import { comesFrom, reaches } from './lexicon/check-words.js';
import { makeClaim } from './make-claim.js';
import { says } from './phrase.js';
import { plainSlice, plainWords } from './plain-words.js';
import { stretches } from './table-head.js';

// "41 mô hình được công nhận cấp quận, 5 mô hình cấp thành phố".
function isOfLevel({ after }: Figure, words: string, unmarked: boolean): boolean {
  return ofLevel(unmarked).test(after) && /^[^;.:]{0,40}, $/u.test(words);
}

const ofLevel = bothSpellings(/^\s*cấp (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|cơ sở)(?!\p{L})/u);

/** "6 hội nghị đối thoại; các huyện, thị, thành ủy 39 hội nghị": what follows is said of another level. */
const byLevel = bothSpellings(
  /^(?:[^;,:.(]{0,24}(?:[;,:] |,? ?\()|[^;:.(\d]{0,60} ?\()(?:và |còn |trong đó |gồm |chia ra ){0,2}(?:(?:các|cấp|khối|toàn) )?(?:(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|thị|thành ủy|thành|thôn bản|thôn|bản|cơ sở|địa phương|ubnd)[,/ ]{1,3}(?:và |các |cấp )?){1,6}(?:(?:đã |có |là |tổ chức |được )*)$/u,
);

/** "quý I 82%, quý II 85%", "năm ngoái 61 vụ, năm nay 54 vụ": periods that are no mentions of their own. */
const inTime = bothSpellings(
  /[,;(] (?:(?:còn|và|sang|đến) )?(?:quý (?:I{1,3}|IV|[1-4])|(?:năm|kỳ|quý|tháng) (?:nay|này|trước|ngoái))(?: (?:là|đạt|chỉ|còn|được|có|mới))?(?=[\s:])/giu,
);
const nothing = bothSpellings(/^(?:và|hơn|gần)?$/u);
const anotherThing = bothSpellings(
  /^\s*(?:còn |vẫn |được |phải |hòa giải )?(?:đang|chưa|không|bị|lại|chuyển|dở|(?:có )?(?:sai (?:sót|phạm|lệch)|vi phạm|thiếu sót|khiếm khuyết|lỗi)|để lại|gối|tồn|còn lại từ|(?:của|từ) (?:kỳ|năm|quý|tháng|đợt) (?:trước|cũ|ngoái)|kỳ trước|trong (?:đó|số)|lần đầu|nhiều lần|lưu|xếp lưu|hướng dẫn|(?:đạt|đoạt|được) giải|(?:đạt )?(?:chuẩn )?(?:ntm |nông thôn mới )?(?:nâng cao|kiểu mẫu)|trùng|nặc danh|(?:do )?(?:các bên|đương sự|hai bên|người gửi|công dân) (?:\p{L}+ ){0,2}(?:rút|từ chối|bỏ)|(?:tự|xin|đã) rút|(?:thuộc|của) (?:\p{L}+ ){0,3}(?:khác|tòa án)|(?:được )?(?:xử lý |giải quyết |trả )?(?:đúng|trước|quá|trễ) (?:thời )?hạn|(?:xếp |đạt )?loại|(?:được )?(?:nộp|gửi|tiếp nhận|nhận) (?:trực|qua)|(?:trực tuyến|trực tiếp|qua (?:mạng|cổng|ứng dụng|bưu|đường|dịch vụ|zalo|điện thoại)))(?!\p{L})/u,
);

// "98,81% (năm 2016), 98,13% (năm 2017)": figures strung together with nothing
// but a label between them say the same thing of different periods; "5 mô hình
// cấp thành phố, 137 mô hình cấp huyện" of different levels.
export function listedClaim(
  scene: Scene,
  place: number,
  figure: Figure,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  const before = listedBehind(scene, place);
  const earlier = before && claims.get(before);
  // "từ 46,2 triệu đồng năm 2020 lên 71,8 triệu đồng năm 2024".
  const fromTo =
    before !== undefined &&
    says(before.before, comesFrom, scene.unmarked) &&
    says(figure.before, reaches, scene.unmarked);
  if (
    !earlier ||
    before.mention === figure.mention ||
    before.sentence !== figure.sentence ||
    before.kind !== figure.kind ||
    before.change !== figure.change ||
    // "từ 91% trở lên, không quá 2% số người phải đi lại".
    areOpposite(before.bound, figure.bound) ||
    // "36 ngày trên 39 ngày" is no list.
    (figure.bound === 'moreThan' && scene.text.slice(before.end, figure.start).trim() === '') ||
    !(
      areAlike(before.unit, figure.unit) ||
      (figure.unit === '' && (fromTo || isOfPeriod(scene, before, figure))) ||
      isShortOf(figure.unit, before.unit) ||
      (figure.unit === '' && figure.kind === 'count' && isPartOf(scene, figure, before))
    ) ||
    // "làm xong 349 vụ việc; 12 vụ việc đang chờ kết quả": the next is said to be another thing.
    anotherThing(scene.unmarked).test(figure.after)
  )
    return undefined;
  const between = scene.mentions.slice(before.mention + 1, figure.mention);
  let words = '';
  let from = before.end;
  for (const mention of [...between, undefined]) {
    words += scene.text.slice(from, mention?.start ?? figure.start);
    from = mention?.end ?? from;
  }
  // "3.482 (năm 2019: 1.290; năm 2020: 1.174)": between names of periods a colon joins, too.
  const untimed = words.replace(inTime(scene.unmarked), ' ');
  const isTimed = untimed !== words || between.some((mention) => stretches.has(mention.kind));
  const marks = isTimed ? /[\s,;():]/gu : /[\s,;()]/gu;
  const joined =
    isOfPeriod(scene, before, figure) ||
    nothing(scene.unmarked).test(untimed.replace(marks, '')) ||
    isOfLevel(figure, words, scene.unmarked);
  const alike = areAlike(before.unit, figure.unit) || isOfPeriod(scene, before, figure);
  // "Từ 35 đơn của năm đầu, năm cuối còn 14".
  const isBare = fromTo && figure.unit === '' && figure.kind === 'count';
  if (!(isBare || (alike && (fromTo || joined))) && !byLevel(scene.unmarked).test(plainWords(words))) return undefined;
  return makeClaim(scene, figure, earlier.measure, earlier.base === undefined ? {} : { base: earlier.base });
}

// "405 mô hình ở ba cấp (huyện 28, xã 145, …)": how many levels there are is none of the list.
function listedBehind({ figures, unmarked }: Scene, place: number): Figure | undefined {
  const before = figures[place - 1];
  if (before?.kind !== 'count') return before;
  const isOffices = offices(unmarked).test(before.unit) && nothing(unmarked).test(figures[place]?.before.trim() ?? '');
  return levels(unmarked).test(before.unit) || isOffices ? figures[place - 2] : before;
}

function areOpposite(one: Figure['bound'], other: Figure['bound']): boolean {
  return (isFloor(one) && isCeiling(other)) || (isCeiling(one) && isFloor(other));
}

function isFloor(bound: Figure['bound']): boolean {
  return bound === 'atLeast' || bound === 'moreThan';
}

function isCeiling(bound: Figure['bound']): boolean {
  return bound === 'atMost' || bound === 'lessThan';
}

// "cấp huyện 1.240 hồ sơ; 18 xã, thị trấn 3.015 hồ sơ": nor is how many offices there are.
const offices = bothSpellings(/^(?:xã|phường|thị trấn|đặc khu|huyện|sở|phòng|cơ quan|đơn vị)(?!\p{L})/u);
const levels = bothSpellings(/^cấp(?!\p{L})/u);

// "đăng ký 84 mô hình (cấp tỉnh 6, cấp huyện 28, cơ sở 50)": the nouns are left out in a bracket.
function isPartOf(scene: Scene, figure: Figure, before: Figure): boolean {
  return (
    figure.depth > 0 &&
    /^[\s,;)]*$/u.test(figure.after.slice(0, 1)) &&
    byLevel(scene.unmarked).test(plainSlice(scene, before.end, figure.start))
  );
}

/** "Tỉnh tổ chức 6 cuộc, cấp huyện 24 cuộc, cấp xã 310 cuộc đối thoại": the last of a list by levels says what the others are. */
export function claimsAhead(scene: Scene, last: Figure, claim: Claim): readonly (readonly [Figure, Claim])[] {
  const same = claim.base === undefined ? {} : { base: claim.base };
  const found = inTurnBefore(scene, last).map((figure): readonly [Figure, Claim] => [
    figure,
    makeClaim(scene, figure, claim.measure, same),
  ]);
  for (let at = last.place; at > 0 && last.kind === 'count'; at -= 1) {
    const [before, figure] = [scene.figures[at - 1], scene.figures[at]];
    if (!before || !figure || before.sentence !== last.sentence || !isShortOf(before.unit, last.unit)) break;
    if (before.unit === '' || !byLevel(scene.unmarked).test(plainSlice(scene, before.end, figure.start))) break;
    found.push([before, makeClaim(scene, before, claim.measure, same)]);
  }
  return found;
}

// "600 đơn: năm 2020 có 210 đơn, năm 2021 có 190 đơn": a mark, a period, the figure.
function isOfPeriod(scene: Scene, before: Figure, figure: Figure): boolean {
  const period = scene.mentions[figure.mention - 1];
  if (figure.mention - before.mention !== 2 || !period || !stretches.has(period.kind)) return false;
  const until = plainSlice(scene, before.end, period.start);
  return (
    (opensBracket.test(until.trimEnd()) || nextPeriod(scene.unmarked).test(until)) &&
    isThen(scene.unmarked).test(plainSlice(scene, period.end, figure.start))
  );
}

const opensBracket = /^[^.;()\d]{0,60}\($/u;
const nextPeriod = bothSpellings(
  /^(?:\s*[,;:(]\s*(?:(?:và|riêng|trong đó|gồm|cụ thể|trong|thì|sang|còn|đến|tới)\s*:?\s*)?|\s*(?:thì|sang|còn)(?: đến| tới)? |[^.;:()\d]{0,60}[,(:]\s*(?:trong đó|gồm|cụ thể|chia ra)\s*:?\s*)$/u,
);
const isThen = bothSpellings(
  /^\s*(?::|(?:chỉ |vẫn |đã |lại |cũng |nay )*(?:là|có|được|đạt|chỉ|chỉ còn|lên(?: tới| đến)?|(?:tăng|nâng) lên|giảm (?:xuống )?còn|tới|ở mức|con số)(?: là| có)?)?\s*$/u,
);

// Complaints and denunciations are petitions alike.
function areAlike(one: string, other: string): boolean {
  const [first, second] = [kindless(one), kindless(other)];
  return one === other || (first === second && first !== one && second !== other);
}

function kindless(unit: string): string {
  return unit.replace(/^(đơn|vụ|vụ việc)(?: thư)?(?:,? (?:khiếu nại|tố cáo|kiến nghị|phản ánh|kn|tc|pa))+$/u, '$1');
}

/** "Các cấp mở 540 cuộc đối thoại. Cấp xã làm nhiều nhất với 431 cuộc": a sentence that opens with a level goes on about what the one before it counts. */
export function levelAgain(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  const { start, paragraph } = scene.sentences[figure.sentence] ?? { start: 0, paragraph: -1 };
  if ((figure.kind !== 'count' && figure.kind !== 'period') || figure.start - start > longestOpening) return undefined;
  if (!opensWithLevel(scene.unmarked).test(plainSlice(scene, start, figure.start))) return undefined;
  const isLine = scene.sentences[figure.sentence]?.bullet === true;
  for (let at = figure.place - 1; at >= 0 && at > figure.place - nearest; at -= 1) {
    const other = scene.figures[at];
    // "Đối thoại: 29 cuộc, trong đó:", and its levels on lines of their own.
    const isHead = isLine && other !== undefined && isAbove(scene, other, figure);
    if (!isHead && (other?.paragraph !== paragraph || figure.sentence - other.sentence > 1)) return undefined;
    const claim = claims.get(other);
    if (!claim || other.size < figure.size) continue;
    if (other.unit !== figure.unit && !isShortOf(figure.unit, other.unit)) continue;
    return makeClaim(scene, figure, claim.measure, claim.base === undefined ? {} : { base: claim.base });
  }
  return undefined;
}

// Every line between the head and this one begins with a bullet, and the head opens the list.
function isAbove(scene: Scene, other: Figure, figure: Figure): boolean {
  if (figure.paragraph - other.paragraph > nearest) return false;
  for (let at = other.sentence + 1; at < figure.sentence; at += 1) {
    const { bullet, start, end } = scene.sentences[at] ?? { bullet: false, start: 0, end: 0 };
    if (!bullet && !inIt(scene.unmarked).test(plainSlice(scene, start, end))) return false;
  }
  return true;
}

const inIt = bothSpellings(/^[^\p{L}]*(?:trong đó|cụ thể|gồm|bao gồm|chia ra)[\s:,]*$/u);
const nearest = 6;
const longestOpening = 90;
const opensWithLevel = bothSpellings(
  /^[^\p{L}]*(?:(?:riêng|trong đó|cụ thể),? )?(?:(?:\p{L}+ ){0,3}(?:nhiều|ít|đông|tốt) nhất (?:vẫn )?(?:là )?(?:ở )?)?(?:cấp|khối) (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|cơ sở)(?:, (?:xã|phường|thị trấn))*(?: (?:làm|tổ chức|thực hiện|có|mở|đạt|được|chiếm|nhiều|ít|cao|thấp|nhất|số lượng|là|với)){0,5}:? $/u,
);
