// The level of today was told too far back to be looked for, but that of the earlier period stands right before its change:
// "Nhận 107 đơn. … Cùng kỳ, ba xã cũ cộng lại 134 đơn; nay bớt 27 đơn".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { backFrom, isFormer, order, sectionsBefore } from './around.js';
import { minus } from './minus.js';
import { firstThatHolds, type Judged } from './reading.js';

const reach = 30;

/** Reads a change right behind the level that it started from; only one that agrees, with the very noun. */
export function readFarLevel(scene: Scene, stated: Figure, direction: 'up' | 'down'): Judged | undefined {
  const old = scene.figures[stated.place - 1];
  if (stated.kind !== 'count' || old?.sentence !== stated.sentence || old.change !== undefined) return undefined;
  if (stated.unit === '' || kinship(old, stated) < 3 || !isFormer(old, scene)) return undefined;
  const levelsIn = (figures: readonly Figure[]): Figure[] =>
    figures.filter(
      (now) => kinship(now, old) === 3 && now.change === undefined && order(now, old) === (direction === 'up' ? 1 : -1),
    );
  const differences = (levels: readonly Figure[]): Judged | undefined =>
    firstThatHolds(levels.map((now) => (direction === 'up' ? minus(stated, now, [old]) : minus(stated, old, [now]))));
  const near = differences(levelsIn(backFrom(scene, old, reach)));
  if (near) return near;
  // Paragraphs ago, of so few that none of them agrees by accident.
  const far = levelsIn(sectionsBefore(scene, old)).filter(
    ({ side, size }) => side === 'alone' && size > old.size / 2 && size < old.size * 2,
  );
  return far.length <= old.size * unlikely ? differences(far) : undefined;
}

const unlikely = 0.02;
