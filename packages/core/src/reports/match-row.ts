import type { Clause } from './clause.js';
import type { Figure } from './figure.js';
import type { MeasureRow } from './lexicon/measure-row.js';
import { measureRows } from './lexicon/measure-rows.js';
import { ownCopy } from './own-copy.js';
import { plainPattern } from './plain-letters.js';
import { heldIn, holds, lookedUp, needsOf, phrase, type Looked, type Phrase } from './phrase.js';
import { withoutMarks } from './plain-words.js';
import { RowSieve } from './row-sieve.js';
import type { Held } from './word-index.js';

const places = ['all', 'before', 'after', 'sentence', 'lead', 'topic'] as const;

interface Test {
  /** Where the words are looked for, by place in {@link places}. */
  readonly place: number;
  readonly wanted: Phrase;
  readonly expected: boolean;
}

interface CompiledRow {
  readonly row: MeasureRow;
  /** What it counts; rows about the same things share it. */
  readonly unit: Unit | undefined;
  readonly tests: readonly Test[];
}

interface Unit {
  readonly marked: RegExp;
  readonly unmarked: RegExp;
}

/** Rows that are tried in turn. */
interface RowList {
  readonly rows: readonly CompiledRow[];
  /** Made when they are first tried. */
  sieve: RowSieve | undefined;
  /** Those of them with words of their own. */
  worded: RowList | undefined;
}

const units = new Map<string, Unit>();

/** Finds the first wording that fits a figure and its clause. */
export type Matcher = (figure: Figure, clause: Clause, unmarked: boolean) => MeasureRow | undefined;

const remembered = 500;

/** Compiles wordings; the first that fits wins. */
export function matcherOf(rows: readonly MeasureRow[]): Matcher {
  const compiled = rows.map(compile);
  // A report counts few things, many times over.
  const byKind = new Map<Figure['kind'], Map<string, RowList>[]>();
  const rowsFor = (kind: Figure['kind'], isWhole: boolean, counted: string, unmarked: boolean): RowList => {
    let byUnits = byKind.get(kind);
    if (!byUnits) byKind.set(kind, (byUnits = Array.from({ length: 4 }, () => new Map<string, RowList>())));
    const byUnit = byUnits[(isWhole ? 1 : 0) + (unmarked ? 2 : 0)];
    const known = byUnit?.get(counted);
    if (known) return known;
    // One answer for all rows that count the same.
    const answers = new Map<Unit, boolean>();
    const counts = (unit: Unit): boolean => {
      const known = answers.get(unit);
      if (known !== undefined) return known;
      const answer = (unmarked ? unit.unmarked : unit.marked).test(counted);
      answers.set(unit, answer);
      return answer;
    };
    const rows = compiled.filter(
      ({ row, unit }) =>
        row.kinds.includes(kind) && (row.side === 'whole') === isWhole && (unit === undefined || counts(unit)),
    );
    if (byUnit && byUnit.size >= remembered) byUnit.clear();
    const fitting = listOf(rows);
    byUnit?.set(ownCopy(counted), fitting);
    return fitting;
  };
  return (figure, clause, unmarked) => {
    const isWhole = figure.side === 'whole';
    const rowsOf = (counted: string): RowList => rowsFor(figure.kind, isWhole, counted, unmarked);
    const words = new ClauseWords(clause, unmarked);
    if (figure.unit !== '' || (figure.kind !== 'count' && figure.kind !== 'fraction'))
      return firstFit(rowsOf(clause.unit || figure.unit), words);
    return (
      firstFit(rowsOf(clause.counted), words) ??
      (clause.label === '' ? undefined : firstFit(rowsOf(clause.label), words)) ??
      // A noun from afar needs a verb of its own.
      (clause.inherited === '' ? undefined : firstFit(wordedOf(rowsOf(clause.inherited)), words))
    );
  };
}

function isWorded({ row }: CompiledRow): boolean {
  return row.before !== undefined || row.says !== undefined;
}

