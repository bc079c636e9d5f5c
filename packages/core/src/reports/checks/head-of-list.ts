import { add, type Rational } from '../../foundation/rational.js';
import { amountOf, type Figure, type Scene } from '../figure.js';
import { isAmount } from './around.js';
import { isClose } from './list-totals.js';

const most = 16;
/** By what share a misprinted part makes the list miss its head. */
const slip = 0.05;
const opens = /(?:^|[\s,;(:])(?:bao )?gồm(?: có)?(?!\p{L})|trong đó|chia ra/u;

/**
 * What a rate behind a semicolon is of where a list stands before it: "công nhận 131 mô hình, gồm cấp tỉnh 4, cấp huyện
 * 29, cơ sở 98; đạt 79,9%". Parts that semicolons set apart themselves have to make it up, slips aside: another statement may stand there.
 */
export function headOfList(scene: Scene, stated: Figure, last: Figure): Figure | undefined {
  if (!/^[\s)]*;\s*(?:đạt|bằng|chiếm|tỷ lệ)(?!\p{L})/u.test(stated.before)) return undefined;
  let sum: Rational = last.value;
  let isParted = false;
  let part = last;
  for (let step = 0; step < most; step += 1) {
    const before = scene.figures[part.place - 1];
    if (before?.sentence !== last.sentence) return undefined;
    if (opens.test(part.before)) {
      const isAll = !isParted || isClose(amountOf(sum).size, before.size, slip);
      return isAmount(before) && part !== last && isAll ? before : undefined;
    }
    isParted ||= scene.text.slice(before.end, part.start).includes(';');
    sum = add(sum, before.value);
    part = before;
  }
  return undefined;
}
