export type { Indicator, LegalBasis, Measure, Validity } from './indicator.js';
export {
  measuresOf,
  measureTermsOf,
  type Aggregation,
  type BandPoints,
  type Constant,
  type Difference,
  type Extreme,
  type Formula,
  type MeasureTerm,
  type Product,
  type Ratio,
  type Score,
  type Share,
  type Sum,
  type WeightedMean,
} from './formula.js';
export type { Band } from './bands.js';
export { BandError, type BandErrorCode } from './band-error.js';
export { checkBands, findBand } from './find-band.js';
export { ownOffice, type Measurement, type MeasurementSource } from './measurement.js';
export type {
  Coverage,
  Evidence,
  IndicatorResult,
  IndicatorState,
  Part,
  PrintedRate,
  ResultInterval,
  ResultProblem,
} from './indicator-result.js';
export { fromParts, type Parts } from './from-parts.js';
export { NotANumberError } from '../foundation/read-decimal.js';
export { isShowable } from './is-showable.js';
export { PartError, type PartErrorCode, type PartPlace } from './part-error.js';
export type { ScoreGroup, ScoreLine, Scorecard } from './scorecard.js';
export { ScorecardError } from './scorecard-error.js';
export {
  checkScorecard,
  scoreUnit,
  type GroupScore,
  type LineScore,
  type ScoreOptions,
  type UnitScore,
} from './score-unit.js';
export { computeIndicator, type Scope } from './compute-indicator.js';
export { explainIndicator } from './explain-indicator.js';
export type { Target } from './target.js';
export { findTarget, type TargetPlace } from './find-target.js';
export { unitTree, UnitTreeError, type UnitNode, type UnitTree } from './unit-tree.js';
export { rollUp, rollUpEach, type RollUpOptions } from './roll-up.js';
export { PeriodError } from '../periods/period-error.js';
export { compareResults, mismatchesOf, type CompareOptions, type Comparison } from './compare-results.js';
export { IncomparableError, type Mismatch } from './incomparable-error.js';
export { suppressSmall, type SuppressOptions } from './suppress-small.js';
export { addPoints, amount, differenceInPoints, relativeChange, type Amount } from './amount.js';
export { checkIndicator, unitOfFormula } from './unit-of-formula.js';
export { UnitMismatchError } from './unit-mismatch-error.js';
export { indicatorSql, type MeasurementColumns, type SqlOptions } from './indicator-sql.js';
export { SqlError, type SqlErrorCode } from './sql-error.js';
export { groupParts, type PartsRow } from './group-parts.js';
export type { GroupColumn } from './check-grouping.js';
export { shareInterval, type IntervalOptions, type ShareEstimate } from './statistics/share-interval.js';
export { weightedShare, type WeightedAnswer } from './statistics/weighted-share.js';
export { effectiveSize, sampleSize, yamaneSampleSize, type SampleOptions } from './statistics/sample-size.js';
export { StatisticsError, type StatisticsErrorCode } from './statistics/statistics-error.js';
export { sipasIndex, type SipasCriterion, type SipasResult, type SipasScoring } from './sipas-index.js';
export { countDossiersInTime, dossierTiming, type DossierEvents, type DossierTiming } from './dossier-timing.js';
export {
  readMeasurementRows,
  type Cell,
  type ColumnMapping,
  type ImportOptions,
  type ImportResult,
  type Place,
  type RefusedRow,
} from './read-measurement-rows.js';
export type { RowProblemCode } from './row-problem.messages.js';
export { measurementsFromClaims, type FilingOptions } from './measurements-from-claims.js';
export { periodText } from '../foundation/period-text.js';
export { readPeriod } from '../foundation/read-period.js';
export type { Period } from '../foundation/period.js';
