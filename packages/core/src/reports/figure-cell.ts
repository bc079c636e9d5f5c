// What a cell of a table with a figure looks like, before anything is read.

const figure = /^\(?[+–-]?\d(?:[\d.,]*\d)?(?:\/\d(?:[\d.,]*\d)?)?\s?(?:%|‰|[\p{L}²³]{1,6}(?: [\p{L}]{1,6})?)?\)?$/u;
const absent = /^(?:[-–—]|…|\.{3})$/u;

/** A figure and nothing else, at most with a short unit: "1.842", "97,9%", "12/12", "46 vụ"; or a dash or dots for none. */
export function isFigureCell(words: string): boolean {
  const cell = words.trim();
  return cell.length <= 24 && (figure.test(cell) || absent.test(cell));
}

/** "2024": a figure that may head a column. */
export function isYearCell(words: string): boolean {
  return /^(?:19|20)\d\d$/.test(words.trim());
}

/** The place of a row among its rows: "3", "03". */
export function isPlace(words: string, place: number): boolean {
  const cell = words.trim().replace(/[.)]$/, '');
  return /^\d{1,3}$/.test(cell) && Number(cell) === place;
}
