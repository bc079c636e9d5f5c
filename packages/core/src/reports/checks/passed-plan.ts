// A plan in brackets and how far the level of the sentence goes beyond it, or what share of it the level is.
import type { Figure, Scene } from '../figure.js';
import { ofTarget } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { wordPattern } from '../plain-letters.js';
import { order } from './around.js';
import { closesBracket, opensBracket } from './brackets.js';
import { rateOf } from './found-rate.js';
import { isPlausible } from './plausible.js';
import { levelOfSentence } from './plan.js';
import { judge, type Judged } from './reading.js';

/** "vượt 9 tỷ đồng so với năm 2022" is beyond something else. */
const ofOther = /^\s*(?:so|hơn|cùng kỳ)(?!\p{L})/u;
const passes = wordPattern(/^\s*\),? (?:và )?(?:còn )?(?:vượt|hụt|thiếu)(?: thu| chi| được| thêm)?\s*$/u);

/** "thu 84 tỷ đồng, bằng 105% dự toán tỉnh giao (80 tỷ đồng), vượt 4 tỷ đồng": the level whose rate of the plan holds. */
export function levelPastPlan(scene: Scene, plan: Figure, stated: Figure): Figure | undefined {
  if (plan.sentence !== stated.sentence || !passes.test(stated.before) || ofOther.test(stated.after)) return undefined;
  if (!opensBracket(plan) || !closesBracket(plan)) return undefined;
  const rate = scene.figures[plan.place - 1];
  if (rate?.kind !== 'percent' || rate.sentence !== stated.sentence || !says(rate.after, ofTarget, scene.unmarked))
    return undefined;
  const level = levelOfSentence(scene, rate, plan);
  if (!level || order(level, plan) !== (stated.change === 'up' ? 1 : -1)) return undefined;
  return judge(rateOf(rate, level, plan))?.verdict === 'holds' ? level : undefined;
}

const againstPlan = wordPattern(
  /(?:^|[\s,;])so với (?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết)(?: [^\s\d,;.()]+){0,6} \(\s*$/u,
);
const comesTo = wordPattern(/^\s*\),? (?:(?:thì|mới|chỉ|lại|đã|cũng|tỷ lệ|tương đương) ){0,3}(?:bằng|đạt)\s*$/u);

/** "thu 84 tỷ đồng …; so với dự toán tỉnh giao (75 tỷ đồng) thì bằng 112%": the plan stands before its rate. */
export function rateAgainstPlan(scene: Scene, stated: Figure): Judged | undefined {
  const plan = planBefore(scene, stated);
  if (!plan) return undefined;
  const level = levelOfSentence(scene, stated, plan);
  const judged = level && judge(rateOf(stated, level, plan));
  return judged && isPlausible(judged) ? judged : undefined;
}

/** The plan that a rate is said to be held against right before it: "so với dự toán tỉnh giao (75 tỷ đồng) thì bằng 112%". */
export function planBefore(scene: Scene, stated: Figure): Figure | undefined {
  if (!comesTo.test(stated.before)) return undefined;
  const plan = scene.figures[stated.place - 1];
  if (plan?.sentence !== stated.sentence || !closesBracket(plan)) return undefined;
  return againstPlan.test(plan.before) ? plan : undefined;
}
