import { countedBy, type Clause } from './clause.js';
import type { Figure, Scene } from './figure.js';
import { namedBy } from './level-clause.js';
import type { MeasureRow } from './lexicon/measure-row.js';
import { matchRow } from './match-row.js';

/** The row that says what a figure is if these words, which stand elsewhere, are its name. */
export function namedRow(scene: Scene, figure: Figure, clause: Clause, words: string): MeasureRow | undefined {
  return matchRow(figure, { ...namedBy(clause, words), counted: countedBy(words, scene.unmarked) }, scene.unmarked);
}
