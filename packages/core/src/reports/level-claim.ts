// Counts of levels and bodies, told behind all of them: "58 cuộc, trong đó cấp tỉnh 6, cấp huyện 12".
import { bothSpellings } from './both-spellings.js';
import type { Claim } from './claim.js';
import type { Figure, Scene } from './figure.js';
import { isShortOf } from './is-short-of.js';
import { makeClaim } from './make-claim.js';
import { beginning, ending, says } from './phrase.js';

const level =
  '(?:(?:các )?(?:cấp|khối) (?:trung ương|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|cơ sở|sở)(?:, (?:ngành|xã|phường|thị trấn|cơ sở))*|(?:đảng ủy|huyện ủy|tỉnh ủy|thành ủy|ubnd|hđnd|mttq|mặt trận)(?: (?:các )?(?:tỉnh|thành phố|huyện|quận|xã|phường))?)';
/** ", cấp huyện 340", "; UBND xã ban hành 22". */
const toldBefore = ending(
  `[,;:(]\\s*(?:(?:và|còn|trong đó|gồm|chia ra|riêng|cụ thể|có) ?:? ?)*(?:ở |của |do |tại )?${level}(?: (?:tổ chức|ban hành|có|là|mở|làm|thực hiện|đạt|ra|đăng ký|công nhận|khá hơn|nhiều hơn|ít hơn))*,?:?`,
  `(?:và|còn|gồm|trong đó)(?: có)? ${level}(?: (?:tổ chức|ban hành|có|là|mở|làm|thực hiện|ra))*:?`,
);
/** ", riêng thị xã Đông Hồ 31 đơn". */
const ofPlace = bothSpellings(
  /[,;(]\s*(?:riêng|trong đó(?: có)?|(?:nhiều|ít) nhất là)\s+(?:xã|phường|huyện|thị xã|thị trấn|quận|tp\.?|thành phố|tỉnh) (?:\p{L}+ ){1,4}(?:(?:có|là|đạt|với) )?$/u,
);
/** "tám cuộc của cấp xã". */
const toldBehind = beginning(`(?:của |ở |tại |do |thuộc )?${level}`);
const joined = bothSpellings(/^[\s,;(:]*(?:(?:và|còn|gồm|trong đó|có|là) ?)*$/u);

/** The claim of a level: what the figure before it in the list is. */
export function levelPartClaim(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  if (figure.kind !== 'count' || figure.side !== 'alone' || figure.change !== undefined) return undefined;
  const kind = kindPartClaim(scene, figure, claims);
  if (kind) return kind;
  const before = listedBefore(scene, figure);
  const claim = before && claims.get(before);
  if (!claim || before.sentence !== figure.sentence || before.kind !== 'count') return undefined;
  // "công nhận cấp tỉnh 4, cấp huyện 36, cấp xã 198 mô hình": the noun stands at the last.
  const isLast = before.unit === '' && says(figure.before, toldBefore, scene.unmarked);
  if (figure.unit !== '' && figure.unit !== before.unit && !isShortOf(figure.unit, before.unit) && !isLast)
    return undefined;
  const isTold =
    says(figure.before, toldBefore, scene.unmarked) ||
    (figure.unit !== '' && ofPlace(scene.unmarked).test(figure.before)) ||
    (joined(scene.unmarked).test(figure.before) && says(figure.after, toldBehind, scene.unmarked));
  return isTold ? makeClaim(scene, figure, claim.measure, {}) : undefined;
}

// "594 cuộc đối thoại, thu hút hơn 41 nghìn lượt người; trong đó cấp tỉnh 3 cuộc": past its share and what else is told of all.
function listedBefore(scene: Scene, figure: Figure): Figure | undefined {
  const last = scene.figures[figure.place - 1];
  if (last?.sentence !== figure.sentence) return last;
  if (last.kind === 'percent') return scene.figures[figure.place - 2];
  const isOther = figure.unit !== '' && last.unit !== figure.unit && !isShortOf(figure.unit, last.unit);
  if (!isOther || !inIt(scene.unmarked).test(figure.before)) return last;
  const all = scene.figures[figure.place - 2];
  return all?.sentence === figure.sentence ? all : last;
}

const inIt = bothSpellings(/[,;:(]\s*(?:trong đó|gồm|chia ra|cụ thể)(?!\p{L})/u);

const kind = '(?:khiếu nại|tố cáo|kiến nghị|phản ánh|kiến nghị, phản ánh|phản ánh, kiến nghị|kn|tc|knpa|kntc|pakn)';
/** "; trong đó khiếu nại 249 vụ việc", ", tố cáo 41 vụ việc". */
const kindBefore = ending(
  `(?:^|[,;:(]) ?(?:(?:và|còn|trong đó|gồm|chia ra|phân ra|riêng|cụ thể|có) ?:? ?)*(?:đơn )?${kind}(?: là| có|:)*`,
);
function firstWord(words: string): string | undefined {
  return words.split(' ')[0];
}

const farthest = 6;
const petition = bothSpellings(/^(?:đơn|vụ)(?!\p{L})/u);

/** The claim of complaints, or of denunciations, listed behind all petitions that something was done with. */
function kindPartClaim(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  if (!petition(scene.unmarked).test(figure.unit) || !says(figure.before, kindBefore, scene.unmarked)) return undefined;
  for (let at = figure.place - 1; at >= 0 && at > figure.place - farthest; at -= 1) {
    const other = scene.figures[at];
    if (other?.sentence !== figure.sentence) return undefined;
    const measure = other.kind === 'count' && other.change === undefined ? claims.get(other)?.measure : undefined;
    if (measure === undefined) continue;
    // What came in is told apart by its kinds; what was done with each of them is a result of its own.
    if (measure !== 'petition-resolved') return undefined;
    return firstWord(other.unit) === firstWord(figure.unit) ? makeClaim(scene, figure, measure, {}) : undefined;
  }
  return undefined;
}
