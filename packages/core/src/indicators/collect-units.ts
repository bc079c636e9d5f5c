import type { Period } from '../foundation/period.js';
import { add, compare, divide, multiply, rational, type Rational } from '../foundation/rational.js';
import { readPeriod } from '../foundation/read-period.js';
import { areMixed, areOfTwoNouns } from './compute-indicator.js';
import { measureTermsOf, type MeasureTerm } from './formula.js';
import type { Indicator } from './indicator.js';
import { ownOffice, type Measurement } from './measurement.js';
import { readPart } from './read-part.js';
import { timeFigure, type Dated } from './time-figure.js';
import type { UnitTree } from './unit-tree.js';

/** What is known of a unit with everything below it. */
export interface Collected {
  /** Every measure of the formula, or `null` when one is missing. */
  readonly parts: ReadonlyMap<string, Rational> | null;
  readonly reported: readonly string[];
  readonly missing: readonly string[];
  /** Figures that contradict each other or cannot be put together. */
  readonly conflict: boolean;
  readonly isExact: boolean;
  /** How many units gave a figure of their own: the weight of a mean. */
  readonly weight: number;
  readonly measurements: readonly Measurement[];
  /** Figures whose period cannot be read. */
  readonly unread: readonly Measurement[];
}

interface Asked {
  readonly period: Period;
  readonly scope: string | undefined;
}

const day = 86_400_000;
const zero = rational(0);

/**
 * Reads every figure once and returns what is known of each unit, worked out
 * when it is asked for and kept; beside it the units that the tree does not have.
 */
export function collectUnits(
  indicator: Indicator,
  measurements: readonly Measurement[],
  tree: UnitTree,
  { period, scope }: Asked,
): { readonly collected: (unit: string) => Collected; readonly unplaced: readonly string[] } {
  const terms = measureTermsOf(indicator.formula);
  const { byUnit, unreadOf } = groupByUnit(terms, measurements, period, scope);
  const kept = new Map<string, Collected>();
  return { collected: collect, unplaced: [...byUnit.keys()].filter((unit) => !tree.has(unit)).sort() };

  function collect(unit: string): Collected {
    const known = kept.get(unit);
    if (known) return known;
    const fresh = work(unit);
    kept.set(unit, fresh);
    return fresh;
  }

  function work(unit: string): Collected {
    const all = byUnit.get(unit) ?? [];
    const own = ownFigures(
      unit,
      all.filter((one) => one.scope !== ownOffice || scope === ownOffice),
    );
    const children = tree.children(unit).map(collect);
    if (children.length === 0) return own;
    const office = all.filter((one) => one.scope === ownOffice);
    const below = together(office.length > 0 ? [...children, { ...ownFigures(unit, office), unread: [] }] : children);
    const unread = [...own.unread, ...below.unread];
    if (own.parts === null || own.missing.length > 0) return { ...(own.parts && !below.parts ? own : below), unread };
    const isSame = below.parts === null || below.missing.length > 0 || haveSameParts(own, below);
    return { ...own, unread, conflict: own.conflict || !isSame };
  }

  function ownFigures(unit: string, figures: readonly Measurement[]): Collected {
    const from = Date.parse(period.from) / day;
    const to = Date.parse(period.to) / day;
    const parts = new Map<string, Rational>();
    const coverage = new Set<string>();
    const used = new Set<Dated>();
    let isComplete = true;
    const dated = terms.map((term) => datedFigures(figures.filter(({ measure }) => measure === term.measure)));
    const conflict = areMixed(figures) || dated.some((one) => one.conflict);
    for (const [index, term] of terms.entries()) {
      const found = timeFigure(dated[index]?.figures ?? [], from, to, term.time ?? 'sum');
      if (!found) continue;
      parts.set(term.measure, found.value);
      found.used.forEach((one) => used.add(one));
      isComplete &&= found.isComplete;
      // Flows of one formula must speak of the same months.
      if ((term.time ?? 'sum') === 'sum') coverage.add(found.used.map((one) => `${one.from}-${one.to}`).join());
    }
    const isWhole = parts.size === terms.length;
    const isUsable = isWhole && (isComplete || coverage.size <= 1);
    const measured = [...used].flatMap((one) => (one as Figure).measurements);
    return {
      parts: isUsable ? parts : null,
      reported: isUsable && isComplete ? [unit] : [],
      missing: isUsable && isComplete ? [] : [unit],
      conflict,
      isExact: measured.every(({ bound }) => (bound ?? 'exact') === 'exact'),
      weight: isUsable ? 1 : 0,
      measurements: isUsable ? measured : [],
      unread: unreadOf.get(unit) ?? [],
    };
  }

  // Puts units side by side together, measure by measure.
  function together(units: readonly Collected[]): Collected {
    const withParts = units.filter(({ parts }) => parts !== null);
    const weight = withParts.reduce((total, one) => total + one.weight, 0);
    const parts = new Map<string, Rational>();
    for (const { measure, units: how = 'sum' } of terms) {
      const isMean = how === 'average';
      const sum = withParts
        .map((one) => multiply(one.parts?.get(measure) ?? zero, rational(isMean ? one.weight : 1)))
        .reduce(add, zero);
      parts.set(measure, isMean ? (divide(sum, rational(weight)) ?? sum) : sum);
    }
    const cannotAdd = withParts.length > 1 && terms.some((term) => term.units === 'none');
    const measured = withParts.flatMap((one) => one.measurements);
    return {
      parts: withParts.length > 0 ? parts : null,
      reported: units.flatMap(({ reported }) => reported),
      missing: units.flatMap(({ missing }) => missing),
      // The offices differ on purpose here; only what was counted has to agree.
      conflict: cannotAdd || units.some(({ conflict }) => conflict) || areOfTwoNouns(measured),
      weight,
      isExact: withParts.every(({ isExact }) => isExact),
      measurements: measured,
      unread: units.flatMap(({ unread }) => unread),
    };
  }
}

