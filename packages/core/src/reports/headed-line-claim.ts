// A bare number in a line under a heading that says what is counted: "2. Đơn thư", below it "- Đã giải quyết: 57".
import { bothSpellings } from './both-spellings.js';
import { countedLast } from './carried-thing.js';
import type { Claim } from './claim.js';
import type { Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { headingOf, titleOf } from './headings.js';
import { isTarget } from './is-target.js';
import { claimOfRow } from './make-claim.js';
import { matchRow } from './match-row.js';

/** What a section may be about, and the noun that its bare numbers go by. */
const subjects: readonly (readonly [(unmarked: boolean) => RegExp, string])[] = [
  [bothSpellings(/(?:^|[^\p{L}])(?:đơn(?! vị| giản| giá)|khiếu nại|tố cáo)(?!\p{L})/u), 'đơn'],
  [bothSpellings(/(?:^|[^\p{L}])hòa giải(?!\p{L})/u), 'vụ'],
  [bothSpellings(/(?:^|[^\p{L}])(?:hồ sơ|một cửa|thủ tục hành chính|tthc)(?!\p{L})/u), 'hồ sơ'],
  [bothSpellings(/(?:^|[^\p{L}])(?:hiện trường|pakn|phản ánh(?! của cử tri))(?!\p{L})/u), 'phản ánh'],
];
/** A label that names a thing of its own counts that. */
const ownThing = bothSpellings(
  /(?:^|[^\p{L}])(?:lượt|người|buổi|ngày|kỳ tiếp|cuộc|đoàn|tổ|viên|vụ|hồ sơ|phản ánh|văn bản|đơn vị|mô hình|hội nghị|lớp|hộ|đồng|tiền|tỷ lệ)(?!\p{L})/u,
);

const goesOn = bothSpellings(/^(?:đã|đang|được|còn|chưa|thuộc|đủ|đều|đúng|trong|so|tăng|giảm|và|bằng|đạt)(?!\p{L})/u);

/** The claim of a bare number by its label, the noun taken from the heading. */
export function headedLineClaim(scene: Scene, figure: Figure, clause: Clause): Claim | undefined {
  if (figure.kind !== 'count' || figure.unit !== '' || figure.side !== 'alone' || figure.change !== undefined)
    return undefined;
  const { before } = clause;
  if (before === '' || figure.depth > 0 || ownThing(scene.unmarked).test(before)) return undefined;
  // "nhận qua hộp thư điện tử 11 góp ý": what is counted stands behind.
  if (/^\p{L}/u.test(clause.after) && !goesOn(scene.unmarked).test(clause.after)) return undefined;
  if (countedLast(scene, figure)) return undefined;
  const noun = soleSubject(headingOf(scene, figure.sentence) || titleOf(scene), scene.unmarked);
  if (noun === undefined) return undefined;
  const { after, sentence, lead, topic, all } = clause;
  const words = { before, after, sentence, lead, topic, all };
  const row = matchRow(figure, { ...words, unit: '', counted: '', label: '', inherited: noun }, scene.unmarked);
  return row && claimOfRow(scene, figure, row, isTarget(scene, figure, clause) ? { target: true } : {});
}

// "Tiếp dân, giải quyết đơn và hòa giải": whichever of them is not said.
function soleSubject(heading: string, unmarked: boolean): string | undefined {
  if (heading === '') return undefined;
  const named = subjects.filter(([words]) => words(unmarked).test(heading)).map(([, noun]) => noun);
  if (named.length === 1) return named[0];
  // "Đơn khiếu nại, tố cáo, kiến nghị, phản ánh".
  return named.length === 2 && named[0] === 'đơn' && named[1] === 'phản ánh' ? 'đơn' : undefined;
}
