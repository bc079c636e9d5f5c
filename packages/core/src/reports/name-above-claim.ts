// A figure whose own words tell but a level or a time goes by the name before the colon, in its line or the line that
// heads the list: "Số văn bản chỉ đạo về dân vận: cấp tỉnh 31", "Thu nhập bình quân đầu người:" and "+ Năm 2022: 49 triệu đồng".
import { bothSpellings } from './both-spellings.js';
import type { Claim } from './claim.js';
import { countedBy, type Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { isTarget } from './is-target.js';
import { namedBy } from './level-clause.js';
import { claimOfRow } from './make-claim.js';
import { matchRow } from './match-row.js';
import { plainSlice } from './plain-words.js';
import { spellOut } from './spell-out.js';

const longest = 140;
const farthest = 6;
const headed = /^[^\p{L}]*(\p{L}[^:;.]{3,100}?)\s*:[^\p{L}\d]*$/u;
/** Which part of them, or when, and no more. */
const apart = bothSpellings(
  /^[^\p{L}\d]*(?:(?:cấp|khối|toàn|cả|các|ở|tại|riêng|trong đó|cụ thể|gồm|tổng|cộng|chung|số|là|có|đạt|được|ước|ubnd|năm|quý|tháng|kỳ|đầu|cuối|nay|này|trước|qua|tỉnh|trung ương|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|cơ sở|địa phương|(?:tỉnh|thành|huyện|quận|thị|đảng) ủy|hđnd|đến|hết|từ|\d+(?:[/.–-]\d+)*|[ivx]+)(?:[,:]+ ?| |$))+$/u,
);
const ofPeriod = bothSpellings(/,? (?:trong )?(?:năm|quý|tháng|giai đoạn) [\d/ivx–-]+/gu);

/** The claim of a figure by the head of its line or list. */
export function nameAboveClaim(scene: Scene, figure: Figure, clause: Clause): Claim | undefined {
  if (figure.depth > 0 || figure.side === 'whole' || figure.change !== undefined) return undefined;
  const name = nameOf(scene, figure);
  if (name === undefined) return undefined;
  const words = spellOut(scene, name.replace(ofPeriod(scene.unmarked), '')).trim();
  // "Đăng ký/công nhận", "Kết quả 3 năm": heads of several things.
  if (/\d/u.test(words)) return undefined;
  const named = { ...namedBy(clause, words), counted: countedBy(words, scene.unmarked), label: words };
  const row = matchRow(figure, named, scene.unmarked);
  return row && claimOfRow(scene, figure, row, isTarget(scene, figure, clause) ? { target: true } : {});
}

function nameOf(scene: Scene, figure: Figure): string | undefined {
  const own = scene.sentences[figure.sentence];
  if (!own || figure.start - own.start > longest || isCounting(scene, figure)) return undefined;
  const before = plainSlice(scene, own.start, figure.start);
  const colon = before.indexOf(':');
  const head = colon < 0 ? undefined : headed.exec(before.slice(0, colon + 1))?.[1];
  if (
    head !== undefined &&
    apart(scene.unmarked).test(before.slice(colon + 1)) &&
    !apart(scene.unmarked).test(`${head} `)
  )
    return head;
  if (!own.bullet || !apart(scene.unmarked).test(before)) return undefined;
  for (let at = figure.sentence - 1; at >= 0 && at > figure.sentence - farthest; at -= 1) {
    const line = scene.sentences[at];
    if (!line) return undefined;
    const words = plainSlice(scene, line.start, Math.min(line.end, line.start + longest));
    const found = headed.exec(words)?.[1];
    if (found !== undefined) return found;
    // Lines of the same list stand between.
    const first = words.search(/\d(?![^:]*:)/u);
    if (!line.bullet || !apart(scene.unmarked).test(first < 0 ? words : words.slice(0, first))) return undefined;
  }
  return undefined;
}

// Another figure of the sentence stands before this one: it is strung to that.
function isCounting(scene: Scene, figure: Figure): boolean {
  for (let at = figure.place - 1; at >= 0; at -= 1) {
    const other = scene.figures[at];
    if (other?.sentence !== figure.sentence) return false;
    if (other.kind !== 'period') return true;
  }
  return false;
}
