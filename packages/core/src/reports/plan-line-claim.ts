// A line that names a measure, then its plan and its result: "Hồ sơ trực tuyến: chỉ tiêu 80%, đạt 87,6%".
import type { Claim } from './claim.js';
import type { Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { namedBy } from './level-clause.js';
import { makeClaim } from './make-claim.js';
import { matchRow } from './match-row.js';
import { beginning, ending, says } from './phrase.js';

const planned = ending('(?:kế hoạch|chỉ tiêu|dự toán|mục tiêu|kh)(?: giao| năm| đề ra| được giao)*(?: là|:)?');
const achieved = ending('(?:thực hiện|kết quả|ước đạt|đạt|đạt được|ước thực hiện|th)(?: được| đạt| là|:)*');
/** A line of a plan is short. */
const near = 5;
const exceeds = beginning('(?:so với |so )?(?:kế hoạch|chỉ tiêu|dự toán|cùng kỳ)');
/** Number of the line, its name, a colon. */
const name = /^[\s\d.)•*+–-]*(\p{L}[^:;\d]{3,80}):/u;

/** The claim of a plan or a result by the name of its line. */
export function planLineClaim(scene: Scene, figure: Figure, clause: Clause): Claim | undefined {
  if (figure.change !== undefined || figure.depth > 0) return undefined;
  const isPlan = says(figure.before, planned, scene.unmarked);
  if (!isPlan && !says(figure.before, achieved, scene.unmarked)) return undefined;
  const found = name.exec(clause.sentence)?.[1];
  const plan = found === undefined ? undefined : planOf(scene, figure);
  if (found === undefined || !plan) return undefined;
  // "kế hoạch 4 cuộc, thực hiện 5 cuộc, đạt 125%": how much of the plan.
  if (figure.kind === 'percent' && (plan.kind !== 'percent' || says(figure.after, exceeds, scene.unmarked)))
    return undefined;
  const row = matchRow(figure, namedBy(clause, `${found} đạt`), scene.unmarked);
  return row && makeClaim(scene, figure, row.measure, isPlan ? { target: true as const } : {});
}

// The first figure of the line is the plan.
function planOf(scene: Scene, figure: Figure): Figure | undefined {
  let first = figure;
  for (let at = figure.place - 1; at >= figure.place - near; at -= 1) {
    const other = scene.figures[at];
    if (other?.sentence !== figure.sentence) break;
    first = other;
  }
  return says(first.before, planned, scene.unmarked) ? first : undefined;
}
