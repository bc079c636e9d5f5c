import { bothSpellings } from './both-spellings.js';
import { changedFigure } from './changed-figure.js';
import type { Claim } from './claim.js';
import { clauseOf } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { plainSlice } from './plain-words.js';
import { wordedClaim } from './worded-claim.js';

const outOf = bothSpellings(/^\s*(?:trong|trên)(?: tổng(?: số)?| số)?\s*$/u);

/** "hòa giải thành 156 trên tổng số 178 vụ", "14 trong 18 xã đã đạt chuẩn": a fraction in words. */
export function partClaim(
  scene: Scene,
  place: number,
  figure: Figure,
  isPart = isOutOf(scene, place),
): Claim | undefined {
  const [part, whole] = scene.figures.slice(isPart ? place : place - 1);
  if (!part || !whole) return undefined;
  const side = isPart ? 'part' : 'whole';
  const [first, last] = [clauseOf(scene, part.place), clauseOf(scene, whole.place)];
  if (!first || !last) return undefined;
  const words = {
    before: first.before,
    after: last.after,
    unit: whole.unit,
    all: `${first.before} ${whole.unit} ${last.after}`,
  };
  const { sentence, lead, topic } = first;
  const clause = { ...words, sentence, lead, topic, counted: '', label: '', inherited: '' };
  return wordedClaim(
    scene,
    place,
    changedFigure(figure, { kind: 'fraction', side, unit: whole.unit, noun: whole.noun }),
    clause,
  );
}

/** "19 xã trong tổng số 52 xã đã đạt chuẩn": the noun stands at both. */
export function partOfWhole(scene: Scene, place: number, figure: Figure): Claim | undefined {
  const claim = isOutOf(scene, place, true) ? partClaim(scene, place, figure, true) : undefined;
  return claim?.of === undefined ? undefined : claim;
}

/** Whether the figure at a place is the part of a fraction in words. */
export function isOutOf(scene: Scene, place: number, repeatsUnit = false): boolean {
  const [part, whole] = [scene.figures[place], scene.figures[place + 1]];
  if (part?.kind !== 'count' || whole?.kind !== 'count' || whole.unit === '') return false;
  if (part.unit !== (repeatsUnit ? whole.unit : '')) return false;
  return part.sentence === whole.sentence && outOf(scene.unmarked).test(plainSlice(scene, part.end, whole.start));
}
