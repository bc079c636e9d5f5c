// A sum written with its signs: "Nhận mới 96 đơn + 11 đơn do xã cũ bàn giao = 107 đơn".
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { judge, type Judged } from './reading.js';

const most = 12;
const equals = /^[^.;:+=]{0,60}=\s*(?:tổng(?: số| cộng)?|cộng)?\s*$/u;
const plus = /^[^.;:+=]{0,60}\+[^.;:+=]{0,60}$/u;

/** The figures of one kind that signs of addition join up to the sign of equality before this one, the first of them first. */
export function writtenParts({ figures }: Scene, total: Figure): readonly Figure[] {
  if (!equals.test(total.before) || total.side !== 'alone') return [];
  const parts: Figure[] = [];
  for (let at = total.place - 1; at >= 0 && parts.length < most; at -= 1) {
    const part = figures[at];
    if (part?.sentence !== total.sentence || part.kind !== total.kind || part.side !== 'alone') break;
    parts.unshift(part);
    if (!plus.test(part.before)) return parts.length > 1 && part.change === undefined ? parts : [];
  }
  return [];
}

/** Reads a total behind a sign of equality; of bare numbers all around only what agrees: they may be the numbers of columns. */
export function readWrittenSum(scene: Scene, total: Figure): Judged | undefined {
  const parts = writtenParts(scene, total);
  if (parts.length === 0) return undefined;
  const judged = judge({ rule: 'sum', stated: total, sum: { kind: 'total', parts } });
  const isBare = [total, ...parts].every(({ unit }) => unit === '');
  const isOfThem = total.unit === '' || parts.some((part) => kinship(part, total) >= 2);
  return (isBare || !isOfThem) && judged?.verdict !== 'holds' ? undefined : judged;
}
