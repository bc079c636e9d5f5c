// A sentence without a figure that names what the next one counts: "Số đơn gửi về xã ít hẳn. Cả năm chỉ 30 đơn".
import { bothSpellings } from './both-spellings.js';
import type { Claim } from './claim.js';
import type { Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { isTarget } from './is-target.js';
import { claimOfRow } from './make-claim.js';
import { namedRow } from './named-row.js';
import { plainSlice } from './plain-words.js';
import { spellOut } from './spell-out.js';

const longest = 160;
/** When, and no more: "Cả năm chỉ", "Năm 2022 có", "Từ". */
const when = bothSpellings(
  /^[^\p{L}\d]*(?:(?:trong|cả|toàn|riêng|tính|chung|từ|đến|hết|chỉ|có|mới|còn|vẫn|đã|là|được|đạt|nếu|cuối|đầu|giữa|nay|này|trước|qua|ngoái|sau|lên|xuống|tới|ở|mức|con số|số|tổng|cộng|vào|tại|thì|quý|tháng|năm|kỳ|giai đoạn|nhiệm kỳ|\d+(?:[/.–-]\d+)*|[ivx]+)(?:[,:]? |[,:]?$))+$/u,
);
/** What is counted, then how it moves: "Số đơn gửi về xã cũng ít hẳn đi", "Đơn thư giảm dần". */
const moves = bothSpellings(
  /^[^\p{L}]*((?:\p{L}+[, /-]{1,2}){0,14}?\p{L}+) (?:(?:cũng|vẫn|đã|đang|lại|có|xu hướng|chiều hướng|tiếp tục|ngày càng|ngày một|được|năm nay|những năm qua|mấy năm nay|gần đây|qua các năm|hằng năm|từng năm|đều) ){0,4}(?:tăng|giảm|vơi|thưa|ít|bớt|nhiều|đông|cao|thấp|cải thiện|chuyển biến|nhích|lên|xuống|đi xuống|đi lên|biến động|ổn định|khả quan|thay đổi|dao động|không đều)(?: (?:hẳn|dần|đi|lên|xuống|rõ rệt|rõ|mạnh|nhẹ|đều|hơn|trước|nhanh|đáng kể|qua từng năm|qua các năm|qua mỗi năm|theo từng năm|hằng năm|một cách|không|nhiều|ít)){0,5}[^\p{L}]*$/u,
);

/** The claim of the first figure of the next sentence, which tells but a period and a number. */
export function namedAheadClaim(scene: Scene, figure: Figure, clause: Clause): Claim | undefined {
  if (figure.depth > 0 || figure.side === 'whole' || figure.change !== undefined) return undefined;
  const [own, named] = [scene.sentences[figure.sentence], scene.sentences[figure.sentence - 1]];
  if (!own || named?.paragraph !== own.paragraph || named.end - named.start > longest) return undefined;
  if (figure.start - own.start > longest || isCounting(scene, figure)) return undefined;
  if (!when(scene.unmarked).test(plainSlice(scene, own.start, figure.start))) return undefined;
  const name = moves(scene.unmarked).exec(plainSlice(scene, named.start, named.end))?.[1];
  if (name === undefined) return undefined;
  const words = spellOut(scene, name);
  const row = namedRow(scene, figure, clause, words);
  return row && claimOfRow(scene, figure, row, isTarget(scene, figure, clause) ? { target: true } : {});
}

// A sentence that has figures of its own is about these; one that has another before this is, too.
function isCounting(scene: Scene, figure: Figure): boolean {
  for (let at = figure.place - 1; at >= 0; at -= 1) {
    const other = scene.figures[at];
    if (!other || other.sentence < figure.sentence - 1) return false;
    if (other.kind !== 'period') return true;
  }
  return false;
}