function listOf(rows: readonly CompiledRow[]): RowList {
  return { rows, sieve: undefined, worded: undefined };
}

function wordedOf(list: RowList): RowList {
  return (list.worded ??= listOf(list.rows.filter(isWorded)));
}

function firstFit(list: RowList, words: ClauseWords): MeasureRow | undefined {
  const sieve = (list.sieve ??= sieveOf(list.rows, words.unmarked));
  for (let at = sieve.begin(words); at >= 0; at = sieve.next(at)) {
    const { row, tests } = list.rows[at] ?? none;
    if (row && words.fit(tests)) return row;
  }
  return undefined;
}

const none = { row: undefined, tests: [] };

function sieveOf(rows: readonly CompiledRow[], unmarked: boolean): RowSieve {
  return new RowSieve(
    places.length,
    rows.map(({ tests: [first] }) =>
      first?.expected ? { place: first.place, needs: needsOf(first.wanted, unmarked) } : undefined,
    ),
  );
}

/** The words of a clause, each part looked up once for all rows. */
class ClauseWords {
  private readonly looked: (Looked | undefined)[] = places.map(() => undefined);

  constructor(
    private readonly clause: Clause,
    readonly unmarked: boolean,
  ) {}

  heldAt(place: number): Held {
    return heldIn(this.lookedAt(place));
  }

  fit(tests: readonly Test[]): boolean {
    for (const { place, wanted, expected } of tests) if (holds(this.lookedAt(place), wanted) !== expected) return false;
    return true;
  }

  private lookedAt(place: number): Looked {
    return (this.looked[place] ??= lookedUp(wordsIn(this.clause, places[place]), this.unmarked));
  }
}

// Asked millions of times: by name, not by a key that changes.
function wordsIn(clause: Clause, where: (typeof places)[number] | undefined): string {
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
    default:
      return clause.topic;
  }
}

/** The measure of the catalogue that the words around a figure name. */
export const matchRow: Matcher = matcherOf(measureRows);

const things = { marked: new Map<string, boolean>(), unmarked: new Map<string, boolean>() };

/** Whether some measure counts what a figure counts: of kilometres and trees none is told, however it be worded. */
export function isOfSomeMeasure({ kind, unit }: Figure, spelt: string, unmarked: boolean): boolean {
  // "Hồ sơ hành chính thì 2.740 bộ được tiếp nhận": a set of papers is of whatever was named before.
  if (unit === '' || unit === 'bộ' || kind === 'percent' || kind === 'money') return true;
  const answers = unmarked ? things.unmarked : things.marked;
  const known = answers.get(spelt);
  if (known !== undefined) return known;
  const isSome = [...units.values()].some((one) => (unmarked ? one.unmarked : one.marked).test(spelt));
  if (answers.size >= remembered) answers.clear();
  answers.set(ownCopy(spelt), isSome);
  return isSome;
}

/** Whether some wording of a measure counts things of this unit. */
export function isUnitOf(measure: string, words: string, unmarked: boolean): boolean {
  return measureRows.some((row) => {
    if (row.measure !== measure || row.unit === undefined) return false;
    const unit = unitOf(row.unit);
    return (unmarked ? unit.unmarked : unit.marked).test(words);
  });
}

function compile(row: MeasureRow): CompiledRow {
  return {
    row,
    unit: row.unit === undefined ? undefined : unitOf(row.unit),
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

function unitOf(unit: string): Unit {
  const known = units.get(unit);
  if (known) return known;
  const source = `^(?:số )?(?:${unit})(?!\\p{L})`;
  const made = { marked: plainPattern(source), unmarked: plainPattern(withoutMarks(source)) };
  units.set(unit, made);
  return made;
}

function test(where: (typeof places)[number], pieces: string | undefined, expected: boolean): Test[] {
  return pieces === undefined ? [] : [{ place: places.indexOf(where), wanted: phrase(pieces), expected }];
}
