import type { Figure } from '../figure.js';
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
  return judged.map((one) => {
    const { sum, stated, verdict } = one;
    if (sum.kind !== 'rate' || verdict !== 'holds' || !takes.test(stated.before) || ofOther.test(stated.after))
      return one;
    const total = totalOf(sum.part, sum.whole, sums);
    const ofAll = total && judge(rateOf(stated, sum.part, total));
    return ofAll?.verdict === 'contradicts' ? ofAll : one;
  });
}

function totalOf(part: Figure, sibling: Figure, sums: readonly Judged[]): Figure | undefined {
  const list = sums.find(
    ({ sum, verdict }) =>
      verdict === 'holds' && sum.kind === 'total' && sum.parts.includes(part) && sum.parts.includes(sibling),
  );
  return list?.stated;
}
