// A rate that names its part by the words that the part was listed under:
// "kinh tế 1.342 mô hình, văn hóa 960, … Riêng lĩnh vực kinh tế chiếm 45%".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { wordPattern } from '../plain-letters.js';
import { plainSlice } from '../plain-words.js';
import { areTwoPeriods, backFrom, isAmount, order } from './around.js';
import { foundRate, rateOf, type FoundRate } from './found-rate.js';
import { isPlausible } from './plausible.js';
import { firstThatHolds, judge } from './reading.js';
import { mentionBefore, wordsBefore } from './words-before.js';

const link = wordPattern(
  /^(.+?)(?: (?:như vậy|do đó|vì thế|này|trong số (?:này|đó)|tương ứng|đã|vẫn|cũng))* (?:chiếm|bằng|đạt|là)(?: tới| đến| khoảng| được| tỷ lệ)*$/u,
);
const opener = wordPattern(
  /^(?:[^\p{L}]*(?:trong đó|tính ra|như vậy|riêng|nếu tính|các|số|tỷ trọng|tỷ lệ|phần|nhóm|lĩnh vực|loại|hồ sơ|đơn|vụ việc|tranh chấp|mâu thuẫn|khiếu kiện)(?!\p{L}),?)+ ?/u,
);
const nearby = 14;
const longest = 60;

/** Reads a rate before which its sentence counts nothing but other rates, or closes with a semicolon what it counts; `totals` are the totals of lists that add up, by their parts. */
export function rateOfNamedPart(
  scene: Scene,
  stated: Figure,
  totals: ReadonlyMap<Figure, Figure>,
): FoundRate | undefined {
  const before = scene.figures[stated.place - 1];
  // "gồm 912 dịch vụ toàn trình và 934 dịch vụ một phần; phần toàn trình chiếm 49,4%".
  const isApart = firstOfRates(scene, stated).before.includes(';');
  if (!before || stated.bound !== 'exact') return undefined;
  if (before.sentence === stated.sentence && before.kind !== 'percent' && !isApart) return undefined;
  const name = nameOf(stated.lead);
  if (name === undefined) return undefined;
  const near = backFrom(scene, stated, nearby);
  const named = near.filter(
    (figure) =>
      (isApart || figure.sentence !== stated.sentence) &&
      stated.sentence - figure.sentence <= 2 &&
      isAmount(figure) &&
      figure.change === undefined &&
      isNamed(scene, figure, name),
  );
  const [part] = named;
  if (!part || named.some((figure) => order(figure, part) !== 0)) return undefined;
  const total = totals.get(part);
  const wholes = total ? [total] : near.filter((figure) => isWhole(figure, part));
  const holds = firstThatHolds(wholes.map((whole) => rateOf(stated, part, whole)));
  if (holds || !total || isOfOtherTime(scene, stated, part)) return foundRate(holds);
  const judged = judge(rateOf(stated, part, total));
  return judged && isPlausible(judged) ? foundRate(judged) : undefined;
}

// "347.150 hồ sơ trực tuyến, 139.050 hồ sơ trực tiếp. Cùng kỳ năm 2022, tỷ lệ trực tuyến là 52,9%".
function isOfOtherTime(scene: Scene, stated: Figure, part: Figure): boolean {
  if (part.sentence === stated.sentence) return false;
  return (
    former.test(wordsBefore(scene, stated)) || areTwoPeriods(scene, part, stated) || opensWithYear(scene, stated, part)
  );
}

const former = wordPattern(
  /^[^\p{L}]*(?:(?:nếu|còn|riêng|hồi|vào|so với|trong khi|ở) )*(?:cùng kỳ|cùng thời (?:gian|kỳ|điểm)|(?:năm|quý|tháng|kỳ|nhiệm kỳ|giai đoạn)(?: liền)? (?:trước|ngoái|kề)|trước đây|trước đó)(?!\p{L})/u,
);

// "Năm 2022, tỷ lệ trực tuyến là 52,9%" behind what names no such year.
function opensWithYear(scene: Scene, stated: Figure, part: Figure): boolean {
  const year = mentionBefore(scene, stated, 2, ({ kind }) => kind === 'year');
  const start = scene.sentences[stated.sentence]?.start ?? 0;
  if (!year || !/^[^\p{L}]*$/u.test(scene.text.slice(start, year.start))) return false;
  return mentionBefore(scene, part, 12, ({ value }) => value.startsWith(year.value)) === undefined;
}

// "…; đúng hạn chiếm 30%, riêng trước hạn 68,7%": behind the semicolon come rates only.
function firstOfRates(scene: Scene, stated: Figure): Figure {
  let first = stated;
  for (let at = stated.place - 1; at >= stated.place - nearby && !first.before.includes(';'); at -= 1) {
    const rate = scene.figures[at];
    if (rate?.kind !== 'percent' || rate.sentence !== stated.sentence || rate.depth !== stated.depth) break;
    first = rate;
  }
  return first;
}

function nameOf(lead: string): string | undefined {
  const words = lead.trim().replace(/^[^\p{L}]+/u, '');
  if (words.length > longest) return undefined;
  const own = (link.exec(words)?.[1] ?? words).replace(opener, '').trim();
  return /\p{L}{2}/u.test(own) ? own : undefined;
}

function isNamed(scene: Scene, figure: Figure, name: string): boolean {
  const words = figure.lead
    .trim()
    .replace(/(?: (?:là|có|đạt|được))+$/u, '')
    .replace(opener, '');
  if (words === name || words.endsWith(` ${name}`)) return true;
  // What the next sentence begins with is no name of a figure before it, least of all where the rate is in that one.
  const end = scene.sentences[figure.sentence]?.end ?? 0;
  const behind = plainSlice(scene, figure.end, Math.min(end, figure.end + name.length + 2)).trimStart();
  return behind.startsWith(name) && name.includes(' ');
}

function isWhole(figure: Figure, part: Figure): boolean {
  return (
    figure.start < part.start &&
    isAmount(figure) &&
    figure.change === undefined &&
    kinship(figure, part) > 0 &&
    order(figure, part) > 0
  );
}
