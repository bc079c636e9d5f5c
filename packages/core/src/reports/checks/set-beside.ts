// The level that a sentence sets beside another, further on: "đạt 70,6%. Tỷ lệ này hơn
// quý trước 12,4 điểm; còn so với quý I, khi mới đạt 41,7%, thì tăng tới 28,9%".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { wordPattern } from '../plain-letters.js';
import { plainSlice } from '../plain-words.js';
import { backFrom, isFormer, order } from './around.js';
import { sentenceStart, wordsBefore } from './words-before.js';

const setBeside = wordPattern(
  /(?:^|[^\p{L}])(?:đặt cạnh|đặt bên|so với|so|sánh với|đối chiếu với|bên cạnh)(?![^;.()]*(?:tăng|giảm|đạt được|bằng))[^;.()%]{0,60}$/u,
);
const thenMore = wordPattern(
  /^[^;.()]{0,30}(?:^|[\s,])(?:thì|vẫn|lại|còn)(?: \p{L}+)?(?: còn)? (?:thấp|cao|kém|hơn|vượt|thua|nhỉnh|tăng|giảm|gấp|bớt|ít|nhiều)(?!\p{L})/u,
);
const takenUp = wordPattern(
  /^[\s“"(-]*(?:tỷ lệ|con số|mức|chỉ số|kết quả|số)(?: \p{L}+)? (?:này|đó|ấy|trên)(?!\p{L})/u,
);

/** The level that is held against the `mark` right before a change or a multiple; nothing where the words do not say so. */
export function levelSetBeside(scene: Scene, mark: Figure, stated: Figure): Figure | undefined {
  if (mark.sentence !== stated.sentence || mark.change !== undefined || mark.side !== 'alone') return undefined;
  if (!thenMore.test(plainSlice(scene, mark.end, stated.start))) return undefined;
  const last = scene.figures[mark.place - 1];
  const from = last?.sentence === mark.sentence ? last.end : sentenceStart(scene, mark);
  if (!setBeside.test(plainSlice(scene, from, mark.start))) return undefined;
  const level = levelOf(scene, mark);
  return level && order(level, mark) === (stated.change === 'down' ? -1 : 1) ? level : undefined;
}

// What the sentence began with, or what it takes up of the one before.
function levelOf(scene: Scene, mark: Figure): Figure | undefined {
  const like = backFrom(scene, mark, 12).filter(
    (figure) => figure.change === undefined && figure.side === 'alone' && kinship(figure, mark) > 0,
  );
  const own = like.filter((figure) => figure.sentence === mark.sentence && !isFormer(figure, scene));
  if (!takenUp.test(wordsBefore(scene, mark))) return own.at(-1);
  const before = like.find((figure) => figure.sentence < mark.sentence);
  return before && mark.sentence - before.sentence === 1 && !isFormer(before, scene) ? before : undefined;
}
