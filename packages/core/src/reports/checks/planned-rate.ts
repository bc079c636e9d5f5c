// A rate of a plan that stands beside what came of it.
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { wordPattern } from '../plain-letters.js';
import { backFrom, isAmount } from './around.js';
import { rateOf } from './found-rate.js';
import { isPlausible } from './plausible.js';
import { firstThatHolds, judge, type Judged, type Reading } from './reading.js';

const plannedHere = wordPattern(
  /(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu)(?: (?:được |tỉnh |huyện |cấp trên )?(?:giao|đề ra|năm|cả năm|là|trồng|xây dựng|xây|làm|thu|vận động|tuyển|tổ chức|mở|giải ngân|kết nạp|phát triển|thành lập|trao|cấp))*(?:(?: [^\s,;.:]+){0,6}? là|:?)\s*$/u,
);

/** "HĐND giao", "(huyện giao": what those above ask for. */
const assigned = wordPattern(
  /(?:^|[\s,;(])(?:hđnd|ubnd|hội đồng nhân dân|trung ương|tỉnh|thành phố|huyện|thị xã|quận|cấp trên|cấp huyện|cấp tỉnh|cấp ủy|(?:huyện|tỉnh|thành|thị|đảng) ủy)(?: (?:tỉnh|huyện|thành phố|xã|đã|cấp trên))* giao(?: là|:)?\s*$/u,
);

const achieved = wordPattern(
  /(?:^|[^\p{L}])(?:thực hiện|đạt|ước|thu|làm|xây dựng|vận động|tuyển|trồng|hoàn thành|tổ chức|kết quả|giải ngân)(?: (?:được|đạt|thực hiện|là|cả năm))*:?\s*$/u,
);

/** The rate of a plan beside what came of it; `unclear` where the plan stands right before the rate and nothing makes it. */
export function rateOfPlan(scene: Scene, stated: Figure, part: Figure): Judged | 'unclear' | undefined {
  // "42/42 đơn; kế hoạch 40 đơn, đạt 105%": what stands before the rate is the plan.
  if (plannedHere.test(part.before) && /(?:đạt|bằng)/u.test(stated.before))
    return firstThatHolds(ofPart(scene, stated, part)) ?? 'unclear';
  if (assigned.test(part.before) && /(?:đạt|bằng)(?: tỷ lệ)?\s*$/u.test(stated.before))
    return ofAssigned(scene, stated, part);
  return ofPlanBefore(scene, stated, part);
}

// "Thu 7.856 triệu đồng, HĐND giao 6.900 triệu đồng, đạt 113,9%": what came of it stands right before.
function ofAssigned(scene: Scene, stated: Figure, plan: Figure): Judged | 'unclear' {
  const holds = firstThatHolds(ofPart(scene, stated, plan));
  const part = scene.figures[plan.place - 1];
  // "dự toán tỉnh giao 342,8 tỷ đồng, HĐND huyện giao 356 tỷ đồng, lần lượt bằng 112,7% và 108,5%": another plan.
  const isBeside =
    part?.sentence === stated.sentence &&
    part.side === 'alone' &&
    part.change === undefined &&
    !assigned.test(part.before) &&
    !plannedHere.test(part.before);
  if (holds || !isBeside || !isAmount(part) || kinship(part, plan) < 2) return holds ?? 'unclear';
  const judged = judge(rateOf(stated, part, plan));
  return judged && isPlausible(judged) ? judged : 'unclear';
}

// "kế hoạch 36 tỷ đồng, thực hiện 41,4 tỷ đồng, đạt 115%": the plan and what came of it, right behind each other.
function ofPlanBefore(scene: Scene, stated: Figure, part: Figure): Judged | undefined {
  const plan = scene.figures[part.place - 1];
  if (plan?.sentence !== stated.sentence || part.sentence !== stated.sentence || kinship(plan, part) < 2)
    return undefined;
  if (!plannedHere.test(plan.before) || !achieved.test(part.before) || plan.change !== undefined) return undefined;
  // A share is of something else.
  if (stated.before.includes('chiếm')) return undefined;
  const judged = judge(rateOf(stated, part, plan));
  return judged && isPlausible(judged) ? judged : undefined;
}

function* ofPart(scene: Scene, stated: Figure, plan: Figure): Generator<Reading> {
  for (const part of backFrom(scene, stated, 6))
    if (part.mention !== plan.mention && isAmount(part) && kinship(part, plan) > 0 && part.change === undefined)
      yield rateOf(stated, part, plan);
}
