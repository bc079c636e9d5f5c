import type { Clause } from './clause.js';
import type { Figure } from './figure.js';
import type { MeasureRow } from './lexicon/measure-row.js';
import { measureRows } from './lexicon/measure-rows.js';
import { ownCopy } from './own-copy.js';
import { plainPattern } from './plain-letters.js';
import { heldIn, holds, lookedUp, needsOf, phrase, type Looked, type Phrase } from './phrase.js';
import { withoutMarks } from './plain-words.js';
import type { Needs } from './word-index.js';

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
  /** What the first words of each row must hold, made when they are first tried; see {@link quickOf}. */
  quick: Int32Array | undefined;
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
  return { rows, quick: undefined, worded: undefined };
}

function wordedOf(list: RowList): RowList {
  return (list.worded ??= listOf(list.rows.filter(isWorded)));
}

const stride = 5;

function firstFit(list: RowList, words: ClauseWords): MeasureRow | undefined {
  const quick = (list.quick ??= quickOf(list.rows, words.unmarked));
  for (const [at, { row, tests }] of list.rows.entries())
    if (words.mayFit(quick, at * stride) && words.fit(tests)) return row;
  return undefined;
}

// Of hundreds of rows a few come into question: for each, where its first words are looked for, and up to two lanes of
// the index with those of its words of which one must be there; -1 where nothing can be said.
function quickOf(rows: readonly CompiledRow[], unmarked: boolean): Int32Array {
  const quick = new Int32Array(rows.length * stride);
  rows.forEach(({ tests: [first] }, at) => {
    const lanes = first?.expected ? fewLanes(needsOf(first.wanted, unmarked)) : undefined;
    quick.set(first && lanes ? [first.place, ...lanes] : [-1], at * stride);
  });
  return quick;
}

function fewLanes(needs: Needs): readonly number[] | undefined {
  for (let at = 0; at < needs.length; at += 1 + 2 * (needs[at] ?? 0)) {
    const count = needs[at] ?? 0;
    if (count === 1 || count === 2) return [...needs.subarray(at + 1, at + 1 + 2 * count)];
  }
  return undefined;
}

/** The words of a clause, each part looked up once for all rows. */
class ClauseWords {
  private readonly looked: (Looked | undefined)[] = places.map(() => undefined);

  constructor(
    private readonly clause: Clause,
    readonly unmarked: boolean,
  ) {}

  mayFit(quick: Int32Array, at: number): boolean {
    const place = quick[at] ?? -1;
    if (place < 0) return true;
    const held = heldIn(this.lookedAt(place));
    const first = (held[quick[at + 1] ?? 0] ?? 0) & (quick[at + 2] ?? 0);
    return first !== 0 || ((held[quick[at + 3] ?? 0] ?? 0) & (quick[at + 4] ?? 0)) !== 0;
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
