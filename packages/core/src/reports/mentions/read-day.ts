import { Gap } from '../tokens.js';
import { isDay, isGroupedOn, smallNumber, yearAt, yearPhrase, type DayPart } from './calendar.js';
import { isOneOf, wordSet } from './lexicon.js';
import { at, isMark, type Scene } from './scene.js';

const MONTH = wordSet('tháng');

/** A day that is written with year, or with day and month only. */
export interface Day extends DayPart {
  readonly day: number;
  readonly month: number;
  /** The separator, "" for words. */
  readonly separator: string;
}

/**
 * A day at token `i`: 12/4/2019, 11.09.2019, 05/7/23, 2019-04-12, "3 tháng 2
 * năm 2021", 4/4. Blanks beside the separators only where `lenient`.
 */
export function readDay(scene: Scene, i: number, lenient: boolean): Day | undefined {
  return isoDay(scene, i) ?? wordedDay(scene, i) ?? numericDay(scene, i, lenient);
}

function isoDay(scene: Scene, i: number): Day | undefined {
  const year = yearAt(scene, i);
  const separator = at(scene, i + 1).key;
  if (year === undefined || !isMark(scene, i + 1, '-/') || !isMark(scene, i + 3, separator)) return undefined;
  if (![1, 2, 3, 4].every((k) => at(scene, i + k).gap === Gap.none)) return undefined;
  const month = smallNumber(scene, i + 2, 2);
  const day = smallNumber(scene, i + 4, 2);
  return isDay(day, month, year) ? { year, month, day, to: i + 5, separator } : undefined;
}

function wordedDay(scene: Scene, i: number): Day | undefined {
  const day = smallNumber(scene, i, 2);
  if (!isOneOf(at(scene, i + 1), MONTH) || endsRow(scene, i)) return undefined;
  const month = smallNumber(scene, i + 2, 2);
  if (!isDay(day, month) || isGroupedOn(scene, i + 2)) return undefined;
  const slash = isMark(scene, i + 3, '/-.') && at(scene, i + 3).gap === Gap.none ? yearAt(scene, i + 4) : undefined;
  if (slash !== undefined) return { day, month, year: slash, to: i + 5, separator: '' };
  const year = yearPhrase(scene, i + 3);
  return { day, month, year: year?.year, to: year?.to ?? i + 3, separator: '' };
}

// "Tháng 1 | 21 | 12⏎Tháng 2 | 18 | 9": the last cell of a row, and the name of the next.
function endsRow(scene: Scene, i: number): boolean {
  const { gap } = at(scene, i + 1);
  return gap === Gap.paragraph || (gap === Gap.line && (at(scene, i).gap === Gap.tab || at(scene, i - 1).key === '|'));
}

function numericDay(scene: Scene, i: number, lenient: boolean): Day | undefined {
  const separator = at(scene, i + 1).key;
  if (!isMark(scene, i + 1, '/-.') || !near(scene, i + 1, lenient) || !near(scene, i + 2, lenient)) return undefined;
  const day = smallNumber(scene, i, 2);
  const month = smallNumber(scene, i + 2, 2);
  if (!isDay(day, month)) return undefined;
  const goesOn = isMark(scene, i + 3, separator) && near(scene, i + 3, lenient) && near(scene, i + 4, lenient);
  if (goesOn && at(scene, i + 4).type === 'digits') {
    const year = yearAt(scene, i + 4) ?? shortYear(scene, i + 4, separator);
    if (year === undefined || !isDay(day, month, year)) return undefined;
    return { day, month, year, to: i + 5, separator };
  }
  const year = yearPhrase(scene, i + 3);
  return { day, month, year: year?.year, to: year?.to ?? i + 3, separator };
}

/** "05/7/23": a year of two digits lies in this century. */
function shortYear(scene: Scene, i: number, separator: string): number | undefined {
  if (separator === '.' || at(scene, i).key.length !== 2) return undefined;
  if (isMark(scene, i + 1, '/') && at(scene, i + 1).gap === Gap.none) return undefined;
  return 2000 + Number(at(scene, i).key);
}

function near(scene: Scene, i: number, lenient: boolean): boolean {
  return at(scene, i).gap === Gap.none || (lenient && at(scene, i).gap === Gap.space);
}
