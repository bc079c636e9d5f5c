// A change shared out over the years between two levels: "từ 43,65% cuối năm
// 2015 xuống 31,17% cuối năm 2018, bình quân mỗi năm giảm 4,16%".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { backFrom, order } from './around.js';
import { firstThatHolds, type Judged, type Reading } from './reading.js';
import { mentionBefore } from './words-before.js';

const perYear =
  /(?:mỗi|hằng|hàng|một|1) năm|(?:bình quân|trung bình)(?: \S+)? (?:tăng|giảm)(?!\p{L})|(?:tăng|giảm) (?:bình quân|trung bình)/u;
const farthest = 8;

/** Whether a change is so much a year, not the whole of it. */
export function isPace({ before, unit, after }: Figure): boolean {
  return perYear.test(before.slice(-50)) || unit.includes('/năm') || /^\s*\/ ?năm/u.test(after);
}

/** Reads a yearly change where the years of its two levels are printed; only one that holds. */
export function readPace(scene: Scene, stated: Figure): Judged | undefined {
  if (stated.change === undefined) return undefined;
  const falls = stated.change === 'down';
  const levels = backFrom(scene, stated, farthest).filter(
    (figure) => figure.change === undefined && kinship(figure, stated) > 0,
  );
  const readings: Reading[] = [];
  for (const now of levels) {
    for (const before of levels) {
      if (before.start >= now.start || order(before, now) !== (falls ? 1 : -1)) continue;
      for (const years of yearsBetween(scene, before, now))
        readings.push({ rule: 'average', stated, sum: { kind: 'pace', now, before, falls, years } });
    }
  }
  return firstThatHolds(readings);
}

function yearsBetween(scene: Scene, before: Figure, now: Figure): number[] {
  const [first, last] = [yearOf(scene, before), yearOf(scene, now)];
  return first && last && last > first ? [last - first] : [];
}

// "43,65% cuối năm 2015", else the year last named before the figure.
function yearOf(scene: Scene, figure: Figure): number | undefined {
  const next = scene.mentions[figure.mention + 1];
  if (next?.kind === 'year' && /^\s*\(?(?:vào |ở |trong |của )?(?:đầu |cuối )?$/u.test(figure.after))
    return Number(next.value);
  const year = mentionBefore(scene, figure, farthest - 1, ({ kind }) => kind === 'year');
  return year && Number(year.value);
}
