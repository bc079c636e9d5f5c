// Places of a ranking and the change between them: "từ hạng 21 lên hạng 12, tăng 9
// bậc", "đứng thứ 17, lên 8 bậc so với vị trí thứ 25 năm trước". A rank is no
// amount, so the places are read here and nowhere else.
import { rational } from '../../foundation/rational.js';
import { changedFigure } from '../changed-figure.js';
import { amountOf, type Figure, type Scene } from '../figure.js';
import type { Mention } from '../mention.js';
import { wordPattern } from '../plain-letters.js';
import { plainSlice } from '../plain-words.js';
import { minus } from './minus.js';
import { judge, type Judged } from './reading.js';

const steps = /^(?:bậc|hạng|bac|hang|thứ bậc|vị trí)(?!\p{L})/u;
const places = /^(?:thứ )?(?:hạng|vị trí|bậc|thứ)(?!\p{L})/iu;
const moves = wordPattern(
  /(?:^|[^\p{L}])(?:tăng|lên|vượt|nhảy|tiến|cải thiện|thăng|hơn|giảm|tụt|lùi|xuống|rớt|sụt|mất|rơi|kém)(?: (?:thêm|được|liền|tới|đến|những|so với|năm|trước|cùng kỳ|hạng|\d+))*\s*$/u,
);
const ranked = wordPattern(/(?:^|[^\p{L}])(?:hạng|thứ|vị trí|bậc|xếp|đứng)(?!\p{L})/u);
const hence = wordPattern(/(?:^|[^\p{L}])(?:vậy là|như vậy|như thế|thế là|nghĩa là|tức(?: là)?)(?!\p{L})[^,;.]*$/u);
const nearby = 8;
const most = 900;

/** Reads how many places a ranking moved as the difference of the two places in its sentence. */
export function readRankChange(scene: Scene, stated: Figure): Judged | undefined {
  if (stated.kind !== 'count' && stated.kind !== 'measure') return undefined;
  if (!steps.test(stated.unit) || !moves.test(stated.before)) return undefined;
  const near = placesAround(scene, stated);
  const isFar = near.length < 2;
  const [one, other, more] = isFar ? placesAround(scene, stated, true) : near;
  if (!one || !other || more || one.size === other.size) return undefined;
  const [from, less] = one.size > other.size ? [one, other] : [other, one];
  const judged = judge(minus(stated, from, [less]));
  // "thứ 9/54 phường, xã; tháng 7 đứng thứ 20, vậy là lên 11 bậc": it follows from both.
  if (isFar) return judged?.verdict === 'holds' || hence.test(stated.before) ? judged : undefined;
  return judged?.verdict === 'holds' || areOfTwoTimes(scene, one, other, stated) ? judged : undefined;
}

const twoTimes = wordPattern(
  /(?:^|[^\p{L}])(?:từ (?:hạng|vị trí|thứ|bậc)|so với|(?:năm|kỳ|quý|lần) (?:trước|ngoái)|(?:cuối|đầu|hồi) năm)(?!\p{L})|năm \d{4}.*năm \d{4}/u,
);

// "đứng thứ 14; SIPAS thứ 20" are places of two rankings.
function areOfTwoTimes(scene: Scene, one: Figure, other: Figure, stated: Figure): boolean {
  const from = Math.min(one.start, other.start, stated.start);
  return twoTimes.test(plainSlice(scene, Math.max(0, from - 24), Math.max(one.end, other.end, stated.end)));
}

// The ranks of its sentence, as figures.
function placesAround(scene: Scene, stated: Figure, isFar = false): Figure[] {
  const sentence = scene.sentences[stated.sentence];
  if (!sentence) return [];
  return scene.mentions
    .slice(Math.max(0, stated.mention - nearby), stated.mention + nearby)
    .flatMap((mention, at): Figure[] => {
      const index = Math.max(0, stated.mention - nearby) + at;
      if (mention.start < sentence.start || mention.end > sentence.end) return [];
      // Behind a semicolon another ranking begins.
      const [from, to] = mention.start < stated.start ? [mention.end, stated.start] : [stated.end, mention.start];
      if (!isFar && scene.text.slice(from, to).includes(';')) return [];
      const size = placeOf(scene, mention);
      return size === undefined
        ? []
        : [changedFigure(stated, { mention: index, said: mention, value: amountOf(rational(size)) })];
    });
}

function placeOf(scene: Scene, mention: Mention): number | undefined {
  // "Kỳ họp thứ 10" is no place.
  if (mention.unit !== null && !places.test(mention.unit)) return undefined;
  if (mention.kind !== 'ordinal' || !ranked.test(plainSlice(scene, Math.max(0, mention.start - 12), mention.end)))
    return undefined;
  const size = Number(/^\d+/u.exec(mention.value)?.[0]);
  return size > 0 && size < most ? size : undefined;
}
