// A plan beside the figure that is held against it.
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { beginning } from '../phrase.js';
import { isAmount } from './around.js';

/** Behind a percentage: of a plan, or beyond it. */
export const planBehind = beginning('(?:so )?(?:với |của )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết)');

/** "đạt 105% kế hoạch (kế hoạch giao: 1,2 tỷ đồng)": the plan stands in the bracket, by its name or without. */
export const namedPlan =
  /^[^,;]{0,50}(?:\((?:(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|kh|dt)(?: (?:được giao|giao|đề ra|năm|tỉnh giao|huyện giao|là))*\s?:? ?)?|là )$/u;

/** "đạt 96,75% chỉ tiêu 4.000 đoàn viên": the plan itself follows. */
export const barePlan =
  /^\s*(?:so với |của |trên )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|nghị quyết|kh)(?: (?:được )?(?:giao|đề ra|đăng ký|năm|tỉnh giao|huyện giao))*(?: là)?\s*$/u;

/** "1.236 hồ sơ, tăng 131 hồ sơ so với năm 2022 (1.105 hồ sơ), bằng 95,1% chỉ tiêu (1.300 hồ sơ)": what the sentence is about. */
export function levelOfSentence(scene: Scene, stated: Figure, plan: Figure): Figure | undefined {
  for (let at = stated.place - 1; at > stated.place - 8; at -= 1) {
    const figure = scene.figures[at];
    if (figure?.sentence !== stated.sentence) return undefined;
    if (figure.depth > stated.depth || figure.change !== undefined || !isAmount(figure)) continue;
    return kinship(figure, plan) >= 2 ? figure : undefined;
  }
  return undefined;
}
