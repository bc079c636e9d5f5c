import { Gap } from '../tokens.js';
import { at, isMark, textOf, type Rule } from './scene.js';

const LONGEST = 16;

/** Whatever digits no other rule reads are kept as they are written: nothing is dropped. */
export const fallbackRule: Rule = (scene, i) => {
  if (at(scene, i).type !== 'digits') return undefined;
  return {
    from: i,
    to: i + 1,
    numberFrom: i,
    numberTo: i + 1,
    kind: 'other',
    value: textOf(scene, i, i + 1),
    unit: null,
  };
};

/** Digits with slashes, colons or dots between that are no date, time or fraction: "9001:2015", "1.2.3", "15/20/25". */
export const codeRule: Rule = (scene, i) => {
  if (at(scene, i).type !== 'digits') return undefined;
  let to = i + 1;
  let parts = 1;
  while (parts < LONGEST && isMark(scene, to, '/.:') && at(scene, to).gap === Gap.none && isNextDigits(to + 1)) {
    to += 2;
    parts += 1;
  }
  const colon = parts === 2 && isMark(scene, i + 1, ':');
  if (!colon && parts < 3) return undefined;
  if (!colon && !isIrregular(i, to)) return undefined;
  return { from: i, to, numberFrom: i, numberTo: to, kind: 'other', value: textOf(scene, i, to), unit: null };

  function isNextDigits(k: number): boolean {
    return at(scene, k).type === 'digits' && at(scene, k).gap === Gap.none;
  }
  /** Dots in front of groups of three are thousands, and no code. */
  function isIrregular(from: number, end: number): boolean {
    for (let k = from + 1; k < end; k += 2) {
      if (!isMark(scene, k, '.') || at(scene, k + 1).key.length !== 3) return true;
    }
    return false;
  }
};
