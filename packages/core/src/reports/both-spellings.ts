import { withPlainLetters } from './plain-letters.js';
import { withoutMarks } from './plain-words.js';

/** A pattern over plain words for texts with marks, and the same for texts that were typed without; each is made when it is first asked for. */
export function bothSpellings({ source, flags }: RegExp): (unmarked: boolean) => RegExp {
  let marked: RegExp | undefined;
  let bare: RegExp | undefined;
  return (unmarked) =>
    unmarked
      ? (bare ??= new RegExp(withPlainLetters(withoutMarks(source)), flags))
      : (marked ??= new RegExp(withPlainLetters(source), flags));
}
