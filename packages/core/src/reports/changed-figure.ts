import { Figure, type FigureParts } from './figure.js';

/** What may be changed. */
type FigureChanges = Partial<Omit<FigureParts, 'place' | 'sentence' | 'paragraph' | 'depth' | 'change'>>;

/** The same figure with some of what is known of it changed. */
export function changedFigure(figure: Figure, changes: FigureChanges): Figure {
  return new Figure({
    place: figure.place,
    mention: changes.mention ?? figure.mention,
    said: changes.said ?? figure.said,
    side: changes.side ?? figure.side,
    kind: changes.kind ?? figure.kind,
    value: changes.value ?? figure.value,
    unit: changes.unit ?? figure.unit,
    noun: changes.noun ?? figure.noun,
    before: changes.before ?? figure.before,
    lead: changes.lead ?? figure.lead,
    after: changes.after ?? figure.after,
    sentence: figure.sentence,
    paragraph: figure.paragraph,
    depth: figure.depth,
    change: figure.change,
  });
}
