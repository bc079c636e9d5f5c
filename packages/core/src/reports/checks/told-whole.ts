// The whole of a rate by the words that tell of it: "bằng 30% số nhận mới" beside "nhận mới 30.220 hồ sơ".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { wordPattern } from '../plain-letters.js';
import { isAmount, order, sectionsBefore } from './around.js';
import { rateOf } from './found-rate.js';
import type { Reading } from './reading.js';

const wholeTold = wordPattern(
  /^\s*(?:trên |so với |của |trong )?(?:tổng )?số (?:\p{L}+ ){0,2}?(\p{L}+ \p{L}+)\s*(?:[,;:.)(]|$)/u,
);

/**
 * The words before the whole, or behind it, name it. All of it may have been done, but a part that the same words name
 * ("giải quyết 64 hồ sơ đã nhận") is no share of itself.
 */
export function* ofTold(scene: Scene, stated: Figure, part: Figure): Generator<Reading> {
  const name = wholeTold.exec(stated.after)?.[1];
  if (name === undefined) return;
  for (const whole of sectionsBefore(scene, stated)) {
    const named = whole.before.trimEnd().endsWith(name) || whole.after.trimStart().startsWith(name);
    if (!named || whole === part || !isAmount(whole) || order(whole, part) < 0) continue;
    if (isOfDone(stated, whole)) continue;
    if (kinship(whole, part) > 0 || isCalled(stated, whole)) yield rateOf(stated, part, whole);
  }
}

const wasDone = wordPattern(/(?:giải quyết|xử lý|trả lời|phản hồi|hòa giải)$/u);

// "bằng 11% số hồ sơ đã trả": of things of another name.
function isCalled({ after }: Figure, { kind, unit }: Figure): boolean {
  return kind === 'count' && unit !== '' && after.includes(` số ${unit} `);
}

/** Of "đã xử lý 251/268 phản ánh" the part is what was done, not the whole. */
export function isOfDone({ after }: Figure, whole: Figure): boolean {
  return whole.side === 'whole' && wasDone.test(wholeTold.exec(after)?.[1] ?? '');
}
