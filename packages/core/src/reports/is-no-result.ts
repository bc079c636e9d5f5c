import { bothSpellings } from './both-spellings.js';
import { isDistance, isGap } from './compared-levels.js';
import type { Figure, Scene } from './figure.js';

/** Whether a figure says how far apart, how great a part or how much was asked for, so that no measure is stated by it. */
export function isNoResult(scene: Scene, figure: Figure): boolean {
  return (
    isArticle(scene, figure) ||
    isShare(scene, figure) ||
    isDistance(figure, scene) ||
    isGap(scene, figure) ||
    isNorm(scene, figure)
  );
}

// "cao hơn chỉ tiêu được giao (từ 85% trở lên)": what was asked for.
function isNorm({ unmarked }: Scene, { kind, depth, before }: Figure): boolean {
  return kind === 'percent' && depth > 0 && norm(unmarked).test(before);
}

const norm = bothSpellings(/(?:chỉ tiêu|mục tiêu|kế hoạch|quy định|nghị quyết)[^,;:.%()]{0,40}\(\s*$/u);

// "½ số xã đạt chuẩn": how great a part, not how many.
function isShare(scene: Scene, { kind, mention }: Figure): boolean {
  const { number, end } = scene.mentions[mention] ?? {};
  return kind === 'fraction' && number !== undefined && /^\s*s[oố]\s/u.test(scene.text.slice(number.end, end));
}

// "ban hành một văn bản quan trọng": an article, not a count.
function isArticle(scene: Scene, figure: Figure): boolean {
  // "đang xem xét một đơn", "chỉ còn một vụ": counted.
  if (only(scene.unmarked).test(figure.before)) return false;
  const number = scene.mentions[figure.mention]?.number;
  if (!number || !'mM'.includes(scene.text.charAt(number.start))) return false;
  return /^m[oộ]t$/iu.test(scene.text.slice(number.start, number.end).normalize('NFC'));
}

const only = bothSpellings(/(?:còn|chỉ|mới|đang (?:xem xét|giải quyết|xử lý|xác minh|thẩm tra|thụ lý)) $/u);
