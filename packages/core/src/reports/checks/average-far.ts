// An average among those who were counted sections ago: "Huyện có 150 tổ hòa giải. … Năm nay chi 195 triệu đồng, bình
// quân 1,3 triệu đồng/tổ".
import type { Figure, Scene } from '../figure.js';
import { order, sectionsBefore } from './around.js';
import { firstThatHolds, type Judged } from './reading.js';

/** Reads it of the figure right before it; only what agrees. */
export function averageOfFar(
  scene: Scene,
  stated: Figure,
  isShare: (figure: Figure) => boolean,
  isOfKind: (figure: Figure) => boolean,
): Judged | undefined {
  const of = scene.figures[stated.place - 1];
  if (of?.sentence !== stated.sentence || of.change !== undefined || !isOfKind(of)) return undefined;
  if (stated.step.decimals === 0 || order(of, stated) <= 0) return undefined;
  return firstThatHolds(
    sectionsBefore(scene, of)
      .filter((by) => by.kind === 'count' && by.side === 'alone' && isShare(by))
      .map((by) => ({ rule: 'average', stated, sum: { kind: 'quotient', of, by } })),
  );
}
