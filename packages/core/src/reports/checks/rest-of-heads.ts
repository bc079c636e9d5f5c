// What is left of what came in after what was done, each told at the head of a
// sentence of its own that goes on about its parts: "Nhận 6.363 hồ sơ; qua mạng
// 5.544. Đã trả 6.190 hồ sơ: đúng hẹn 5.906, trễ 284. Còn 163 hồ sơ đang giải quyết".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { comesIn, isDone, late } from '../lexicon/check-words.js';
import { clauseBehind } from '../clause-edges.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import { isAmount, isFormer, order } from './around.js';
import { minus } from './minus.js';
import { judge, type Judged } from './reading.js';
import { isSlip } from './slip-gap.js';

/** How many sentences back what came in may stand. */
const reach = 3;
const mostFigures = 24;
const given = wordPattern(/(?:^|[^\p{L}])(?:đã )?trả(?: được| xong| kết quả| cho dân)*\s*$/u);
/** "thêm 145 hồ sơ kỳ trước chuyển qua, thành 6.363 hồ sơ": all that is to be done. */
const summedUp = wordPattern(
  /(?:^|[^\p{L}])(?:thành|tổng(?: cộng| số)?|cộng(?: là)?|là)(?: phải \p{L}+ \p{L}+)?(?: là)?:?\s*$/u,
);

/** The rest as it misses what came in less what was done by a slip; what holds is found by other rules. */
export function restOfHeads(scene: Scene, stated: Figure): Judged | undefined {
  if (stated.kind !== 'count' || stated.bound !== 'exact' || stated.size < 10) return undefined;
  if (says(clauseBehind(stated.after), late, scene.unmarked)) return undefined;
  const sentences = sentencesBefore(scene, stated);
  const at = sentences.findIndex(([head]) => head !== undefined && isDoneHead(scene, head));
  // Its own sentence, and those between, count nothing of the kind.
  const done = sentences[at]?.[0];
  const came = sentences[at + 1];
  if (!done || !came || sentences.slice(0, at).flat().length > 0) return undefined;
  const total = cameIn(scene, came, done);
  if (!total || kinship(total, stated) < 2 || kinship(done, stated) < 2) return undefined;
  const judged = judge(minus(stated, total, [done]));
  return judged?.verdict === 'contradicts' && isSlip(judged.computed, stated) ? judged : undefined;
}

// By sentence, the nearest first, the amounts that count what the rest counts.
function sentencesBefore(scene: Scene, stated: Figure): Figure[][] {
  const found: Figure[][] = [];
  for (let at = stated.place - 1; at > stated.place - mostFigures; at -= 1) {
    const figure = scene.figures[at];
    if (figure?.paragraph !== stated.paragraph || stated.sentence - figure.sentence > reach) break;
    if (!isAmount(figure) || figure.change !== undefined || kinship(figure, stated) < 1) continue;
    const last = found.at(-1);
    if (last?.[0]?.sentence === figure.sentence) last.unshift(figure);
    else found.push([figure]);
  }
  return found;
}

function isDoneHead(scene: Scene, head: Figure): boolean {
  return (says(head.before, isDone, scene.unmarked) || given.test(head.before)) && !isFormer(head, scene);
}

// The first of its sentence, or the one that sums it up.
function cameIn(scene: Scene, figures: readonly Figure[], done: Figure): Figure | undefined {
  const [first] = figures;
  if (!first || !says(first.before, comesIn, scene.unmarked) || isFormer(first, scene)) return undefined;
  const total = figures.find(
    (figure) => order(figure, first) > 0 && summedUp.test(figure.before) && !isFormer(figure, scene),
  );
  const chosen = total ?? first;
  return order(chosen, done) > 0 ? chosen : undefined;
}
