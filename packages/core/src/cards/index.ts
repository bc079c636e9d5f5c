export type { Card, CardSource, CardState, Status, TrendPoint } from './card.js';
export { cardFromResult, type CardOptions } from './card-from-result.js';
export { cardFromSummary, type SummaryCardOptions } from './card-from-summary.js';
export type { DecimalText, Figure, Scale } from './figure.js';
export type { Ranking, RankingRow } from './ranking.js';
export type { SeriesPoint, TrendSeries } from './trend-series.js';
