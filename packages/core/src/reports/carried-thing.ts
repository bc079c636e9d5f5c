// What a bare number counts, where the sentences before it have said so: "Huyện nhận 52 đơn; 43 thuộc thẩm quyền".
import { bothSpellings } from './both-spellings.js';
import type { Figure, Scene } from './figure.js';
import { plainSlice } from './plain-words.js';

const near = 8;
const farthest = 400;
/** Things that a paragraph may be about. A bare number goes by the last of them. */
const names =
  'đơn(?! vị| giản| thuần| lẻ| giá| nguyên)|hồ sơ|phản ánh|phản ảnh|pakn|vụ|việc|hòa giải|lượt|mô hình|tổ|cuộc|buổi|hội nghị|dịch vụ|người|văn bản|xã|công trình|dự án';
const things = bothSpellings(new RegExp(`(?:^|[^\\p{L}])(${names})(?!\\p{L})`, 'gu'));
const openings = bothSpellings(
  new RegExp(
    `^(?:.*[.;:!?\\n])?[^\\p{L}]*(?:(?:tổng|số|lượng|các|về|việc|công tác|kết quả) )*(${names})(?!\\p{L})`,
    'su',
  ),
);

/** The noun that was counted last in the paragraph, or else named last; what is listed in brackets only parts it. */
export function carriedThing(scene: Scene, figure: Figure): string | undefined {
  const counted = countedLast(scene, figure);
  const start = Math.max(startOf(scene, figure), counted?.end ?? 0);
  const words = plainSlice(scene, start, figure.start);
  // "Xã có 3 đoàn đông người. Đơn nhận mới 17; giải quyết được 16": a sentence that opens with another thing.
  const opened = openings(scene.unmarked).exec(words)?.[1];
  return opened ?? counted?.unit ?? [...words.matchAll(things(scene.unmarked))].at(-1)?.[1];
}

function countedLast(scene: Scene, figure: Figure): Figure | undefined {
  for (let at = figure.place - 1; at >= 0 && at > figure.place - near; at -= 1) {
    const other = scene.figures[at];
    if (other?.paragraph !== figure.paragraph) return undefined;
    if (other.unit === '' || other.depth > figure.depth) continue;
    if (other.kind !== 'percent' && other.kind !== 'period') return other;
  }
  return undefined;
}

function startOf(scene: Scene, figure: Figure): number {
  let at = figure.sentence;
  while (at > 0 && scene.sentences[at - 1]?.paragraph === figure.paragraph) {
    if (figure.start - (scene.sentences[at]?.start ?? 0) > farthest) break;
    at -= 1;
  }
  return Math.max(scene.sentences[at]?.start ?? 0, figure.start - farthest);
}
