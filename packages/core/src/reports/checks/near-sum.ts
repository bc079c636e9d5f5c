// Lists that make up, exactly, a figure some sentences before, though no word
// opens them as its parts: "31 hồ sơ trễ hẹn … Lĩnh vực trễ: đất đai 24 hồ sơ,
// xây dựng 5 hồ sơ, hộ tịch 2 hồ sơ".
import { compare } from '../../foundation/rational.js';
import { valuesOf } from '../evaluate-sum.js';
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { plainSlice } from '../plain-words.js';
import { wordPattern } from '../plain-letters.js';
import { stepsOf } from './accident.js';
import { isAmount, isFormer } from './around.js';
import { isCell } from './list-guards.js';
import { sumOf } from './list-totals.js';
import { judge, type Judged } from './reading.js';
import type { Run } from './runs.js';
import { sentenceStart } from './words-before.js';

/** Two parts make up something of every page by accident. */
const fewestParts = 3;
/** How probable it may be that a list agrees by accident: totals that were tried, over the values that the total could have had. */
const unlikely = 0.01;
/** Behind "Lĩnh vực trễ:". */
const likely = 0.3;
const sentences = 4;
const longest = 120;
/** From so many on the parts may have another noun than their total. */
const many = 5;

/** The list of a sentence against the figures before it, nearest first. */
export function readNearSum(
  scene: Scene,
  runs: readonly Run[],
  before: readonly Figure[],
  isTaken: (part: Figure) => boolean,
): Judged | undefined {
  for (const { parts, whole } of runs) {
    if (!whole || parts.length < fewestParts || parts.some(isTaken) || !parts.every(couldBePart)) continue;
    const total = totalOf(scene, parts, before);
    if (total) return judge(sumOf(total, parts));
  }
  return undefined;
}

function couldBePart({ side, bound, change, size }: Figure): boolean {
  return side === 'alone' && bound === 'exact' && change === undefined && size > 0;
}

function totalOf(scene: Scene, parts: readonly Figure[], before: readonly Figure[]): Figure | undefined {
  const first = parts[0];
  if (!first || isCell(scene, first)) return undefined;
  const wanted = valuesOf(parts);
  const near = before.filter((figure) => first.sentence - figure.sentence <= sentences && couldBeTotal(figure));
  const found = near.findIndex(
    (figure) =>
      compare(figure.value, wanted) === 0 &&
      !isFormer(figure, scene) &&
      !isCell(scene, figure) &&
      (areMany(parts) || parts.every((part) => kinship(part, figure) >= (part.unit === '' ? 1 : 2))),
  );
  const total = near[found];
  if (!total) return undefined;
  const chance = (found + 1) / stepsOf([total, ...parts]);
  return chance <= (opensList(scene, first) ? likely : unlikely) ? total : undefined;
}

// "268 phản ánh … Về lĩnh vực: rác thải 92 tin; vỉa hè 67 tin; …": so many make up nothing else by accident, whatever they are called.
function areMany(parts: readonly Figure[]): boolean {
  return parts.length >= many && parts.every(({ kind, unit }) => kind === 'count' && unit === parts[0]?.unit);
}

// A name and a colon, and nothing else before the first part.
function opensList(scene: Scene, first: Figure): boolean {
  const start = sentenceStart(scene, first);
  return first.start - start <= longest && announced.test(plainSlice(scene, start, first.start));
}

// "Lĩnh vực trễ: ", "Nội dung gồm rác thải ".
const announced = wordPattern(
  /^[^\p{L}\d]*(?:\p{L}[^:;.()\d]*:[^:;.,()\d]*|(?:về )?(?:nội dung|lĩnh vực|địa bàn|loại việc|nhóm việc|kênh|hình thức|nguyên nhân)(?: (?!gồm)\p{L}+){0,5} (?:gồm|gồm có|chia ra)(?: \p{L}+){0,6}\s*)$/u,
);

function couldBeTotal(figure: Figure): boolean {
  return isAmount(figure) && figure.change === undefined && figure.bound === 'exact' && figure.side !== 'whole';
}
