import type { Clause } from './clause.js';
import type { Figure } from './figure.js';
import type { MeasureRow } from './lexicon/measure-row.js';
import { measureRows } from './lexicon/measure-rows.js';
import { plainPattern } from './plain-letters.js';
import { heldBy, needsOf, phrase, says, type Phrase } from './phrase.js';
import { withoutMarks } from './plain-words.js';
import { holdsAll, type Held, type Needs } from './word-index.js';

interface Test {
  readonly where: keyof Clause;
  readonly wanted: Phrase;
  readonly expected: boolean;
}

interface CompiledRow {
  readonly row: MeasureRow;
  readonly unit?: RegExp;
  readonly unmarkedUnit?: RegExp;
  readonly tests: readonly Test[];
}

/** A row that may fit, and what its clause must hold: in which words, and which ones. */
interface Candidate {
  readonly compiled: CompiledRow;
  readonly where: 'all' | 'before' | undefined;
  readonly needs: Needs;
}

// Rows about the same things share the pattern of their unit.
const units = new Map<string, Pick<CompiledRow, 'unit' | 'unmarkedUnit'>>();

/** Finds the first wording that fits a figure and its clause. */
export type Matcher = (figure: Figure, clause: Clause, unmarked: boolean) => MeasureRow | undefined;

const remembered = 500;

/** Compiles wordings; the first that fits wins. */
export function matcherOf(rows: readonly MeasureRow[]): Matcher {
  const compiled = rows.map(compile);
  // A report counts few things, many times over.
  const byKind = new Map<Figure['kind'], Map<string, readonly Candidate[]>[]>();
  const rowsFor = (
    kind: Figure['kind'],
    isWhole: boolean,
    counted: string,
    unmarked: boolean,
  ): readonly Candidate[] => {
    let byUnits = byKind.get(kind);
    if (!byUnits)
      byKind.set(kind, (byUnits = Array.from({ length: 4 }, () => new Map<string, readonly Candidate[]>())));
    const byUnit = byUnits[(isWhole ? 1 : 0) + (unmarked ? 2 : 0)];
    const known = byUnit?.get(counted);
    if (known) return known;
    const fitting = compiled
      .filter(({ row, unit, unmarkedUnit }) => {
        if (!row.kinds.includes(kind) || (row.side === 'whole') !== isWhole) return false;
        return !unit || !unmarkedUnit || (unmarked ? unmarkedUnit : unit).test(counted);
      })
      .map((row) => candidateOf(row, unmarked));
    if (byUnit && byUnit.size >= remembered) byUnit.clear();
    byUnit?.set(counted, fitting);
    return fitting;
  };
  return (figure, clause, unmarked) => {
    const isWhole = figure.side === 'whole';
    const rowsOf = (counted: string): readonly Candidate[] => rowsFor(figure.kind, isWhole, counted, unmarked);
    if (figure.unit !== '' || figure.kind !== 'count')
      return firstFit(rowsOf(clause.unit || figure.unit), clause, unmarked);
    return (
      firstFit(rowsOf(clause.counted), clause, unmarked) ??
      (clause.label === '' ? undefined : firstFit(rowsOf(clause.label), clause, unmarked)) ??
      // A noun from afar needs a verb of its own.
      (clause.inherited === '' ? undefined : firstFit(rowsOf(clause.inherited).filter(isWorded), clause, unmarked))
    );
  };
}

function isWorded({ compiled: { row } }: Candidate): boolean {
  return row.before !== undefined || row.says !== undefined;
}

// What a row asks for first is looked for in the words of the clause, which are looked up once for all rows.
function firstFit(rows: readonly Candidate[], clause: Clause, unmarked: boolean): MeasureRow | undefined {
  let all: Held | undefined;
  let before: Held | undefined;
  for (const { compiled, where, needs } of rows) {
    if (where === 'all') {
      all ??= heldBy(clause.all, unmarked);
      if (all === before) before = undefined;
      if (!holdsAll(all, needs)) continue;
    }
    if (where === 'before') {
      before ??= heldBy(clause.before, unmarked);
      // The one may have taken the room of the other.
      if (before === all) all = undefined;
      if (!holdsAll(before, needs)) continue;
    }
    if (fits(clause, compiled.tests, unmarked)) return compiled.row;
    all = before = undefined;
  }
  return undefined;
}

function candidateOf(compiled: CompiledRow, unmarked: boolean): Candidate {
  const [first] = compiled.tests;
  const { where } = first ?? {};
  return first?.expected === true && (where === 'all' || where === 'before')
    ? { compiled, where, needs: needsOf(first.wanted, unmarked) }
    : { compiled, where: undefined, needs: nothing };
}

const nothing: Needs = new Int32Array(0);

function fits(clause: Clause, tests: readonly Test[], unmarked: boolean): boolean {
  for (const { where, wanted, expected } of tests) {
    if (says(wordsIn(clause, where), wanted, unmarked) !== expected) return false;
  }
  return true;
}

// Asked millions of times: by name, not by a key that changes.
function wordsIn(clause: Clause, where: keyof Clause): string {
  switch (where) {
    case 'all':
      return clause.all;
    case 'before':
      return clause.before;
    case 'after':
      return clause.after;
    case 'sentence':
      return clause.sentence;
    case 'lead':
      return clause.lead;
    case 'topic':
      return clause.topic;
    case 'unit':
      return clause.unit;
    case 'counted':
      return clause.counted;
    case 'label':
      return clause.label;
    case 'inherited':
      return clause.inherited;
  }
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
      ...test('sentence', row.within, true),
      ...test('lead', row.lead, true),
      ...test('lead', row.neverLead, false),
      ...test('topic', row.topic, true),
      ...test('topic', row.neverTopic, false),
    ],
  };
}

function unitOf(unit: string): Pick<CompiledRow, 'unit' | 'unmarkedUnit'> {
  const source = `^(?:số )?(?:${unit})(?!\\p{L})`;
  const spelt = (words: string): RegExp => plainPattern(words);
  const found = units.get(unit) ?? { unit: spelt(source), unmarkedUnit: spelt(withoutMarks(source)) };
  units.set(unit, found);
  return found;
}

function test(where: keyof Clause, pieces: string | undefined, expected: boolean): Test[] {
  return pieces === undefined ? [] : [{ where, wanted: phrase(pieces), expected }];
}
