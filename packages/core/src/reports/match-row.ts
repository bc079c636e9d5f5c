import type { Clause } from './clause.js';
import type { Figure } from './figure.js';
import type { MeasureRow } from './lexicon/measure-row.js';
import { measureRows } from './lexicon/measure-rows.js';
import { phrase, says, type Phrase } from './phrase.js';
import { withoutMarks } from './plain-words.js';

interface CompiledRow {
  readonly row: MeasureRow;
  readonly unit?: RegExp;
  readonly unmarkedUnit?: RegExp;
  readonly tests: readonly (readonly [keyof Clause, Phrase, boolean])[];
}

/** Finds the first wording that fits a figure and its clause. */
export type Matcher = (figure: Figure, clause: Clause, unmarked: boolean) => MeasureRow | undefined;

const remembered = 2000;

/** Compiles wordings; the first that fits wins. */
export function matcherOf(rows: readonly MeasureRow[]): Matcher {
  const compiled = rows.map(compile);
  const byUnit = new Map<string, readonly CompiledRow[]>();
  // A report counts few things, many times over.
  const rowsFor = (kind: Figure['kind'], side: string, counted: string, unmarked: boolean): readonly CompiledRow[] => {
    const key = `${kind} ${side} ${unmarked ? 'u' : 'm'} ${counted}`;
    const known = byUnit.get(key);
    if (known) return known;
    const fitting = compiled.filter(({ row, unit, unmarkedUnit }) => {
      if (!row.kinds.includes(kind) || (row.side ?? 'part') !== side) return false;
      return !unit || !unmarkedUnit || (unmarked ? unmarkedUnit : unit).test(counted);
    });
    if (byUnit.size >= remembered) byUnit.clear();
    byUnit.set(key, fitting);
    return fitting;
  };
  return (figure, clause, unmarked) => {
    const side = figure.side === 'whole' ? 'whole' : 'part';
    const match = (counted: string): MeasureRow | undefined =>
      rowsFor(figure.kind, side, counted, unmarked).find(({ tests }) =>
        tests.every(([where, wanted, expected]) => says(clause[where], wanted, unmarked) === expected),
      )?.row;
    if (figure.unit !== '' || figure.kind !== 'count') return match(figure.unit);
    return match(clause.counted) ?? (clause.label === '' ? undefined : match(clause.label));
  };
}

/** The measure of the catalogue that the words around a figure name. */
export const matchRow: Matcher = matcherOf(measureRows);

function compile(row: MeasureRow): CompiledRow {
  return {
    row,
    ...(row.unit === undefined ? {} : unitOf(row.unit)),
    tests: [
      ...test('all', row.says, true),
      ...test('before', row.before, true),
      ...test('after', row.after, true),
      ...test('all', row.never, false),
      ...test('sentence', row.elsewhere, false),
      ...test('lead', row.lead, true),
      ...test('lead', row.neverLead, false),
      ...test('topic', row.topic, true),
      ...test('topic', row.neverTopic, false),
    ],
  };
}

function unitOf(unit: string): Pick<CompiledRow, 'unit' | 'unmarkedUnit'> {
  const source = `^(?:số )?(?:${unit})(?!\\p{L})`;
  return { unit: new RegExp(source, 'u'), unmarkedUnit: new RegExp(withoutMarks(source), 'u') };
}

function test(where: keyof Clause, pieces: string | undefined, expected: boolean): [keyof Clause, Phrase, boolean][] {
  return pieces === undefined ? [] : [[where, phrase(pieces), expected]];
}
