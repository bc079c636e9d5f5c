// "từ 34 phút xuống 19 phút, giảm 15 phút": durations before and after.
import type { Figure, Scene } from '../figure.js';
import { areTwoPeriods } from './around.js';
import { closesBracket, opensBracket } from './brackets.js';
import { isFromTo, largerFirst } from './from-to.js';
import { minus, near } from './minus.js';
import { judge, type Judged } from './reading.js';

/** Reads by how much a duration became shorter, only where both levels are named as such. */
export function readShorter(scene: Scene, stated: Figure): Judged | undefined {
  const [from, to] = [scene.figures[stated.place - 2], scene.figures[stated.place - 1]];
  const old = scene.figures[stated.place + 1];
  // "còn 11,5 ngày, rút ngắn 4,5 ngày so với quy định (15 ngày)".
  const glossed = old && to && isTimed(to, stated) && isTimed(old, stated) && opensBracket(old) && closesBracket(old);
  if (glossed && /so với|quy định|năm|cùng kỳ|trước/u.test(stated.after) && to.change === undefined)
    return near(minus(stated, ...largerFirst(to, old)));
  const against = old && to && isTimed(to, stated) && isTimed(old, stated) && to.change === undefined;
  // "bình quân 28 ngày/vụ, rút ngắn 6 ngày so với mức 35 ngày của năm 2017".
  if (
    against &&
    /^\s*so với(?: (?:mức|con số|thời gian|thời hạn|quy định|bình quân|trước đây|là|cũ))*\s*$/u.test(old.before)
  )
    return near(minus(stated, ...largerFirst(to, old)));
  if (!from || !to) return undefined;
  if (isFromTo(scene, from, to, stated)) return judge(minus(stated, ...largerFirst(from, to)));
  // "còn 1,5 ngày, trước khi sắp xếp là 2,25 ngày, rút được 0,75 ngày".
  const two = isTimed(from, stated) && isTimed(to, stated) && areTwoPeriods(scene, from, to);
  return two ? near(minus(stated, ...largerFirst(from, to))) : undefined;
}

function isTimed(level: Figure, stated: Figure): boolean {
  return (
    level.kind === 'period' &&
    isSameTime(level, stated) &&
    level.sentence === stated.sentence &&
    level.bound === 'exact'
  );
}

// "28 ngày/vụ", "9 ngày làm việc": days like those by which they became fewer.
function isSameTime({ unit }: Figure, other: Figure): boolean {
  return unit === other.unit || unit.startsWith(`${other.unit}/`) || unit.startsWith(`${other.unit} `);
}
