// What a fraction leaves: "129/193 xã đạt chuẩn; 64 xã đang thực hiện".
import { compare } from '../../foundation/rational.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { backFrom, isAmount } from './around.js';
import { isHalf, minus } from './minus.js';
import { judge, type Judged } from './reading.js';
import { isSlip } from './slip-gap.js';

/**
 * Reads what a fraction leaves without a word that says so: "129/193 xã đạt
 * chuẩn; 64 xã đang thực hiện". Only where it is exactly the rest.
 */
export function readFractionRest(scene: Scene, stated: Figure): Judged | undefined {
  if (stated.kind !== 'count' || stated.side !== 'alone' || stated.change !== undefined) return undefined;
  if (!followsFraction(scene, stated)) return undefined;
  const [whole, part] = backFrom(scene, stated, 4).filter(isAmount);
  if (whole?.side !== 'whole' || part?.mention !== whole.mention || kinship(whole, stated) < 1) return undefined;
  if (stated.sentence - whole.sentence > 1 || stated.paragraph !== whole.paragraph) return undefined;
  const judged = judge(minus(stated, whole, [part]));
  if (judged?.verdict === 'holds' && (kinship(whole, stated) > 1 || whole.sentence === stated.sentence)) return judged;
  if (kinship(whole, stated) < 2) return undefined;
  // "47/62 đơn vị đã chuyển đổi; 16 đơn vị vẫn dùng biên lai giấy": the others, with a
  // slip; so are more than there can be: "214/260 nhà, … 56 nhà đang dở".
  const words = judged && compare(judged.computed, stated.value) < 0 ? moreThanLeft : left;
  const others = judged && whole.sentence === stated.sentence && words.test(stated.after);
  return others && isSlip(judged.computed, stated) && isHalf(judged.computed, stated.value) ? judged : undefined;
}

const left = /^\s*(?:vẫn|thì vẫn|hãy còn)(?!\p{L})/u;
const moreThanLeft = /^\s*(?:thì |hãy )?(?:vẫn|còn|đang|chưa|không)(?!\p{L})/u;

// A quick no for most figures: none of the four before it is the whole of a fraction.
function followsFraction(scene: Scene, stated: Figure): boolean {
  for (let at = stated.place - 1; at >= stated.place - 4; at -= 1) if (scene.figures[at]?.side === 'whole') return true;
  return false;
}
