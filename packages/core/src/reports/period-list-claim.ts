// Figures of one measure, listed by period behind its name: "Số vụ hòa giải thành từng năm: năm 2020: 64 vụ".
import { bothSpellings } from './both-spellings.js';
import type { Claim } from './claim.js';
import type { Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { isShortOf } from './is-short-of.js';
import { namedBy } from './level-clause.js';
import { claimOfRow, makeClaim } from './make-claim.js';
import { matchRow } from './match-row.js';
import { plainSlice } from './plain-words.js';
import { spellOut } from './spell-out.js';
import { stretches } from './table-head.js';

const longest = 120;
/** Number of the line, the name, a colon. */
const named = /^[^\p{L}]*(\p{L}[^:;.\d]{3,90}?)\s*:[\s,]*$/u;
const byTime = bothSpellings(
  /(?:(?: (?:đi lên|tăng|giảm|cải thiện|nhích|lên|xuống|vơi|thay đổi)(?: dần| đều| lên)?)?,? (?:(?:qua|trong|theo|của|tính theo) )?(?:các|từng|hằng|hàng|hai|ba|bốn|năm|mấy) (?:năm|quý|tháng|kỳ)(?: qua| gần đây)?| như sau| cụ thể)+$/u,
);
const joins = bothSpellings(/^\s*(?::|(?:mới |chỉ |đã )?(?:là|có|được|đạt|với)|mới|chỉ)?\s*$/u);

/** The claim of the first figure of such a list; what follows goes by it. */
export function periodListClaim(
  scene: Scene,
  figure: Figure,
  clause: Clause,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  const period = scene.mentions[figure.mention - 1];
  const start = scene.sentences[figure.sentence]?.start ?? 0;
  // "Cụ thể quý I: 612 hồ sơ; quý II: 704 hồ sơ": without a year a quarter is no mention.
  if (
    (!period || period.start < start) &&
    figure.start - start < 40 &&
    opensQuarters(scene.unmarked).test(plainSlice(scene, start, figure.start))
  )
    return partOfLast(scene, figure, claims);
  if (!period || period.start < start || !stretches.has(period.kind) || period.start - start > longest)
    return undefined;
  if (figure.change !== undefined || !joins(scene.unmarked).test(plainSlice(scene, period.end, figure.start)))
    return undefined;
  const lead = plainSlice(scene, start, period.start);
  const name = named.exec(lead)?.[1];
  // "Xã nhận 640 đơn trong ba năm. Cụ thể năm 2021: 204 đơn; năm 2022: 221 đơn": no colon before the first of them.
  if (name === undefined) return opensParts(scene.unmarked).test(lead) ? partOfLast(scene, figure, claims) : undefined;
  if (partsByTime(scene.unmarked).test(name)) return partOfLast(scene, figure, claims);
  const words = spellOut(scene, name.replace(byTime(scene.unmarked), ''));
  const row = matchRow(figure, namedBy(clause, words), scene.unmarked);
  return row && claimOfRow(scene, figure, row);
}

/** "Chia theo tháng", "Cụ thể từng năm như sau". */
const partsByTime = bothSpellings(
  /^(?:(?:chia(?: ra)?|tính|phân|trong đó|cụ thể|gồm|nếu tính)(?: thì)?,? ?)*(?:(?:theo|từng|các|hằng|hàng|mỗi) )*(?:tháng|quý|năm|kỳ)?(?: như sau| có| là)*$/u,
);

const opensQuarters = bothSpellings(
  /^[^\p{L}]*(?:cụ thể|trong đó|chia ra|gồm)(?: theo quý)?(?: là| thì)?[,:]? quý (?:i|1)(?: có| nhận| là|:)? $/iu,
);
const opensParts = bothSpellings(/^[^\p{L}]*(?:cụ thể|trong đó|chia ra|gồm)(?: là| thì)?,? $/u);

// "Thành phố nhận 2.326 phản ánh. Chia theo tháng: tháng 7 có 781": what the sentence before counted last.
function partOfLast(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  for (let at = figure.place - 1; at >= 0; at -= 1) {
    const other = scene.figures[at];
    if (!other || figure.sentence - other.sentence > 1 || figure.paragraph - other.paragraph > 1) return undefined;
    const claim = other.kind === figure.kind && other.change === undefined ? claims.get(other) : undefined;
    if (!claim || claim.target || other.size < figure.size) continue;
    // "1.640 đơn khiếu nại, kiến nghị. Chia theo năm: năm 2021 có 510 đơn": the same, named in short.
    if (figure.unit !== '' && figure.unit !== other.unit && !isShortOf(figure.unit, other.unit)) continue;
    return makeClaim(scene, figure, claim.measure, claim.base === undefined ? {} : { base: claim.base });
  }
  return undefined;
}
