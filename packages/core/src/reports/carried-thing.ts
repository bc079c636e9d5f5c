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

/** A sentence that opens with a heading of its own: "Về giải phóng mặt bằng, đã giải quyết xong 14". */
const heading = bothSpellings(
  /^[^\p{L}]*(?:(?:bên cạnh đó|ngoài ra|cùng với đó),? )?(?:về|công tác|trong công tác|lĩnh vực|trong lĩnh vực|ở lĩnh vực|đối với)(?= )([^,:.;\d]*)[,:]/u,
);
const goesOn = bothSpellings(
  /(?:^|[^\p{L}])(?:kết quả|thẩm quyền|trách nhiệm|điều kiện|đơn|đơn thư|phản ánh|pakn|hồ sơ|khiếu nại|tố cáo|kiến nghị|phân loại|xử lý|giải quyết|tiếp nhận|số (?:này|đó|ấy)|thời hạn|tiến độ)(?!\p{L})/u,
);

/** Whether the sentence of a figure turns to something else than the one before it. */
function opensOther(scene: Scene, figure: Figure): boolean {
  const { start } = scene.sentences[figure.sentence] ?? { start: figure.start };
  const from = Math.max(start, figure.start - farthest);
  const words = heading(scene.unmarked).exec(plainSlice(scene, from, figure.start))?.[1];
  return words !== undefined && !goesOn(scene.unmarked).test(words);
}

/** The noun that was counted last in the paragraph, or else named last; what is listed in brackets only parts it. */
export function carriedThing(scene: Scene, figure: Figure): string | undefined {
  const counted = countedLast(scene, figure);
  if (counted?.sentence !== figure.sentence && opensOther(scene, figure)) return undefined;
  const start = Math.max(startOf(scene, figure), counted?.end ?? 0);
  const words = plainSlice(scene, start, figure.start);
  // "Xã có 3 đoàn đông người. Đơn nhận mới 17; giải quyết được 16": a sentence that opens with another thing.
  const opened = openings(scene.unmarked).exec(words)?.[1];
  return opened ?? counted?.unit ?? [...words.matchAll(things(scene.unmarked))].at(-1)?.[1];
}

/** The figure before it in its paragraph that says what was counted last. */
export function countedLast(scene: Scene, figure: Figure): Figure | undefined {
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
