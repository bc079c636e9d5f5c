import { lastGridsOf, type Grid } from './checks/grid.js';
import type { Figure, Scene } from './figure.js';
import { headedCells, type HeadedCell } from './headed-cells.js';

/**
 * What heads the cells of all drawn tables, asked for from front to back: what
 * one table says is let go of at the next.
 */
export class CellsAhead {
  private found: ReadonlyMap<Figure, HeadedCell> = new Map();
  private readonly ahead: Grid[];

  constructor(private readonly scene: Scene) {
    this.ahead = [...lastGridsOf(scene)].reverse();
  }

  of(figure: Figure): HeadedCell | undefined {
    for (let grid = this.ahead.at(-1); grid && beginOf(grid) <= figure.place; grid = this.ahead.at(-1)) {
      this.found = headedCells(this.scene, grid);
      this.ahead.pop();
    }
    return this.found.get(figure);
  }
}

function beginOf({ rows }: Grid): number {
  return rows[0]?.figures[0]?.place ?? 0;
}
