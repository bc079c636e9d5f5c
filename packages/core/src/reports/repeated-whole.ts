// Claims of the wholes of fractions by what was told before: "thuộc thẩm quyền 287 đơn; đã giải quyết 251/287 đơn".
import { compare } from '../foundation/rational.js';
import { bothSpellings } from './both-spellings.js';
import type { Claim } from './claim.js';
import { valuesOf } from './evaluate-sum.js';
import type { Figure, Scene } from './figure.js';
import { kinship } from './kinship.js';
import { makeClaim } from './make-claim.js';
import { plainSlice } from './plain-words.js';
import { isOfKind } from './rate-claim.js';

const near = 10;
/** How far before a list of fractions what they add up to may stand, or a whole of hundreds. */
const far = 24;

/** The claim of a whole that was named before, alone, as a part of a list or as the sum of all the wholes beside it. */
export function repeatedWhole(scene: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): Claim | undefined {
  const part = scene.figures[figure.place - 1];
  if (figure.side !== 'whole' || !part || !claims.has(part)) return undefined;
  const first = wholeOfKind(scene, part, claims);
  if (first) return makeClaim(scene, figure, first, {});
  // Hundreds do not agree by accident.
  const reach = figure.size < 100 ? near : far;
  for (let at = part.place - 1; at >= 0 && at > part.place - reach; at -= 1) {
    const other = scene.figures[at];
    if (!other || compare(other.value, figure.value) !== 0) continue;
    const claim = claims.get(other);
    // "Đủ điều kiện: 23/26. Giải quyết xong: 20/23 đơn": the noun may have been left out.
    const isBare = (other.unit === '' || figure.unit === '') && claim?.measure.startsWith('petition-') === true;
    if (kinship(other, figure) < 2 && !isBare) continue;
    if (claim) return makeClaim(scene, figure, claim.measure, {});
    // "chuyển 104 đơn, thụ lý 318 đơn. Số thụ lý giải quyết xong 274/318 đơn": those that the office took up itself.
    if (takenUp(scene.unmarked).test(other.before)) return makeClaim(scene, figure, 'petition-in-competence', {});
    const listed = totalOfList(scene, other, claims);
    if (listed !== undefined) return makeClaim(scene, figure, listed, {});
  }
  const together = wholesTogether(scene, figure, claims);
  return together === undefined ? undefined : makeClaim(scene, figure, together, {});
}

// "xong 171/196 đơn, phân ra khiếu nại 31/38 đơn, tố cáo 7/9 đơn": every whole is what the first is.
function wholeOfKind(scene: Scene, part: Figure, claims: ReadonlyMap<Figure, Claim>): string | undefined {
  if (!isOfKind(scene, part) && !allOfThem(scene.unmarked).test(part.before)) return undefined;
  for (let at = part.place - 1; at >= 0 && at > part.place - near; at -= 1) {
    const other = scene.figures[at];
    if (other?.sentence !== part.sentence) return undefined;
    const measure = other.side === 'whole' ? claims.get(other)?.measure : undefined;
    if (measure?.startsWith('petition-')) return measure;
  }
  return undefined;
}

/** "khiếu nại 52/64 đơn, tố cáo 17/19 đơn; tính chung 69/83 đơn". */
const allOfThem = bothSpellings(
  /(?:tính (?:chung|gộp)|gộp lại|cộng(?: lại| chung)?|tổng cộng|cả hai(?: loại)?)(?: là| được| có)? ?$/u,
);
const takenUp = bothSpellings(/(?:^|[\s,;:])thụ lý(?: giải quyết)?(?: là)? ?$/u);

// "Thuộc thẩm quyền 76 đơn, gồm 61 đơn khiếu nại và 15 đơn tố cáo. Đã xong 55/61 đơn khiếu nại": what the list is of.
function totalOfList(scene: Scene, part: Figure, claims: ReadonlyMap<Figure, Claim>): string | undefined {
  for (let at = part.place - 1; at >= 0 && at > part.place - near; at -= 1) {
    const total = scene.figures[at];
    if (total?.sentence !== part.sentence) return undefined;
    const measure = total.side === 'alone' ? claims.get(total)?.measure : undefined;
    if (measure === undefined) continue;
    const next = scene.figures[at + 1];
    if (!next || !isStage(measure) || !listed(scene.unmarked).test(plainSlice(scene, total.end, next.start)))
      return undefined;
    const parts: Figure[] = [];
    for (let last = at + 1; compare(valuesOf(parts), total.value) < 0; last += 1) {
      const other = scene.figures[last];
      if (other?.sentence !== total.sentence) break;
      parts.push(other);
    }
    const isAll = parts.length > 1 && parts.includes(part) && compare(valuesOf(parts), total.value) === 0;
    return isAll ? measure : undefined;
  }
  return undefined;
}

const listed = bothSpellings(
  /^[^;.\d]{0,40}[\s,:(](?:gồm|bao gồm|gồm có|trong đó|trong đó có|chia ra|cụ thể)(?: là|:)? /u,
);

// "Thuộc thẩm quyền 268 đơn, đã giải quyết 241 đơn. Tỉnh xong 63/74 đơn, huyện 178/194 đơn": 74 and 194 make 268.
function wholesTogether({ figures }: Scene, figure: Figure, claims: ReadonlyMap<Figure, Claim>): string | undefined {
  const isBeside = (other: Figure | undefined): other is Figure =>
    other?.sentence === figure.sentence && (other.side !== 'alone' || other.kind === 'percent');
  let first = figure.place;
  let last = figure.place;
  while (first > figure.place - near && isBeside(figures[first - 1])) first -= 1;
  while (last < figure.place + near && isBeside(figures[last + 1])) last += 1;
  const wholes = figures.slice(first, last + 1).filter((one) => one.side === 'whole' && kinship(one, figure) > 0);
  if (wholes.length < 2) return undefined;
  const sum = valuesOf(wholes);
  for (let at = first - 1; at >= 0 && at > first - far; at -= 1) {
    const other = figures[at];
    if (!other || figure.paragraph - other.paragraph > 1) return undefined;
    const measure = claims.get(other)?.measure;
    if (measure === undefined || !isStage(measure) || kinship(other, figure) === 0) continue;
    if (compare(other.value, sum) === 0) return measure;
  }
  return undefined;
}

function isStage(measure: string): boolean {
  return /^petition-(?:received|eligible|in-competence)$/u.test(measure);
}
