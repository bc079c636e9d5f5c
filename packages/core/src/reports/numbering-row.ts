// The line that numbers the columns of a table, under their names.

const number = /^\s*(?:\(?(?:[A-H]|\d{1,2})\)?(?:\s?[=:+/*x%-].*)?)?\s*$/u;
const formula = /\d\)?\s?[=:]\s?\(?\d{1,2}\)?\s?[-+/:*x]/u;

/** Whether the cells could number the columns: "(1) | (2) | (3)", "A | B | 1 | 2 | 3=1+2". */
export function isNumbering(cells: readonly string[]): boolean {
  return cells.length > 2 && cells.every((cell) => number.test(cell));
}

/** Whether they do: one of them says which columns it is made of. */
export function tellsFormula(cells: readonly string[]): boolean {
  return isNumbering(cells) && cells.some((cell) => formula.test(cell));
}
