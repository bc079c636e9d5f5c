// The claim of a cell whose head stands for a measure in the tables on its subject.
import type { Claim } from './claim.js';
import type { Figure, Scene } from './figure.js';
import type { HeadedCell } from './headed-cells.js';
import { columnHeads, type ColumnHead } from './lexicon/column-heads.js';
import { makeClaim } from './make-claim.js';
import { phrase, says, whole, type Phrase } from './phrase.js';

interface CompiledHead {
  readonly row: ColumnHead;
  readonly head: Phrase;
  readonly topic?: Phrase;
  readonly neverTopic?: Phrase;
}

const compiled = columnHeads.map((row): CompiledHead => {
  const { head, topic, neverTopic } = row;
  return {
    row,
    head: whole(`(?:tổng )?(?:số )?(?:lượng )?(?:${head})`),
    ...(topic === undefined ? {} : { topic: phrase(topic) }),
    ...(neverTopic === undefined ? {} : { neverTopic: phrase(neverTopic) }),
  };
});

/** The measure that the head of a cell stands for in a table on its subject: "Tổ", "Hòa giải viên", "BQ/tổ". */
export function headRow(scene: Scene, figure: Figure, { head: words, clause }: HeadedCell): ColumnHead | undefined {
  const { unmarked } = scene;
  const isRate = figure.kind === 'percent';
  return compiled.find(
    ({ row, head, topic, neverTopic }) =>
      (row.isRate === true) === isRate &&
      says(words, head, unmarked) &&
      (topic === undefined || says(clause.topic, topic, unmarked)) &&
      (neverTopic === undefined || !says(clause.topic, neverTopic, unmarked)),
  )?.row;
}

/** "| 12 | 84 | 7 |" under "Tổ", "Hòa giải viên" and "BQ/tổ". */
export function headClaim(scene: Scene, figure: Figure, cell: HeadedCell): Claim | undefined {
  const found = headRow(scene, figure, cell);
  return (
    found &&
    makeClaim(scene, figure, found.measure, {
      ...(cell.unit === '' ? {} : { unit: cell.unit }),
      ...(cell.period === undefined ? {} : { period: cell.period }),
      ...(cell.target ? { target: true as const } : {}),
    })
  );
}
