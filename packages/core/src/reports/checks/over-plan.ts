// "1.150 người, vượt 15% kế hoạch (1.000 người)": how far a figure goes beyond its plan.
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { says } from '../phrase.js';
import { isAmount, order } from './around.js';
import { barePlan, levelOfSentence, namedPlan, planBehind } from './plan.js';
import { judge, type Judged } from './reading.js';

/** Reads a percentage beyond a plan, or short of it, where the plan is printed beside it. */
export function readOverPlan(scene: Scene, stated: Figure, falls: boolean): Judged | undefined {
  if (!says(stated.after, planBehind, scene.unmarked)) return undefined;
  const levels = levelAndPlan(scene, stated);
  if (!levels || kinship(levels.now, levels.plan) < 2 || order(levels.now, levels.plan) !== (falls ? -1 : 1))
    return undefined;
  return judge({ rule: 'growth', stated, sum: { kind: 'change', now: levels.now, before: levels.plan, falls } });
}

function levelAndPlan(scene: Scene, stated: Figure): { now: Figure; plan: Figure } | undefined {
  const [part, whole] = [scene.figures[stated.place - 2], scene.figures[stated.place - 1]];
  // "đạt 1.150/1.000 người, vượt 15% kế hoạch".
  if (part && whole?.side === 'whole' && whole.sentence === stated.sentence) return { now: part, plan: whole };
  const [next, second] = [scene.figures[stated.place + 1], scene.figures[stated.place + 2]];
  if (next?.sentence !== stated.sentence || !isAmount(next)) return undefined;
  // "(thực hiện 560 triệu đồng, kế hoạch 480 triệu đồng)".
  const done = /\((?:đã )?(?:thực hiện|đạt|thu được|kết quả)(?: được| đạt| là)?:?\s*$/u.test(next.before);
  if (
    done &&
    second?.sentence === stated.sentence &&
    /(?:kế hoạch|dự toán|chỉ tiêu)(?: giao| là)?:?\s*$/u.test(second.before)
  )
    return { now: next, plan: second };
  const isNamed = namedPlan.test(next.before) || barePlan.test(next.before);
  const now = isNamed ? levelOfSentence(scene, stated, next) : undefined;
  return now && { now, plan: next };
}
