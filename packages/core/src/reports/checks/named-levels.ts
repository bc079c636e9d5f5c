// "thêm 5 đoàn và số người tăng 85%": a change that names what moved is of the
// levels of that name only.
import type { Figure, Scene } from '../figure.js';
import { kinship } from '../kinship.js';
import { nounOf } from '../noun-of.js';
import { wordPattern } from '../plain-letters.js';
import { isStretch } from '../stretch.js';
import { isFormer } from './around.js';
import { mentionBefore } from './words-before.js';

const named = wordPattern(
  /(?:^|[^\p{L}])số (?:lượng )?((?:\p{L}+ ){1,4}?)(?:(?:này|đó|ấy|đã|cũng|lại|thì|vì vậy|như vậy|có|sẽ|được) )*(?:tăng|giảm|thêm|bớt|hụt|nhiều|ít|cao|thấp)(?!\p{L})[^,;:.()]*$/u,
);

/** The levels that a change in percent can be of, by the noun that it names. */
export function levelsNamed({ lead }: Figure, levels: readonly Figure[]): readonly Figure[] {
  const name = nameIn(lead);
  if (name === undefined) return levels;
  const own = levels.filter((level) => isCalled(level, name));
  // A name that no figure has is one of something else, if it is a noun that reports count.
  return own.some(({ unit }) => unit !== '') || nounOf(name).family !== '' ? own : levels;
}

/** Whether the amount beside a change in percent can be the same change. */
export function mayBeOf({ lead }: Figure, amount: Figure): boolean {
  const name = nameIn(lead);
  return name === undefined || isCalled(amount, name) || nounOf(name).family === '';
}

/** The two levels of that name, if there are no more and the nearer one is said to be of another time; the nearest come first. */
export function pairNamed(
  scene: Scene,
  stated: Figure,
  levels: readonly Figure[],
): { now: Figure; before: Figure } | undefined {
  if (nameIn(stated.lead) === undefined) return undefined;
  const own = levels.filter(
    (level) => level.unit !== '' && level.start < stated.start && level.sentence >= stated.sentence - 1,
  );
  const [before, now, more] = own;
  if (!before || !now || more || kinship(before, now) !== 3) return undefined;
  return before.sentence === stated.sentence && isOfOtherTime(scene, before) && !isOfOtherTime(scene, now)
    ? { now, before }
    : undefined;
}

// "năm trước 9 đoàn/118 người": the second figure is of the time of the first.
function isOfOtherTime(scene: Scene, figure: Figure): boolean {
  const first = joined.test(figure.before) ? scene.figures[figure.place - 1] : undefined;
  if (isFormer(figure, scene) || (first && isFormer(first, scene))) return true;
  return mentionBefore(scene, figure, 9, isStretch) !== undefined;
}

const joined = /^\s*(?:\/|với|cùng|và|,)\s*$/u;

function nameIn(lead: string): string | undefined {
  const name = named.exec(lead)?.[1]?.trimEnd();
  return name === undefined || nounOf(name).open ? undefined : name;
}

function isCalled({ unit, noun }: Figure, name: string): boolean {
  // A bare number, too.
  if (noun.open) return true;
  const own = nounOf(name);
  return firstWord(unit) === firstWord(name) || (own.family !== '' && own.family === noun.family);
}

function firstWord(words: string): string {
  return words.split(' ', 1)[0] ?? '';
}
