/** Known sums: coefficients of the unknowns, and what they add up to. */
export interface Equation {
  readonly row: readonly number[];
  readonly sum: number;
}

const tiny = 1e-7;

/**
 * What somebody who knows these sums, and that no count is negative, can work
 * out about another sum: the ends of its range, by the simplex method.
 */
export function rangeFinder(
  equations: readonly Equation[],
  unknowns: number,
): (row: readonly number[]) => [number, number] {
  const start = feasible(equations, unknowns);
  return (row) => [
    -optimum(
      start,
      row.map((value) => -value),
    ),
    optimum(start, row),
  ];
}

interface Tableau {
  /** Each row ends with its right-hand side. */
  readonly rows: number[][];
  readonly basis: number[];
  readonly width: number;
}

// First phase: artificial unknowns are driven to zero, then dropped.
function feasible(equations: readonly Equation[], unknowns: number): Tableau {
  const width = unknowns + equations.length;
  const rows = equations.map(({ row, sum }, index) => {
    const full = new Array<number>(width + 1).fill(0);
    row.forEach((value, column) => (full[column] = value));
    full[unknowns + index] = 1;
    full[width] = sum;
    return full;
  });
  const tableau = { rows, basis: equations.map((_, index) => unknowns + index), width };
  const cost = Array.from({ length: width }, (_, column) => (column >= unknowns ? -1 : 0));
  if (Math.abs(maximise(tableau, cost)) > tiny) throw new Error('no table has these sums');
  // An artificial unknown that stayed at zero is exchanged, or its equation said nothing new.
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    if ((tableau.basis[index] ?? 0) < unknowns) continue;
    const column = (rows[index] ?? []).findIndex((value, at) => at < unknowns && Math.abs(value) > tiny);
    if (column >= 0) pivot(tableau, index, column);
    else {
      rows.splice(index, 1);
      tableau.basis.splice(index, 1);
    }
  }
  return {
    rows: rows.map((row) => [...row.slice(0, unknowns), row[width] ?? 0]),
    basis: tableau.basis,
    width: unknowns,
  };
}

function optimum({ rows, basis, width }: Tableau, cost: readonly number[]): number {
  return maximise({ rows: rows.map((row) => [...row]), basis: [...basis], width }, cost);
}

// Bland's rule: always the first column and row that will do, so it never goes in circles.
function maximise(tableau: Tableau, cost: readonly number[]): number {
  const { rows, basis, width } = tableau;
  for (;;) {
    const gain = (column: number): number =>
      (cost[column] ?? 0) - rows.reduce((sum, row, at) => sum + (cost[basis[at] ?? 0] ?? 0) * (row[column] ?? 0), 0);
    let enter = -1;
    for (let column = 0; column < width && enter < 0; column += 1) if (gain(column) > tiny) enter = column;
    if (enter < 0) return rows.reduce((sum, row, at) => sum + (cost[basis[at] ?? 0] ?? 0) * (row[width] ?? 0), 0);
    let leave = -1;
    let least = Infinity;
    rows.forEach((row, at) => {
      const by = row[enter] ?? 0;
      if (by <= tiny) return;
      const ratio = (row[width] ?? 0) / by;
      if (ratio < least - tiny || (ratio < least + tiny && (basis[at] ?? 0) < (basis[leave] ?? Infinity))) {
        least = Math.min(least, ratio);
        leave = at;
      }
    });
    if (leave < 0) return Infinity;
    pivot(tableau, leave, enter);
  }
}

function pivot({ rows, basis }: Tableau, at: number, column: number): void {
  const row = rows[at] ?? [];
  const by = row[column] ?? 1;
  row.forEach((value, index) => (row[index] = value / by));
  rows.forEach((other, index) => {
    const factor = other[column] ?? 0;
    if (index === at || Math.abs(factor) < 1e-12) return;
    row.forEach((value, place) => (other[place] = (other[place] ?? 0) - factor * value));
  });
  basis[at] = column;
}
