import type { Figure, Scene } from '../figure.js';
import type { Judged, Reading } from './reading.js';

/** A rate that was found with its part and whole. */
export interface FoundRate {
  readonly judged: Judged;
  readonly part: Figure;
  readonly whole: Figure;
  /** The part stands in a list before and is only named here: no rate to go on from. */
  readonly isNamed?: true;
}

/** Part of whole, as a percentage. */
export function rateOf(stated: Figure, part: Figure, whole: Figure): Reading {
  return { rule: 'ratio', stated, sum: { kind: 'rate', part, whole } };
}

/** The rate with its part and whole. */
export function foundRate(judged: Judged | undefined): FoundRate | undefined {
  if (judged?.sum.kind !== 'rate') return undefined;
  return { judged, part: judged.sum.part, whole: judged.sum.whole };
}

/** Whether the rate before it goes on about the same whole. */
export function sharesWhole(scene: Scene, last: FoundRate, stated: Figure, part: Figure): boolean {
  if (last.part.mention === part.mention || stated.paragraph - last.judged.stated.paragraph > 1) return false;
  const words = scene.text.slice(last.judged.stated.end, part.start).toLowerCase();
  return !/trong (?:đó|số)/u.test(words);
}
