import { Decimal } from '../foundation/decimal.js';
import { decimalOf, rational, type Rational } from '../foundation/rational.js';
import type { Band } from './bands.js';
import type { LocalText } from '../foundation/local-text.js';
import { formatNumber } from '../numbers/format-number.js';
import { evaluateFormula } from './evaluate-formula.js';
import { exceedsWhole, partExceedsWhole } from './exceeds-whole.js';
import { checkBands, findBand } from './find-band.js';
import { measuresOf } from './formula.js';
import type { Parts } from './from-parts.js';
import { readPart } from './read-part.js';
import type { ScoreGroup, ScoreLine, Scorecard } from './scorecard.js';
import { ScorecardError } from './scorecard-error.js';

/** Points of one line, and why it has none. */
export interface LineScore {
  readonly line: ScoreLine;
  /** Unrounded; `null` where `state` says why. */
  readonly points: Decimal | null;
  readonly state: 'ok' | 'missing' | 'zero-denominator' | 'not-applicable' | 'not-scored' | 'incomparable';
  /** What is wrong with the figures of an `incomparable` line. */
  readonly problem?: LocalText;
}

/** Points of one group. */
export interface GroupScore {
  readonly group: ScoreGroup;
  readonly lines: readonly LineScore[];
  /** Sum of the lines that have points; `null` when none has. */
  readonly points: Decimal | null;
}

/** What a unit reaches on a scorecard (kết quả chấm điểm). */
export interface UnitScore {
  readonly scorecard: Scorecard;
  readonly groups: readonly GroupScore[];
  /** Sum of all points, unrounded; `null` when no line has any. */
  readonly total: Decimal | null;
  /** Greatest total that was open to this unit: lines that do not apply are left out. */
  readonly reachable: Decimal;
  /** `partial` when a line that counts has no points; then, and where lines do not apply, there is no grade. */
  readonly state: 'ok' | 'partial' | 'missing';
  readonly grade: Band | null;
}

/** What a scorecard is computed with. */
export interface ScoreOptions {
  /** Kind of the scored unit, for lines that apply to some only. */
  readonly unitKind?: string;
}

/**
 * Scores a unit: every line by its formula, exact to the end. A line whose
 * parts are missing or contradict each other leaves the total `partial` and
 * without a grade, because a sum of what happens to be known is no score.
 *
 * @throws PartError
 * @example
 * ```ts
 * import { getScorecard } from '@danvan/core/catalog';
 * import { scoreUnit } from '@danvan/core/indicators';
 * const { groups } = scoreUnit(getScorecard('service-quality-766'), {
 *   'dossier-on-time-766': 314557,
 *   'dossier-received-or-processed': 358643,
 * });
 * groups[1]?.points?.toDecimalPlaces(2).toString(); //=> '17.54'
 * ```
 */
export function scoreUnit(scorecard: Scorecard, parts: Parts, { unitKind }: ScoreOptions = {}): UnitScore {
  const groups = scorecard.groups.map((group) => {
    const lines = group.lines.map((line) => scoreLine(line, parts, unitKind));
    return { group, lines, points: total(lines.map(({ points }) => points)) };
  });
  const lines = groups.flatMap((group) => group.lines);
  const left = lines.filter(({ state, line }) => state === 'not-applicable' && line.formula !== null);
  const reachable = left.reduce((rest, { line }) => rest.minus(line.max), new Decimal(scorecard.max));
  const sum = total(lines.map(({ points }) => points));
  const open = lines.some(({ state, line }) => noPoints.includes(state) || isUnknown(line));
  return {
    scorecard,
    groups,
    total: sum,
    reachable,
    state: sum === null ? 'missing' : open ? 'partial' : 'ok',
    // Where lines do not apply, no rule is known that would fit the grades to the smaller maximum.
    grade: sum === null || open || !reachable.eq(scorecard.max) ? null : (findBand(scorecard.grades, sum) ?? null),
  };
}

/**
 * Checks a scorecard that a user wrote: the maxima of lines add up to their
 * group, those of groups to the whole, and the grades cover every total once.
 *
 * @throws ScorecardError `maxima`; BandError
 * @example
 * ```ts
 * import { scorecards } from '@danvan/core/catalog';
 * import { checkScorecard } from '@danvan/core/indicators';
 * const [card] = scorecards;
 * if (card) checkScorecard(card);
 * ```
 */
export function checkScorecard(scorecard: Scorecard): Scorecard {
  const compareMaxima = (id: string, name: string, max: string, parts: readonly { readonly max: string }[]): void => {
    const sum = parts.reduce((running, part) => running.plus(part.max), new Decimal(0));
    if (sum.eq(max)) return;
    throw new ScorecardError('maxima', id, {
      vi: `Điểm tối đa của “${name}” là ${max} nhưng các mục bên trong cộng lại là ${sum.toString()}.`,
      en: `“${name}” has a maximum of ${max}, yet what it holds adds up to ${sum.toString()}.`,
    });
  };
  for (const { id, name, max, lines } of scorecard.groups) compareMaxima(id, name.vi, max, lines);
  compareMaxima(scorecard.id, scorecard.name.vi, scorecard.max, scorecard.groups);
  checkBands(scorecard.grades);
  return scorecard;
}

// Points that count and are not there.
const noPoints: readonly LineScore['state'][] = ['missing', 'zero-denominator', 'incomparable'];

// Counts towards the total, yet nobody knows how it is scored.
function isUnknown({ formula, max }: ScoreLine): boolean {
  return formula === null && !new Decimal(max).isZero();
}

function scoreLine(line: ScoreLine, parts: Parts, unitKind: string | undefined): LineScore {
  const { formula } = line;
  if (unitKind !== undefined && line.appliesTo && !line.appliesTo.includes(unitKind)) {
    return { line, points: null, state: 'not-applicable' };
  }
  if (formula === null) return { line, points: null, state: 'not-scored' };
  const known = new Map<string, Rational>();
  for (const measure of measuresOf(formula)) {
    const value = Object.hasOwn(parts, measure) ? (parts[measure] ?? null) : null;
    if (value === null) return { line, points: null, state: 'missing' };
    known.set(measure, rational(readPart(measure, value)));
  }
  const valueOf = (measure: string): Rational => known.get(measure) ?? rational(0);
  const value = evaluateFormula(formula, valueOf);
  if (value !== null) {
    const points = decimalOf(value);
    const problem = exceedsWhole(formula, valueOf) ? partExceedsWhole.sentence : rangeProblem(line, points);
    return problem ? { line, points: null, state: 'incomparable', problem } : { line, points, state: 'ok' };
  }
  if (line.whenEmpty === 'full') return { line, points: new Decimal(line.max), state: 'ok' };
  return { line, points: null, state: line.whenEmpty === 'left-out' ? 'not-applicable' : 'zero-denominator' };
}

function rangeProblem(line: ScoreLine, points: Decimal): LocalText | null {
  if (points.gte(0) && points.lte(line.max)) return null;
  const [vi, en] = [formatNumber(points, { lang: 'vi' }), formatNumber(points, { lang: 'en' })];
  return {
    vi: `Mục này được ${vi} điểm, ngoài khoảng từ 0 đến ${formatNumber(line.max, { lang: 'vi' })}; hãy kiểm tra số liệu.`,
    en: `The line gets ${en} points, outside 0 to ${formatNumber(line.max, { lang: 'en' })}; check its figures.`,
  };
}

function total(points: readonly (Decimal | null)[]): Decimal | null {
  return points.reduce((sum, one) => (one === null ? sum : (sum ?? new Decimal(0)).plus(one)), null);
}
