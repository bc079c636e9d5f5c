import type { Figure, Scene } from '../figure.js';

const mark = /[,;:(]/u;

/**
 * "đạt 87,9%; 8 tháng đầu năm 2021 là 18/21 vụ": whether a mark and then something
 * else that is said, most often a time, stand between a figure and the next one.
 * The words right before the next figure do not show that.
 */
export function isBehindOther({ mentions, text }: Scene, figure: Figure, next: Figure): boolean {
  const last = next.mention - 1;
  if (last <= figure.mention) return false;
  // "đạt 83,3% (năm 2022), tương ứng 20/24 vụ": the bracket is closed again.
  if (next.before.includes(')')) return false;
  return mark.test(text.slice(figure.end, mentions[last]?.start));
}
