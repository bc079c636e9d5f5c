// "Quý I: 120 hồ sơ; quý II: 135 hồ sơ; 6 tháng: 255 hồ sơ": times that make up a longer one.
import type { Figure, Scene } from '../figure.js';
import { wordPattern } from '../plain-letters.js';

const shortTime = /(?:^|\s)(?:quý|tháng|học kỳ|đợt|năm)\s/u;
const longTime = wordPattern(/(?:^|\s)(?:cả (?:năm|kỳ|quý|hai|ba|bốn)|quý)(?!\p{L})/u);
const counted = /^(?:tháng|đợt|quý|học kỳ|kỳ|năm)$/u;

// "3 tháng tiếp theo 145 đơn" are others.
const isSaidOf = /^[\s:]*(?!(?:tiếp|tới|sau|trước|còn|cùng)(?!\p{L}))(?:\p{L}+ ?){0,3}$/u;

/** Whether the figure behind a list is that of a time which the times of the parts make up. */
export function isTimeTotal(scene: Scene, parts: readonly Figure[], total: Figure): boolean {
  const last = parts.at(-1);
  if (last?.sentence !== total.sentence) return false;
  const between = scene.figures.slice(last.place + 1, total.place);
  const [time, more] = between;
  // "9 tháng: 383 hồ sơ", "hai đợt 370 triệu đồng".
  const covers = time
    ? !more && counted.test(time.unit) && isSaidOf.test(total.before)
    : // "tháng 1: 40, tháng 2: 45, tháng 3: 50, quý I: 135".
      longTime.test(total.lead) && !parts.some(({ lead }) => longTime.test(lead));
  return covers && parts.every(({ lead }) => shortTime.test(lead));
}
