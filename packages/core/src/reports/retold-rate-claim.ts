// A rate told again of another time: "tỷ lệ nộp trực tuyến mới đạt 38%, đến nay đã là 81,6%".
import { bothSpellings } from './both-spellings.js';
import type { Claim } from './claim.js';
import type { Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { isTarget } from './is-target.js';
import { makeClaim } from './make-claim.js';
import { plainSlice } from './plain-words.js';

const longest = 110;
const time =
  '(?:(?:đến|tới|sang|bước sang|tính đến|hết|cuối|đầu|giữa|trong|vào|của|riêng|cả|thời điểm|ngày|sau) )*(?:nay|hiện(?: nay| tại)?|bây giờ|lúc này|(?:(?:đến|sang) )?(?:năm|quý|tháng|kỳ|tuần) (?:nay|này|[\\divx][\\divx/.-]*)(?:(?: năm |/)\\d{4})?|(?:(?:giai đoạn|nhiệm kỳ|thời kỳ) (?:trước|\\d{4} ?[-–] ?\\d{4}))|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}|(?:\\d{1,2}|sáu|chín|ba|hai) (?:tháng|năm|quý)(?: (?:đầu|cuối|qua|gần đây|sau|đầu năm|cuối năm|thực hiện|triển khai|vận hành))*(?: (?:năm )?(?:\\d{4}|nay))?|cuối năm|cuối kỳ)';
const same = '(?:tỷ lệ|con số|mức|kết quả|chỉ số|chỉ tiêu) (?:này|đó|ấy|trên|tương ứng)';
const says =
  '(?:là|đạt|được|đã|lên|tới|đến|tăng|nâng|cải thiện|nhích|vọt|xuống|giảm|còn|có|chỉ|mới|vẫn|cũng|ở mức|mức|duy trì|giữ|giữ ở mức|tiếp tục|tương ứng|hơn|gần|trên|khoảng)';
/** Nothing but when, "this rate" and a verb between the one and the other. */
const again = bothSpellings(
  new RegExp(
    `^[\\s,;:.)–-]*(?:(?:và|nhưng|song|thì|còn|đồng thời|đó là|rồi) )*(?:${time}[,:]? ?(?:(?:thì )?${same} )?|${same} (?:(?:của|ở|trong|vào) )*(?:${time} )?)(?:${says} ?)*[:,]? ?$`,
    'u',
  ),
);
/** What words behind it say goes before; how it moved says nothing. */
const ownWords = bothSpellings(
  /^\s*(?!(?:so với|tăng|giảm|cao hơn|thấp hơn|và|vào|trong|ở|năm|của năm)(?!\p{L}))\p{L}/u,
);

/** The claim of a rate that only its time is told for: that of the rate before it. */
export function retoldRateClaim(
  scene: Scene,
  figure: Figure,
  clause: Clause,
  claims: ReadonlyMap<Figure, Claim>,
): Claim | undefined {
  if (figure.kind !== 'percent' || figure.change !== undefined || ownWords(scene.unmarked).test(figure.after))
    return undefined;
  const other = rateBefore(scene, figure);
  const claim = other && claims.get(other);
  if (!claim || claim.target) return undefined;
  const start = Math.max(other.end, scene.sentences[figure.sentence]?.start ?? 0);
  if (figure.start - start > longest || !again(scene.unmarked).test(plainSlice(scene, start, figure.start)))
    return undefined;
  const extra = isTarget(scene, figure, clause) ? { target: true as const } : {};
  return makeClaim(scene, figure, claim.measure, claim.base === undefined ? extra : { ...extra, base: claim.base });
}

// The one right before it, in the sentence or in the one before; counts between them part them.
function rateBefore(scene: Scene, figure: Figure): Figure | undefined {
  for (let at = figure.place - 1; at >= 0; at -= 1) {
    const other = scene.figures[at];
    if (other?.paragraph !== figure.paragraph || figure.sentence - other.sentence > 1) return undefined;
    if (other.kind === 'percent' && other.change === undefined) return other;
    if (other.kind !== 'period' && other.sentence === figure.sentence && other.change === undefined) return undefined;
  }
  return undefined;
}
