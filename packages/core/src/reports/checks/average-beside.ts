// An average right behind its total and the number of those who share it:
// "26 tổ, 168 hòa giải viên, mỗi tổ 6,2 người", "9 triệu đồng cho 45 tổ, bình quân 250.000 đồng/tổ".
import { compare } from '../../foundation/rational.js';
import { valuesOf } from '../evaluate-sum.js';
import type { Figure, Scene } from '../figure.js';
import { backFrom, isAmount, order } from './around.js';
import { judge, type Judged } from './reading.js';
import { isMisprint, isSlip, isSwap } from './slip-gap.js';

/** By what share such an average may be off: one further off is of something else. */
const widest = 0.3;

/** Reads an average of the two figures right before it, the only ones that could make it, also where it is wrong. */
export function averageBeside(
  scene: Scene,
  stated: Figure,
  isShare: (figure: Figure) => boolean,
  isOfKind: (figure: Figure) => boolean,
  isCalledMean: boolean,
): Judged | undefined {
  const [one, other] = [scene.figures[stated.place - 2], scene.figures[stated.place - 1]];
  if (!one || !other || [one, other].some((figure) => !isPlain(figure, stated))) return undefined;
  const [of, by] = isShare(one) ? [other, one] : [one, other];
  if (!isShare(by) || isShare(of) || !isOfKind(of) || by.kind !== 'count' || order(of, stated) <= 0) return undefined;
  // "mỗi tổ 7 người" may be what is asked for, "mỗi suất 500 nghìn đồng" what is given of a larger sum; a printed
  // fraction of a person, and what is called an average, can only be worked out.
  if (of.kind === 'money' ? !isCalledMean : stated.step.decimals === 0) return undefined;
  const judged = judge({ rule: 'average', stated, sum: { kind: 'quotient', of, by } });
  const size = judged ? Number(judged.computed.numerator) / Number(judged.computed.denominator) : 0;
  return Math.abs(size - stated.size) <= size * widest ? judged : undefined;
}

/** By what share an average of two sentences may be off. */
const widestAcross = 0.15;

/**
 * Reads an average of what stands right before it and of those that the sentence before counts, once, or first as the
 * sum of the others: "mở cửa tiếp dân 214 ngày; …. Có 1.083 lượt, bình quân 5,6 lượt/ngày".
 */
export function averageAcross(
  scene: Scene,
  stated: Figure,
  per: string,
  isOfKind: (figure: Figure) => boolean,
): Judged | undefined {
  const of = scene.figures[stated.place - 1];
  if (of?.sentence !== stated.sentence || of.side !== 'alone' || of.bound !== 'exact') return undefined;
  if (!isOfKind(of) || of.change !== undefined || stated.step.decimals === 0 || scene.unmarked) return undefined;
  const [by, ...others] = backFrom(scene, of, 12)
    .filter((figure) => stated.sentence - figure.sentence === 1 && figure.unit === per && figure.side === 'alone')
    .reverse();
  if (!by || by.change !== undefined || by.bound !== 'exact') return undefined;
  if (others.length > 0 && compare(valuesOf(others), by.value) !== 0) return undefined;
  const judged = judge({ rule: 'average', stated, sum: { kind: 'quotient', of, by } });
  const size = of.size / by.size;
  return judged && Math.abs(size - stated.size) <= size * widestAcross ? judged : undefined;
}

/**
 * Reads an average whose total and sharers stand right behind each other in its paragraph, or whose total is said in the
 * sentence before to be of those that its own sentence counts: "các xã nhận 8.140 hồ sơ. Với 14 xã thì bình quân mỗi nơi
 * 581 hồ sơ". What disagrees is told where a slip explains it.
 */
export function averageOfNamed(
  scene: Scene,
  stated: Figure,
  isShare: (figure: Figure) => boolean,
  isOfKind: (figure: Figure) => boolean,
): Judged | undefined {
  if (!isAmount(stated) || stated.bound !== 'exact' || scene.unmarked) return undefined;
  const pair = countedHere(scene, stated, isOfKind) ?? toldTogether(scene, stated, isShare, isOfKind);
  const judged = pair && judge({ rule: 'average', stated, sum: { kind: 'quotient', ...pair } });
  if (!judged || judged.verdict === 'holds') return judged;
  const size = pair.of.size / pair.by.size;
  if (isSlip(judged.computed, stated) || isSwap(judged.computed, stated)) return judged;
  const isNext = stated.step.decimals === 0 && Math.abs(size - stated.size) <= 1;
  return size >= fewest && (isNext || isMisprint(judged.computed, stated)) ? judged : undefined;
}

/** Below it the next whole number is no slip, but a rounding up, and another digit another average. */
const fewest = 100;

// "Với 14 xã thì bình quân mỗi nơi": of what the sentence before tells of "các xã".
function countedHere(scene: Scene, stated: Figure, isOfKind: (figure: Figure) => boolean): Pair | undefined {
  const by = scene.figures[stated.place - 1];
  if (by?.sentence !== stated.sentence || by.kind !== 'count' || !isLevel(by) || by.unit === '') return undefined;
  if (!/^\s*(?:với|tính cho|chia cho)\s*$/iu.test(by.before)) return undefined;
  const [of, more] = backFrom(scene, by, 8).filter(
    (figure) =>
      stated.sentence - figure.sentence === 1 &&
      isLevel(figure) &&
      isOfKind(figure) &&
      figure.before.includes(` các ${by.unit}`),
  );
  return of && !more ? { of, by } : undefined;
}

// "64 xã, phường 96.320 hồ sơ. … Bình quân mỗi xã, phường nhận 1.505 hồ sơ".
function toldTogether(
  scene: Scene,
  stated: Figure,
  isShare: (figure: Figure) => boolean,
  isOfKind: (figure: Figure) => boolean,
): Pair | undefined {
  const [by, more] = backFrom(scene, stated, 12).filter(
    (figure) => figure.paragraph === stated.paragraph && figure.kind === 'count' && isShare(figure),
  );
  const of = by && scene.figures[by.place + 1];
  if (!of || more || !isLevel(by) || by.bound !== 'exact' || of.sentence !== by.sentence) return undefined;
  return isLevel(of) && isOfKind(of) && of.before.trim() === '' && order(of, stated) > 0 ? { of, by } : undefined;
}

interface Pair {
  readonly of: Figure;
  readonly by: Figure;
}

function isLevel({ side, bound, change }: Figure): boolean {
  return side === 'alone' && bound === 'exact' && change === undefined;
}

function isPlain(figure: Figure, stated: Figure): boolean {
  return (
    figure.sentence === stated.sentence &&
    figure.depth === stated.depth &&
    figure.side === 'alone' &&
    figure.bound === 'exact' &&
    figure.change === undefined &&
    isAmount(figure)
  );
}
