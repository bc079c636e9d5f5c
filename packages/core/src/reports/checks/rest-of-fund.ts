// What a fund has left: "vận động được 268 triệu đồng. … Tổng chi của quỹ là 215 triệu đồng, hiện tồn 53 triệu đồng".
import type { Figure, Scene } from '../figure.js';
import { wordPattern } from '../plain-letters.js';
import { backFrom, isFormer, order } from './around.js';
import { minus } from './minus.js';
import { judge, type Judged } from './reading.js';

const left = wordPattern(/(?:^|[^\p{L}])(?:tồn|dư|kết dư|còn)(?: (?:lại|dư|tồn|quỹ|là|được))*:?\s*$/u);
const spent = wordPattern(/(?:^|[^\p{L}])(?:tổng )?(?:chi|sử dụng|đã dùng|giải ngân)(?: (?!thu)\p{L}+){0,4}:?\s*$/u);
const raised = wordPattern(
  /(?:^|[^\p{L}])(?:vận động|huy động|quyên góp|tiếp nhận|thu|ủng hộ|đóng góp|gây quỹ)(?: (?!chi)\p{L}+){0,5}:?\s*$/u,
);
/** By what share of what was raised the rest may be off. */
const widest = 0.1;

/** Reads what is left right behind what was spent, of the one amount that was raised before. */
export function readRestOfFund(scene: Scene, stated: Figure): Judged | undefined {
  if (!isMoney(stated) || !left.test(stated.before)) return undefined;
  const out = scene.figures[stated.place - 1];
  if (out?.sentence !== stated.sentence || !isMoney(out) || !spent.test(out.before)) return undefined;
  const came = backFrom(scene, out, 12).filter(
    (figure) => isMoney(figure) && raised.test(figure.before) && !isFormer(figure, scene) && order(figure, out) > 0,
  );
  const [total, more] = came;
  if (!total || more) return undefined;
  const judged = judge(minus(stated, total, [out]));
  return judged && Math.abs(total.size - out.size - stated.size) <= total.size * widest ? judged : undefined;
}

function isMoney({ kind, side, bound, change }: Figure): boolean {
  return kind === 'money' && side === 'alone' && bound === 'exact' && change === undefined;
}
