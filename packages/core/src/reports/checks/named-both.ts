// A rate whose line names both its part and its whole: "Tỷ lệ hòa giải thành so
// với số vụ việc đã hòa giải: 84,9%". Both were given under these names before.
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { wordPattern } from '../plain-letters.js';
import { plainSlice } from '../plain-words.js';
import { isAmount, isFormer, order, sectionsBefore } from './around.js';
import { rateOf } from './found-rate.js';
import { isPlausible } from './plausible.js';
import { judge, type Judged } from './reading.js';
import { sentenceStart } from './words-before.js';

const named = wordPattern(
  /^[^\p{L}]*(?:như vậy,? |tính ra,? )?tỷ lệ (?:số )?(\p{L}[^,;:.()\d]*?) (?:trên|so với|trong|tính trên|tính theo) (?:tổng )?(?:số )?(\p{L}[^,;:.()\d]*?)(?: (?:đạt|là|bằng|chiếm))*\s*:?\s*$/u,
);
const unsaid = wordPattern(
  /^(?:trong (?:đó|số (?:này|đó|ấy)),?|riêng|gồm|đã|được|số|các|hồ sơ|đơn(?: thư)?|vụ(?:,? việc)?|phiếu|phản ánh|kiến nghị|mô hình|cuộc) /u,
);
const link = wordPattern(/(?: (?:là|có|đạt|được|gồm)|\s*:)+\s*$/u);
const reach = 24;
const sentences = 8;
const longest = 120;
/** Percentage points by which such a rate may be off. */
const widest = 15;

/** Reads a rate that opens its sentence with the names of its part and its whole. */
export function rateOfBoth(scene: Scene, stated: Figure): Judged | undefined {
  const start = sentenceStart(scene, stated);
  if (stated.start - start > longest || stated.bound !== 'exact') return undefined;
  const [, partName, wholeName] = named.exec(plainSlice(scene, start, stated.start)) ?? [];
  if (partName === undefined || wholeName === undefined) return undefined;
  const near = sectionsBefore(scene, stated)
    .slice(0, reach)
    .filter(
      (figure) => isAmount(figure) && figure.change === undefined && stated.sentence - figure.sentence <= sentences,
    );
  const part = only(
    near.filter((figure) => figure.side !== 'whole' && isCalled(figure, partName)),
    scene,
  );
  const whole = only(
    near.filter((figure) => figure.side !== 'part' && isCalled(figure, wholeName)),
    scene,
  );
  if (!part || !whole || order(part, whole) > 0 || kinship(part, whole) === 0) return undefined;
  const judged = judge(rateOf(stated, part, whole));
  return judged && isPlausible(judged, widest) ? judged : undefined;
}

// Told twice it is one figure still.
function only(figures: readonly Figure[], scene: Scene): Figure | undefined {
  const own = figures.filter((figure) => !isFormer(figure, scene));
  const [first] = own;
  return first && own.every((figure) => order(figure, first) === 0) ? first : undefined;
}

// "trực tuyến 1.043" of "hồ sơ nộp trực tuyến", "Vụ việc đã hòa giải: 251" of "vụ việc đã hòa giải".
function isCalled({ lead, after, unit }: Figure, name: string): boolean {
  if (unit === name) return true;
  const bare = withoutUnit(name);
  const label = withoutUnit(
    lead
      .replace(link, '')
      .trim()
      .replace(/^[^\p{L}]+/u, ''),
  );
  if (!bare.includes(' ')) return label === bare;
  const behind = /^\s*([^,;:.()]*)/u.exec(after)?.[1] ?? '';
  if (label === bare || label.endsWith(` ${bare}`) || withoutUnit(behind).trim() === bare) return true;
  return label.includes(' ') && bare.endsWith(` ${label}`);
}

function withoutUnit(words: string): string {
  let bare = words;
  for (let left = unsaid.exec(bare); left && left[0].length < bare.length; left = unsaid.exec(bare))
    bare = bare.slice(left[0].length);
  return bare;
}
