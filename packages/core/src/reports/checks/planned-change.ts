// How much of a change that was planned came about: "giảm 46 hộ nghèo. So với chỉ tiêu giảm 40 hộ thì đạt 115%".
import { bothSpellings } from '../both-spellings.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { backFrom, isAmount } from './around.js';
import { rateOf } from './found-rate.js';
import { firstThatHolds, type Judged } from './reading.js';

const planned = bothSpellings(
  /(?:chỉ tiêu|kế hoạch|mục tiêu|nghị quyết)(?: (?:được |tỉnh |huyện |xã |cấp trên )?(?:giao|đề ra|năm|là)| \((?:tỉnh|huyện) giao\))*:? (?:là )?(?:tăng|giảm|bớt|thêm)(?: thêm| được)? ?$/u,
);

/** Whether a change is one that was planned. */
export function isPlannedChange({ before, change }: Figure, { unmarked }: Scene): boolean {
  return change !== undefined && planned(unmarked).test(before);
}

/** Reads the rate of such a plan; only what agrees. */
export function rateOfPlannedChange(scene: Scene, stated: Figure): Judged | undefined {
  const plan = scene.figures[stated.place - 1];
  if (plan?.sentence !== stated.sentence || !isAmount(plan) || !isPlannedChange(plan, scene)) return undefined;
  if (!/(?:đạt|bằng)\s*$/u.test(stated.before)) return undefined;
  const done = backFrom(scene, plan, 6).filter(
    (figure) => isAmount(figure) && figure.change === plan.change && kinship(figure, plan) >= 2,
  );
  return firstThatHolds(done.map((part) => rateOf(stated, part, plan)));
}
