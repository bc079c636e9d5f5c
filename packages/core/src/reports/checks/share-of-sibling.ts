import type { Figure } from '../figure.js';
import { amongThem } from '../lexicon/list-words.js';
import { wordPattern } from '../plain-letters.js';
import { rateOf } from './found-rate.js';
import { judge, type Judged } from './reading.js';

const takes = wordPattern(/(?:^|[^\p{L}])chiếm(?: tới| đến| khoảng| được)*(?: tỷ lệ| tỷ trọng)?\s*$/u);
const ofOther = wordPattern(/^\s*(?:so với|của|trên|trong|số)(?!\p{L})/u);

/**
 * The rates of a text with those put right that take a part of another part:
 * "mức độ 3: 29 dịch vụ; mức độ 4: 17 dịch vụ; tổng cộng 46 dịch vụ. Mức độ 4
 * chiếm 58,6%" is 17 of 29, and a share is of all 46. `sums` are the lists that add up.
 */
export function sharesOfAll(judged: readonly Judged[], sums: readonly Judged[]): Judged[] {
  const lists = listsByPart(sums);
  return judged.map((one) => {
    const { sum, stated, verdict } = one;
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

// The total of the first list that each figure is a part of.
function listsByPart(sums: readonly Judged[]): Map<Figure, Figure> {
  const totals = new Map<Figure, Figure>();
  for (const { sum, stated, verdict } of sums) {
    if (verdict !== 'holds' || sum.kind !== 'total') continue;
    for (const part of sum.parts) if (!totals.has(part)) totals.set(part, stated);
  }
  return totals;
}
