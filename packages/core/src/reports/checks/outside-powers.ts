// Petitions that are not for the office are what those that are leave: "đủ điều kiện xử lý 431 đơn. Thuộc thẩm quyền:
// 268 đơn. … Không thuộc thẩm quyền: chuyển 163 đơn".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { wordPattern } from '../plain-letters.js';
import { isFormer, order, sectionsBefore } from './around.js';
import { minus } from './minus.js';
import { firstThatHolds, type Judged } from './reading.js';

const reach = 24;
const outside = wordPattern(
  /(?:^|[^\p{L}])(?:không|ngoài) (?:thuộc )?(?:thẩm quyền|tq|trách nhiệm)(?: (?:giải quyết|xử lý))?(?: (?:của )?(?:huyện|xã|tỉnh|ubnd|phường|sở|cấp huyện|cấp xã))?[:,]?(?:,? (?:hướng dẫn|chuyển|trả lại|trả|lưu|xử lý|là|có|gồm|và|được|đã|đơn))*\s*:?\s*$/u,
);
const inside = wordPattern(
  /(?:^|[^\p{L}])(?:(?:đơn|số đơn|số) )?(?:thuộc|đúng) (?:thẩm quyền|tq|trách nhiệm)(?: (?:giải quyết|xử lý))?(?: (?:của )?(?:huyện|xã|tỉnh|ubnd|phường|sở|cấp huyện|cấp xã))?:?(?: (?:là|có|gồm))*\s*:?\s*$/u,
);
const denied = wordPattern(/(?:^|[^\p{L}])(?:không|chưa) (?:thuộc|đúng)/u);

/** Reads those outside an office's powers; only what agrees. */
export function readOutsidePowers(scene: Scene, stated: Figure): Judged | undefined {
  const { kind, side, before: words } = stated;
  if (kind !== 'count' || side !== 'alone' || !(words.includes('không') || words.includes('ngoài'))) return undefined;
  if (!outside.test(words)) return undefined;
  const before = sectionsBefore(scene, stated)
    .slice(0, reach)
    .filter((figure) => kinship(figure, stated) >= 2 && figure.side !== 'part' && figure.change === undefined)
    .filter((figure) => !isFormer(figure, scene));
  const own = before.find(({ before: words }) => inside.test(words) && !denied.test(words));
  if (!own) return undefined;
  const totals = before.filter((figure) => figure.start < own.start && order(figure, own) > 0);
  return firstThatHolds(totals.map((total) => minus(stated, total, [own])));
}
