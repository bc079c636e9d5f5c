import { compare, rational, subtract, type Rational } from '../../foundation/rational.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { amongThem } from '../lexicon/list-words.js';
import { wordPattern } from '../plain-letters.js';
import { order } from './around.js';
import { rateOf } from './found-rate.js';
import { isLikeMisprint } from './plausible.js';
import { judge, type Judged } from './reading.js';
import { saysItsWhole } from './whole-said.js';

const takes = wordPattern(/(?:^|[^\p{L}])chiếm(?: tới| đến| khoảng| được)*(?: tỷ lệ| tỷ trọng)?\s*$/u);
const ofOther = wordPattern(/^\s*(?:so với|của|trên|trong|số)(?!\p{L})/u);

/**
 * The rates of a text with those put right that take a part of another part:
 * "mức độ 3: 29 dịch vụ; mức độ 4: 17 dịch vụ; tổng cộng 46 dịch vụ. Mức độ 4
 * chiếm 58,6%" is 17 of 29, and a share is of all 46. `sums` are the lists that add up.
 */
export function sharesOfAll(scene: Scene, judged: readonly Judged[], sums: readonly Judged[]): Judged[] {
  const lists = listsByPart(sums);
  return judged.map((one) => {
    const { sum, stated, verdict } = one;
    if (sum.kind === 'rate' && verdict === 'contradicts') return nearestToAll(scene, one, sum.part, sum.whole, lists);
    if (sum.kind !== 'rate' || verdict !== 'holds') return one;
    // "Xã Đông có 29 người, trong đó 17 người là nữ, chiếm 58,6%" is no share of a list elsewhere.
    if (amongThem.test(sum.part.before)) return one;
    const total = lists.get(sum.part);
    const ofAll = total && total === lists.get(sum.whole) ? judge(rateOf(stated, sum.part, total)) : undefined;
    // "430 hồ sơ, gồm 424 hồ sơ còn hạn và 6 hồ sơ quá hạn, chiếm 1,4%": of 424 as of 430.
    if (ofAll?.verdict === 'holds') return ofAll;
    return ofAll?.verdict === 'contradicts' && takes.test(stated.before) && !ofOther.test(stated.after) ? ofAll : one;
  });
}

// "842 vụ việc mới, 354 vụ việc cũ (chiếm 29,5%)" is of both. "684 đơn, trong đó cũ 57 đơn, mới 627 đơn. Đủ điều kiện 593
// đơn, chiếm 86,6%" is of all of them where it comes near to that, and far from the new ones.
function nearestToAll(scene: Scene, one: Judged, part: Figure, whole: Figure, lists: Lists): Judged {
  const { stated } = one;
  const total = lists.get(whole);
  if (!total || kinship(total, part) < 2 || order(total, part) <= 0) return one;
  if (ofOther.test(stated.after) || saysItsWhole(scene, stated)) return one;
  const ofAll = judge(rateOf(stated, part, total));
  if (!ofAll || compare(gapOf(ofAll), gapOf(one)) >= 0) return one;
  const isOfList = total === lists.get(part);
  if (!isOfList && stated.step.decimals === 0) return one;
  const isNear = compare(gapOf(ofAll), isOfList ? fivePoints : halfPoint) <= 0;
  return isNear || (isOfList && isLikeMisprint(ofAll)) ? ofAll : one;
}

const fivePoints = rational(5);
const halfPoint = rational('0.5');

function gapOf({ computed, stated }: Judged): Rational {
  const gap = subtract(computed, stated.value);
  return gap.numerator < 0n ? subtract(stated.value, computed) : gap;
}

type Lists = ReadonlyMap<Figure, Figure>;

// The total of the first list that each figure is a part of.
function listsByPart(sums: readonly Judged[]): Lists {
  const totals = new Map<Figure, Figure>();
  for (const { sum, stated, verdict } of sums) {
    if (verdict !== 'holds' || sum.kind !== 'total') continue;
    for (const part of sum.parts) if (!totals.has(part)) totals.set(part, stated);
  }
  return totals;
}
