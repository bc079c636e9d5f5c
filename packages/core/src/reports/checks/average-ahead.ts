// An average before its total and the number of those who share it: "bình quân một xã chỉ 1,5 cuộc, dù 19 xã đã mở cả thảy 38 cuộc".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { wordPattern } from '../plain-letters.js';
import { isAmount, order } from './around.js';
import { judge, type Judged } from './reading.js';
import { wordsBefore } from './words-before.js';

/** By what share such an average may be off: one further off is of something else. */
const widest = 0.3;
const longest = 80;

const mean = wordPattern(
  /(?:(?:bình quân|trung bình)(?: mỗi| một| 1| từng)+ (\p{L}+)|mỗi (\p{L}+)(?: \p{L}+)? (?:bình quân|trung bình))(?: \p{L}+){0,5}\s*$/u,
);
const because = wordPattern(
  /^[^;.()]{0,30}, (?:dù|mặc dù|tuy|tuy rằng|trong khi|trong lúc|vì|bởi|bởi vì|do|nhờ|vì rằng)(?: \p{L}+){0,4}\s*$/u,
);

/** Reads an average of the two figures right behind it, the only ones that could make it, also where it is wrong. */
export function averageAhead(
  scene: Scene,
  stated: Figure,
  isShared: (figure: Figure, per: string) => boolean,
): Judged | undefined {
  const [one, other] = [scene.figures[stated.place + 1], scene.figures[stated.place + 2]];
  if (!one || !other || ![stated, one, other].every((figure) => isPlain(figure, stated))) return undefined;
  const words = because.test(one.before) ? mean.exec(wordsBefore(scene, stated, longest)) : null;
  const per = words?.[1] ?? words?.[2];
  if (per === undefined) return undefined;
  const [of, by] = isShared(one, per) ? [other, one] : [one, other];
  if (!isShared(by, per) || by.kind !== 'count' || isShared(of, per)) return undefined;
  if (kinship(of, stated) === 0 || order(of, stated) <= 0) return undefined;
  const judged = judge({ rule: 'average', stated, sum: { kind: 'quotient', of, by } });
  const size = of.size / by.size;
  return judged && Math.abs(size - stated.size) <= size * widest ? judged : undefined;
}

function isPlain(figure: Figure, stated: Figure): boolean {
  return (
    figure.sentence === stated.sentence &&
    figure.side === 'alone' &&
    figure.bound === 'exact' &&
    figure.change === undefined &&
    isAmount(figure)
  );
}
