import type { Clause } from './clause.js';
import type { Figure } from './figure.js';
import type { MeasureRow } from './lexicon/measure-row.js';
import { measureRows } from './lexicon/measure-rows.js';
import { ownCopy } from './own-copy.js';
import { plainPattern } from './plain-letters.js';
import { holds, lookedUp, phrase, type Looked, type Phrase } from './phrase.js';
import { withoutMarks } from './plain-words.js';

const places = ['all', 'before', 'after', 'sentence', 'lead', 'topic'] as const;

interface Test {
  readonly where: (typeof places)[number];
  /** Of these words among those of a clause. */
  readonly place: number;
  readonly wanted: Phrase;
  readonly expected: boolean;
}

interface CompiledRow {
  readonly row: MeasureRow;
  readonly unit: RegExp | undefined;
  readonly unmarkedUnit: RegExp | undefined;
  readonly tests: readonly Test[];
}

const noUnit = { unit: undefined, unmarkedUnit: undefined };
// Rows about the same things share the pattern of their unit.
const units = new Map<string, Pick<CompiledRow, 'unit' | 'unmarkedUnit'>>();

/** Finds the first wording that fits a figure and its clause. */
export type Matcher = (figure: Figure, clause: Clause, unmarked: boolean) => MeasureRow | undefined;

const remembered = 500;

/** Compiles wordings; the first that fits wins. */
export function matcherOf(rows: readonly MeasureRow[]): Matcher {
  const compiled = rows.map(compile);
  // A report counts few things, many times over.
  const byKind = new Map<Figure['kind'], Map<string, readonly CompiledRow[]>[]>();
  const rowsFor = (
    kind: Figure['kind'],
    isWhole: boolean,
    counted: string,
    unmarked: boolean,
  ): readonly CompiledRow[] => {
    let byUnits = byKind.get(kind);
    if (!byUnits)
      byKind.set(kind, (byUnits = Array.from({ length: 4 }, () => new Map<string, readonly CompiledRow[]>())));
    const byUnit = byUnits[(isWhole ? 1 : 0) + (unmarked ? 2 : 0)];
    const known = byUnit?.get(counted);
    if (known) return known;
    const fitting = compiled.filter(({ row, unit, unmarkedUnit }) => {
      if (!row.kinds.includes(kind) || (row.side === 'whole') !== isWhole) return false;
      return !unit || !unmarkedUnit || (unmarked ? unmarkedUnit : unit).test(counted);
    });
    if (byUnit && byUnit.size >= remembered) byUnit.clear();
    byUnit?.set(ownCopy(counted), fitting);
    return fitting;
  };
  return (figure, clause, unmarked) => {
    const isWhole = figure.side === 'whole';
    const rowsOf = (counted: string): readonly CompiledRow[] => rowsFor(figure.kind, isWhole, counted, unmarked);
    const words = new ClauseWords(clause, unmarked);
    if (figure.unit !== '' || figure.kind !== 'count') return firstFit(rowsOf(clause.unit || figure.unit), words);
    return (
      firstFit(rowsOf(clause.counted), words) ??
      (clause.label === '' ? undefined : firstFit(rowsOf(clause.label), words)) ??
      // A noun from afar needs a verb of its own.
      (clause.inherited === '' ? undefined : firstFit(rowsOf(clause.inherited).filter(isWorded), words))
    );
  };
}

function isWorded({ row }: CompiledRow): boolean {
  return row.before !== undefined || row.says !== undefined;
}

function firstFit(rows: readonly CompiledRow[], words: ClauseWords): MeasureRow | undefined {
  for (const compiled of rows) if (words.fit(compiled.tests)) return compiled.row;
  return undefined;
}

/** The words of a clause, each part looked up once for all rows. */
class ClauseWords {
  private readonly looked: (Looked | undefined)[] = places.map(() => undefined);

  constructor(
    private readonly clause: Clause,
    private readonly unmarked: boolean,
  ) {}

  fit(tests: readonly Test[]): boolean {
    for (const { where, place, wanted, expected } of tests) {
      const looked = (this.looked[place] ??= lookedUp(wordsIn(this.clause, where), this.unmarked));
      if (holds(looked, wanted) !== expected) return false;
    }
    return true;
  }
}

// Asked millions of times: by name, not by a key that changes.
function wordsIn(clause: Clause, where: Test['where']): string {
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
  }
}

/** The measure of the catalogue that the words around a figure name. */
export const matchRow: Matcher = matcherOf(measureRows);

function compile(row: MeasureRow): CompiledRow {
  const { unit, unmarkedUnit } = row.unit === undefined ? noUnit : unitOf(row.unit);
  return {
    row,
    unit,
    unmarkedUnit,
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

function test(where: (typeof places)[number], pieces: string | undefined, expected: boolean): Test[] {
  return pieces === undefined ? [] : [{ where, place: places.indexOf(where), wanted: phrase(pieces), expected }];
}
