import { isOneOf, wordSet } from './lexicon.js';
import { at, isMark, type Scene } from './scene.js';

const YEAR = wordSet('năm');
const THIS = wordSet('nay');
const LAST = wordSet('ngoái trước qua');

/** A day or month as far as it is written; `to` is the token after it. */
export interface DayPart {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  readonly to: number;
}

/** The number of a token of at most `longest` digits, or `NaN`. */
export function smallNumber(scene: Scene, i: number, longest: number): number {
  const token = at(scene, i);
  return token.type === 'digits' && token.end - token.start <= longest ? Number(token.key) : Number.NaN;
}

/** Whether the digits at `i` are a year: four digits, 1900 to 2100. */
export function yearAt(scene: Scene, i: number): number | undefined {
  const token = at(scene, i);
  if (token.type !== 'digits' || token.key.length !== 4) return undefined;
  const year = Number(token.key);
  return year >= 1900 && year <= 2100 ? year : undefined;
}

/** "năm 2021", "năm nay", "năm ngoái" at token `i`; the relative ones need the day of publication. */
export function yearPhrase(
  scene: Scene,
  i: number,
): { readonly year?: number | undefined; readonly to: number } | undefined {
  if (!isOneOf(at(scene, i), YEAR) || at(scene, i).gap > 3) return undefined;
  const year = yearAt(scene, i + 1);
  if (year !== undefined && !isGroupedOn(scene, i + 1)) return { year, to: i + 2 };
  const published = scene.date === undefined ? undefined : Number(scene.date.slice(0, 4));
  if (isOneOf(at(scene, i + 1), THIS)) return { year: published, to: i + 2 };
  if (isOneOf(at(scene, i + 1), LAST)) return { year: published === undefined ? undefined : published - 1, to: i + 2 };
  return undefined;
}

/** Whether a separator and more digits follow, so that these digits are only the beginning of a number. */
export function isGroupedOn(scene: Scene, i: number): boolean {
  return (
    isMark(scene, i + 1, '.,') &&
    at(scene, i + 1).gap === 0 &&
    at(scene, i + 2).type === 'digits' &&
    at(scene, i + 2).gap === 0
  );
}

/** Whether the day exists; without a year 29 February does. */
export function isDay(day: number, month: number, year = 2000): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1)) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The canonical text of a day or month: `2020-06-09`, `--04-04`, `2021-08`, `--07`. */
export function calendarText(part: DayPart): string {
  const pad = (value: number): string => String(value).padStart(2, '0');
  const head = part.year === undefined ? '--' : `${part.year}-`;
  const month = pad(part.month ?? 1);
  return part.day === undefined ? head + month : `${head}${month}-${pad(part.day)}`;
}

/** The year of publication, for days without one. */
export function publishedYear(scene: Scene): number | undefined {
  return scene.date === undefined ? undefined : Number(scene.date.slice(0, 4));
}
