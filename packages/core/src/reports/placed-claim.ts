// Rates of places, strung behind one name: "huyện A 97,1%, huyện B 95,8%".
import { bothSpellings } from './both-spellings.js';
import type { Claim } from './claim.js';
import { clauseOf, type Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { namedBy } from './level-clause.js';
import { claimOfRow, makeClaim } from './make-claim.js';
import { matchRow } from './match-row.js';
import { plainWords } from './plain-words.js';

const longest = 90;
const near = 8;
/** "; thấp nhất là huyện Tân Hồng ", ", TP Cao Lãnh đạt ", "Ở cấp huyện, huyện Lấp Vò ". */
const place = bothSpellings(
  /(?:^|[,;:.]\s*)(?:(?:và|còn|trong đó|kế đến|tiếp đến|tiếp theo|rồi đến|sau đó|cao nhất|thấp nhất|dẫn đầu|đứng đầu|là|ở|tại|của|có|riêng(?=\s+(?:cấp|khối|các)\s))\s+)*(?:(?:cấp|khối|các)\s+(?:tỉnh|huyện|quận|thị xã|xã|phường|sở|cơ quan|đơn vị)(?:, (?:ngành|huyện|phường|thị trấn))?|(?:(?:xã|phường|huyện|quận|thị xã|thị trấn|thành phố|tp\.?|tỉnh|sở|khối)\s+)?\p{Lu}\p{L}*(?:\s+(?:\p{Lu}[\p{L}\d]*|và|-|–))*)\s*(?:là|đạt|có|với|:|,)?\s*$/u,
);
/** A sentence that opens with places has no subject of its own. */
const opening = bothSpellings(/^[\s\d.)•*+–-]*(?:(?:Ở|Tại|Trong đó|Cụ thể|Riêng)[^,;:\d]{0,24}[,:]\s*)?$/u);
/** The fields that citizens rated, behind the first of them. */
const field = bothSpellings(
  /^\s*[,;]\s*(?:(?:kế đến|tiếp đến|tiếp theo|rồi đến|sau đó|thấp nhất)\s+(?:là\s+)?)?(?:\p{L}+\s+){1,5}(?:là\s+|đạt\s+)?$/u,
);

/** The claim of a rate that only a place is named for: the measure is that of the place before it, of the words before the colon or of the rate before the list. */
export function placedClaim(
  scene: Scene,
  figure: Figure,
  clause: Clause,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  if (figure.change !== undefined || figure.depth > 0) return undefined;
  const before = scene.figures[figure.place - 1];
  if (figure.side === 'part') return placedFraction(scene, figure, claims);
  if (figure.kind !== 'percent') return undefined;
  const start = scene.sentences[figure.sentence]?.start ?? 0;
  const isFirst = before?.sentence !== figure.sentence;
  const from = Math.max(start, isFirst ? start : before.end, figure.start - longest);
  const words = scene.text.slice(from, figure.start).normalize('NFC');
  const known = isFirst ? undefined : claims.get(before);
  if (
    known &&
    before?.kind === 'percent' &&
    (place(scene.unmarked).test(words) ||
      (byField(scene.unmarked).test(clause.sentence) && field(scene.unmarked).test(words)))
  )
    return repeat(scene, figure, known);
  const found = isFirst ? place(scene.unmarked).exec(words) : null;
  if (!found) return undefined;
  const head = words.slice(0, found.index);
  const isHeaded = found[0].startsWith(':');
  if (isHeaded) {
    const named = plainWords(head).trim();
    const row = matchRow(figure, namedBy(clause, named), scene.unmarked);
    return row && claimOfRow(scene, figure, row);
  }
  if (!opening(scene.unmarked).test(found[0].startsWith(',') ? `${head},` : head)) return undefined;
  for (let at = figure.place - 1; at >= 0 && at > figure.place - near; at -= 1) {
    const other = scene.figures[at];
    if (!other || figure.paragraph - other.paragraph > 1) return undefined;
    const claim = other.kind === 'percent' ? claims.get(other) : undefined;
    if (claim) return repeat(scene, figure, claim);
  }
  return undefined;
}

// "xã An Lạc xử lý 64/70 phản ánh (91,4%), xã Phú Thọ 48/52 phản ánh (92,3%)": the next place, the same work.
function placedFraction(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  const last = scene.figures[figure.place - 1];
  if (last?.sentence !== figure.sentence || figure.start - last.end > longest) return undefined;
  if (!place(scene.unmarked).test(scene.text.slice(last.end, figure.start).normalize('NFC'))) return undefined;
  for (let at = figure.place - 2; at >= 0 && at > figure.place - near; at -= 1) {
    const other = scene.figures[at];
    if (other?.sentence !== figure.sentence) return undefined;
    const claim = other.side === 'part' && other.unit === figure.unit ? claims.get(other) : undefined;
    if (claim) return repeat(scene, figure, claim);
  }
  return undefined;
}

