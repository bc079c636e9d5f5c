// What a whole district or province did, and each of its two levels: "Cả huyện tiếp 1.204 lượt, …; huyện 388 lượt, xã 816 lượt".
import type { Figure, Scene } from '../figure.js';
import { wordPattern } from '../plain-letters.js';
import type { Run } from './runs.js';
import { wordsBefore } from './words-before.js';

const all = wordPattern(/(?:^|[^\p{L}])(?:cả|toàn) (?:tỉnh|thành phố|huyện|thị xã|quận|xã|phường)(?!\p{L})/u);
const verbs = '(?: (?:đã|có|là|được|tiếp|nhận|tổ chức|làm|mở))*';
const upper = wordPattern(
  new RegExp(
    `(?:^|[\\s,;(])(?:cấp|khối|(?:tại |ở )?trụ sở|ban tiếp công dân)? ?(?:tỉnh|thành phố|huyện|thị xã|quận)${verbs}:?\\s*$`,
    'u',
  ),
);
const lower = wordPattern(
  new RegExp(
    `(?:^|[\\s,;(])(?:(?:cấp|khối|ở|tại|các|ubnd) ?)*(?:xã|phường|cơ sở)(?:, (?:phường|thị trấn))*${verbs}:?\\s*$`,
    'u',
  ),
);

/** Whether two figures behind a semicolon are the two levels of their total, and the last that the sentence tells. */
export function areItsLevels(scene: Scene, { parts, first, last }: Run, total: Figure): boolean {
  if (parts.length !== 2 || total.sentence !== first.sentence || total.start > first.start) return false;
  if (scene.figures[last.place + 1]?.sentence === last.sentence || last.place !== first.place + 1) return false;
  if (!upper.test(first.before) || !lower.test(last.before)) return false;
  return all.test(wordsBefore(scene, total)) && scene.text.slice(total.end, first.start).includes(';');
}
