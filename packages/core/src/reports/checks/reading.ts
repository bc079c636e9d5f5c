import type { LocalText } from '../../foundation/local-text.js';
import { slim } from '../../foundation/decimal.js';
import { roundRational, type Rational } from '../../foundation/rational.js';
import type { Check, CheckRule, Verdict } from '../check.js';
import { evaluateSum, inputsOf } from '../evaluate-sum.js';
import { explainCheck, type Told } from '../explain-check.js';
import type { Figure, Scene } from '../figure.js';
import { inMagnitude, inPrint, verdictOf, type Comparison } from '../verdict.js';
import type { Sum } from '../worked-sum.js';
import { couldHold } from './could-hold.js';

/** One way to understand a stated figure: the rule it follows and the sum it was made by. */
export interface Reading {
  readonly rule: CheckRule;
  /** The figure under test. */
  readonly stated: Figure;
  readonly sum: Sum;
}

/** A reading worked out and held against the printed figure. */
export interface Judged extends Reading {
  readonly computed: Rational;
  readonly verdict: Verdict;
  /** Another whole nearby with which a wrong rate would be right, if there is exactly one. */
  readonly neighbour?: Figure;
}

/** Judges a reading by the printed precision and the bounds of its figures; nothing when it divides by zero. */
export function judge(reading: Reading): Judged | undefined {
  const { rule, stated, sum } = reading;
  const computed = evaluateSum(sum);
  if (computed === null) return undefined;
  return { rule, stated, sum, computed, verdict: verdictOf(computed, stated, comparisonOf(reading), inputsOf(sum)) };
}

/** Sums and differences are exact; whatever was divided is compared at the printed decimals. */
function comparisonOf({ rule, sum }: Reading): Comparison {
  if (rule === 'difference' && sum.kind === 'minus' && sum.less.length === 1 && !sum.more) return 'levels';
  return rule === 'sum' || rule === 'difference' ? 'exact' : 'rounded';
}

/** The first reading that the printed figure agrees with. */
export function firstThatHolds(readings: Iterable<Reading>): Judged | undefined {
  for (const reading of readings) {
    if (!couldHold(reading)) continue;
    const judged = judge(reading);
    if (judged?.verdict === 'holds') return judged;
  }
  return undefined;
}

/** What is quoted of a text that was read. */
export type Outline = Pick<Scene, 'typed' | 'sentences'>;

/** The finding as the reader of a report gets it. */
export function checkOf(judged: Judged, { typed, sentences }: Outline): Check {
  const { rule, stated, verdict } = judged;
  const inputs = inputsOf(judged.sum).map((figure) => figure.mention);
  const printed = slim(inPrint(stated));
  const computed = roundRational(inMagnitude(judged.computed, stated), 40);
  const check: Omit<Check, 'note'> = {
    rule,
    mentions: [...new Set([...inputs.filter((mention) => mention !== stated.mention), stated.mention])],
    stated: printed,
    // Most figures hold, and most of these are counts: one decimal for both.
    computed: computed.eq(printed) ? printed : slim(computed),
    verdict,
    holds: verdict === 'holds' || verdict === 'undecided',
  };
  // The note outlives the scene: it keeps the text, but none of its other sentences and figures.
  const from: Sourced[typeof source] = { judged, text: typed, sentence: sentences[stated.sentence] };
  Object.defineProperty(check, source, { value: from, writable: true });
  return Object.defineProperty(check, 'note', noteProperty) as Check;
}

const source = Symbol('source');

interface Sourced {
  /** What the note is written from; then the note. */
  [source]: (Told & { readonly judged: Judged }) | LocalText;
}

// Written when it is read: most checks hold, and nobody reads their notes. One
// function for all checks: with one each they would be three times as large.
const noteProperty: PropertyDescriptor & ThisType<Sourced> = {
  enumerable: true,
  configurable: true,
  get() {
    const known = this[source];
    if ('vi' in known) return known;
    return (this[source] = explainCheck(known.judged, known));
  },
};