interface Figure extends Dated {
  readonly measurements: Measurement[];
}

// Figures of one measure, one for each stretch of days; an exact one stands
// above "hơn", two exact ones that differ are a conflict.
function datedFigures(measurements: readonly Measurement[]): {
  readonly figures: readonly Figure[];
  readonly conflict: boolean;
} {
  const figures = new Map<string, Figure>();
  let conflict = false;
  for (const measurement of measurements) {
    const span = readCached(measurement.period);
    if (!span) continue;
    const key = `${span.from}/${span.to}`;
    const value = rational(readPart(measurement.measure, measurement.value, measurement));
    const known = figures.get(key);
    const isExact = (measurement.bound ?? 'exact') === 'exact';
    const isKnownExact = known?.measurements.some(({ bound }) => (bound ?? 'exact') === 'exact') ?? false;
    if (known && isExact && isKnownExact && compare(known.value, value) !== 0) conflict = true;
    if (!known || (isExact && !isKnownExact)) figures.set(key, { ...span, value, measurements: [measurement] });
  }
  return { figures: [...figures.values()], conflict };
}

const spans = new Map<string, { readonly from: number; readonly to: number } | null>();

function readCached(period: string): { readonly from: number; readonly to: number } | null {
  const known = spans.get(period);
  if (known !== undefined) return known;
  const read = readPeriod(period);
  const span = read ? { from: Date.parse(read.from) / day, to: Date.parse(read.to) / day } : null;
  // Data of a long-running server names few periods; a hostile input must not fill the memory.
  if (spans.size > 10_000) spans.clear();
  spans.set(period, span);
  return span;
}

type ByUnit = Map<string, Measurement[]>;

function groupByUnit(
  terms: readonly MeasureTerm[],
  measurements: readonly Measurement[],
  period: Period,
  scope: string | undefined,
): { readonly byUnit: ByUnit; readonly unreadOf: ByUnit } {
  const wanted = new Set(terms.map(({ measure }) => measure));
  const from = Date.parse(period.from) / day;
  const to = Date.parse(period.to) / day;
  const byUnit: ByUnit = new Map();
  const unreadOf: ByUnit = new Map();
  for (const one of measurements) {
    if (!wanted.has(one.measure)) continue;
    if (scope !== undefined && one.scope !== scope && one.scope !== ownOffice) continue;
    const span = readCached(one.period);
    if (!span) file(unreadOf, one);
    else if (span.from >= from && span.to <= to) file(byUnit, one);
  }
  return { byUnit, unreadOf };
}

function file(byUnit: ByUnit, one: Measurement): void {
  const list = byUnit.get(one.unit);
  if (list) list.push(one);
  else byUnit.set(one.unit, [one]);
}

function haveSameParts(a: Collected, b: Collected): boolean {
  return [...(a.parts ?? [])].every(([measure, value]) => {
    const other = b.parts?.get(measure);
    return other !== undefined && compare(value, other) === 0;
  });
}