const byField = bothSpellings(/theo (?:từng |các )?lĩnh vực/u);

/** "thấp nhất là thị trấn Tân Phú, chỉ đạt ", "; riêng đất đai mới được ", ", đơn vị cuối bảng ". */
const ranked = bothSpellings(
  /^[\s).,;:–-]*(?:(?:song|nhưng|và|còn|trong đó) )?(?:\p{L}+ ){0,5}?(?:(?:cao|thấp|kém|tốt|khá) nhất|dẫn đầu|đứng đầu|đứng cuối|cuối bảng|đội sổ|(?:xếp|đứng|về) (?:thứ|sau|nhì|ba)|(?:chỉ |liền )?(?:sau|dưới|thua|kém)(?= (?:xã|phường|thị trấn|huyện|thị xã|quận|thành phố|tỉnh|sở) )|kế (?:đến|tiếp)|tiếp (?:đến|theo)|theo sau|rồi đến|riêng|khối (?:xã|phường|huyện|sở)|cấp (?:xã|huyện|tỉnh)|thấp hơn|cao hơn)(?:,? \p{L}+){0,9}?,? ?(?:(?:mới|chỉ|cũng|đã|là|đạt|được|có|với|ở mức|lên tới|lên đến) ?)*$/u,
);
const nextInBrackets = bothSpellings(
  /^\s*\)(?:,|;)?(?: và| rồi đến| tiếp đến)? (?:xã|phường|thị trấn|huyện|thị xã|quận|thành phố|tỉnh|sở)(?: \p{L}+){1,6} ?\($/u,
);
const aim = bothSpellings(/mục tiêu|chỉ tiêu|kế hoạch|quy định|mức chuẩn|nghị quyết/u);
const otherRate = bothSpellings(/chiếm|tăng|giảm|quá hạn|trễ|chậm(?! hơn)|không|chưa|nữ|hộ nghèo|so với/u);

/** "12 xã có tỷ lệ thành từ 85% trở lên": how many reach it is told, not what it is. */
export function isThreshold({ unmarked, figures }: Scene, figure: Figure): boolean {
  if (figure.kind !== 'percent' || figure.bound === 'exact' || figure.bound === 'about') return false;
  const before = figures[figure.place - 1];
  const places = before?.sentence === figure.sentence ? before.unit : '';
  return reaching(unmarked).test(`${places} ${figure.lead}`);
}

const reaching = bothSpellings(
  /(?:xã|phường|thị trấn|huyện|thôn|đơn vị|địa phương|cơ quan|sở|ngành|tổ)(?:,? \p{L}+){0,3} +(?:có|đạt) (?:tỷ lệ|mức)[^,;]*$/u,
);

/** The rate or score of the best, the worst or one of those that the rate before it is of. */
export function rankedClaim(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  const isPart = figure.kind === 'fraction' && figure.side === 'part';
  if ((figure.kind !== 'percent' && figure.kind !== 'measure' && !isPart) || figure.change !== undefined)
    return undefined;
  // "thấp nhất là huyện Định Quán (72%)".
  if (figure.depth > 0 && !figure.before.endsWith('(')) return undefined;
  const last = scene.figures[figure.place - 1];
  // "sau huyện An Bình (90,5%) và thị xã Tân Lập (87,9%)".
  const same = last?.kind === figure.kind && last.depth === figure.depth ? claims.get(last) : undefined;
  if (same && figure.depth > 0 && nextInBrackets(scene.unmarked).test(figure.before))
    return repeat(scene, figure, same);
  const words = figure.depth > 0 ? figure.before.slice(0, -1) : figure.before;
  const [isRanked, isOther, isAim] = [ranked, otherRate, aim].map((pattern) => pattern(scene.unmarked));
  if (!isRanked?.test(words) || isOther?.test(words) || isAim?.test(words)) return undefined;
  for (let at = figure.place - 1; at >= 0 && at > figure.place - near; at -= 1) {
    const other = scene.figures[at];
    if (other?.paragraph !== figure.paragraph || figure.sentence - other.sentence > 1) return undefined;
    if (other.change !== undefined || (other.kind !== figure.kind && other.side !== 'part')) continue;
    if (isPart && other.side !== 'part') continue;
    const claim = claims.get(other);
    if (claim?.target || isAim?.test(other.before)) continue;
    if (!claim && isThreshold(scene, other)) {
      const clause = clauseOf(scene, other.place);
      const row = clause && matchRow(other, clause, scene.unmarked);
      return row && claimOfRow(scene, figure, row);
    }
    if (claim && claim.bound !== 'exact' && figure.depth === 0) return undefined;
    if (claim && (claim.unit === '%' || other.unit === figure.unit)) return repeat(scene, figure, claim);
    if (other.kind === figure.kind && !claim) return undefined;
  }
  return undefined;
}

function repeat(scene: Scene, figure: Figure, { measure, base }: Claim): Claim {
  return makeClaim(scene, figure, measure, base === undefined ? {} : { base });
}
