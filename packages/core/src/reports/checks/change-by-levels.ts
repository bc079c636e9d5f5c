// An amount of change beside its percentage, which alone says of which two levels they are:
// "riêng năm cuối nhiều hơn năm liền trước 72 mô hình, tăng 11,8%".
import type { Figure } from '../figure.js';
import { kinship } from '../kinship.js';
import type { FoundChange } from './growth.js';
import { minus, near } from './minus.js';
import type { Judged } from './reading.js';

/** Reads the amount that stands right before a percentage as the difference of the two levels that make the percentage. */
export function changeByLevels(growth: Judged | undefined, change: FoundChange | undefined): Judged | undefined {
  if (growth?.verdict !== 'holds' || growth.sum.kind !== 'change' || !change || change.judged) return undefined;
  const { stated, sum } = growth;
  const { figure } = change;
  if (figure.place !== stated.place - 1 || !isOf(figure, sum.now) || !isOf(figure, sum.before)) return undefined;
  if (sum.falls !== (change.direction === 'down')) return undefined;
  const [from, less] = sum.falls ? [sum.before, sum.now] : [sum.now, sum.before];
  return near(minus(figure, from, [less]));
}

function isOf(change: Figure, level: Figure): boolean {
  return kinship(change, level) >= 2 && change.bound === 'exact' && level.bound === 'exact';
}
