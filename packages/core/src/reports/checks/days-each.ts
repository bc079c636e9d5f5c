// Days shared out evenly: "Chủ tịch của 9 huyện tiếp 162 ngày, bình quân mỗi đơn vị 18 ngày".
import type { Figure, Scene } from '../figure.js';
import { averages } from '../lexicon/check-words.js';
import { says } from '../phrase.js';
import { backFrom, order } from './around.js';
import { firstThatHolds, type Judged } from './reading.js';
import { anyPlace, perUnit } from './sharers.js';

const reach = 6;

/** Reads how many days fall to each of those that its sentence counts; only what agrees. */
export function readDaysEach(
  scene: Scene,
  stated: Figure,
  isShare: (by: Figure, per: string) => boolean,
): Judged | undefined {
  if (stated.kind !== 'period' || stated.unit !== 'ngày' || !says(stated.before, averages, scene.unmarked))
    return undefined;
  const of = scene.figures[stated.place - 1];
  if (of?.kind !== 'period' || of.unit !== stated.unit || of.sentence !== stated.sentence) return undefined;
  const per = of.change === undefined && order(of, stated) > 0 ? perUnit.exec(stated.before)?.[1] : undefined;
  if (per === undefined) return undefined;
  const sharers = backFrom(scene, of, reach).filter(
    (by) =>
      by.kind === 'count' &&
      by.sentence === stated.sentence &&
      by.unit !== '' &&
      (anyPlace.has(per) || isShare(by, per)),
  );
  return firstThatHolds(sharers.map((by) => ({ rule: 'average', stated, sum: { kind: 'quotient', of, by } })));
}
