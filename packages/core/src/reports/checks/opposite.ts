// "đúng hạn" and "trễ hẹn", "nam" and "nữ": two that share out a whole.
import type { Figure, Scene } from '../figure.js';
import { opposites } from '../lexicon/check-words.js';
import { plainWords } from '../plain-words.js';

const pairs = opposites.map(([one, other]) => [whole(one), whole(other)] as const);

/** Whether the words around two figures share out a whole: "đúng hạn" and "trễ hẹn", "nam" and "nữ". */
export function areOpposite(scene: Scene, a: Figure, b: Figure): boolean {
  const [left, right] = [wordsOf(scene, a), wordsOf(scene, b)];
  return pairs.some(
    ([first, second]) => (first.test(left) && second.test(right)) || (second.test(left) && first.test(right)),
  );
}

function wordsOf(scene: Scene, figure: Figure): string {
  return plainWords(
    `${figure.before.slice(-40)} ${figure.after.slice(0, 40)} ${scene.text.slice(figure.start, figure.end)}`,
  );
}

function whole(words: string): RegExp {
  return new RegExp(`(?:^|[^\\p{L}])(?:${words})(?!\\p{L})`, 'u');
}
