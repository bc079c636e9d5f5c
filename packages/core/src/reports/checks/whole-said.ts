import type { Figure, Scene } from '../figure.js';
import { wordPattern } from '../plain-letters.js';
import { plainSlice } from '../plain-words.js';
import { isAmount, sectionsBefore } from './around.js';

const opening = wordPattern(
  /^(?:[^\p{L}]*về [^,;.]{2,40},)?[^\p{L}]*(?:(?:(?:nói )?riêng|như vậy|tính ra),? )?trong (?:tổng )?số (?:\p{L}+ ){0,3}?((?:đã|được) \p{L}+(?: \p{L}+){0,2}?),? (?:có|thì|đúng)(?!\p{L})/u,
);
const reach = 16;

/**
 * The whole that the sentence says it speaks of by what was done: "Trong số đã
 * xử lý có 1.191 phản ánh đúng hạn" behind "Đã xử lý 1.254 phản ánh".
 */
export function wholeSaid(scene: Scene, stated: Figure): Figure | undefined {
  const name = nameOfWhole(scene, stated);
  if (name === undefined) return undefined;
  const told = sectionsBefore(scene, stated)
    .slice(0, reach)
    .filter((figure) => isAmount(figure) && figure.sentence < stated.sentence);
  // Of "đã xử lý 429/437 phản ánh" the part is what was done.
  return told.find(({ before, side }) => side !== 'whole' && before.trimEnd().endsWith(name));
}

/** Whether the sentence says of what it speaks, so that no other figure will do. */
export function saysItsWhole(scene: Scene, stated: Figure): boolean {
  return nameOfWhole(scene, stated) !== undefined;
}

function nameOfWhole(scene: Scene, stated: Figure): string | undefined {
  const sentence = scene.sentences[stated.sentence];
  if (!sentence) return undefined;
  return opening.exec(plainSlice(scene, sentence.start, Math.min(stated.start, sentence.start + 120)))?.[1];
}
