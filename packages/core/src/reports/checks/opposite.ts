// "đúng hạn" and "trễ hẹn", "nam" and "nữ": two that share out a whole.
import type { Figure, Scene } from '../figure.js';
import { opposites } from '../lexicon/check-words.js';
import { besideDigits, says } from '../phrase.js';
import { plainWords } from '../plain-words.js';

const pairs = opposites.map(([one, other]) => [besideDigits(one), besideDigits(other)] as const);

/** Whether the words around two figures share out a whole: "đúng hạn" and "trễ hẹn", "nam" and "nữ". */
export function areOpposite(scene: Scene, a: Figure, b: Figure): boolean {
  const [left, right] = [wordsOf(scene, a), wordsOf(scene, b)];
  return pairs.some(
    ([one, other]) => (says(left, one) && says(right, other)) || (says(left, other) && says(right, one)),
  );
}

function wordsOf(scene: Scene, figure: Figure): string {
  return plainWords(
    `${figure.before.slice(-40)} ${figure.after.slice(0, 40)} ${scene.text.slice(figure.start, figure.end)}`,
  );
}
