import type { Figure } from './figure.js';

/** What may be changed. */
type FigureChanges = Partial<Omit<Figure, 'place' | 'bound' | 'sentence' | 'paragraph' | 'depth' | 'step' | 'change'>>;

/**
 * The same figure with some of what is known of it changed. Spelt out, so that
 * it is the same kind of object as the others: what has been compiled for those
 * serves for it, too.
 */
export function changedFigure(figure: Figure, changes: FigureChanges): Figure {
  return {
    place: figure.place,
    mention: changes.mention ?? figure.mention,
    side: changes.side ?? figure.side,
    kind: changes.kind ?? figure.kind,
    value: changes.value ?? figure.value,
    size: changes.size ?? figure.size,
    bound: figure.bound,
    unit: changes.unit ?? figure.unit,
    noun: changes.noun ?? figure.noun,
    start: changes.start ?? figure.start,
    end: changes.end ?? figure.end,
    before: changes.before ?? figure.before,
    lead: changes.lead ?? figure.lead,
    after: changes.after ?? figure.after,
    sentence: figure.sentence,
    paragraph: figure.paragraph,
    depth: figure.depth,
    step: figure.step,
    change: figure.change,
  };
}
