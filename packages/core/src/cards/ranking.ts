import type { Figure, Scale } from './figure.js';

/** One unit among those compared. */
export interface RankingRow extends Figure {
  /** Name of the unit as it is shown and searched for. */
  readonly name: string;
  /** Code of the unit; also found by the search. */
  readonly code?: string;
}

/** One figure of many units (bảng so sánh các đơn vị), in any order. */
export interface Ranking extends Scale {
  readonly rows: readonly RankingRow[];
}
