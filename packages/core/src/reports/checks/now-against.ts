// A rate of an earlier time in a sentence of its own, and how far it has moved since: "1.532 mô hình được công nhận,
// đạt 70,8%. Năm 2022, tỷ lệ công nhận là 67,2%, nay tăng 3,6%".
import type { Figure, Scene } from '../figure.js';
import { wordPattern } from '../plain-letters.js';
import { plainSlice } from '../plain-words.js';
import { backFrom, order } from './around.js';
import { minus } from './minus.js';
import { firstThatHolds, judge, type Judged } from './reading.js';
import { sentenceStart, wordsBefore } from './words-before.js';

const reach = 14;
const farthest = 3;
/** Percentage points by which the change may be off. */
const widest = 1.5;

const now = wordPattern(
  /^[\s,;.]*(?:thì |nhưng )?(?:(?:(?:năm|quý|tháng|kỳ|đến|hiện) )?(?:nay|này)|như vậy|như thế|vậy là|thế là|tức(?: là)?|tính ra|so ra)(?: \p{L}+){0,3}?,? (?:đã |được )?(?:tăng|giảm|cao|thấp|nhích|hơn)/u,
);
const named = wordPattern(/tỷ lệ (\p{L}+(?: \p{L}+){0,5}?)(?: (?:mới|chỉ|mới chỉ|đạt|là|được|ở mức))*\s*$/u);

/** Reads the points by which a named rate has moved since the level right before; wrong ones where one rate has the name. */
export function readNowAgainst(scene: Scene, stated: Figure, direction: 'up' | 'down'): Judged | undefined {
  return readBesideNow(scene, stated, direction) ?? readOfThem(scene, stated, direction);
}

const opensThem = wordPattern(
  /^[^\p{L}]*(?:như vậy|như thế|vậy là|tính ra|so ra|so sánh(?: hai \p{L}+)?),? (?:thì )?(?:tỷ lệ|kết quả)(?: \p{L}+){0,6}\s*$/u,
);
const opensFormer = wordPattern(
  /^[^\p{L}]*(?:(?:trong|ở|hồi|vào|còn) )?(?:cùng kỳ|(?:năm|quý|tháng|kỳ|giai đoạn|nhiệm kỳ) (?:trước|ngoái|liền|\d))/u,
);
const longest = 60;

// "… đạt 85,2%. Cùng kỳ năm 2018, … bằng 80,2%. Như vậy, tỷ lệ thành nhích lên 5 điểm phần trăm": of the last two; only what agrees.
function readOfThem(scene: Scene, stated: Figure, direction: 'up' | 'down'): Judged | undefined {
  if (stated.kind !== 'percent' || !stated.unit.includes('điểm') || !opensThem.test(stated.before)) return undefined;
  const [old, level] = backFrom(scene, stated, reach).filter(
    ({ kind, change, sentence }) =>
      kind === 'percent' && change === undefined && stated.sentence - sentence <= farthest,
  );
  if (!old || level?.paragraph !== stated.paragraph || old.sentence !== stated.sentence - 1) return undefined;
  if (level.sentence === old.sentence || order(level, old) !== (direction === 'up' ? 1 : -1)) return undefined;
  const start = sentenceStart(scene, old);
  if (!opensFormer.test(plainSlice(scene, start, Math.min(old.start, start + longest)))) return undefined;
  return firstThatHolds([direction === 'up' ? minus(stated, level, [old]) : minus(stated, old, [level])]);
}

function readBesideNow(scene: Scene, stated: Figure, direction: 'up' | 'down'): Judged | undefined {
  const old = scene.figures[stated.place - 1];
  if (stated.kind !== 'percent' || old?.kind !== 'percent' || old.sentence !== stated.sentence) return undefined;
  if (old.change !== undefined || !now.test(stated.before)) return undefined;
  const name = named.exec(old.before)?.[1];
  if (name === undefined) return undefined;
  const levels = backFrom(scene, old, reach).filter(
    (figure) =>
      figure.kind === 'percent' &&
      figure.change === undefined &&
      old.sentence - figure.sentence <= farthest &&
      figure.sentence !== old.sentence &&
      order(figure, old) === (direction === 'up' ? 1 : -1) &&
      wordsBefore(scene, figure).includes(name),
  );
  const judged = levels.flatMap(
    (level) => judge(direction === 'up' ? minus(stated, level, [old]) : minus(stated, old, [level])) ?? [],
  );
  const holds = judged.find(({ verdict }) => verdict === 'holds');
  if (holds || stated.bound !== 'exact') return holds;
  // The one nearest to where the name stands: a rate of a part of it comes behind.
  const first = levels.findLast((level) => level.sentence === levels[0]?.sentence);
  const missed = judged.filter((_, at) => levels[at] === first);
  return missed.find(
    ({ computed }) => Math.abs(Number(computed.numerator) / Number(computed.denominator) - stated.size) <= widest,
  );
}
