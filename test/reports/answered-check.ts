import type { AnnotatedReport, ExpectedCheck } from './annotated-report.js';

/** What a reader says of some figures of an annotated report. */
export interface ToldRelation {
  /** Their places among the annotated figures; -1 for what is none of them. */
  readonly figures: readonly number[];
  readonly holds: boolean;
}

/** The place of the annotated figure that a stretch of the text lies in, or -1. */
export function placeIn({ figures }: AnnotatedReport, { start, end }: { start: number; end: number }): number {
  return figures.findIndex((figure) => start < figure.start + figure.text.length && figure.start < end);
}

/** Whether it is this relation that was told, with the same verdict: all of its figures, or the stated one and another. */
export function answers(told: ToldRelation, check: ExpectedCheck, wanted: AnnotatedReport): boolean {
  const all = new Set(check.inputs.map((at) => sameAs(wanted, at)));
  const cited = new Set(told.figures.map((at) => sameAs(wanted, at)));
  const stated = check.stated === null ? undefined : sameAs(wanted, check.stated);
  const inside = [...cited].every((one) => all.has(one));
  const enough = cited.size === all.size || (cited.size >= 2 && stated !== undefined && cited.has(stated));
  return inside && enough && told.holds === check.holds;
}

// A figure printed twice may be cited at either place.
function sameAs(wanted: AnnotatedReport, at: number): string {
  const figure = wanted.figures[at];
  return figure ? `${figure.kind} ${figure.value} ${figure.unit ?? ''}` : '';
}
